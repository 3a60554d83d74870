import { readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { doubtOf, doubtOfSentence } from './doubts.ts';
import { DONE, type FoundDeed, placed } from './found-deed.ts';
import { meantBy } from './known.ts';
import { ledSentences } from './led-sentences.ts';
import { mainOf, partsOf } from './list-parts.ts';
import { DONE_AT_END } from './marks.ts';
import { type Naming, type OwnerWord, ownersAt } from './owner-words.ts';
import type { Cell, Paragraph } from './paragraph.ts';
import { sentencesOf } from './sentences.ts';
import type { Told } from './told-deeds.ts';
import { isUnowned } from './unowned.ts';

const NONE = /^[\s–—-]*(?:none|nil|n\/?a|tbc|-)?[\s–—-]*$/i;
/** A row of the table that tells who came, or when the next one is. */
const NO_ROW = /^(?:(?:apols|apologies|attendees|in attendance)\b|present(?:\s*[-–:]|$))/i;
/** Beside a row that is discussed: nothing came of it. */
const NO_DEED = /^(?:none|nothing|no actions?|noted?|n\/a|for (?:information|noting))[\s.]*$/i;
const NOBODY = 'No owner is named.';

/** The actions of rows with columns for action, owner and date (inventory rows 22 to 24), parts with their own lead too. */
export const listDeeds = (
  paragraph: Paragraph,
  before: FoundDeed | undefined,
  naming: Naming,
): readonly FoundDeed[] => {
  const { owner, task, due } = ownerOf(paragraph, naming);
  const parts = partsOf(paragraph, naming);
  const action = textOf(paragraph, 'action');
  const isBeside = paragraph.columns?.includes('text') === true;
  if (isNoRow(paragraph, isBeside ? owner + action : ' ')) return [];
  const isOwn = isBeside && action !== '' && paragraph.lines.length === 1;
  const main = mainOf(isOwn ? { ...paragraph, text: action } : paragraph, parts);
  if (!owner && before && isMore(paragraph)) return parts;
  if (!main || main.length < 4 || NO_DEED.test(main) || /^(?!all\b|each\b|every)\p{Ll}/u.test(owner))
    return parts;
  const made = row(paragraph, naming, { owner, main: task ? `${main}: ${task}` : main, ...(due && { due }) });
  return [...deedsOf(made, main, naming), ...parts];
};

/** The row itself, or of several sentences those that tell its owners something. */
const deedsOf = (made: FoundDeed, main: string, naming: Naming): readonly FoundDeed[] => {
  const led = sentencesOf(main).length > 1 ? ledSentences(main, made.owners, { naming, least: 0 }) : [];
  if (led.length > 0) return led.map((told) => toldOf(told, made, naming));
  const why = made.ownerWords === '' ? NOBODY : doubtOfRow(made, main, naming);
  return [{ ...made, ...(why && { why }) }];
};

/** What one sentence of a row tells its owner, or one of them. */
const toldOf = ({ owners, words, text }: Told, row: FoundDeed, naming: Naming): FoundDeed => {
  const why = doubtOf({ owners, ownerWords: words, text, form: 'led' }, naming);
  return { ...row, owners, ownerWords: words, text, ...(why && { why }) };
};

const doubtOfRow = (made: FoundDeed, main: string, naming: Naming): string | undefined =>
  doubtOfSentence(made, naming) ?? (isNews(main) ? NEWS : undefined);

/** Beside notes an empty row is one without an action. */
const isNoRow = ({ text }: Paragraph, cells: string): boolean => cells === '' || NO_ROW.test(text);

const NEWS = 'It reads like a report of what was said.';

/** Sentences that tell how it stands and ask for nothing: the column's owner may only have spoken. */
const isNews = (text: string): boolean =>
  text.length > 60 &&
  !isDoing(/^\p{L}+/u.exec(text)?.[0] ?? '') &&
  /\b(?:was|were|is|are|has|have|had|said|\p{Ll}{3,}ed)\b/u.test(text) &&
  !/\b(?:to|should|must|please|needs?)\s\p{Ll}/u.test(text);

/** "all to check their own": the owner's cell may say what, too. */
const ownerOf = (
  paragraph: Paragraph,
  naming: Naming,
): { readonly owner: string; readonly task?: string; readonly due?: string } => {
  const owner = textOf(paragraph, 'owner');
  const { form, isSigned, ownerWords, text } = readDeed(owner.replace(DONE_BEHIND, ''), naming);
  if (form === 'only') return { owner: ownerWords, ...(text && { due: text }) };
  return form === 'led' && !isSigned ? { owner: ownerWords, task: text } : { owner };
};

/** "RE – complete": how it stands may be behind the owner. */
const DONE_BEHIND = /\s*[-–—(:,]\s*(?:now )?(?:completed?|done|closed|actioned)[\s.)]*$/i;

const isMore = ({ cells }: Paragraph): boolean => !cells.some(({ column }) => column === 'due');

const textOf = ({ cells }: Paragraph, column: Cell['column']): string =>
  cells
    .filter((cell) => cell.column === column)
    .map(({ text }) => text)
    .join(' ');

const row = (
  paragraph: Paragraph,
  naming: Naming,
  { owner, main, due: own }: { readonly owner: string; readonly main: string; readonly due?: string },
): FoundDeed => {
  const isNone = (NONE.test(owner) && meantBy(owner, naming.who).length === 0) || isUnowned(owner);
  const words = isNone ? '' : owner.replace(/\s+/g, ' ').trim();
  const due = textOf(paragraph, 'due') || own;
  return {
    ...placed(paragraph, 0, main.length),
    owners: words ? ownersOf(words, naming) : [],
    ownerWords: words,
    text: main,
    done:
      paragraph.cells.some(({ column, text }) => column === 'status' && isClosed(text)) ||
      DONE.test(due ?? '') ||
      DONE_BEHIND.test(textOf(paragraph, 'owner')) ||
      DONE_AT_END.test(main),
    ...(due && { dueWords: due }),
  };
};

/** "Signed off. Remove from tracker": the end may say so. */
const isClosed = (status: string): boolean =>
  DONE.test(status) || (!/\bnot\b|\bto be\b/i.test(status) && CLOSED.test(status));
const CLOSED =
  /\b(?:remove(?:d)? from (?:the )?(?:tracker|log|list)|signed off|closed?|completed?|no further action)[\s.]*$/i;

/** The owners of a cell that holds nothing else; what is no known owner is a name, as it stands. */
const ownersOf = (words: string, naming: Naming): readonly OwnerWord[] => {
  const read = ownersAt(words, 0, naming);
  return read && read.end >= words.length - 1 ? read.owners : [{ words, kind: 'body' }];
};
