import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { type Seen, startTeams, type Teams } from '../support/teams.ts';
import { factIn, linesOf, referenceIn, said } from './shown.ts';

const { mara: MARA, cora: CORA, dev: DEV, ines: INES } = PEOPLE;

const WEDNESDAY = 'Wednesday 25 November 2026';
const FRIDAY = 'Friday 27 November 2026';
const TERM = 'Friday 18 December 2026';
const MEETING = 'at the next meeting';
const NONE = 'no date';
const STATEMENT = 'Share the position statement';
const KENT_SURREY = 'Kent and Surrey';
const ALL = 'All 19 local authorities';
const MS = 'Mara Swift';
const MS_CO = 'Mara Swift and Cora Oakley';

type Recorded = readonly [typed: string, text: string, who: string, due: string];

/** The issue's own, each with its ordinary variants. What was typed stands in quotes beside what it came to. */
const RECORDED: readonly Recorded[] = [
  [
    'action MS/CO to share the position statement with the AD Education Network by 25 November',
    'Share the position statement with the AD Education Network',
    MS_CO,
    WEDNESDAY,
  ],
  ['action All other LAs: send medical needs policies to CO', 'Send medical needs policies to CO', ALL, NONE],
  ['action Kent and Surrey confirm dates by the end of term', 'Confirm dates', KENT_SURREY, TERM],

  ['Action ms/co to share the position statement by 25 november', STATEMENT, MS_CO, WEDNESDAY],
  ['ACTION MS/CO TO SHARE THE POSITION STATEMENT BY FRI', 'SHARE THE POSITION STATEMENT', MS_CO, FRIDAY],
  ['Action: MS / CO to share the position statement by Fri', STATEMENT, MS_CO, FRIDAY],
  ['Action - MS, CO to share the position statement by 25 th November', STATEMENT, MS_CO, WEDNESDAY],
  ['Action – MS & CO to share the position statement – 25th Nov', STATEMENT, MS_CO, WEDNESDAY],
  ['action MS and CO share the position statement by 25/11', STATEMENT, MS_CO, WEDNESDAY],
  ['action MS CO to share the position statement 25 Nov', STATEMENT, MS_CO, WEDNESDAY],
  ['action MS/CO to share the position statement by weds.', STATEMENT, MS_CO, WEDNESDAY],
  ['action  MS/CO  to share the position statement  by  Friday  ', STATEMENT, MS_CO, FRIDAY],
  ['action mara/cora to share the position statement by Friday', STATEMENT, MS_CO, FRIDAY],
  ['action Mara Swift & Cora Oakley to share the position statement by Fri 27th', STATEMENT, MS_CO, FRIDAY],
  ['action MS/CO to share the position statement for next meeting', STATEMENT, MS_CO, MEETING],
  ['action MS/CO to share the position statement b4 next mtg', STATEMENT, MS_CO, MEETING],
  ['action MS/CO to share the position statement before the next meeting pls', STATEMENT, MS_CO, MEETING],
  ['action MS/CO to share the position statement by COP Friday', STATEMENT, MS_CO, FRIDAY],
  ['action “MS/CO” to share the position statement by Friday', STATEMENT, MS_CO, FRIDAY],
  ['action “MS/CO to share the position statement by Friday”', STATEMENT, MS_CO, FRIDAY],
  ['action MS/CO to share the position statement by Friday. Thanks 😊', STATEMENT, MS_CO, FRIDAY],
  ['action MS/CO to share the position statement by Friday 👍🏽', STATEMENT, MS_CO, FRIDAY],
  ['action by Friday MS/CO to share the position statement', STATEMENT, MS_CO, FRIDAY],
  ['action MS/CO by Friday to share the position statement', STATEMENT, MS_CO, FRIDAY],
  ['action share the position statement – MS/CO by Friday', STATEMENT, MS_CO, FRIDAY],
  ['action share the position statement (MS/CO)', STATEMENT, MS_CO, NONE],
  ['actoin MS/CO to share the position statement by Friday', STATEMENT, MS_CO, FRIDAY],
  ['Acton MS/CO to share the position statement by Friday', STATEMENT, MS_CO, FRIDAY],
  ['please add an action for MS/CO to share the position statement by Friday', STATEMENT, MS_CO, FRIDAY],
  [
    'Hi, can you add an action for MS/CO to share the position statement by Fri please',
    STATEMENT,
    MS_CO,
    FRIDAY,
  ],
  ['can you record that MS and CO will share the position statement by Friday', STATEMENT, MS_CO, FRIDAY],
  ['new action MS to share the position statement', STATEMENT, MS, NONE],
  ['Action point: MS to share the position statement', STATEMENT, MS, NONE],
  ['Action 1: MS to share the position statement', STATEMENT, MS, NONE],
  ['Action for MS: share the position statement', STATEMENT, MS, NONE],
  ['MS to share the position statement by Friday', STATEMENT, MS, FRIDAY],
  ['- MS to share the position statement by Friday', STATEMENT, MS, FRIDAY],
  ['✅ MS to share the position statement by Friday', STATEMENT, MS, FRIDAY],
  ['AP3: MS to share the position statement', STATEMENT, MS, NONE],
  ['action MS send grid Friday', 'Send grid', MS, FRIDAY],
  ['action MS to share the position statement asap', STATEMENT, MS, 'no date (asap)'],
  ['action MS to share the position statement - ongoing', STATEMENT, MS, 'ongoing'],
  ['action MS to share the position statement monthly', STATEMENT, MS, 'monthly, next 30 November 2026'],
  ['action MS to share the position statement by January', STATEMENT, MS, 'January 2027'],
  ['action MS to share the position statement on or before 27.11.26', STATEMENT, MS, FRIDAY],
  ['action I’ll share the position statement', STATEMENT, 'Cora Oakley', NONE],
  [
    'action me to share the position statement tomorrow',
    STATEMENT,
    'Cora Oakley',
    'Tuesday 24 November 2026',
  ],
  ['action the chair to share the position statement', STATEMENT, 'The chair', NONE],
  ['action MS (Portsmouth) to share the position statement', STATEMENT, MS, NONE],

  ['action all other las send medical needs policies to CO', 'Send medical needs policies to CO', ALL, NONE],
  ['all LAs pls send medical needs policies to CO', 'Send medical needs policies to CO', ALL, NONE],
  [
    'Action All LAs please send policies to CO by end of Nov',
    'Send policies to CO',
    ALL,
    'Monday 30 November 2026',
  ],
  ['action everyone: send policies to CO', 'Send policies to CO', ALL, NONE],
  ['action All: send policies to CO', 'Send policies to CO', ALL, NONE],

  ['Kent & Surrey to confirm dates by end of term', 'Confirm dates', KENT_SURREY, TERM],
  ['kent and surrey to confirm dates by the end of term', 'Confirm dates', KENT_SURREY, TERM],
  ['action kent, surrey confirm dates by end of term!', 'Confirm dates', KENT_SURREY, TERM],
  ['action Kent/Surrey: confirm dates, end of term', 'Confirm dates', KENT_SURREY, TERM],
  ['action Kent + Surrey must confirm dates by 18 Dec', 'Confirm dates', KENT_SURREY, TERM],
  [
    'action KCC and Surrey County Council to confirm dates by 18th of December',
    'Confirm dates',
    KENT_SURREY,
    TERM,
  ],
  ['action Windsor & Maidenhead to confirm dates', 'Confirm dates', 'Windsor and Maidenhead', NONE],
  [
    'action RBWM, W Berks & Ox to confirm dates',
    'Confirm dates',
    'Windsor and Maidenhead, West Berkshire and Oxfordshire',
    NONE,
  ],
];

let teams: Teams;
const as = (person: Person) => teams.person(person);

/** Each action of a receipt: what is to be done stands right above its reference. */
const textsIn = (seen: Seen): readonly string[] => {
  const lines = seen.cards.flatMap(linesOf);
  return lines.filter((_, index) => lines[index + 1]?.startsWith('Reference: '));
};

/** Without the words it came from. */
const bare = (fact: string): string => fact.replace(/ \(“.*$/, '');

const rowsIn = (seen: Seen): readonly string[] =>
  seen.cards.flatMap(linesOf).flatMap((line) => /^\*\*(?:\d+|ACT-\w+)\*\* (.*)$/.exec(line)?.[1] ?? []);

describe('what officers type', () => {
  before(async () => {
    teams = await startTeams({ open: memoryTables() });
  });
  after(() => teams.stop());

  describe('an action as an officer types it', () => {
    for (const [typed, text, who, due] of RECORDED)
      it(`“${typed}” [row 17]`, async () => {
        const seen = await as(CORA).says(typed);
        expect(said(seen)).to.match(/^Recorded ACT-/);
        expect(textsIn(seen)).to.deep.equal([text]);
        expect(factIn(seen, 'Who').map(bare)).to.deep.equal([who]);
        expect(factIn(seen, 'By when').map(bare)).to.deep.equal([due]);
        await as(CORA).says('undo');
      });

    it('is shown back with its owners and its date in full, and the words they came from [row 21]', async () => {
      const seen = await as(CORA).says('Action ms/co to share it by 25 th November');
      expect(factIn(seen, 'Who')).to.deep.equal(['Mara Swift and Cora Oakley (“ms/co”)']);
      expect(factIn(seen, 'By when')).to.deep.equal(['Wednesday 25 November 2026 (“by 25 th November”)']);
    });

    it('of an officer with a local authority leaves it out of “All other LAs” [row 18]', async () => {
      const seen = await as(DEV).says('action All other LAs: send medical needs policies to CO');
      expect(factIn(seen, 'Who')[0]).to.match(/^18 local authorities: Bracknell Forest, .*All other LAs/);
      expect(factIn(seen, 'Who')[0]).to.not.contain('Kent');
    });

    it('takes @mentioned people for who Teams says they are [row 17]', async () => {
      const mention = (person: Person, words: string) => ({
        type: 'mention',
        text: `<at>${words}</at>`,
        mentioned: { id: `29:${person.id}`, name: words },
      });
      const text = 'action <at>Mara (Portsmouth City Council)</at> and <at>Dev</at> to share it by Friday';
      const entities = [mention(MARA, 'Mara (Portsmouth City Council)'), mention(DEV, 'Dev')];
      const seen = await as(CORA).says(text, { over: { text, entities } });
      expect(factIn(seen, 'Who').map(bare)).to.deep.equal(['Mara Swift and Dev Patel']);
      expect(textsIn(seen)).to.deep.equal(['Share it']);
    });

    for (const [typed, asks] of [
      ['action Surry to confirm dates by Friday', 'Who is “Surry” in “confirm dates”?'],
      ['action WBC to confirm dates', 'Who is “WBC” in “confirm dates”?'],
      ['action circulate the minutes', 'Who is to “circulate the minutes”? A name, or a local authority'],
      [
        'action MS to send it by 31 November',
        '31 November is not a real date. Type a date like 25 November 2026.',
      ],
    ] as const)
      it(`is asked about, and nothing typed is lost: “${typed}” [row 17]`, async () => {
        const seen = await as(CORA).says(typed);
        expect(JSON.stringify(seen.cards)).to.contain(asks).and.to.contain(typed.replace('action ', ''));
        expect(said(seen)).to.contain('Nothing is recorded yet.');
      });
  });

  type Several = readonly [
    what: string,
    typed: string,
    actions: readonly (readonly [who: string, text: string])[],
  ];

  const BOTH = [
    [MS, 'Share the statement'],
    [KENT_SURREY, 'Confirm dates'],
  ] as const;

  const SEVERAL: readonly Several[] = [
    [
      'lines',
      'action MS to share the statement by Fri\nKent and Surrey confirm dates by the end of term',
      BOTH,
    ],
    [
      'lines under “Actions:”',
      'Actions:\nMS to share the statement by Fri\nKent & Surrey to confirm dates',
      BOTH,
    ],
    [
      'the first behind “Actions:”',
      'Actions: MS to share the statement\nKent and Surrey to confirm dates',
      BOTH,
    ],
    ['bullets', 'action\n• MS to share the statement\n• Kent & Surrey to confirm dates', BOTH],
    ['bullets without the word', '• MS to share the statement\n• Kent & Surrey to confirm dates', BOTH],
    ['numbers', '1. MS to share the statement\n2. Kent & Surrey to confirm dates', BOTH],
    ['numbered actions', 'Action 1: MS to share the statement\nAction 2: Kent/Surrey to confirm dates', BOTH],
    [
      'a forwarded message',
      'ACTIONS FROM TODAY’S MEETING\n\n- MS to share the statement by Friday\n- Kent and Surrey to confirm dates\n\nMany thanks,\nCora',
      BOTH,
    ],
    ['two sentences', 'action MS to share the statement by Friday. Kent & Surrey to confirm dates.', BOTH],
    [
      'owners above their lists',
      'Actions\nMS:\n- share the statement\nKent and Surrey:\n- confirm dates by Friday\n- send the grid',
      [...BOTH, [KENT_SURREY, 'Send the grid']],
    ],
  ];

  describe('several actions in one message', () => {
    for (const [what, typed, actions] of SEVERAL)
      it(`as ${what} [row 19]`, async () => {
        const seen = await as(CORA).says(typed);
        expect(said(seen)).to.match(new RegExp(`^${actions.length} actions recorded`));
        expect(textsIn(seen)).to.deep.equal(actions.map(([, text]) => text));
        expect(factIn(seen, 'Who').map(bare)).to.deep.equal(actions.map(([who]) => who));
      });
  });

  describe('a list as an officer asks for it', () => {
    let own: Teams;
    before(async () => {
      own = await startTeams({ open: memoryTables() });
      for (const line of [
        'Slough to do the late one by 20 November 2026',
        'Kent to do the grid by Friday',
        'MS to do the notes by next meeting',
        'All: do the policies by the end of term',
        'Kent to do the old one by Thursday',
      ])
        await own.person(CORA).says(`action ${line}`);
      const list = await own.person(DEV).says('actions for Kent');
      expect(rowsIn(list)[0]).to.equal('Do the old one');
      await own.person(DEV).says('done 1 sent');
    });
    after(() => own.stop());

    const EVERY = ['Do the late one', 'Do the grid', 'Do the policies', 'Do the notes'];
    const KENTS = ['Do the grid', 'Do the policies'];
    const LATE = ['Do the late one'];

    for (const [typed, title, rows] of [
      ['actions', 'Open actions', EVERY],
      ['Actions.', 'Open actions', EVERY],
      ['actoins', 'Open actions', EVERY],
      ['show me all actions pls', 'Open actions', EVERY],
      ['list of open actions', 'Open actions', EVERY],
      ['actions mine', 'Your open actions', KENTS],
      ['Actions mine 🙈', 'Your open actions', KENTS],
      ['my actions', 'Your open actions', KENTS],
      ['what do I owe', 'Your open actions', KENTS],
      ['What do i owe??', 'Your open actions', KENTS],
      ['what have I got to do', 'Your open actions', KENTS],
      ['What am I down for', 'Your open actions', KENTS],
      ['actions overdue', 'Overdue actions', LATE],
      ['whats overdue', 'Overdue actions', LATE],
      ['What’s overdue?', 'Overdue actions', LATE],
      ["what's over due", 'Overdue actions', LATE],
      ['show me what is overdue', 'Overdue actions', LATE],
      ['anything overdue?', 'Overdue actions', LATE],
      ['Hi, which actions are overdue', 'Overdue actions', LATE],
      ['overdue for Slough', 'Overdue actions for Slough', LATE],
      ['actions for Kent', 'Open actions for Kent', KENTS],
      ['Actions kent', 'Open actions for Kent', KENTS],
      ['kent actions', 'Open actions for Kent', KENTS],
      ['what does Kent owe', 'Open actions for Kent', KENTS],
      ['actions for MS', 'Open actions for Mara Swift', ['Do the notes']],
      ['actions for Kent and MS', 'Open actions for Kent and Mara Swift', [...KENTS, 'Do the notes']],
      ['actions for Brighton and Hove', 'Open actions for Brighton and Hove', ['Do the policies']],
      ['actions due this week', 'Open actions due by 29 November 2026', ['Do the late one', 'Do the grid']],
      [
        'actions done this term',
        'Actions done from 2 September 2026 to 18 December 2026',
        ['Do the old one'],
      ],
      [
        'what have we done this term?',
        'Actions done from 2 September 2026 to 18 December 2026',
        ['Do the old one'],
      ],
    ] as const)
      it(`“${typed}” [row 29]`, async () => {
        const seen = await own.person(DEV).says(typed);
        expect(said(seen).split('\n')[0]).to.equal(title);
        expect(rowsIn(seen)).to.deep.equal(rows);
      });

    it('pages by “more” and by “next”, but not by “next meeting”', async () => {
      for (let n = 1; n <= 10; n += 1) await own.person(CORA).says(`action Medway to do number ${n}`);
      expect(rowsIn(await own.person(INES).says('actions'))).to.have.length(10);
      expect(rowsIn(await own.person(INES).says('next'))).to.have.length(4);
      expect(said(await own.person(INES).says('more'))).to.contain('There is no more');
      for (const typed of ['next meeting', 'when is the next meeting?'])
        expect(said(await own.person(INES).says(typed))).to.contain('No meeting is planned yet.');
      expect(said(await own.person(INES).says('whats next'))).to.contain('The bot did not understand that.');
    });
  });

  describe('done as an officer types it', () => {
    /** Mara has one action that is hers, and has just been shown it as number 1. */
    const listed = async (): Promise<string> => {
      const ref = referenceIn(said(await as(CORA).says('action MS to send the grid by 24 November')));
      const list = await as(MARA).says('actions mine due by 24 November');
      expect(rowsIn(list)).to.deep.equal(['Send the grid']);
      return ref;
    };

    for (const [typed, evidence] of [
      ['done REF sent to all on Monday', 'sent to all on Monday'],
      ['Done REF: sent to all', 'sent to all'],
      ['done ref. sent to all', 'sent to all'],
      ['sent it to all, done', undefined],
      ['done 1 sent it Tuesday', 'sent it Tuesday'],
      ['Done 1, sent it Tuesday', 'sent it Tuesday'],
      ['done #1 – sent it Tuesday', 'sent it Tuesday'],
      ['done number 1', ''],
      ['done the first one', ''],
      ['mark 1 as done', ''],
      ['Mark 1 done', ''],
      ['close 1 sent Monday', 'sent Monday'],
      ['complete 1', ''],
      ['tick off 1', ''],
      ['ive done 1', ''],
      ['I’ve done 1', ''],
      ["I've done 1 - sent on Monday", 'sent on Monday'],
      ['1 is done', ''],
      ['1 done 👍', '👍'],
      ['1 sent it Tuesday', 'sent it Tuesday'],
      ['REF done', ''],
      ['hi, mark 1 as done pls', 'pls'],
    ] as const)
      it(`“${typed}” [row 28]`, async () => {
        const ref = await listed();
        const seen = await as(MARA).says(typed.replace('REF', ref).replace('ref', ref.toLowerCase()));
        if (evidence === undefined) {
          expect(said(seen)).to.contain('The bot did not understand that.');
          await as(MARA).says(`done ${ref}`);
          return;
        }
        expect(said(seen)).to.match(new RegExp(`^${ref} · Done\nDone: your part\\. The action is done\\.`));
        const quoted = evidence ? `: “${evidence}”` : '';
        expect(said(seen).split('\n')).to.include(`Mara Swift: done at 10:00 today${quoted}`);
      });

    it('without saying which is told how, with what was done', async () => {
      expect(said(await as(MARA).says('I’ve sent the grid'))).to.contain('done 3 sent the grid');
      expect(said(await as(MARA).says('all done'))).to.contain('Say which action: **done ACT-2F7K**');
    });

    it('of a number that the list does not have is told how long it is', async () => {
      const ref = await listed();
      const only = 'the list you were last shown here has only 1.';
      expect(said(await as(MARA).says('done 99'))).to.contain(`There is no action 99: ${only}`);
      expect(said(await as(MARA).says('move 5 to Friday'))).to.contain(`There is no action 5: ${only}`);
      await as(MARA).says(`done ${ref}`);
      expect(said(await as(MARA).says('actions for Medway overdue'))).to.contain('Nothing is overdue.');
      expect(said(await as(MARA).says('done 1'))).to.contain(
        'There is no action 1: the list you were last shown here has none.',
      );
      expect(said(await as(INES).says('done 1'))).to.contain('Number 1 of which list?');
    });

    for (const [typed, says] of [
      ['undo', 'Undone: closing a part of REF.'],
      ['Undo that!', 'Undone: closing a part of REF.'],
      ['move REF to 12 January', 'REF is done'],
      ['note REF chased the DfE', 'Note added.'],
    ] as const)
      it(`is followed by “${typed}”`, async () => {
        const ref = await listed();
        await as(MARA).says('done 1');
        const reply = said(await as(MARA).says(typed.replace('REF', ref)));
        expect(reply).to.contain(says.replace('REF', ref));
        await as(MARA).says(`done ${ref}`);
      });
  });

  describe('an open action as an officer changes it', () => {
    for (const [typed, says] of [
      ['move REF to 12 January', 'Moved from 27 November 2026 (Friday) to 12 January 2027.'],
      ['move 1 to 12 Jan pls', 'to 12 January 2027.'],
      ['Move 1 to the end of term', 'to 18 December 2026 (end of term).'],
      ['push 1 back to January', 'to January 2027.'],
      ['can you move 1 to next friday', 'to 4 December 2026 (next friday).'],
      ['note 1 waiting for the final text', 'Note added.'],
      ['reassign 1 to Kent', 'Given to Kent.'],
      ['give 1 to CO', 'Given to Cora Oakley (“CO”).'],
      ['start 1', 'In progress: your part.'],
      ['mark 1 as in progress', 'In progress: your part.'],
      ['carry 1', 'is carried forward to ACT-'],
      ['cancel 1 because it is out of date', 'Cancelled: it is out of date.'],
      ['1', 'By when: 27 November 2026 (Friday)'],
      ['show 1', 'By when: 27 November 2026 (Friday)'],
      ['show action 1', 'By when: 27 November 2026 (Friday)'],
      ['REF', 'By when: 27 November 2026 (Friday)'],
      ['history 1', '1 change. The record is whole and unaltered.'],
    ] as const)
      it(`“${typed}” [row 27]`, async () => {
        const own = await startTeams({ open: memoryTables() });
        const mara = own.person(MARA);
        const ref = referenceIn(said(await mara.says('action me to send the grid by Friday')));
        await mara.says('what do I owe');
        expect(said(await mara.says(typed.replace('REF', ref)))).to.contain(says);
        await own.stop();
      });
  });
});
