import type { ActionSaid } from '../../core/offers/actions.ts';
import { sayDay } from '../../domain/day.ts';
import type { Block, Words } from '../../domain/document.ts';
import { capital, plural } from '../../domain/words.ts';
import type { ActionLog } from './pack.ts';

/** What was asked for and what became of it: overdue is a word, never a colour alone. */
export const logBlocks = ({ open, closed, more, since }: ActionLog): readonly Block[] => {
  const late = open.filter(({ overdue }) => overdue).length;
  return [
    {
      kind: 'paragraph',
      words: `${plural(open.length, 'action')} open${more ? ' and more' : ''}, ${late} overdue.`,
    },
    ...actionTable({ caption: 'Open actions', last: 'By when', cell: dueCell }, open),
    ...actionTable(
      { caption: since ? `Closed since ${since}` : 'Closed', last: 'Closed', cell: closedCell },
      closed,
    ),
  ];
};

const CLOSED = { open: 'Open', done: 'Done', carried: 'Carried forward', cancelled: 'Cancelled' } as const;

const dueCell = ({ byWhen, overdue }: ActionSaid): readonly Words[] => [
  byWhen ? capital(byWhen) : 'No date',
  ...(overdue ? [[{ text: 'Overdue', bold: true as const }]] : []),
];

const closedCell = ({ state, closedOn }: ActionSaid): readonly Words[] => [
  CLOSED[state],
  ...(closedOn ? [sayDay(closedOn)] : []),
];

interface LogTable {
  readonly caption: string;
  /** The head of its last column, and what stands there. */
  readonly last: string;
  readonly cell: (action: ActionSaid) => readonly Words[];
}

const actionTable = ({ caption, last, cell }: LogTable, actions: readonly ActionSaid[]): readonly Block[] =>
  actions.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: caption },
        {
          kind: 'table',
          caption,
          head: ['Reference', 'Action', 'Who', last],
          widths: [4, 10, 6, 6],
          rows: actions.map((action) => [[action.ref], [capital(action.text)], [action.who], cell(action)]),
        },
      ];
