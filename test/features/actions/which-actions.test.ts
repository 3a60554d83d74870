import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { sayFilter } from '../../../src/features/actions/filter.ts';
import type { Reader } from '../../../src/features/actions/reading.ts';
import { whichActions } from '../../../src/features/actions/which-actions.ts';
import { aRegister, PEOPLE } from '../../support/builders.ts';
import { aReader, labels } from './reader.ts';

const said = (words: string, over: Partial<Reader> = {}): string => {
  const reader = aReader(over);
  const which = whichActions(words, reader);
  if (which.is === 'asks') return `asks ${which.words}: ${labels(which.choices)}`;
  return which.is === 'refused' ? which.refusal.say : sayFilter(which.filter, reader.register);
};

const UNKNOWN = (words: string): string =>
  `The bot does not know which actions “${words}” are. Type for example **actions mine**, **actions overdue**, **actions for Kent** or **actions done this term**.`;

const CASES: readonly (readonly [string, string])[] = [
  ['', 'Open actions'],
  ['open', 'Open actions'],
  ['all', 'Open actions'],
  ['all open ones', 'Open actions'],
  ['everything', 'Open actions'],
  ['for everyone', 'Open actions'],
  ['outstanding', 'Open actions'],
  ['not done', 'Open actions'],
  ['due', 'Open actions'],
  ['mine', 'Your open actions'],
  ['mine?', 'Your open actions'],
  ['my', 'Your open actions'],
  ['for me', 'Your open actions'],
  ['what are mine', 'Your open actions'],
  ['i owe', 'Your open actions'],
  ['overdue', 'Overdue actions'],
  ['Overdue.', 'Overdue actions'],
  ['over due', 'Overdue actions'],
  ['all overdue', 'Overdue actions'],
  ['that are late', 'Overdue actions'],
  ['mine overdue', 'Your overdue actions'],
  ['my overdue actions', 'Your overdue actions'],
  ['all mine', 'Your open actions'],
  ['ours', 'Open actions for Portsmouth'],
  ['for us', 'Open actions for Portsmouth'],
  ['my LA', 'Open actions for Portsmouth'],
  ['for our local authority', 'Open actions for Portsmouth'],
  ['Kent', 'Open actions for Kent'],
  ['for Kent', 'Open actions for Kent'],
  ['for reading', 'Open actions for Reading'],
  ['kent overdue', 'Overdue actions for Kent'],
  ['overdue for Kent', 'Overdue actions for Kent'],
  ['for Mara', 'Open actions for Mara Swift'],
  ['for MS', 'Open actions for Mara Swift'],
  ['given to the chair', 'Open actions for the chair'],
  ['closed', 'Actions closed'],
  ['done', 'Actions done'],
  ['completed', 'Actions done'],
  ['cancelled', 'Actions cancelled'],
  ['carried forward', 'Actions carried forward'],
  ['done by Mara', 'Actions for Mara Swift done'],
  ['mine done', 'Your actions done'],
  ['done this term', 'Actions done from 2 September 2026 to 18 December 2026'],
  ['done in the autumn term', 'Actions done from 2 September 2026 to 18 December 2026'],
  ['done in the autumn term 2026', 'Actions done from 2 September 2026 to 18 December 2026'],
  ['done last week', 'Actions done from 16 November 2026 to 22 November 2026'],
  ['done this month for Kent', 'Actions for Kent done from 1 November 2026 to 30 November 2026'],
  ['done this year', 'Actions done from 1 September 2026 to 31 August 2027'],
  ['done last academic year', 'Actions done from 1 September 2025 to 31 August 2026'],
  ['done yesterday', 'Actions done on 22 November 2026'],
  ['done today', 'Actions done on 23 November 2026'],
  ['done since 1 September', 'Actions done from 1 September 2026'],
  ['closed since October', 'Actions closed from 1 October 2026'],
  ['done in October', 'Actions done from 1 October 2026 to 31 October 2026'],
  ['done before 1 December', 'Actions done to 1 December 2026'],
  ['last month', 'Actions closed from 1 October 2026 to 31 October 2026'],
  ['due this week', 'Open actions due by 29 November 2026'],
  ['this week', 'Open actions due by 29 November 2026'],
  ['due this month', 'Open actions due by 30 November 2026'],
  ['due this term', 'Open actions due by 18 December 2026'],
  ['due today', 'Open actions due on 23 November 2026'],
  ['due tomorrow', 'Open actions due on 24 November 2026'],
  ['due next week', 'Open actions due from 30 November 2026 to 6 December 2026'],
  ['due next term', 'Open actions due from 4 January 2027 to 25 March 2027'],
  ['due in the spring term', 'Open actions due from 4 January 2027 to 25 March 2027'],
  ['due in January', 'Open actions due from 1 January 2027 to 31 January 2027'],
  ['due by Friday', 'Open actions due by 27 November 2026'],
  ['mine due by Friday', 'Your open actions due by 27 November 2026'],
  ['overdue this month', 'Overdue actions due from 1 November 2026 to 30 November 2026'],
  ['for Surry', 'asks Surry: Surrey'],
  ['for WBC', 'asks WBC: Wokingham, West Berkshire'],
  ['for Kent and Surrey', 'Open actions for Kent and Surrey'],
  ['Kent, Surrey & MS overdue', 'Overdue actions for Kent, Surrey and Mara Swift'],
  ['for Brighton and Hove', 'Open actions for Brighton and Hove'],
  ['that are overdue and for Kent please 🙏', 'Overdue actions for Kent'],
  ['do I have', 'Your open actions'],
  ['there are for Kent at the moment', 'Open actions for Kent'],
  ['mine for Kent', 'asks Kent: Mara Swift (Portsmouth), Kent'],
  ['banana', UNKNOWN('banana')],
  ['mine banana', UNKNOWN('banana')],
  ['in progress', UNKNOWN('in progress')],
  ['by email', UNKNOWN('email')],
  ['due before 30 February', '30 February is not a real date. Type a date like 25 November 2026.'],
  [
    'done last term',
    'The calendar has no dates for last term. A coordinator can enter them: type **terms**.',
  ],
  [
    'done in the spring term',
    'The calendar has no dates for spring term. A coordinator can enter them: type **terms**.',
  ],
];

describe('which actions to list', () => {
  for (const [words, title] of CASES)
    it(`is read from “actions ${words}” [row 29]`, () => {
      expect(said(words)).to.equal(title);
    });

  it('are the speaker’s where they say mine, and a person’s where they name one', () => {
    const mine = whichActions('mine', aReader());
    const mara = whichActions('for MS', aReader());
    expect(mine.is === 'filter' && mine.filter).to.deep.include({
      scope: 'owner',
      mine: true,
      owner: { kind: 'person', id: 'MEM-MARA' },
      words: 'mine',
    });
    expect(mara.is === 'filter' && mara.filter).to.not.have.property('mine');
  });

  it('are read again from their own words, with the same outcome', () => {
    for (const [words] of CASES) {
      const which = whichActions(words, aReader());
      if (which.is === 'filter') expect(whichActions(which.filter.words, aReader())).to.deep.equal(which);
    }
  });

  it('ask whom “ours” means where the speaker has no authority', () => {
    expect(said('ours', { caller: PEOPLE.cora })).to.equal(UNKNOWN('ours'));
  });

  it('take the term just over for what was done, and the coming one for what is due, in a holiday', () => {
    const today = day('2026-12-28');
    expect(said('done this term', { today })).to.contain('from 2 September 2026');
    expect(said('due this term', { today })).to.equal('Open actions due by 25 March 2027');
    expect(said('done last term', { today: day('2027-01-10') })).to.contain('from 2 September 2026');
    expect(said('done this term', { today: day('2027-08-10') })).to.contain('to 21 July 2027');
  });

  it('say so where the calendar has no terms', () => {
    const register = aRegister({ terms: [] });
    expect(said('done this term', { register })).to.contain('no dates for this term');
  });

  it('count the academic year from September', () => {
    expect(said('done this year', { today: day('2027-08-31') })).to.contain('from 1 September 2026');
    expect(said('done this year', { today: day('2027-09-01') })).to.contain('from 1 September 2027');
  });
});
