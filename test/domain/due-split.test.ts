import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/day.ts';
import { sayDue } from '../../src/domain/due-say.ts';
import { splitDue } from '../../src/domain/due-split.ts';
import { DEFAULT_TERMS } from '../../src/domain/terms-default.ts';

const split = (text: string) => splitDue(text, { today: day('2026-11-23'), terms: DEFAULT_TERMS });

const shown = (text: string): readonly [string, string] => {
  const { text: rest, due } = split(text);
  return [rest, 'refused' in due ? due.say : sayDue(due)];
};

const WEDNESDAY = '25 November 2026';
const FRIDAY = '27 November 2026 (Fri)';
const MEETING = 'at the next meeting';

describe('an action parted from its due date', () => {
  for (const [text, rest, due] of [
    [
      'share it with the AD Education Network by 25 November',
      'share it with the AD Education Network',
      WEDNESDAY,
    ],
    ['confirm dates by the end of term', 'confirm dates', '18 December 2026 (end of term)'],
    ['send policies to CO by Fri', 'send policies to CO', FRIDAY],
    ['send policies to CO BY FRI', 'send policies to CO', '27 November 2026 (FRI)'],
    ['send policies, due Fri', 'send policies', FRIDAY],
    ['send policies - due Fri', 'send policies', FRIDAY],
    ['send policies (by 25 th November)', 'send policies', WEDNESDAY],
    ['send policies (by 25 November) to CO', 'send policies to CO', WEDNESDAY],
    ['send policies [due 25/11]', 'send policies', WEDNESDAY],
    ['send policies by 25 November please', 'send policies', WEDNESDAY],
    ['send policies by 25 November. Thanks', 'send policies', WEDNESDAY],
    ['return it no later than 3 March', 'return it', '3 March 2027'],
    ['return it not later than 3 March.', 'return it', '3 March 2027'],
    ['prepare a paper for next meeting', 'prepare a paper', MEETING],
    ['prepare a paper b4 next mtg', 'prepare a paper', MEETING],
    ['prepare a paper before the next meeting.', 'prepare a paper', MEETING],
    ['report back at the next meeting', 'report back', MEETING],
    ['raise at the next meeting with CO', 'raise with CO', MEETING],
    ['prepare a paper for next meeting on flexi-schooling', 'prepare a paper on flexi-schooling', MEETING],
    ['ahead of the next meeting, share the slides', 'share the slides', MEETING],
    ['bring the breakdown to the next meeting', 'bring the breakdown to the next meeting', MEETING],
    [
      'put it on the agenda for the next meeting on 19 January',
      'put it on the agenda',
      '19 January 2027 (next meeting on 19 January)',
    ],
    ['By 25 November: share the statement', 'share the statement', WEDNESDAY],
    ['by 25 November, share it with CO', 'share it with CO', WEDNESDAY],
    ['send policies by 25 November to CO', 'send policies to CO', WEDNESDAY],
    ['send policies by 25 November, then chase', 'send policies, then chase', WEDNESDAY],
    ['send by 25 November. Others to follow.', 'send. Others to follow.', WEDNESDAY],
    [
      'return to CO by 25 November so that it can be collated',
      'return to CO so that it can be collated',
      WEDNESDAY,
    ],
    ['respond within 10 working days to CO', 'respond to CO', '7 December 2026 (within 10 working days)'],
    ['respond within 10 working days', 'respond', '7 December 2026 (within 10 working days)'],
    ['meet in two weeks', 'meet', '7 December 2026 (in two weeks)'],
    ['present findings on 3 March', 'present findings', '3 March 2027'],
    ['present findings at 2pm on 3 March', 'present findings', '3 March 2027 (2pm on 3 March)'],
    ['decide by the start of Sept', 'decide', '1 September 2027 (start of Sept)'],
    [
      'circulate the grid before the end of term',
      'circulate the grid',
      '18 December 2026 (before the end of term)',
    ],
    ['finish by November', 'finish', 'November 2026'],
    ['finish by January 2027 for the DCSs', 'finish for the DCSs', 'January 2027'],
    ['share by COP Friday', 'share', '27 November 2026 (COP Friday)'],
    ['share by Friday (27 November)', 'share', '27 November 2026'],
    ['share COP Friday', 'share', '27 November 2026 (COP Friday)'],
    ['share tomorrow', 'share', '24 November 2026 (tomorrow)'],
    ['share the grid, end of term', 'share the grid', '18 December 2026 (end of term)'],
    ['share the grid end of the month', 'share the grid', '30 November 2026 (end of the month)'],
    ['share the grid, next mtg', 'share the grid', MEETING],
    ['share the grid Friday', 'share the grid', '27 November 2026 (Friday)'],
    ['share the grid Fri 27th', 'share the grid', '27 November 2026 (Fri 27th)'],
    ['share the grid 4 Dec', 'share the grid', '4 December 2026'],
    ['share the grid, 4th December', 'share the grid', '4 December 2026'],
    ['share the grid on or before 4 Dec', 'share the grid', '4 December 2026'],
    ['share next Friday', 'share', '4 December 2026 (next Friday)'],
    ['call schools a week on Tuesday', 'call schools', '1 December 2026 (a week on Tuesday)'],
    ['share the guidance w/c 7 December', 'share the guidance', '7 December 2026 (w/c 7 December)'],
    ['review by half term', 'review', 'no date (half term)'],
    ['monitor attendance - ongoing', 'monitor attendance', 'ongoing'],
    ['monitor attendance – on going', 'monitor attendance', 'ongoing'],
    ['monitor attendance (ongoing)', 'monitor attendance', 'ongoing'],
    ['review policy - April 2027 - ongoing', 'review policy', 'ongoing (April 2027 - ongoing)'],
    ['review policy - November 2026', 'review policy', 'November 2026'],
    ['review the list monthly', 'review the list', 'monthly, next 30 November 2026'],
    ['review, March 2027 and monthly thereafter', 'review', 'monthly, next 31 March 2027'],
    ['share figures (Friday)', 'share figures', '27 November 2026 (Friday)'],
    ['reply asap', 'reply', 'no date (asap)'],
    ['reply ASAP!', 'reply', 'no date (ASAP)'],
    ['reply as soon as possible', 'reply', 'no date (as soon as possible)'],
    ['reply in due course', 'reply', 'no date (in due course)'],
    ['dates will be circulated shortly', 'dates will be circulated', 'no date (shortly)'],
    ['reply, deadline: 25/11', 'reply', WEDNESDAY],
    ['due in two weeks: the plan', 'the plan', '7 December 2026 (in two weeks)'],
    ['(send it by Fri)', '(send it)', FRIDAY],
    ['by 25 November', '', WEDNESDAY],
    ['look at by-laws by 4 January 2027', 'look at by-laws', '4 January 2027'],
    ['return to CO by the 25th', 'return to CO', '25 November 2026 (25th)'],
    [
      'first draft by 25 November, final by 3 December',
      'first draft by 25 November, final',
      '3 December 2026',
    ],
    ['share it due: none', 'share it', 'no date'],
  ] as const)
    it(`"${text}" is "${rest}", ${due} [row 21]`, () => expect(shown(text)).to.deep.equal([rest, due]));

  for (const text of [
    'send policies to CO',
    'send by email',
    'review by CO',
    'be reviewed by the Chair',
    'ask whether they may',
    'report on March figures',
    'collect policies for Reading',
    "include it in May's return",
    'collect data for the autumn term 2026 data',
    'ask for autumn term 2021 data',
    'ask for data in November',
    'follow up concerns raised today',
    'share data collected monthly',
    'note that this is ongoing',
    'explain absence due to covid',
    'explain absence due to half term',
    'see data shared by 3rd parties',
    'share figures (March 2026)',
    'share the notes (4 November 2021)',
    'share the notes - 4 November 2021',
    'circulate the minutes of 25 November',
    'circulate the dates: 19 January, 9 March',
    'circulate the notes of the meeting 19 January',
    'circulate what was drafted Friday',
    'circulate the grid 4 November',
    'write to the team of Friday',
    'plan the next meeting',
    'prepare for the end of term',
    'Friday',
    'list children who left before 1 September 2026',
    'list children who left before 1 September 2026 to CO',
    'read what was drafted by April Jones',
    'book a room for next Friday',
    'reduce absence by 10%',
    'reduce absence by 2026/27',
    'reduce it by 50/50',
    'chase by phone on Friday',
    'work with schools to report termly',
    'answer how soon',
    'prepare for the summer',
    'stand by until further notice',
    'ongoing',
    'tomorrow',
    '(Friday)',
    '',
  ])
    it(`takes no date from "${text}" [row 21]`, () =>
      expect(split(text)).to.deep.equal({ text, due: { kind: 'none' } }));

  for (const text of [
    'send it by 31 November',
    'send it by 31 November to CO',
    'send it (due 31/11)',
    'meet on 31 November',
    'by 31 November: send it',
  ])
    it(`keeps "${text}" whole and says that there is no such date [row 21]`, () => {
      const [rest, said] = shown(text);
      expect(rest).to.equal(text);
      expect(said).to.match(/^31( November|\/11) is not a real date\./);
    });

  it('lets a date stand that was not meant as one, though no calendar has it', () =>
    expect(split('apply it for 31 November').due).to.deep.equal({ kind: 'none' }));

  it('keeps a date that is past where it is plainly the due date, for the room to ask about', () =>
    expect(shown('send it by 25 November 2025')).to.deep.equal(['send it', '25 November 2025']));

  it('keeps the words as typed', () =>
    expect(split('send it by the End of  Term.').due).to.deep.include({ words: 'by the End of  Term' }));
});

describe('a text of any length or kind', () => {
  const hostile = [
    'by ',
    'by 25 November and ',
    'due ',
    '1',
    '1 ',
    '1/',
    ' - ',
    '(',
    ', ',
    'at the next ',
    'by 30 Feb or ',
  ];
  for (const piece of [...hostile, ' ', '\u200b', '😀', 'in a week to '])
    it(`is parted when it is "${piece}" 10,000 characters long`, () => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const { text: rest } = split(text);
      expect(rest.length).to.be.at.most(text.length);
    });

  it('is never made longer, and is left alone where nothing was found', () => {
    const word = fc.constantFrom(
      ...'send share the list to CO by for before on in at 25 November Friday next meeting term , . ( ) - due week of'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const { text: rest, due } = split(text);
        expect(rest.length).to.be.at.most(text.length);
        if ('refused' in due) expect(rest).to.equal(text);
      }),
      { seed: 17, numRuns: 1000 },
    );
  });
});
