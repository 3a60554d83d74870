import { createRequire } from 'node:module';
import type { Paper, Printed } from '../../support/printed.ts';
import type { Minutes } from './minutes.ts';

/** What is printed, on what paper. */
export interface PrintedMinutes extends Minutes {
  readonly blocks: readonly Printed[];
  readonly paper?: Paper;
}

export const HEAD: readonly Printed[] = [
  { words: 'Children Missing Education Network', bold: true },
  { words: 'Minutes of the meeting held on Tuesday 3 March 2026, 10am, Teams' },
  {
    words:
      'Present: Hester Crane (HC), Kent; Idris Pool (IP), Medway; Nell Farrow (NF), Surrey; Oscar Lunn (OL), Slough',
  },
  { words: 'Apologies: Petra Wynn (Reading)' },
];

const { resolve } = createRequire(import.meta.url);

export const PRINTED_PROSE: readonly PrintedMinutes[] = [
  {
    what: 'running text in two columns',
    blocks: [
      ...HEAD,
      {
        columns: [
          '1. Registers\nThe group looked at the registers of the spring term, of which two are late.\nAction: Nell Farrow to write to both schools before Easter.\n2. Housing\nFamilies in hostels are not always known to the schools near them.',
          'Action: Oscar Lunn to ask the district for a weekly list of families.\n3. Training\nA day for new staff is wanted in the autumn.\nAction: Idris Pool to find a speaker on home education.\nThe meeting closed at noon.',
        ],
      },
    ],
    pairs: [
      ['Nell Farrow', 'write to both schools before Easter'],
      ['Oscar Lunn', 'ask the district for a weekly list of families'],
      ['Idris Pool', 'find a speaker on home education'],
    ],
  },
  {
    what: 'ligatures, and words parted at the ends of lines',
    blocks: [
      ...HEAD,
      { words: '1. Staffing', bold: true },
      {
        words:
          'The office is short of staff, and the first figures of the profile are difficult to reconcile with the official returns.',
      },
      {
        words:
          'Action: Idris Pool to find out which offices have not confirmed the finance officers’ profile of unaccompanied children by 5 June.',
      },
      {
        words:
          'Action: Nell Farrow to file the affidavits and to offer the families information about neighbouring authorities.',
      },
    ],
    paper: {
      font: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
      hyphens: true,
    },
    pairs: [
      [
        'Idris Pool',
        'find out which offices have not confirmed the finance officers’ profile of unaccompanied children by 5 June',
      ],
      [
        'Nell Farrow',
        'file the affidavits and to offer the families information about neighbouring authorities',
      ],
    ],
  },
  {
    what: 'bullets, and owners at the right edge',
    blocks: [
      ...HEAD,
      { words: '1. Registers', bold: true },
      { words: 'Two schools are late with their registers, and one has sent none since the summer.' },
      { words: 'Actions:', bold: true },
      {
        words:
          'Nell Farrow to write to both schools before Easter, with a copy to the chairs of their governors',
        bullet: '•',
      },
      { words: 'Oscar Lunn to bring the figures to the July meeting', bullet: '•' },
      { words: '2. Exclusions', bold: true },
      {
        words: 'The panel saw eleven cases. A summary of the cases should be sent to the virtual school',
        right: 'IP',
      },
      { words: 'A note on part-time timetables to be drafted', right: 'HC' },
    ],
    paper: { height: 420, head: 'CME Network', foot: (page) => `- ${page} -` },
    pairs: [
      ['Nell Farrow', 'write to both schools before Easter, with a copy to the chairs of their governors'],
      ['Oscar Lunn', 'bring the figures to the July meeting'],
      ['IP', 'A summary of the cases should be sent to the virtual school'],
      ['HC', 'A note on part-time timetables to be drafted'],
    ],
  },
];
