import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { readNotes } from '../../../src/features/notes/read-notes.ts';
import { openDeeds } from '../../bench/notes.ts';
import { aRegister } from '../../support/builders.ts';

const HEAD = `Notes of the inclusion partnership, 3 March 2026
Present: Priya Nand (PN), Lewis Garrod (LG), Mo Farrant (MF), Stella Quick (SQ), Owen Barr (OB), Cllr Pat Hale

1. Update
`;
/** Something else is asked in them, so that what is only found loosely counts. */
const TAIL = '\n\n2. Other business\nLG to circulate the zebra list.\n';

const deeds = (line: string) =>
  openDeeds(
    readNotes(HEAD + line + TAIL, { register: aRegister(), today: day('2026-11-25') }).proposals,
  ).filter(({ text }) => !text.includes('zebra'));
const said = (line: string): readonly string[] =>
  deeds(line).map(({ ownerWords, text }) => `${ownerWords}: ${text.replace(/\.$/, '')}`);

describe('who is to do what in prose, wherever in the sentence they stand [row 20]', () => {
  for (const [line, ...wanted] of [
    ['It falls to the Council to lobby the department.', 'the Council: lobby the department'],
    ['It is for each school to check its own list.', 'each school: check its own list'],
    ['It was left with Owen to fix a date.', 'Owen: fix a date'],
    [
      'It was decided that Oakhurst would take the pupil, with Owen to arrange the transport.',
      'Oakhurst: take the pupil',
      'Owen: arrange the transport',
    ],
    ['A request was made for Mo to share the list.', 'Mo: share the list'],
    ['The responsibility for it sits with OB who will send it in June.', 'OB: send it in June'],
    ['Responsibility for the log rests with SQ.', 'SQ: Responsibility for the log rests with SQ'],
    ['An update is expected from LG next week.', 'LG: An update is expected from LG'],
    ['The letter is being redrafted by MF.', 'MF: The letter is being redrafted by MF'],
    [
      'This to be picked up by the Surrey pupil tracking team.',
      'Surrey pupil tracking team: This to be picked up by the Surrey pupil tracking team',
    ],
    [
      "It will be sent out by Mo's manager, Phil Oram.",
      "Phil Oram: It will be sent out by Mo's manager, Phil Oram",
    ],
    ['LG asked that members send examples to PN.', 'members: send examples to PN'],
    ['PN asked if everyone could look at the draft.', 'everyone: look at the draft'],
    ['PN asked could everyone look at the draft.', 'everyone: look at the draft'],
    ['The Chair asked Mo if she could send the figures.', 'Mo: send the figures'],
    ['Governors asked the Headteacher for a breakdown.', 'the Headteacher: a breakdown'],
    ['Cllr Hale asked for a briefing note.', ': Cllr Hale asked for a briefing note'],
    ['The Chair thanked Stella for her work and asked her to bring it back.', 'Stella: bring it back: '],
    [
      'Mo promised to follow this up and asked schools affected to email her.',
      'Mo: follow this up and asked',
      'schools affected: email her',
    ],
    ['PN to email it round and partners to cascade it.', 'PN: email it round', 'partners: cascade it'],
    ['Mo, although not present, is going to look into the costs.', 'Mo: look into the costs'],
    ['Mo took it upon herself to write to the school.', 'Mo: write to the school'],
    ['Mo took the action of finding a venue.', 'Mo: finding a venue'],
    ['Mo is hoping to circulate the paper by June.', 'Mo: circulate the paper'],
    ['LG is expected to report back at the next meeting.', 'LG: report back'],
    ['Mrs Dole, the business manager, will get three quotes.', 'Mrs Dole: get three quotes'],
    ['The business manager, Mrs Dole, will get three quotes.', 'Mrs Dole: get three quotes'],
    ['Either Owen or Mo to attend the panel.', 'Owen or Mo: attend the panel'],
    ['Heads of year to ring home on day one.', 'Heads of year: ring home on day one'],
    ['PN thanked LG and asked that he share the data.', 'LG: share the data'],
    ['It was agreed Mo should meet her.', 'Mo: meet her'],
    ['The Clerk, together with the Chair, will write to the school.', 'The Clerk: write to the school'],
    ['The Clerk will, with the Chair, write to the school.', 'The Clerk: write to the school'],
    ['Colleagues from Kent to share their form.', 'Colleagues from Kent: share their form'],
    ['A letter will go out from Mo this week.', 'Mo: A letter will go out from Mo'],
    ['LG updated on the report – will circulate.', 'LG: circulate'],
    ['The form was agreed subject to MF rewording step four.', 'MF: rewording step four'],
    [
      'The Board delegated to Mo and the Clerk the task of updating the log.',
      'Mo and the Clerk: updating the log',
    ],
    [
      'PN asked that future reports show the cost and LG noted this.',
      'LG: PN asked that future reports show the cost',
    ],
    ['Officers are to be invited – Owen to ask them.', 'Owen: ask them'],
    ['The head says it is the county, whom Mo will approach.', 'Mo: approach'],
    ['Agreed that OB brings a paper in June.', 'OB: brings a paper in June'],
  ] as const)
    it(`${line} → ${wanted.join('; ')}`, () => {
      expect(said(line).map((one, at) => one.slice(0, wanted[at]?.length))).to.deep.equal(wanted);
      expect(deeds(line).every(({ sure }) => sure === 'unsure')).to.equal(true);
    });

  for (const [line, who] of [
    ['Mo presented the data. OB asked about Year 9. She will look into this.', 'Mo'],
    ['Mr Cole presented the data. Mrs Dole thanked him. He will share it.', 'Mr Cole'],
    ["Paul Dray's report was received. The time was noted. He will add a page.", 'Paul Dray'],
    ['Severe absence NP reported back. Mo presented the data and spoke at length. She will share it.', 'Mo'],
  ] as const)
    it(`“She” is who told something, not who asked: ${line}`, () =>
      expect(deeds(line).map(({ ownerWords }) => ownerWords)).to.deep.equal([who]));
});

describe('what prose tells of, and asks of nobody', () => {
  for (const line of [
    'The team will see a rise in referrals.',
    'The team will be seeing more requests as budgets tighten.',
    'Schools must publish their attendance policy on their website.',
    'LAs have to make reasonable enquiries before a child is deleted from roll.',
    'Under the regulations the Forum has to decide this annually.',
    'The local authority is required to keep a register once the Bill is passed.',
    'All staff must complete the online training each September.',
    'KCSIE states that files must be sent within five days.',
    'The policy says that a head will inform the governors of every suspension.',
    'It is expected that around forty families will respond.',
    'Schools will be expected to hold a meeting.',
    'A parent agreed to send her son back.',
    'He will be missed by all.',
    'JM had asked for a report on it.',
    'Mo had been asked to write to heads and had done so.',
    'Mo reported that Kent had agreed to fund the post.',
    'Mo said that the trust would be opening a new unit.',
    'Where a child moves, the school should tell the receiving authority.',
    'The DfE has asked schools to return data daily.',
    'Academies will follow the same process as maintained schools.',
    'Mo was pleased to report that numbers are down.',
    'The results will be published in June.',
    'Training should be provided by the Department.',
    'It rests with the LA for permanent exclusions.',
    'It is for parents to decide.',
    'PN asked whether the Council could send the money.',
    'Parents who will not send their child are visited.',
  ])
    it(line, () => expect(said(line)).to.deep.equal([]));
});
