import { expect } from 'chai';
import { readFor } from '../../../src/features/actions/read-for.ts';
import { aReader, labels, shown } from './reader.ts';

/** what was typed, for whom, where it stood, how the word came, and what is left */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ['for Kent sent it Monday', 'Kent', 'start', '', 'sent it Monday'],
  ['for MS', 'Mara Swift', 'start', '', ''],
  ['for me', 'Mara Swift', 'start', '', ''],
  ['for the chair', 'chair', 'start', '', ''],
  ['on behalf of Surrey: sent', 'Surrey', 'start', '', 'sent'],
  ['for Kent and Surrey sent', 'Kent, Surrey', 'start', '', 'sent'],
  ['for Kent, sent', 'Kent', 'start', '', 'sent'],
  ['for Kent by e-mail', 'Kent', 'start', 'e-mail', ''],
  ['for Kent by email sent Monday', 'Kent', 'start', 'e-mail', 'sent Monday'],
  ['for Kent by phone: sent Monday', 'Kent', 'start', 'phone', 'sent Monday'],
  ['by phone for Kent sent it', 'Kent', 'start', 'phone', 'sent it'],
  ['for Kent (in the meeting) sent it', 'Kent', 'start', 'the meeting', 'sent it'],
  ['for Kent, they rang: sent it', 'Kent', 'start', 'phone', 'sent it'],
  ['for Kent by letter', 'Kent', 'start', 'letter', ''],
  ['for Kent via Teams', 'Kent', 'start', 'message', ''],
  ['for Kent in person', 'Kent', 'start', 'in person', ''],
  ['for all', '19 owners', 'start', '', ''],
  ['sent it Monday for Kent', 'Kent', 'end', '', 'sent it Monday'],
  ['sent it Monday for Kent by phone', 'Kent', 'end', 'phone', 'sent it Monday'],
  ['sent on behalf of Kent (in the meeting)', 'Kent', 'end', 'the meeting', 'sent'],
  ['sent for comment', '', '', '', 'sent for comment'],
  ['for comment to all', '', '', '', 'for comment to all'],
  ['for all schools to see', '', '', '', 'for all schools to see'],
  ['sent for all to see', '', '', '', 'sent for all to see'],
  ['sent by e-mail', '', '', '', 'sent by e-mail'],
  ['looked for Reading lists', '', '', '', 'looked for Reading lists'],
  ['sent for WBC', '', '', '', 'sent for WBC'],
  ['Kent sent it', '', '', '', 'Kent sent it'],
  ['', '', '', '', ''],
];

describe('for whom an action is closed', () => {
  for (const [said, owners, at, via, rest] of CASES)
    it(`is read from “${said}” [row 28]`, () => {
      const read = readFor(said, aReader());
      expect(shown(read.owners)).to.equal(owners);
      expect([read.at ?? '', read.via ?? '', read.rest]).to.deep.equal([at, via, rest]);
      expect(read.unknown).to.equal(undefined);
    });

  it('is asked where the words are near a name or fit two', () => {
    const near = readFor('for Surry: sent', aReader());
    expect([near.owners, near.unknown?.words, near.rest]).to.deep.equal([[], 'Surry', 'sent']);
    expect(labels(near.unknown?.choices ?? [])).to.equal('Surrey');
    const two = readFor('for WBC sent', aReader());
    expect(two.unknown?.words).to.equal('WBC');
    expect(labels(two.unknown?.choices ?? [])).to.equal('Wokingham, West Berkshire');
  });
});
