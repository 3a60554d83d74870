import { expect } from 'chai';
import fc from 'fast-check';
import { ALPHABET, readReference, referenceAfter, referenceFrom } from '../../src/domain/reference.ts';

describe('the reference after another', () => {
  for (const [one, next] of [
    ['ACT-2F7K', 'ACT-2F7M'],
    ['ACT-2F7Z', 'ACT-2F82'],
    ['ACT-2ZZZ', 'ACT-3222'],
    ['ACT-ZZZZ', 'ACT-2222'],
  ] as const)
    it(`of ${one} is ${next}`, () => expect(referenceAfter(one)).to.equal(next));
});

describe('a reference', () => {
  for (const typed of [
    'ACT-2F7K',
    'act-2f7k',
    'ACT 2F7K',
    'act2f7k',
    'ACT-2F7K.',
    '(ACT–2F7K)',
    '2F7K',
    '#2f7k',
  ])
    it(`is read from "${typed}"`, () => expect(readReference('ACT', typed)).to.equal('ACT-2F7K'));

  for (const typed of [
    '',
    '3',
    'ACT',
    'ACT-2F7',
    'ACT-2F7KK',
    'ACT-2F0K',
    'KENT',
    'sent',
    'MEM-2F7K',
    '2F 7',
  ])
    it(`is not read from "${typed}"`, () => expect(readReference('ACT', typed)).to.equal(undefined));

  it('holds no letter that is misread aloud, and reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(ALPHABET.length - 1), { minLength: 4, maxLength: 4 }), (picks) => {
        const left = [...picks];
        const made = referenceFrom(() => left.shift() ?? 0)('ACT');
        expect(made).to.match(/^ACT-[2-9A-HJKMNP-Z]{4}$/);
        expect(readReference('ACT', made.toLowerCase())).to.equal(made);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
