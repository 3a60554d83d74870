import { isActionsHeading } from './actions-heading.ts';
import type { Building } from './paragraph.ts';
import type { Column } from './read-columns.ts';
import type { Row } from './rows.ts';

/** From these lengths on a line is likely to have been broken at the page's or the column's width. */
export interface Wrap {
  readonly row: number;
  readonly other: number;
}

/** A paragraph longer than this is no paragraph. */
const LONGEST = 6000;
const MOST_CELLS = 20;
const STARTS =
  /^(?:[•*>→⇒➔➜☐☑☒✓✔✅]|\[[ xX✓✔]?\]|[-=]>|;\s|[-–—]\s|\(?\d{1,3}(?:\.\d+)*[.)]?\s|\(?[a-z][.)]\s|\(?[ivx]{1,4}[.)]\s|(?:actions?|decision|resolved|agreed|minute|present|apologies|attend\p{L}*|date|venue|item|for|who|by whom|when|owner|lead|responsib\p{L}*|deadline|due|summary|topic|outcome)\s*:|next meeting|AP ?\d|ref\.?\s\S*\d|\d{1,4}[/-]\d{1,4}\s{2,}\S)/iu;
/** A capital begins what a small letter would go on with: "Agreed to meet", and "agreed to meet". */
const STARTS_LOUD =
  /^(?:A(?:CTION|ction)|D(?:ECISION|ecision)|R(?:ESOLVED|esolved)|A(?:GREED|greed)|M(?:INUTE|inute)|P(?:RESENT|resent)|A(?:POLOGIES|pologies)|A(?:TTEND|ttend)|D(?:ATE|ate)\b|V(?:ENUE|enue)|I(?:TEM|tem)\b)/;
/** "Owen – fix the heading", "Helen / Gareth – draft a note": who, a dash, and what is to be done. */
const STARTS_WITH_WHO =
  /^\p{Lu}[\p{L}'-]*(?:(?:\s?[/&,+]\s?|\sand\s|\s)\p{Lu}[\p{L}'-]*){0,3}(?:\s[-–—]\s\p{Ll}{2,}\s|:\s\p{L})/u;
const starts = (text: string): boolean =>
  STARTS.test(text) || STARTS_LOUD.test(text) || STARTS_WITH_WHO.test(text);

/** Whether a row goes on from the paragraph before it. */
export const goesOn = (
  last: Building,
  row: Row,
  { wrap, apart }: { readonly wrap: Wrap; readonly apart: boolean },
): boolean => {
  if (isFull(last)) return false;
  if (isSameRow(last, row, apart)) return true;
  if (row.columns !== last.columns) return false;
  if (!row.text || (!apart && isBroken(last, row))) return !apart || row.isBeside === true;
  if (row.columns && (isListRow(last) || isListRow(row)) && (apart || !isBesideText(last)))
    return isListed(last, row);
  return isMoreText(last, row, { wrap, apart });
};

const isMoreText = (
  last: Building,
  row: Row,
  { wrap, apart }: { readonly wrap: Wrap; readonly apart: boolean },
): boolean => isInSentence(last, row) || (!apart && !areEntries(last, row) && isRest(last, row, wrap));

/** "Maria/Ola: thank the two", and below it "Lyn to obtain the figures": each line tells somebody else. */
const ENTRY =
  /^\p{Lu}[\p{L}'-]*(?:(?:\s?[/&,+]\s?|\sand\s|\s)\p{Lu}[\p{L}'-]*){0,3}(?::|\s[-–—]|\s(?:to|will)\s(?=\p{Ll}))/u;
const areEntries = (last: Building, row: Row): boolean =>
  ENTRY.test(last.text) && ENTRY.test(row.text) && !isOpen(last);

/** Notes with their owners in a column beside them: the owner may stand beside the last line. */
const isBesideText = ({ columns, cells }: Building): boolean =>
  cells.length === 0 && columns?.includes('action') === false;

const isSameRow = (last: Building, row: Row, apart: boolean): boolean =>
  row.isMore === true || (!apart && isOfRow(last, row));

/** A row whose last cells are still to come: lines of its text follow, and the last of them brings those cells. */
export const isOfRow = ({ columns, cells, number, lines }: Building, row: Row): boolean =>
  columns !== undefined &&
  number !== undefined &&
  cells.length === 0 &&
  lines.length < 40 &&
  !(columns.includes('action') && columns.includes('owner')) &&
  (row.columns === undefined || row.columns === columns) &&
  row.text !== '' &&
  !OWN_ROW.test(row.line.text);

const OWN_ROW = /^\s*[|\t]|^\s*\d{1,2}[.)]?\s/;

const isRest = (last: Building, row: Row, wrap: Wrap): boolean =>
  !starts(row.text) && (isOpen(last) || (isMidSentence(last) && isWide(last, row, wrap)));

export const isInSentence = (last: Building, row: Row): boolean =>
  last.text.endsWith(',') || (isSmall(row) && (mayGoOn(last, row) || isOpen(last)));

/** "a progress update to the", and then "next meeting": no sentence ends so. */
const OPEN = /\s(?:the|a|an|to|of|with|and|at|by|for|from|in|on)$/;
const isOpen = ({ text }: Building): boolean => OPEN.test(text.slice(-12));

const mayGoOn = (last: Building, { text }: Row): boolean => !starts(text) && isMidSentence(last);

const isFull = ({ text, cells }: Building): boolean => text.length > LONGEST || cells.length > MOST_CELLS;

const isMidSentence = ({ text }: Building): boolean =>
  !/[.!?:;]["')\]]*$/.test(text.slice(-8)) &&
  !WHO_ONLY.test(text.slice(-60)) &&
  !(text.length < 140 && WHO_BEHIND.test(text.slice(-60))) &&
  !isActionsHeading(text);

/** "Action: Sharon": with the owner the line is at its end. */
const WHO_ONLY =
  /\b(?:ACTION|Action|AP)s?\s*[:–-]+\s*\p{Lu}[\p{L}'-]*(?:(?:\s*[/&,+]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'-]*){0,3}$/u;

/** "crib sheet - Pam": so is it with the owner behind. */
const WHO_BEHIND =
  /\s[-–—]\s(?:all|everyone|\p{Lu}[\p{L}'-]*(?:(?:\s?[/&,+]\s?|\sand\s)\p{Lu}[\p{L}'-]*){0,3})$/u;

const isSmall = ({ text }: Row): boolean => /^[\p{Ll}&(]/u.test(text);

const isWide = (last: Building, { columns }: Row, { row, other }: Wrap): boolean =>
  lastLength(last) >= (columns && row < Number.POSITIVE_INFINITY ? row : other);

/** The cell beside the text goes on in the next line, whatever the text does: "MS/CO to share with AD". */
const isBroken = ({ cells, lines, columns }: Building, row: Row): boolean => {
  const cell = cells.at(-1);
  const isNext = cell?.line === lines.at(-1)?.line && row.cells.some(({ column }) => column === cell?.column);
  return (
    isNext &&
    !/^\d{1,2}[.)]?\s/.test(row.text) &&
    cell?.column === 'action' &&
    !columns?.includes('owner') &&
    /\w+\s+\w+\s+\w+[^.;]$/.test(cell.text)
  );
};

/** Rows of a list of actions are one where a cell of the first goes on in the second. */
const isListed = (last: Building, row: Row): boolean => {
  if (isHeadless(last, row) || isWithinText(last, row)) return true;
  return isListRow(last) && (isUnfinished(last) || (!isListRow(row) && /^\p{Ll}/u.test(row.text)));
};

/** Beside notes, the owner's words go on in the next line as the sentence does. */
const isWithinText = (last: Building, row: Row): boolean =>
  last.columns?.includes('action') === false && isSmall(row) && mayGoOn(last, row);

const lastLength = ({ text, lines }: Building): number => text.length - (lines.at(-1)?.at ?? 0);

/** In a list of actions: the row that has the owner begins with a part of what the row before it says. */
const isHeadless = ({ cells, columns, number }: Building, row: Row): boolean =>
  cells.every(({ column }) => column === 'action') &&
  columns?.includes('action') === true &&
  columns.includes('owner') &&
  isListRow(row) &&
  (number !== undefined || /^(?:•|\s)/.test(row.line.text));

/** Its owner's words go on in the next row: "Team manager for Information and". */
const isUnfinished = ({ cells }: Building): boolean =>
  /(?:\band|\bfor|\bof|&|,|\/)$/.test(cells.findLast(({ column }) => column === 'owner')?.text ?? '');

/** A row that has its own owner or due date. */
const isListRow = ({ cells }: { readonly cells: readonly { readonly column: Column }[] }): boolean =>
  cells.some(({ column }) => column === 'due' || column === 'owner');
