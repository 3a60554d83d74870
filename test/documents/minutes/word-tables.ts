import { cell, listed, MERGED_ON, merged, para, row, run, spanning, table } from '../../support/word-xml.ts';
import type { Minutes } from './minutes.ts';

/** The body of a Word file, and its other parts by their path. */
export interface WordMinutes extends Minutes {
  readonly body: string;
  readonly parts?: Readonly<Record<string, string>>;
}

const HEAD = [
  para('Children Missing Education Network'),
  para('Minutes of the meeting held on Tuesday 3 March 2026, 10am, Teams'),
  para(
    'Present: Hester Crane (HC), Kent; Idris Pool (IP), Medway; Nell Farrow (NF), Surrey; Oscar Lunn (OL), Slough',
  ),
  para('Apologies: Petra Wynn (Reading)'),
].join('');

const item = (title: string, ...words: readonly string[]): string =>
  para(run(title, '<w:b/>')) + words.map((one) => para(one)).join('');

export const TABLES: readonly WordMinutes[] = [
  {
    what: 'two columns of items and actions, with several paragraphs and bullets in a cell',
    body:
      HEAD +
      table(
        ['Item', 'Actions'],
        [item('1. Welcome', 'HC welcomed everybody to the meeting.'), para('')],
        [
          item(
            '2. Off-rolling',
            'Numbers are up in three areas. The guidance is due in May.',
            'It was felt that schools do not always know whom to tell.',
          ) +
            listed('Kent has seen the largest rise.', 'bullets') +
            listed('Medway has a new form.', 'bullets'),
          listed('IP to share the new form with the group', 'bullets') +
            listed('NF to draft a letter to head teachers by 20 March', 'bullets'),
        ],
        [
          item('3. Cross-border moves', 'Children who move between areas are lost for some weeks.') +
            para('') +
            para('A protocol was tried in the spring.'),
          para('OL to circulate the protocol') + para('') + para('All to send comments to OL'),
        ],
      ) +
      para('Next meeting: 9 June 2026'),
    pairs: [
      ['IP', 'share the new form with the group'],
      ['NF', 'draft a letter to head teachers by 20 March'],
      ['OL', 'circulate the protocol'],
      ['All', 'send comments to OL'],
    ],
  },
  {
    what: 'merged cells: a heading over all columns, an owner and a date beside two actions',
    body:
      HEAD +
      table(
        ['Ref', 'Action', 'Owner', 'By when'],
        row([spanning('Actions from the meeting of 3 March', 4)]),
        ['1', 'Write to the three academies about their registers', merged('Idris Pool'), merged('27 March')],
        ['2', 'Visit the two schools that have not answered', MERGED_ON, MERGED_ON],
        ['3', 'Collect figures for elective home education', 'Nell Farrow', '17 April'],
        row([spanning('Longer term', 4)]),
        [merged('4'), 'Ask the police how they record sightings', 'Oscar Lunn', 'June'],
        [MERGED_ON, 'Report back on the answer to the network', 'Hester Crane', 'September'],
      ),
    pairs: [
      ['Idris Pool', 'Write to the three academies about their registers'],
      ['Idris Pool', 'Visit the two schools that have not answered'],
      ['Nell Farrow', 'Collect figures for elective home education'],
      ['Oscar Lunn', 'Ask the police how they record sightings'],
      ['Hester Crane', 'Report back on the answer to the network'],
    ],
  },
  {
    what: 'a table of actions inside a cell, and all of it inside one cell that is its frame',
    body: table(
      row([
        cell(
          HEAD +
            table(
              ['Item', 'Discussion'],
              [
                '1. Registers',
                para('The registers were looked at together. Two are out of date.') +
                  table(
                    ['Action', 'Owner', 'Deadline'],
                    ['Bring the register up to date', 'Nell Farrow', '31 March'],
                    ['Check the leavers of year 11', 'Oscar Lunn', '30 April'],
                  ) +
                  para(''),
              ],
              ['2. Any other business', para('None.')],
            ) +
            para(''),
        ),
      ]),
    ),
    pairs: [
      ['Nell Farrow', 'Bring the register up to date'],
      ['Oscar Lunn', 'Check the leavers of year 11'],
    ],
  },
  {
    what: 'several actions in one cell, with their owners and dates level in the cells beside it',
    body:
      HEAD +
      table(
        ['Item', 'Action', 'Lead', 'Due'],
        [
          '1. Attendance',
          para('Draft a note on part-time timetables') + para('Send the codes to all schools'),
          para('HC') + para('IP'),
          para('10 April') + para('24 April'),
        ],
        ['2. Housing', 'Ask the district for a weekly list of families', para('NF') + para('OL'), 'May'],
        ['3. Health', '', '', ''],
        ['4. Training', para('Book a room') + para('Find a speaker on home education'), 'Nell Farrow', ''],
      ),
    pairs: [
      ['HC', 'Draft a note on part-time timetables'],
      ['IP', 'Send the codes to all schools'],
      ['NF OL', 'Ask the district for a weekly list of families'],
      ['Nell Farrow', 'Book a room'],
      ['Nell Farrow', 'Find a speaker on home education'],
    ],
  },
  {
    what: 'the table of actions parted by a page, with its head again',
    body:
      HEAD +
      para('Action log') +
      table(
        ['No.', 'Action', 'Responsible', 'Target date', 'Status'],
        ['1', 'Map the offer for new arrivals', 'Idris Pool', '30/04/2026', 'Open'],
        ['2', 'Share the referral form', 'Hester Crane', '06/03/2026', 'Complete'],
      ) +
      para('<w:r><w:br w:type="page"/></w:r>') +
      table(
        ['No.', 'Action', 'Responsible', 'Target date', 'Status'],
        ['3', 'Meet the traveller education team', 'Nell Farrow / Oscar Lunn', '15/05/2026', 'Open'],
        ['4', 'Publish the policy', 'Oscar Lunn', '29/05/2026', 'In progress'],
      ),
    pairs: [
      ['Idris Pool', 'Map the offer for new arrivals'],
      ['Nell Farrow Oscar Lunn', 'Meet the traveller education team'],
      ['Oscar Lunn', 'Publish the policy'],
    ],
  },
  {
    what: 'rows in content controls, where a form repeats them',
    body:
      HEAD +
      `<w:sdt><w:sdtPr/><w:sdtContent>${para('Agreed actions')}</w:sdtContent></w:sdt>` +
      table(
        ['Who', 'What', 'When'],
        `<w:sdt><w:sdtPr/><w:sdtContent>${row(['Idris Pool', 'Set up a shared folder for the protocols', 'by 1 May'])}</w:sdtContent></w:sdt>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${row(['Nell Farrow', `<w:tc><w:tcPr/><w:sdt><w:sdtPr/><w:sdtContent>${para('Invite the school nurses to the June meeting')}</w:sdtContent></w:sdt></w:tc>`, 'by 8 May'])}</w:sdtContent></w:sdt>`,
      ),
    pairs: [
      ['Idris Pool', 'Set up a shared folder for the protocols'],
      ['Nell Farrow', 'Invite the school nurses to the June meeting'],
    ],
  },
];
