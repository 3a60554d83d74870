import { contextIn } from './context.ts';
import { type Deed, readDeed } from './deed.ts';
import { doubtOf, doubtOfSentence } from './doubts.ts';
import { entriesOf } from './entries.ts';
import { DONE, type FoundDeed, placeOf } from './found-deed.ts';
import { DONE_AT_END } from './marks.ts';
import type { Naming } from './owner-words.ts';
import type { Cell, Paragraph } from './paragraph.ts';

const NOTHING =
  /^[\s–—-]*(?:none|nil|n\/?a|noted?|note|information|for information|for info|info|agreed|approved|closed|all noted|decision|discussion|-|tbc|as above|see above|minutes agreed|verbal)?[\s.–—-]*$/i;
const DEED = /^(?:to\s+)?(?:\p{L}+ly\s+)?\p{Ll}*\p{L}\p{Ll}+\b|\bto be \w+/u;
const ONLY_DONE = /^(?:now )?(?:done|completed?|closed|actioned)[\s.]*$/i;
const ALONE = 'The cell names an owner only; what is to be done was taken from the text beside it.';
const NOBODY = 'No owner is named.';
const LOOSE = 'The table has no heading that says what this cell is.';

/** The actions that stand in the cells beside a paragraph (inventory rows 17 and 19). */
export const cellDeeds = (paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
  if (isListRow(paragraph)) return [];
  return mergedCells(paragraph, naming).flatMap((cell) =>
    entriesOf(cell.text, naming).flatMap((entry) => fromEntry(entry, cell, { paragraph, naming })),
  );
};

/** A row of a list of actions: the text is the action, the columns say who and when. */
export const isListRow = ({ columns }: Paragraph): boolean =>
  columns?.includes('action') === true && columns.includes('owner');

interface At {
  readonly paragraph: Paragraph;
  readonly naming: Naming;
}

const fromEntry = (entry: string, cell: Cell, at: At): readonly FoundDeed[] => {
  if (NOTHING.test(entry) || DONE.test(entry)) return [];
  const deed = ofColumn(readDeed(entry, at.naming), entry, cell);
  if (deed.form === 'led' && (/^(?:to )?note[.\s]*$/i.test(deed.text) || ONLY_DONE.test(deed.text)))
    return [];
  if (cell.column === 'other' && !isPlain(deed)) return [];
  if (deed.form === 'only') return alone(deed, cell, at);
  if (deed.form === 'bare') return bareDeed(entry, cell, at);
  return [
    {
      ...made(deed, cell, at.paragraph),
      ...becauseOf(cell.column === 'other' ? LOOSE : doubtOf(deed, at.naming)),
    },
  ];
};

/** In a column of owners a few words are one, whatever they are: "Annual review lead". */
const ofColumn = (deed: Deed, entry: string, { column }: Cell): Deed => {
  const isOwner = column === 'owner' && deed.form === 'bare' && /^\p{Lu}[^.;:]{1,50}$/u.test(entry);
  return isOwner
    ? { owners: [{ words: entry, kind: 'body' }], ownerWords: entry, text: '', form: 'only' }
    : deed;
};

/** Without a heading over the column only initials, roles, groups and people of these notes are owners. */
const isPlain = ({ form, owners, text }: Deed): boolean =>
  (form === 'only' || form === 'led') &&
  owners.every(({ kind }) => kind !== 'name' && kind !== 'body' && kind !== 'authority') &&
  !/^\d/.test(text);

const becauseOf = (why: string | undefined) => why !== undefined && { why };

const made = (deed: Deed, cell: Cell, paragraph: Paragraph): FoundDeed => ({
  owners: deed.owners,
  ownerWords: deed.ownerWords,
  text: deed.text,
  done: false,
  line: cell.line,
  at: Math.max(0, cell.line.text.indexOf(cell.text.slice(0, 12))),
  length: cell.text.length,
  paragraph,
  by: 'mark',
});

const alone = (deed: Deed, cell: Cell, { paragraph, naming }: At): readonly FoundDeed[] => {
  const context = contextIn(paragraph.text, { owners: deed.owners, who: naming.who, at: cell.at });
  if (!context) return [];
  const place = placeOf(paragraph, context.at);
  const said = { ...deed, text: context.text };
  return [
    {
      ...made(said, cell, paragraph),
      done: DONE_AT_END.test(context.text),
      ...(deed.text && { dueWords: deed.text }),
      ...(place && { line: place.line }),
      ...becauseOf(context.asks ? doubtOfSentence(said, naming) : ALONE),
    },
  ];
};

const bareDeed = (entry: string, cell: Cell, { paragraph }: At): readonly FoundDeed[] => {
  if (cell.column !== 'action' || entry.split(/\s+/).length < 3 || !DEED.test(entry)) return [];
  const none = { owners: [], ownerWords: '', text: entry.replace(/^to\s+/i, ''), form: 'bare' } as const;
  return [{ ...made(none, cell, paragraph), why: NOBODY }];
};

/** A cell that a page's width broke is one again: "MS/CO to share with AD" + "Education Network". */
const mergedCells = ({ cells }: Paragraph, naming: Naming): readonly Cell[] => {
  const merged: Cell[] = [];
  for (const cell of cells.filter(
    ({ column }) => column === 'action' || column === 'owner' || column === 'other',
  )) {
    const last = merged.at(-1);
    if (last && last.column === cell.column && runsOn(last, cell, naming))
      merged.splice(-1, 1, { ...last, text: `${last.text} ${cell.text}`, line: last.line, at: last.at });
    else merged.push(cell);
  }
  return merged;
};

const runsOn = (last: Cell, cell: Cell, naming: Naming): boolean => {
  if (/[.;]\s*$/.test(last.text) || cell.line.number - last.line.number > 8) return false;
  if (/^all (?:the )?(?:other|remaining)?$/i.test(last.text) || /[/&,+]$|\band$/.test(last.text)) return true;
  const [before, after] = [readDeed(last.text, naming), readDeed(cell.text, { ...naming, strict: false })];
  return before.form !== 'only' && (after.form === 'bare' || after.form === 'tail');
};
