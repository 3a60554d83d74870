import { contextIn, ONLY_SO } from './context.ts';
import { type Deed, readDeed } from './deed.ts';
import { doubtOf, doubtOfSentence } from './doubts.ts';
import { entriesOf } from './entries.ts';
import { DONE, type FoundDeed, placeOf } from './found-deed.ts';
import { labelledIn } from './labelled.ts';
import { ledByWords } from './led-by-words.ts';
import { ledSentences } from './led-sentences.ts';
import { DONE_AT_END } from './marks.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import type { Cell, Paragraph } from './paragraph.ts';
import type { Told } from './told-deeds.ts';
import { isUnowned } from './unowned.ts';

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
  if (isNobodys(entry, cell)) return unowned(cell, at);
  if (isNothing(entry)) return [];
  const read = ofColumn(readDeed(entry, at.naming), entry, cell);
  const deed = (cell.column === 'action' && read.form === 'bare' && wordsLead(entry, at.naming)) || read;
  if (deed.form === 'led' && (/^(?:to )?note[.\s]*$/i.test(deed.text) || ONLY_DONE.test(deed.text)))
    return [];
  if (cell.column === 'other' && !isPlain(deed, at.naming)) return [];
  if (deed.form === 'only') return alone(deed, cell, at);
  if (deed.form === 'bare') return bareDeed(entry, cell, at);
  return [
    {
      ...made(deed, cell, at.paragraph),
      ...becauseOf(cell.column === 'other' ? LOOSE : doubtOf(deed, at.naming)),
    },
  ];
};

/** In a column of actions what stands before a sign or before "to" is who: "All interested to ring MB". */
const wordsLead = (entry: string, naming: Naming): Deed | undefined =>
  labelledIn(entry, naming) ?? ledByWords(entry, naming);

const isNothing = (entry: string): boolean => NOTHING.test(entry) || DONE.test(entry);

/** "TBC" may stand for a date or a decision, but in a column of owners for one of them. */
const isNobodys = (entry: string, { column }: Cell): boolean =>
  isUnowned(entry) && (column === 'owner' || entry.includes('?'));

/** In a column of owners a few words are one, whatever they are: "Annual review lead". */
const ofColumn = (deed: Deed, entry: string, { column }: Cell): Deed => {
  const isSuch = column === 'action' && deed.form === 'bare' && ALL_SUCH.test(entry);
  if (isSuch) return { owners: [{ words: entry, kind: 'all' }], ownerWords: entry, text: '', form: 'only' };
  const isOwner = column === 'owner' && deed.form === 'bare' && /^\p{Lu}[^.;:]{1,50}$/u.test(entry);
  return isOwner
    ? { owners: [{ words: entry, kind: 'body' }], ownerWords: entry, text: '', form: 'only' }
    : deed;
};

/** "All practices": in a column of actions, too, they are those who are to do it. */
const ALL_SUCH = /^(?:All|Every|Each)\s(?:the\s)?(?:[\p{L}-]+\s)?\p{L}{3,}s?$/u;

/** Without a heading over the column only initials, roles, groups and people of these notes are owners. */
const isPlain = ({ form, owners, text }: Deed, { who }: Naming): boolean =>
  (form === 'only' || form === 'led') &&
  owners.every(({ kind, words }) => {
    if (kind === 'body') return who.holderOf(words) !== undefined;
    return (kind !== 'name' || /\s/.test(words)) && kind !== 'authority';
  }) &&
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

/** "GT said that the links were not there yet; she will put them up": what is to be done stands behind. */
const THEY_WILL = /[;,]\s(?:and\s|but\s)?(?:s?he|they)\s(?:will|would|is to|are to)\b/u;

const alone = (deed: Deed, cell: Cell, at: At): readonly FoundDeed[] => {
  const least = THEY_WILL.test(at.paragraph.text) ? 0 : 1;
  const led = ledSentences(at.paragraph.text, deed.owners, { ...at, least });
  return led.length > 0 ? led.map((told) => ownOf(told, deed, { cell, ...at })) : fromBeside(deed, cell, at);
};

/** One owner of several, or one deed of several, as its own sentence tells it. */
const ownOf = (
  { from, words, ...told }: Told & { readonly from: number },
  { text: due }: Deed,
  { cell, paragraph, naming }: At & { readonly cell: Cell },
): FoundDeed => {
  const said: Deed = { ...told, ownerWords: words, form: 'led' };
  return {
    ...made(said, cell, paragraph),
    ...(due && { dueWords: due }),
    line: placeOf(paragraph, from).line,
    ...becauseOf(doubtOf(said, naming)),
  };
};

const fromBeside = (deed: Deed, cell: Cell, { paragraph, naming }: At): readonly FoundDeed[] => {
  const context = contextIn(paragraph.text, { owners: deed.owners, who: naming.who, at: cell.at });
  if (!context || !/\p{L}\P{L}+\p{L}/u.test(context.text)) return [];
  const place = placeOf(paragraph, context.at);
  const said = { ...deed, text: withEarlier(context.text, naming) };
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

/** "AG offered to do so", and nothing before it but in the paragraph over it. */
const withEarlier = (text: string, { earlier = [] }: Naming): string => {
  const before = ONLY_SO.test(text) && !/[.!?]\s/.test(text) ? earlier.at(-1) : undefined;
  return before ? `${before} ${text}` : text;
};

/** "??" beside it: the text asks for something, and nobody has it yet. */
const unowned = (cell: Cell, { paragraph, naming }: At): readonly FoundDeed[] => {
  const context = contextIn(paragraph.text, { owners: [], who: naming.who, at: cell.at });
  if (!context?.asks) return [];
  const none = { owners: [], ownerWords: '', text: context.text, form: 'bare' } as const;
  return [{ ...made(none, cell, paragraph), why: NOBODY }];
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

/** "Virtual School" and below it "Admin". */
const isOneOwner = (last: Cell, cell: Cell, naming: Naming): boolean =>
  cell.line.number - last.line.number === 1 &&
  isOwnerCell(`${last.text} ${cell.text}`, naming) &&
  [last, cell].every(({ text }) => {
    const owners = readDeed(text, naming).owners;
    return owners.every(({ kind }) => kind === 'name' || kind === 'body');
  });

const runsOn = (last: Cell, cell: Cell, naming: Naming): boolean => {
  if (/[.;]\s*$/.test(last.text) || cell.line.number - last.line.number > 8) return false;
  if (cell.text.startsWith('(')) return true;
  if (/^all (?:the )?(?:other|remaining)?$/i.test(last.text) || /[/&,+]$|\band$/.test(last.text)) return true;
  if (last.column === 'owner') return isOneOwner(last, cell, naming);
  const [before, after] = [readDeed(last.text, naming), readDeed(cell.text, { ...naming, strict: false })];
  return before.form !== 'only' && (after.form === 'bare' || after.form === 'tail');
};
