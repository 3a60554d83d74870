import type { Agenda, AgendaItem } from '../../core/offers/agenda.ts';
import type { Block, Words } from '../../domain/document.ts';

/** A column that nobody has filled is left out: where it stands, a dash says that a cell is meant to be empty. */
export const agendaTable = ({ items }: Agenda): Block => {
  const columns = AGENDA_COLUMNS.filter(
    ({ cell }, at) => at === 0 || items.some((item) => cell(item).length > 0),
  );
  return {
    kind: 'table',
    caption: 'Items of the agenda',
    head: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
    rows: items.map((item) => columns.map(({ cell }) => filled(cell(item)))),
  };
};

interface Column {
  readonly head: string;
  readonly width: number;
  readonly cell: (item: AgendaItem) => readonly Words[];
}

const AGENDA_COLUMNS: readonly Column[] = [
  {
    head: 'Item',
    width: 12,
    cell: ({ number, title, note }) => [`${number}. ${title}`, ...(note ? [note] : [])],
  },
  { head: 'Minutes', width: 3, cell: ({ minutes }) => (minutes === undefined ? [] : [String(minutes)]) },
  { head: 'Led by', width: 5, cell: ({ presenter }) => (presenter ? [presenter] : []) },
];

const filled = (cell: readonly Words[]): readonly Words[] => (cell.length > 0 ? cell : ['–']);
