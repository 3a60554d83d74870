import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import type { AnswerField } from '../../../src/domain/returns/answer-ids.ts';
import { readAnswer } from '../../../src/domain/returns/read-value.ts';
import type { Field } from '../../../src/domain/returns/return-type.ts';
import { sayAnswer, sayNumber } from '../../../src/domain/returns/say-answer.ts';

const TODAY = day('2026-11-25');
const one = (field: Field): AnswerField => ({ id: field.id, label: field.label, name: field.label, field });

const COUNT = one({ kind: 'count', id: 'total', label: 'Total' });
const SHARE = one({ kind: 'rate', id: 'pa', label: 'Persistent absence', unit: '%', most: 100 });
const TEXT = one({ kind: 'text', id: 'text', label: 'Remarks', most: 10 });
const DATE = one({ kind: 'date', id: 'date', label: 'Dated' });
const LINK = one({ kind: 'document', id: 'doc', label: 'Policy' });
const CHOICE = one({
  kind: 'choice',
  id: 'who',
  label: 'Who teaches',
  options: [
    { id: 'own', label: 'Our own service', aliases: ['in house'] },
    { id: 'both', label: 'Both' },
  ],
});

const read = (field: AnswerField, words: string) => {
  const answer = readAnswer(field, words, TODAY);
  return answer.refused ? answer.say : answer.value;
};
const number = (n: number) => ({ kind: 'number', n });
const mark = (of: string) => ({ kind: 'mark', mark: of });

describe('readAnswer', () => {
  for (const [words, answer] of [
    ['12', number(12)],
    [' 12 ', number(12)],
    ['0', number(0)],
    ['007', number(7)],
    ['1,200', number(1200)],
    ['1 200', number(1200)],
    ['1\u00a0200', number(1200)],
    ['1,234,567', number(1_234_567)],
    ['12.0', number(12)],
    ['12 children', number(12)],
    ['1,200 pupils', number(1200)],
    ['nil', number(0)],
    ['None', number(0)],
    ['zero', number(0)],
    ['c', mark('c')],
    ['C', mark('c')],
    ['[c]', mark('c')],
    ['*', mark('c')],
    ['x', mark('x')],
    [':', mark('x')],
    ['z', mark('z')],
    ['n/a', mark('z')],
    ['low', mark('low')],
    ['k', mark('low')],
    ['~', mark('low')],
    ['<0.5', mark('low')],
    ['u', mark('u')],
    ['<5', mark('c')],
    ['< 5', mark('c')],
    ['fewer than 5', mark('c')],
    ['1-4', mark('c')],
    ['1 to 4', mark('c')],
    ['twelve', number(12)],
    ['Twenty', number(20)],
    ['one child', number(1)],
    ['less than five', mark('c')],
    ['Fewer than 5 children', mark('c')],
    ['under five', mark('c')],
    ['<=5', mark('c')],
    ['< = 5', mark('c')],
    ['at most 4', mark('c')],
    ['no more than four', mark('c')],
    ['four or fewer', mark('c')],
    ['one to four', mark('c')],
    ['between 1 and 4', mark('c')],
    ['not known', { kind: 'unknown' }],
    ['n/k', { kind: 'unknown' }],
    ['NK', { kind: 'unknown' }],
    ['', undefined],
    ['   ', undefined],
  ] as const)
    it(`reads "${words}" as a count [row 30]`, () => {
      expect(read(COUNT, words)).to.deep.equal(answer);
    });

  for (const [words, says] of [
    ['-', 'Total: “-” may mean 0 or nothing. Enter 0, or leave it empty.'],
    ['-3', 'Total: “-3” is less than 0.'],
    ['12.5', 'Total: “12.5” is not a whole number.'],
    ['12%', 'Total: “12%” is a percentage.'],
    ['1,20', 'Total: “1,20” is not a number.'],
    ['12²', 'Total: “12²” is not a number.'],
    ['1½', 'Total: “1½” is not a number.'],
    ['1e3', 'Total: “1e3” is not a number.'],
    ['about 12', 'Total: “about 12” is not a number.'],
    ['twenty-one', 'Total: “twenty-one” is not a number.'],
    ['twenty one', 'Total: “twenty one” is not a number.'],
    ['more than five', 'Total: “more than five” is not a number.'],
    ['>=5', 'Total: “>=5” is not a number.'],
    ['less than 50', 'Total: “less than 50” is not a number.'],
    ['five or more', 'Total: “five or more” is not a number.'],
    ['ten or so', 'Total: “ten or so” is not a number.'],
    ['#REF!', 'Total: “#REF!” is not a number.'],
    ['99999999', 'Total: 99999999 is more than can be.'],
  ] as const)
    it(`says what is wrong with the count "${words}"`, () => {
      expect(read(COUNT, words)).to.be.a('string').that.contains(says);
    });

  for (const [words, answer] of [
    ['12.5%', number(12.5)],
    ['12.5', number(12.5)],
    ['12.5 per cent', number(12.5)],
    ['0.4000000', number(0.4)],
    ['.5', number(0.5)],
    ['low', mark('low')],
  ] as const)
    it(`reads "${words}" as a percentage`, () => {
      expect(read(SHARE, words)).to.deep.equal(answer);
    });

  for (const [field, words, says] of [
    [SHARE, '101', 'Persistent absence: “101” is more than 100.'],
    [SHARE, '12,5', 'Persistent absence: “12,5” is not a number.'],
    [TEXT, 'much too long', 'Remarks: shorten it to 10 characters; it has 13.'],
    [CHOICE, 'nobody', 'Who teaches: choose one of “Our own service”, “Both”.'],
    [DATE, 'one day', 'Dated: “one day” is not a date. Enter one such as 14 March 2026.'],
    [LINK, 'http://example.org/p', 'Policy: enter a link that begins with https://'],
    [LINK, 'javascript:alert(1)', 'Policy: enter a link that begins with https://'],
  ] as const)
    it(`says what is wrong with "${words}" in ${field.label}`, () => {
      expect(read(field, words)).to.be.a('string').that.contains(says);
    });

  it('reads words, choices, dates and links', () => {
    expect(read(TEXT, ' As told ')).to.deep.equal({ kind: 'text', text: 'As told' });
    expect(read(CHOICE, 'In-house')).to.deep.equal({ kind: 'choice', option: 'own' });
    expect(read(CHOICE, 'BOTH')).to.deep.equal({ kind: 'choice', option: 'both' });
    expect(read(DATE, '14 March 2026')).to.deep.equal({ kind: 'date', on: '2026-03-14' });
    expect(read(LINK, 'https://kent.example/policy.pdf')).to.deep.equal({
      kind: 'link',
      url: 'https://kent.example/policy.pdf',
      title: 'kent.example',
    });
  });

  it('reads back every count and every percentage that it says', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), (n) => {
        expect(read(COUNT, sayNumber(n))).to.deep.equal(number(n));
        expect(read(COUNT, sayNumber(n).replace(/,/g, ' '))).to.deep.equal(number(n));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const answer = { kind: 'number', n: hundredths / 100 } as const;
        expect(read(SHARE, sayAnswer(answer, SHARE))).to.deep.equal(answer);
      }),
    );
  });

  it('never breaks, and never reads as 0 what holds no word or figure for it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), (words) => {
        const answer = read(COUNT, words);
        if (typeof answer === 'object' && answer.kind === 'number' && answer.n === 0)
          expect(words).to.match(/0|nil|none|zero|no/i);
      }),
    );
  });
});

describe('sayAnswer', () => {
  for (const [answer, field, says] of [
    [{ kind: 'number', n: 1_234_567 }, COUNT, '1,234,567'],
    [{ kind: 'number', n: 17.8 }, SHARE, '17.8%'],
    [{ kind: 'mark', mark: 'c' }, COUNT, 'c (suppressed)'],
    [{ kind: 'mark', mark: 'low' }, COUNT, 'low (rounds to 0, but is not 0)'],
    [{ kind: 'unknown' }, COUNT, 'not known'],
    [{ kind: 'choice', option: 'own' }, CHOICE, 'Our own service'],
    [{ kind: 'date', on: day('2026-03-14') }, DATE, '14 March 2026'],
    [{ kind: 'link', url: 'https://kent.example/p', title: 'kent.example' }, LINK, 'kent.example'],
  ] as const)
    it(`says "${says}"`, () => {
      expect(sayAnswer(answer, field)).to.equal(says);
    });
});
