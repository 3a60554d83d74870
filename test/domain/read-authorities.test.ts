import { expect } from 'chai';
import fc from 'fast-check';
import { readAuthorities } from '../../src/domain/read-authorities.ts';
import { aRegister, TODAY } from '../support/builders.ts';

const naming = { register: aRegister(), today: TODAY };
const names = (words: string): readonly string[] | string => {
  const read = readAuthorities(words, naming);
  if (read.refused) return read.say;
  return read.value.map((code) => naming.register.authorities.find((one) => one.code === code)?.name ?? code);
};

describe('authorities in a line of names', () => {
  for (const [words, expected] of [
    ['Kent', ['Kent']],
    ['Kent and Surrey', ['Kent', 'Surrey']],
    ['B&H & Hants', ['Brighton and Hove', 'Hampshire']],
    ['Brighton and Hove and Kent', ['Brighton and Hove', 'Kent']],
    ['Kent, E Sussex, RBWM, Ox', ['East Sussex', 'Kent', 'Oxfordshire', 'Windsor and Maidenhead']],
    [
      'Bucks, E Sussex, Milton Keynes, Portsmouth, Southampton, Surrey, Windsor & Maidenhead',
      [
        'Buckinghamshire',
        'East Sussex',
        'Milton Keynes',
        'Portsmouth',
        'Southampton',
        'Surrey',
        'Windsor and Maidenhead',
      ],
    ],
    ['Kent, and Kent', ['Kent']],
  ] as const)
    it(`[row 4] finds them in "${words}"`, () => {
      expect([...names(words)].sort()).to.deep.equal([...expected].sort());
    });

  for (const words of ['all', 'All LAs', 'all 19 local authorities', 'everyone', 'each of the councils'])
    it(`takes "${words}" for all that are current`, () => {
      expect(names(words)).to.have.length(19);
    });

  for (const words of [
    'all but Slough',
    'all LAs except for Slough',
    'All (excluding Slough)',
    'everyone bar Slough.',
  ])
    it(`leaves one out of "${words}"`, () => {
      expect(names(words)).to.have.length(18).and.not.include('Slough');
    });

  for (const [words, says] of [
    ['Sussex', '“Sussex” could be East Sussex or West Sussex. Say which.'],
    ['Surry and Kent', '“Surry” could be Surrey. Say which.'],
    ['Kent and Narnia', '“Narnia” is no local authority of the network.'],
    ['all but Narnia', '“Narnia” is no local authority of the network.'],
    ['all by Friday', '“by Friday” after “all” was not understood.'],
    ['', 'Say which local authorities, or all.'],
  ] as const)
    it(`says what is wrong with "${words}"`, () => {
      expect(names(words)).to.equal(says);
    });

  it('finds any choice of them, however it is written', () => {
    const each = fc.constantFrom(...naming.register.authorities);
    const joint = fc.constantFrom(', ', ' and ', ' & ', '; ', ', and ');
    fc.assert(
      fc.property(fc.array(fc.tuple(each, joint), { minLength: 1, maxLength: 8 }), (those) => {
        const words = those.map(([{ name }, sign], i) => (i === 0 ? name : `${sign}${name}`)).join('');
        expect([...names(words)].sort()).to.deep.equal([...new Set(those.map(([{ name }]) => name))].sort());
      }),
    );
  });
});
