/** What a column of a table is for. */
export type Column = 'number' | 'text' | 'action' | 'owner' | 'due' | 'status' | 'other';

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['other', /^(?:(?:key )?decisions?(?: made)?|conclusions?|priority|raised by|source|date raised|risk)$/i],
  ['number', /^(?:no|nos|number|ref|reference|item no|agenda no|#|id|action no|ap)\.?:?$/i],
  [
    'owner',
    /^(?:by )?whom?\??$|^(?:action )?owners?$|^(?:action|actioned|actions) by$|^lead(?: officer| person)?$|^responsib.*$|^person(?:\(s\))?(?: responsible)?$|^(?:assigned|allocated) to$|^officer(?: responsible)?$|^action (?:for|owner|lead)$|^(?:asked )?of whom$|^initials$/i,
  ],
  [
    'due',
    /^(?:by )?when\??$|^by$|^due(?: date| by)?$|^dead ?lines?$|^time ?(?:scales?|frames?)$|^target(?: date)?$|^date(?: due| for completion| to be completed)$|^date$|^completion(?: date)?$|^(?:to be )?completed by$/i,
  ],
  [
    'status',
    /^(?:status|progress|updates?(?: (?:on )?[\d/.]+)?|comments?|completed?\??|outcome|rag(?: rating)?|progress.*|done\??)$/i,
  ],
  [
    'action',
    /^(?:agreed |key |next )?actions?(?: points?| required| agreed| needed| to be taken| to take| arising| ?\/ ?(?:lead|owners?|who|by whom|responsib\w*))?:?$|^(?:outcomes?|decisions?|agreed?|conclusions?)(?: ?[/&] ?| and )actions?$|^actions? ?[/&] ?(?:outcomes?|decisions?)$|^what\??$|^actions? to be .*$|^what (?:was|is|needs)(?: to be)? (?:asked|agreed|needed|required|wanted|done|doing)$|^(?:for )?(?:information ?\/ ?)?actions?$|^next steps?$|^tasks?$/i,
  ],
  [
    'text',
    /^(?:agenda )?items?(?: no)?$|^agenda$|^(?:key )?(?:notes?|points?|discussions?|minutes?|subject|topic|details?|issues?|summary|description)(?: points?)?(?: (?:covered|discussed|raised|of discussion|and .*))?$|^agenda.*(?:covered|points).*$|^item .*(?:subject|discussion)$/i,
  ],
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
  const first = columns[0] === 'other' ? 'number' : columns[0];
  const isPlan = columns.includes('owner') && (columns.includes('due') || columns.includes('status'));
  const all = first ? [first, ...columns.slice(1)] : columns;
  const told = columns.includes('action') || !isPlan ? -1 : all.lastIndexOf('text');
  return all.map((column, at) => {
    if (at === told) return 'action';
    return column === 'due' && at < all.indexOf('action') && all.includes('owner') ? 'other' : column;
  });
};
