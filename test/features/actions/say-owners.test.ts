import { expect } from 'chai';
import type { Owner } from '../../../src/features/actions/action.ts';
import { readOwners } from '../../../src/features/actions/read-owners.ts';
import { sayOwners, sayOwnersShort } from '../../../src/features/actions/say-owners.ts';
import { TODAY } from '../../support/builders.ts';
import { aReader, REGISTER } from './reader.ts';

const owners = (words: string): readonly Owner[] => readOwners(words, aReader()).owners;

/** owners, said in full, said short */
const CASES: readonly (readonly [string, string, string])[] = [
  ['MS/CO', 'Mara Swift and Cora Oakley', 'Mara Swift and Cora Oakley'],
  ['chair', 'The chair', 'The chair'],
  ['CO, Kent and Surrey', 'Cora Oakley, Kent and Surrey', 'Cora Oakley, Kent and Surrey'],
  ['All', 'All 19 local authorities', 'All 19 LAs'],
  ['CO / All', 'Cora Oakley and all 19 local authorities', 'Cora Oakley and all 19 LAs'],
  ['Kent, Surrey, Slough, Medway', '4 local authorities: Kent, Surrey, Slough and Medway', '4 LAs'],
  ['MS, CO, Dev, Ines', 'Mara Swift, Cora Oakley, Dev Patel and Ines Field', 'Mara Swift and 3 others'],
  [
    'MS, CO, Dev, Ines, all but Kent, Surrey, Slough, Medway, Reading, Hants, MK, Ox, Bucks, RBWM, IoW, B&H, Bracknell, Wokingham, Portsmouth',
    'Mara Swift, Cora Oakley, Dev Patel, Ines Field and 4 local authorities: East Sussex, Southampton, West Berkshire and West Sussex',
    '4 people and 4 LAs',
  ],
];

describe('owners in words', () => {
  for (const [words, full, short] of CASES)
    it(`are said in full and short: ${short} [row 17]`, () => {
      expect(sayOwners(owners(words), REGISTER, TODAY)).to.equal(full);
      expect(sayOwnersShort(owners(words), REGISTER, TODAY)).to.equal(short);
    });

  it('are not all where one authority of today is missing, or one is no more', () => {
    const all = owners('All');
    const fewer = { ...REGISTER, authorities: REGISTER.authorities.slice(1) };
    expect(sayOwnersShort(owners('All').slice(1), REGISTER, TODAY)).to.equal(
      `All LAs but ${REGISTER.authorities[0]?.name}`,
    );
    expect(sayOwnersShort(all.slice(4), REGISTER, TODAY)).to.equal('15 LAs');
    expect(sayOwnersShort(all, fewer, TODAY)).to.equal('19 LAs');
  });
});
