import type { Minutes } from './minutes.ts';
import { HEAD, type PrintedMinutes } from './printed-prose.ts';

const LOG = [
  ['No', 'Action', 'Owner', 'Due'],
  [
    '1',
    'Write to the three academies that have not sent their registers since the autumn term',
    'Idris Pool',
    '27 March',
  ],
  ['2', 'Share the referral form', 'Hester Crane', '6 March'],
  [
    '3',
    'Visit the two schools that have a new office, and find out who keeps the lists of leavers',
    'Nell Farrow / Oscar Lunn',
    '17 April',
  ],
  ['4', 'Ask the police how they record sightings of children', 'Oscar Lunn', '5 June'],
  [
    '5',
    'Report to the directors on the numbers of children who have come back to school since September',
    'Hester Crane',
    'Next meeting',
  ],
] as const;

const LOGGED: Minutes['pairs'] = [
  ['Idris Pool', 'Write to the three academies that have not sent their registers since the autumn term'],
  ['Hester Crane', 'Share the referral form'],
  [
    'Nell Farrow Oscar Lunn',
    'Visit the two schools that have a new office, and find out who keeps the lists of leavers',
  ],
  ['Oscar Lunn', 'Ask the police how they record sightings of children'],
  [
    'Hester Crane',
    'Report to the directors on the numbers of children who have come back to school since September',
  ],
];

const WIDTHS = [34, 240, 100, 78];

const ITEMS = [
  ['Item', 'Action'],
  [
    '1. Welcome\nHC welcomed everybody to the meeting. The notes of the last meeting were agreed without changes.',
    '',
  ],
  [
    '2. Off-rolling\nNumbers are up in three areas, and the guidance is due in May. It was felt that schools do not always know whom to tell.\nA new form has been tried in two places since Christmas, and the staff there like it.',
    'IP to share the new form\nNF to draft a letter to head teachers by 20 March',
  ],
  ['3. Health\nThe named nurse could not come. Her report was read and will be sent out with the notes.', ''],
  [
    '4. Cross-border moves\nChildren who move between areas are lost for some weeks. A protocol was tried in the spring.',
    'OL to circulate the protocol\nAll to send comments to OL',
  ],
] as const;

const ASKED: Minutes['pairs'] = [
  ['IP', 'share the new form'],
  ['NF', 'draft a letter to head teachers by 20 March'],
  ['OL', 'circulate the protocol'],
  ['All', 'send comments to OL'],
];

export const PRINTED_TABLES: readonly PrintedMinutes[] = [
  {
    what: 'a log without rules, whose cells wrap',
    blocks: [...HEAD, { words: 'Actions', bold: true }, { widths: WIDTHS, rows: LOG }],
    pairs: LOGGED,
  },
  {
    what: 'a log in narrow columns, close to one another',
    blocks: [...HEAD, { widths: [28, 170, 64, 60], rows: LOG, padding: 4 }],
    paper: { size: 12 },
    pairs: LOGGED,
  },
  {
    what: 'a log whose rows break over pages that repeat its head',
    blocks: [...HEAD, { widths: WIDTHS, rows: LOG }],
    paper: { height: 320, head: 'CME Network minutes', foot: (page) => `Page ${page} of 3` },
    pairs: LOGGED,
  },
  {
    what: 'a log whose owners and dates stand in the middle of their cells',
    blocks: [
      ...HEAD,
      { widths: WIDTHS, rows: LOG, align: ['center', 'left', 'center', 'center'], middle: true },
    ],
    pairs: LOGGED,
  },
  {
    what: 'a log drawn line by line across its cells',
    blocks: [...HEAD, { widths: WIDTHS, rows: LOG, order: 'lines' }],
    pairs: LOGGED,
  },
  {
    what: 'items and actions, with several paragraphs in a cell',
    blocks: [...HEAD, { widths: [330, 122], rows: ITEMS }],
    pairs: ASKED,
  },
  {
    what: 'items and actions over pages with heads and feet',
    blocks: [...HEAD, { widths: [330, 122], rows: ITEMS }],
    paper: { height: 360, head: 'OFFICIAL', foot: (page) => `${page}` },
    pairs: ASKED,
  },
  {
    what: 'items, and initials in a column at the right',
    blocks: [
      ...HEAD,
      {
        widths: [30, 362, 60],
        align: ['left', 'left', 'center'],
        rows: [
          ['', 'Item', 'Action'],
          ['1.', 'Welcome\nHC welcomed everybody to the meeting.', ''],
          [
            '2.',
            'Off-rolling\nNumbers are up in three areas, and the guidance is due in May. The new form is to be shared with all areas.',
            'IP',
          ],
          [
            '',
            'A letter to head teachers is to be drafted by 20 March, so that schools know whom to tell of a child that leaves.',
            'NF/OL',
          ],
          ['3.', 'Training\nA session for admissions officers is to be planned for the summer.', 'HC'],
          ['', 'Feedback on the last session is to be sent to HC.', 'ALL'],
        ],
      },
    ],
    pairs: [
      ['IP', 'The new form is to be shared with all areas'],
      ['NF OL', 'A letter to head teachers is to be drafted by 20 March'],
      ['HC', 'A session for admissions officers is to be planned for the summer'],
      ['ALL', 'Feedback on the last session is to be sent to HC'],
    ],
  },
  {
    what: 'a page that is shown turned',
    blocks: [...HEAD, { widths: WIDTHS, rows: LOG }],
    paper: { turned: true },
    pairs: LOGGED,
  },
];
