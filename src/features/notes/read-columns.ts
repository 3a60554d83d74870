import { ACTION_HEADS, OWNER_HEADS, TEXT_HEADS } from './head-lists.ts';

/** What a column of a table is for. */
export type Column = 'number' | 'text' | 'action' | 'owner' | 'due' | 'status' | 'other';

/** What a head is called where one is written for a table that has none. */
export const HEAD_NAMES: Readonly<Record<Column, string>> = {
  number: 'No',
  text: 'Item',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  status: 'Status',
  other: 'Priority',
};

const HEADS: readonly (readonly [Column, RegExp])[] = [
  [
    'other',
    /^(?:(?:key )?decisions?(?: made)?|conclusions?|priority|raised by|source|risk|(?:meeting )?date (?:raised|agreed|set|of meeting)|meeting date|date of meeting|meeting)$/i,
  ],
  ['number', /^(?:no|nos|number|ref|reference|item no|agenda no|#|id|action no|ap)\.?:?$/i],
  ['owner', new RegExp(OWNER_HEADS, 'i')],
  [
    'due',
    /^(?:by )?when\??$|^by$|^due(?: date| by)?$|^dead ?lines?$|^time ?(?:scales?|frames?)$|^target(?: date)?$|^date(?: due| for completion| to be completed)$|^date$|^completion(?: date)?$|^(?:to be )?completed by$/i,
  ],
  [
    'status',
    /^(?:status|progress|updates?(?: (?:on )?[\d/.]+)?|comments?|completed?\??|outcome|rag(?: rating)?|progress.*|done\??)$/i,
  ],
  ['action', new RegExp(ACTION_HEADS, 'i')],
  ['text', new RegExp(TEXT_HEADS, 'i')],
];

export const columnOf = (cell: string): Column | undefined => {
  const words = cell
    .replace(/[:*_]+$/g, '')
    .replace(/\s*-\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 110 ? undefined : HEADS.find(([, form]) => form.test(words))?.[0];
};

/** The columns, where these cells are the head of a table; it may come again after a page break (inventory row 6). */
export const headOf = (cells: readonly string[]): readonly Column[] | undefined => {
  const columns = cells.map((cell) => (cell ? columnOf(cell) : 'other'));
  const named = cells.filter((cell) => cell !== '').length;
  if (named === 0 || columns.some((column) => column === undefined)) return undefined;
  const known = columns.flatMap((column) => column ?? []);
  if (!known.some((column) => column === 'action' || column === 'owner')) return undefined;
  return named === 1 && known.length === 1 ? undefined : settled(known);
};

/** The head of a table without actions: "Agenda item / Discussion". */
export const isOtherHead = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells[0] !== '' && cells.every((cell) => cell === '' || columnOf(cell) === 'text');

/** With an action's text and its owner in columns of their own, "Item" is what the number was. */
const settled = (columns: readonly Column[]): readonly Column[] => {
  const unnamed = columns.length === 2 ? 'text' : 'number';
  const first = columns[0] === 'other' ? unnamed : columns[0];
  const isPlan = columns.includes('owner') && (columns.includes('due') || columns.includes('status'));
  const all = first ? [first, ...columns.slice(1)] : columns;
  const told = columns.includes('action') || !isPlan ? -1 : all.lastIndexOf('text');
  return all.map((column, at) => {
    if (at === told) return 'action';
    return column === 'due' && at < all.indexOf('action') && all.includes('owner') ? 'other' : column;
  });
};
