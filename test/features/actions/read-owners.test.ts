import { expect } from 'chai';
import { readOwners } from '../../../src/features/actions/read-owners.ts';
import { aReader, labels, shown } from './reader.ts';

/** words, owners, unknown words, their choices */
const CASES: readonly (readonly [string, string, string?, string?])[] = [
  ['MS and Kent', 'Mara Swift, Kent'],
  ['to MS and Kent', 'Mara Swift, Kent'],
  ['for ms, kent.', 'Mara Swift, Kent'],
  ['Kent;Surrey', 'Kent, Surrey'],
  ['Kent Surrey', 'Kent, Surrey'],
  ['Kent\nSurrey\r\nthe chair', 'Kent, Surrey, chair'],
  ['me', 'Mara Swift'],
  ['reading', 'Reading'],
  ['reading and kent', 'Reading, Kent'],
  ['everyone', '19 owners'],
  ['all but Slough', '18 owners'],
  ['All other LAs', '18 owners'],
  ['Kent, kent, KCC', 'Kent'],
  ['', ''],
  [' , ', ''],
  ['Foo, Kent', 'Kent', 'Foo', ''],
  ['Surry', '', 'Surry', 'Surrey'],
  ['WBC / CO', 'Cora Oakley', 'WBC', 'Wokingham, West Berkshire'],
  ['Hilary', '', 'Hilary', 'Hilary Alder (Kent), Hilary Stone (Surrey)'],
  ['Kent schools', '', 'Kent schools', 'Kent'],
  ['Mara Swfit and Kent', 'Kent', 'Mara Swfit', 'Mara Swift (Portsmouth)'],
];

describe('words that are nothing but owners', () => {
  for (const [words, owners, unknown = '', choices = ''] of CASES)
    it(`reads “${words.replace(/\s/g, ' ')}” [row 17]`, () => {
      const read = readOwners(words, aReader());
      expect(shown(read.owners)).to.equal(owners);
      expect(read.unknown.map((one) => one.words).join(', ')).to.equal(unknown);
      expect(read.unknown.map((one) => labels(one.choices)).join('; ')).to.equal(choices);
    });
});
