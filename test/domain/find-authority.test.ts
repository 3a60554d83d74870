import { expect } from 'chai';
import type { AuthorityCode } from '../../src/domain/authority.ts';
import { day } from '../../src/domain/day.ts';
import { chosenAuthorities, findAuthorities, nearAuthorities } from '../../src/domain/find-authority.ts';
import { aRegister, TODAY } from '../support/builders.ts';

const register = aRegister();
const names = (found: readonly { readonly name: string }[]): readonly string[] =>
  found.map(({ name }) => name).sort();

describe('findAuthorities', () => {
  for (const [words, ...expected] of [
    ['Ox', 'Oxfordshire'],
    ['Hants', 'Hampshire'],
    ['B&H', 'Brighton and Hove'],
    ['Brighton & Hove', 'Brighton and Hove'],
    ['W Berks', 'West Berkshire'],
    ['W. Berks.', 'West Berkshire'],
    ['west berkshire council', 'West Berkshire'],
    ['E. Sussex', 'East Sussex'],
    ['E Sussex', 'East Sussex'],
    ['Bucks', 'Buckinghamshire'],
    ['RBWM', 'Windsor and Maidenhead'],
    ['Windsor & Maidenhead', 'Windsor and Maidenhead'],
    ['Royal Borough of Windsor and Maidenhead', 'Windsor and Maidenhead'],
    ['Bracknell', 'Bracknell Forest'],
    ['kent county council', 'Kent'],
    ['Kent LA', 'Kent'],
    ['KENT', 'Kent'],
    ['the Isle of Wight', 'Isle of Wight'],
    ['I.o.W.', 'Isle of Wight'],
    ['MK', 'Milton Keynes'],
    ['886', 'Kent'],
    ['E10000016', 'Kent'],
    ['Reading', 'Reading'],
    ['READING', 'Reading'],
    ['reading borough council', 'Reading'],
  ] as const)
    it(`knows ${words} as ${expected.join(' and ')} [row 4]`, () => {
      expect(names(findAuthorities(words, register, TODAY))).to.deep.equal(expected);
    });

  for (const [words, ...expected] of [
    ['WBC', 'West Berkshire', 'Wokingham'],
    ['SCC', 'Southampton', 'Surrey'],
    ['Sussex', 'East Sussex', 'West Sussex'],
    [
      'Berks',
      'Bracknell Forest',
      'Reading',
      'Slough',
      'West Berkshire',
      'Windsor and Maidenhead',
      'Wokingham',
    ],
  ] as const)
    it(`never guesses ${words}: it is ${expected.length} authorities' [row 4]`, () => {
      expect(names(findAuthorities(words, register, TODAY))).to.deep.equal(expected);
    });

  for (const words of ['reading', 'reading.', 'Surry', 'Lancashire', '', '  ', '&', 'council'])
    it(`knows nobody by "${words}" [row 4]`, () => {
      expect(findAuthorities(words, register, TODAY)).to.deep.equal([]);
    });

  it('takes "reading" for Reading where it can be nothing but an authority', () => {
    expect(names(chosenAuthorities('reading', register, TODAY))).to.deep.equal(['Reading']);
  });

  it('forgets an authority on the day it ends, not the day before', () => {
    const code = '999' as AuthorityCode;
    const old = {
      code,
      ons: 'E1',
      name: 'Old Shire',
      aliases: [],
      from: day('2000-01-01'),
      to: day('2027-04-01'),
    };
    const both = aRegister({ authorities: [...register.authorities, old] });
    expect(names(findAuthorities('Old Shire', both, day('2027-03-31')))).to.deep.equal(['Old Shire']);
    expect(findAuthorities('Old Shire', both, day('2027-04-01'))).to.deep.equal([]);
  });
});

describe('nearAuthorities', () => {
  for (const [words, expected] of [
    ['Surry', 'Surrey'],
    ['Hampshrie', 'Hampshire'],
    ['Buckinghamshre', 'Buckinghamshire'],
    ['Portsmuth', 'Portsmouth'],
    ['Wokinham', 'Wokingham'],
    ['Oxfordsh', 'Oxfordshire'],
    ['Medwya', 'Medway'],
  ] as const)
    it(`takes ${words} for a slip of ${expected}`, () => {
      expect(nearAuthorities(words, register, TODAY)[0]?.name).to.equal(expected);
    });

  for (const words of ['Lancashire', 'Ken', 'all', 'Tuesday'])
    it(`finds nothing near "${words}"`, () => {
      expect(nearAuthorities(words, register, TODAY)).to.deep.equal([]);
    });
});
