import { isActionsHeading } from './actions-heading.ts';
import { DONE_BY_SAYING } from './asked-deeds.ts';
import { type Deed, readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { doubtOf, doubtOfSentence } from './doubts.ts';
import { type FoundDeed, isTicked, placeOf } from './found-deed.ts';
import { ledByWords } from './led-by-words.ts';
import { endOf } from './list-ends.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const NOT_AN_OWNER = 'No owner is named.';

const ENDS_LIST =
  /^(?:date|time|next meeting|dates|venue|any other|the meeting|meeting closed|signed|chair|distribution\s*:|\d{1,2}[.)]?\s+(?:any other|date|next))\b/i;

/** Below a heading such as "Summary of actions". */
export interface InList {
  /** The number of the line before; 0 where they have none. */
  readonly last: number;
  /** Whose list it is: "Tess Hale", and below that what she is to do. */
  readonly whose?: Deed;
  /** Below "It was agreed:" what is decided stands too. */
  readonly isAgreed?: boolean;
}

/** Below "Summary of actions" each line is one, until something else begins: a number that does not go up, say. */
export const isInList = (
  paragraph: Paragraph,
  was: InList | undefined,
  naming: Naming,
): InList | undefined => {
  const { text, columns } = paragraph;
  if (columns) return undefined;
  if (isActionsHeading(text)) return { last: 0 };
  if (AGREED.test(text)) return { last: 0, isAgreed: true };
  if (!was || ENDS_LIST.test(text) || text.length > 600) return undefined;
  const number = numberOf(paragraph);
  if (number > 0) return number > was.last ? { ...was, last: number } : undefined;
  const whose = ownerOver(paragraph, naming);
  if (whose) return { last: 0, whose };
  return goesOn(paragraph, was, naming) ? was : undefined;
};

const AGREED =
  /^(?:it was |(?:the )?(?:committee|sub-committee|board|forum|group|panel|meeting|partnership) |members )?(?:also )?(?:agreed|resolved)(?: to| that)?\s*:$/i;

const numberOf = ({ number, text }: Paragraph): number =>
  Number(/^(\d{1,2})[.)]?/.exec(number ?? '')?.[1] ?? /^(\d{1,2})[.)]/.exec(text)?.[1] ?? 0);

const goesOn = (paragraph: Paragraph, { last, whose }: InList, naming: Naming): boolean =>
  endOf(paragraph.text.replace(LEAD, ''), naming) !== undefined ||
  ownerCell(paragraph, naming) !== undefined ||
  ownerFirst(paragraph, naming) !== undefined ||
  (whose !== undefined && BULLET.test(paragraph.text)) ||
  (last === 0 && isListed(paragraph.text, naming));

const BULLET = /^[\s]*[•*>–-]/;
const LABEL = /^(?:person(?:s)? responsible|responsible(?: person| officer)?|owner|lead|who|for)\s*:\s*/i;

/** A line that is a name and nothing else, over what they are to do. */
const ownerOver = ({ text, cells }: Paragraph, naming: Naming): Deed | undefined => {
  if (cells.length > 0 || BULLET.test(text)) return undefined;
  return only(text.replace(LABEL, '').replace(/:\s*$/, ''), naming);
};

/** Whom a line of a list names and no more, where nothing that they are to do follows. */
export const aloneIn = (
  paragraph: Paragraph,
  next: Paragraph | undefined,
  naming: Naming,
): Deed | undefined => {
  const deed = ownerOver(paragraph, naming);
  const isPerson = deed?.owners.every(({ kind }) => ['known', 'initials', 'all', 'role'].includes(kind));
  const after = next && readDeed(next.text.replace(LEAD, ''), naming).form;
  return isPerson && (after === undefined || after === 'only' || after === 'led') ? deed : undefined;
};

const only = (text: string, naming: Naming): Deed | undefined => {
  const deed = readDeed(text, naming);
  return deed.form === 'only' && deed.text === '' ? deed : undefined;
};

/** The last cell of a row, where it is an owner and nothing else. */
const ownerCell = ({ cells }: Paragraph, naming: Naming): Deed | undefined => {
  const deed = readDeed(cells.at(-1)?.text ?? '', naming);
  return deed.form === 'only' ? deed : undefined;
};

/** "MS", and what is to be done in the cell beside it. */
const ownerFirst = ({ text, cells }: Paragraph, naming: Naming): Deed | undefined => {
  const [cell, ...more] = cells;
  const deed = only(text.replace(LEAD, '').replace(POINT, ''), naming);
  return deed && cell && more.length === 0 && /\s/.test(cell.text) ? { ...deed, text: cell.text } : undefined;
};

/** "Report of the Town Clerk": a paper, though it begins as a deed does. */
const PAPER =
  /^(?:report|review|update|presentation|minutes|notes|record|schedule|address|question)s? (?:of|from|by|on)\b/i;

/** It names who is to do it, or begins with what is to be done. */
const isListed = (text: string, naming: Naming): boolean => {
  const deed = readDeed(text.replace(LEAD, ''), naming);
  if (deed.isSigned && deed.form === 'led' && deed.owners.every(({ kind }) => kind === 'body'))
    return isDoing(/^\p{L}+/u.exec(deed.text)?.[0] ?? '');
  if (deed.form === 'led' || deed.form === 'tail') return true;
  return isDoing(/^\p{L}+(?=\s)/u.exec(deed.text)?.[0] ?? '') && !PAPER.test(deed.text);
};

const LEAD = /^[\s•*>–→⇒➔➜☐☑✅-]*(?:\[[ x✓✔]?\]\s*)?(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?/i;
/** "AP3", "Action 12": a number of its own makes a row of actions. */
const POINT = /^(?:AP|A|Action|ACTION)\s?\d{1,4}[.:)]?\s*[-–—]?\s*/;

/** The action that a line of a list is; without a list a row that has a number as actions have. */
export const listedDeed = (
  paragraph: Paragraph,
  list: InList | undefined,
  naming: Naming,
): readonly FoundDeed[] => {
  const text = paragraph.text.replace(LEAD, '');
  if (!list && ARROW.test(paragraph.text)) return arrowed(paragraph, text, naming);
  const first = list || POINT.test(text) ? ownerFirst(paragraph, naming) : undefined;
  if (first) return [withDoubt(made(paragraph, first), doubtOfSentence(first, naming))];
  if (!list || isActionsHeading(paragraph.text) || ownerOver(paragraph, naming)) return [];
  const toDo = toDoIn(text);
  if (toDo || list.isAgreed) return toDo ? [made(paragraph, toDo)] : [];
  return inList({ paragraph, text }, list, naming);
};

const ARROW = /^\s*(?:→|⇒|➔|➜|=>|->)\s/;

/** "→ each LA put forward two names": an arrow marks what is to be done. */
const arrowed = (paragraph: Paragraph, text: string, naming: Naming): readonly FoundDeed[] => {
  const deed = readDeed(text, naming);
  const told = deed.form === 'bare' ? ledByWords(text, naming) : deed;
  if (told?.form !== 'led') return [];
  return [withDoubt(made(paragraph, told), doubtOf(told, naming))];
};

const inList = (
  { paragraph, text }: { readonly paragraph: Paragraph; readonly text: string },
  { whose }: InList,
  naming: Naming,
): readonly FoundDeed[] => {
  const deed = endOf(text, naming) ?? readDeed(text, naming);
  const owner = ownerCell(paragraph, naming) ?? (deed.form === 'bare' ? whose : undefined);
  if (deed.form === 'only' || !(owner || deed.form === 'tail' || isListed(paragraph.text, naming))) return [];
  const said = { ...(owner ?? deed), text: deed.text };
  return [withDoubt(made(paragraph, said), (owner ? doubtOfSentence : doubtOf)(said, naming))];
};

/** "2. To circulate the report": nobody is named. */
const toDoIn = (text: string): Deed | undefined => {
  const verb = /^[Tt]o\s+(\p{Ll}[\p{Ll}-]*)\s/u.exec(text)?.[1] ?? '';
  if (!isDoing(verb) || DONE_BY_SAYING.test(verb)) return undefined;
  return { owners: [], ownerWords: '', text: text.replace(/^[Tt]o\s+/, ''), form: 'bare' };
};

const withDoubt = (deed: FoundDeed, doubt: string | undefined): FoundDeed =>
  doubt === undefined || deed.why !== undefined ? deed : { ...deed, why: doubt };

const made = (paragraph: Paragraph, { owners, ownerWords, text }: Deed): FoundDeed => ({
  ...placeOf(paragraph, 0),
  owners,
  ownerWords,
  text,
  done: isTicked(paragraph.text),
  length: paragraph.text.length,
  paragraph,
  by: 'mark',
  ...(owners.length === 0 && { why: NOT_AN_OWNER }),
});
