import { BOLD, BREAK, listed, para, run, TAB, table } from '../../support/word-xml.ts';
import type { WordMinutes } from './word-tables.ts';

const HEAD = [
  para('Attendance and Missing Children Board', '<w:pStyle w:val="Title"/>'),
  para('Notes of the meeting on 12 May 2026'),
  para(
    `${run('Present:', BOLD)}${TAB}${run('Hester Crane (Kent), Idris Pool (Medway), Nell Farrow (Surrey), Oscar Lunn (Slough)')}`,
  ),
].join('');

const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const gone = (words: string): string =>
  `<w:del w:id="1" w:author="X"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const come = (runs: string): string => `<w:ins w:id="2" w:author="X">${runs}</w:ins>`;

const box = (inside: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export const PROSE: readonly WordMinutes[] = [
  {
    what: 'items numbered by their properties, with actions below in lists',
    body:
      HEAD +
      listed(run('Matters arising', BOLD), 'numbers') +
      para('The notes of the last meeting were agreed.') +
      listed(run('Part-time timetables', BOLD), 'numbers') +
      para('The board looked at the returns of the spring term.') +
      para(run('Actions:', BOLD)) +
      listed('Nell Farrow to ask the four schools for their plans', 'bullets') +
      listed('Oscar Lunn to bring the figures to the July meeting', 'bullets', 1) +
      listed(run('Tracking', BOLD), 'numbers') +
      para('Action: Idris Pool to test the new list with two teams by 5 June.'),
    pairs: [
      ['Nell Farrow', 'ask the four schools for their plans'],
      ['Oscar Lunn', 'bring the figures to the July meeting'],
      ['Idris Pool', 'test the new list with two teams by 5 June'],
    ],
  },
  {
    what: 'soft line breaks inside of paragraphs',
    body:
      HEAD +
      para(
        [
          run('2. Transfers', BOLD),
          run('The form is often sent late.'),
          run('ACTION: Hester Crane to write to the admissions officers'),
          run('ACTION: Nell Farrow to shorten the form'),
        ].join(BREAK),
      ) +
      table(
        ['Action', 'Owner'],
        [para(run('Send the guidance to') + BREAK + run('the new schools')), 'Idris Pool'],
        ['Update the contact list', 'Oscar Lunn'],
      ),
    pairs: [
      ['Hester Crane', 'write to the admissions officers'],
      ['Nell Farrow', 'shorten the form'],
      ['Idris Pool', 'Send the guidance to the new schools'],
      ['Oscar Lunn', 'Update the contact list'],
    ],
  },
  {
    what: 'tabs: the owner stands right-aligned at the end of the line',
    body:
      HEAD +
      para(run('1.') + TAB + run('Exclusions', BOLD)) +
      para('The panel saw eleven cases.') +
      para(
        run('A summary of the cases should be sent to the virtual school') + TAB + run('Nell Farrow', BOLD),
      ) +
      para(run('2.') + TAB + run('Registers', BOLD)) +
      para(
        `${run('Two schools to be visited before the end of term')}<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>${run('Idris Pool', BOLD)}`,
      ) +
      para('Action') +
      para(run('Draft a leaflet for parents') + TAB + run('Oscar Lunn') + TAB + run('12 June')),
    pairs: [
      ['Nell Farrow', 'A summary of the cases should be sent to the virtual school'],
      ['Idris Pool', 'Two schools to be visited before the end of term'],
      ['Oscar Lunn', 'Draft a leaflet for parents'],
    ],
  },
  {
    what: 'owners in bold at the end of the line',
    body:
      HEAD +
      para('3. Home education') +
      para(
        run('The officers’ guide needs a page on withdrawals. ') +
          run('Action: HESTER CRANE to write the page', BOLD),
      ) +
      para(
        run('Families want one contact. Set up a shared mailbox by 1 June. ') +
          run('(Action: Idris Pool)', BOLD),
      ) +
      para(run('Find out how many have come back to school. ') + run('Action – Nell Farrow', BOLD)),
    pairs: [
      ['Hester Crane', 'write the page'],
      ['Idris Pool', 'Set up a shared mailbox by 1 June'],
      ['Nell Farrow', 'Find out how many have come back to school'],
    ],
  },
  {
    what: 'a text box with the actions, and heads and feet of pages',
    body:
      HEAD +
      para(
        box(
          para(run('Actions', BOLD)) +
            para('Nell Farrow to send the term dates to Idris Pool') +
            para('Oscar Lunn to find a venue for July'),
        ) + run('1. The board heard from the youth justice service.'),
      ) +
      '<w:sectPr><w:headerReference w:type="default" r:id="rId7" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:sectPr>',
    parts: {
      links:
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>',
      'word/header1.xml': `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${para('Idris Pool to be told of all errors')}</w:hdr>`,
    },
    pairs: [
      ['Nell Farrow', 'send the term dates to Idris Pool'],
      ['Oscar Lunn', 'find a venue for July'],
    ],
  },
  {
    what: 'tracked changes: what is deleted is not read, what is inserted is',
    body:
      HEAD +
      para(
        run('Action: Hester Crane to ') +
          gone('cancel the audit') +
          come(run('repeat the audit in the autumn')),
        '',
      ) +
      para(gone('Action: Idris Pool to pay the invoice')) +
      `<w:p><w:pPr><w:rPr><w:del w:id="4" w:author="X"/></w:rPr></w:pPr>${gone('Action: Oscar Lunn to close the service. ')}</w:p>` +
      para(come(run('Action: Nell Farrow to tell governors of the change'))) +
      `<w:p><w:moveFrom w:id="8" w:author="X"><w:r><w:t>Action: Oscar Lunn to move house</w:t></w:r></w:moveFrom></w:p>` +
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${para('Action')}</w:tc><w:tc>${para('Owner')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="9" w:author="X"/></w:trPr><w:tc>${para(gone('Sell the minibus'))}</w:tc><w:tc>${para(gone('Idris Pool'))}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="10" w:author="X"/></w:trPr><w:tc>${para(come(run('Hire a minibus for the visit')))}</w:tc><w:tc>${para(gone('Idris Pool') + come(run('Oscar Lunn')))}</w:tc></w:tr></w:tbl>`,
    pairs: [
      ['Hester Crane', 'repeat the audit in the autumn'],
      ['Nell Farrow', 'tell governors of the change'],
      ['Oscar Lunn', 'Hire a minibus for the visit'],
    ],
  },
  {
    what: 'comments, links, fields and dates that Word works out',
    body:
      HEAD +
      para(
        `<w:commentRangeStart w:id="0"/>${run('Action: ')}<w:hyperlink w:anchor="x">${run('Nell Farrow')}</w:hyperlink>${run(' to check the figures against ')}${field('REF _Ref1 \\h', 'Table 2')}${run(' by ')}<w:fldSimple w:instr=" DATE \\@ &quot;d MMMM&quot; ">${run('5 June')}</w:fldSimple><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ) +
      para(
        `${run('Action: ')}<w:fldSimple w:instr=" AUTHOR "><w:r><w:t>Oscar Lunn</w:t></w:r></w:fldSimple>${run(' to put the minutes on ')}${field('HYPERLINK "https://example.org/cme"', 'the network’s page')}`,
      ) +
      para(`${run('Action: Idris Pool to read')}<w:r><w:cr/></w:r>${run('the draft order')}`),
    parts: {
      'word/comments.xml': `<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="X">${para('Action: Hester Crane to be asked first')}</w:comment></w:comments>`,
    },
    pairs: [
      ['Nell Farrow', 'check the figures against Table 2 by 5 June'],
      ['Oscar Lunn', 'put the minutes on the network’s page'],
      ['Idris Pool', 'read the draft order'],
    ],
  },
  {
    what: 'hyphens that may part a word, spaces that do not break, and quotes',
    body:
      HEAD +
      para('Action: Nell\u00A0Farrow to share the “safe\u00ADguard\u00ADing” leaflet by 5\u00A0June') +
      para(
        `${run('Action: Oscar Lunn to re')}<w:r><w:noBreakHyphen/></w:r>${run('open the child')}<w:r><w:softHyphen/></w:r>${run('ren’s register')}`,
      ) +
      para('Idris\u200B Pool agreed to send the ‘missing\u2011child’ procedure to Hester\u00A0Crane.'),
    pairs: [
      ['Nell Farrow', 'share the “safeguarding” leaflet by 5 June'],
      ['Oscar Lunn', 're-open the children’s register'],
      ['Idris Pool', 'send the ‘missing-child’ procedure to Hester Crane'],
    ],
  },
];
