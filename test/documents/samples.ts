import type { Block, Document, Words } from '../../src/domain/document.ts';

const item = (...paragraphs: readonly Words[]): readonly Words[] => paragraphs;

/** The notes of a meeting in the network's own two columns. */
export const NOTES: Document = {
  title: 'Notes of the network meeting, 12 January 2027',
  body: 'South East Children Missing Education Network',
  footer: 'Draft',
  blocks: [
    { kind: 'heading', level: 1, text: 'Notes of the network meeting' },
    { kind: 'paragraph', style: 'lead', words: 'Tuesday 12 January 2027, 10am to 11:30am, online' },
    {
      kind: 'paragraph',
      words: [
        { text: 'Present: ', bold: true },
        {
          text: 'Hugh Lane, chair (Reading), Mara Swift (Portsmouth), Dev Patel and Ines Field (Kent), Łukasz Żak (Medway), Siân O’Dowd (Bracknell Forest), Cora Oakley (SESLIP).',
        },
      ],
    },
    {
      kind: 'paragraph',
      words: [
        { text: 'Apologies: ', bold: true },
        { text: 'Beth Thorn (East Sussex), Viv Marsh (Buckinghamshire).' },
      ],
    },
    {
      kind: 'table',
      caption: 'What was discussed, and the actions that came of it',
      head: ['Item', 'Actions'],
      widths: [3, 1],
      rows: [
        [item([{ text: '1. Welcome and introductions', bold: true }]), []],
        [
          item(
            [{ text: '2. Notes of the last meeting', bold: true }],
            'The notes of 13 October 2026 were confirmed. The joint position statement is with the assistant directors’ group; a broad definition was agreed, and a separate code for reduced timetables.',
          ),
          item('MS/CO to share the statement with the AD Education Network by 29 January.'),
        ],
        [
          item(
            [{ text: '3. Medical needs policies', bold: true }],
            'Received from Kent, East Sussex and Medway. The grant of £12,500 – for 2026–27 – is to be spent by 31 March.',
            [
              { text: 'The guidance is at ' },
              {
                text: 'the department’s page on ensuring a good education',
                link: 'https://www.gov.uk/government/publications/education-for-children-with-health-needs',
              },
              { text: '.' },
            ],
          ),
          item('All other LAs to send theirs to CO.', 'CO to ask the LGA what other regions do.'),
        ],
        ...Array.from({ length: 6 }, (_, index) => [
          item(
            [{ text: `${index + 4}. Round-table: authority ${index + 1}`, bold: true }],
            'Numbers of children who are electively home educated rose again this term. Schools ask earlier, and most referrals now reach the team within five days; the backlog from the summer is cleared.',
            'Transport in rural areas stays a problem: some routes were withdrawn, and two schools cannot offer places to children who live further than three miles away until the contracts are let again in the spring.',
          ),
          index % 2 ? item('DP to bring figures to the next meeting.') : [],
        ]),
      ],
    },
    { kind: 'heading', level: 2, text: 'Future dates' },
    {
      kind: 'list',
      items: ['Tuesday 16 March 2027, 10am to 11:30am', 'Tuesday 15 June 2027, 1pm to 3pm, Shaw House'],
    },
  ],
};

const OWNERS = ['Kent', 'Medway', 'Reading', 'Surrey', 'Slough', 'Isle of Wight', 'Brighton and Hove', 'All'];

const actions = (count: number): Block => ({
  kind: 'table',
  caption: 'Actions: who owes them, what was asked and by when',
  head: ['Reference', 'Action', 'Owner', 'Due', 'Status'],
  widths: [1.25, 4, 1.6, 1.6, 1.2],
  rows: Array.from({ length: count }, (_, index) => [
    [`ACT-${(index + 32).toString(32).toUpperCase().padStart(4, '2')}`],
    [
      index % 3
        ? 'Send the protocol on reduced timetables to the coordinator.'
        : 'Share the local protocol for tracking children who leave a school roll without a destination, with the form that schools fill in.',
    ],
    [OWNERS[index % OWNERS.length] ?? ''],
    [`${(index % 28) + 1} February 2027`],
    [index % 4 ? 'Open' : [{ text: 'Overdue', bold: true } as const]],
  ]),
});

const THEMES = [
  'Elective home education',
  'Attendance and enforcement',
  'Cross-border moves',
  'Medical needs',
];

const roundTable: readonly Block[] = THEMES.flatMap((theme): readonly Block[] => [
  { kind: 'heading', level: 3, text: theme },
  {
    kind: 'paragraph',
    words:
      'Each authority says in two minutes what has changed since the last meeting, and what it would like to hear from the others. Figures are those of the returns; where fewer than five children are counted, they are not shown.',
  },
  {
    kind: 'list',
    items: [
      'What has risen or fallen, and why we think so',
      'What was tried, and what it cost',
      [
        { text: 'What we would ask of ' },
        { text: 'the department', italic: true },
        { text: ' or of one another' },
      ],
    ],
  },
]);

/** An agenda pack: `actions` rows of the action log decide how long it is. */
export const pack = (rows = 40): Document => ({
  title: 'Agenda pack, 16 March 2027',
  body: 'South East Children Missing Education Network',
  footer: 'Version 2 · 9 March 2027',
  blocks: [
    { kind: 'heading', level: 1, text: 'Agenda pack' },
    { kind: 'paragraph', style: 'lead', words: 'Network meeting, Tuesday 16 March 2027, 10am to 11:30am' },
    {
      kind: 'paragraph',
      words: [
        { text: 'Join at ' },
        { text: 'teams.example.org/meet/1234', link: 'https://teams.example.org/meet/1234' },
      ],
    },
    { kind: 'heading', level: 2, text: 'New since version 1' },
    { kind: 'list', items: ['Two apologies', 'A paper from Kent on item 5', 'Three actions done'] },
    {
      kind: 'paragraph',
      style: 'small',
      words: 'Put together on 9 March 2027 from what the network’s bot holds.',
    },
    { kind: 'page' },
    { kind: 'heading', level: 1, text: 'Agenda' },
    {
      kind: 'table',
      caption: 'The items of the meeting in order',
      head: ['Item', 'Minutes', 'Who'],
      widths: [5, 1, 2],
      rows: [
        'Welcome',
        'Notes of the last meeting',
        'Matters arising',
        'Round-table',
        'Paper: tracking pupils',
        'Next steps and dates',
      ].map((name, index) => [
        [`${index + 1}. ${name}`],
        [String(5 * (index + 1))],
        [index % 2 ? 'Cora Oakley' : 'Hugh Lane'],
      ]),
    },
    { kind: 'heading', level: 2, text: 'Apologies so far' },
    {
      kind: 'paragraph',
      words: 'Beth Thorn (East Sussex), Viv Marsh (Buckinghamshire), Łukasz Żak (Medway).',
    },
    { kind: 'page' },
    ...NOTES.blocks,
    { kind: 'page' },
    { kind: 'heading', level: 1, text: 'Action log' },
    {
      kind: 'paragraph',
      words: `${rows} actions are open; 10 are overdue and 3 were done since the pack before.`,
    },
    actions(rows),
    { kind: 'page' },
    { kind: 'heading', level: 1, text: 'Round-table' },
    ...roundTable,
    { kind: 'heading', level: 1, text: 'Papers' },
    {
      kind: 'list',
      numbered: true,
      items: [
        [{ text: 'Tracking pupils without a destination', link: 'https://example.org/papers/1' }],
        'Case study: the Reading quartet',
      ],
    },
    { kind: 'heading', level: 1, text: 'Future dates' },
    { kind: 'list', items: ['Tuesday 15 June 2027, 1pm to 3pm', 'Tuesday 12 October 2027, 10am to 11:30am'] },
  ],
});
