import { isDoing } from './doing-verbs.ts';
import { DONE, type FoundDeed, placeOf } from './found-deed.ts';
import { type Naming, type OwnerWord, ownersAt } from './owner-words.ts';
import type { Cell, Paragraph } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

const NONE = /^[\s–—-]*(?:none|nil|n\/?a|tbc|-)?[\s–—-]*$/i;
const NOBODY = 'No owner is named.';
const PART = 'A part of a larger action: who leads it stands in brackets.';

/** The actions of rows with columns for action, owner and date (inventory rows 22 to 24), parts with their own lead too. */
export const listDeeds = (
  paragraph: Paragraph,
  before: FoundDeed | undefined,
  naming: Naming,
): readonly FoundDeed[] => {
  const owner = textOf(paragraph, 'owner');
  const parts = partsOf(paragraph, naming);
  const main = mainOf(paragraph, parts);
  if (!owner && before && isMore(paragraph)) return parts;
  if (!main || main.length < 4 || /^(?!all\b|each\b|every)\p{Ll}/u.test(owner)) return parts;
  return [{ ...row(paragraph, naming, { owner, main }), ...(NONE.test(owner) && { why: NOBODY }) }, ...parts];
};

const isMore = ({ cells }: Paragraph): boolean => !cells.some(({ column }) => column === 'due');

const textOf = ({ cells }: Paragraph, column: Cell['column']): string =>
  cells
    .filter((cell) => cell.column === column)
    .map(({ text }) => text)
    .join(' ');

const row = (
  paragraph: Paragraph,
  naming: Naming,
  { owner, main }: { readonly owner: string; readonly main: string },
): FoundDeed => {
  const words = NONE.test(owner) ? '' : owner.replace(/\s+/g, ' ').trim();
  const due = textOf(paragraph, 'due');
  return {
    ...placed(paragraph, 0, main.length),
    owners: words ? ownersOf(words, naming) : [],
    ownerWords: words,
    text: main,
    done: DONE.test(textOf(paragraph, 'status')),
    ...(due && { dueWords: due }),
  };
};

const placed = (paragraph: Paragraph, at: number, length: number) => {
  const place = placeOf(paragraph, at);
  return { ...place, length, paragraph, by: 'mark' as const };
};

/** The owners of a cell that holds nothing else; what is no known owner is a name, as it stands. */
const ownersOf = (words: string, naming: Naming): readonly OwnerWord[] => {
  const read = ownersAt(words, 0, naming);
  return read && read.end >= words.length - 1 ? read.owners : [{ words, kind: 'body' }];
};

const BRACKET = /\(([^()]{3,80})\)/g;

/** "Draft guidelines for schools (Karin Hughes and Denny McCabe)": each has a lead of its own. */
const partsOf = (paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
  const { text } = paragraph;
  const parts: FoundDeed[] = [];
  let from = 0;
  for (const { 0: all, 1: inner = '', index } of text.matchAll(BRACKET)) {
    const owners = ownersAt(inner, 0, naming);
    if (
      !owners ||
      owners.end < inner.length - 1 ||
      !owners.owners.every(({ kind }) => kind === 'name' || kind === 'known')
    )
      continue;
    const start = Math.max(from, startBefore(text, index));
    const told = text
      .slice(start, index)
      .replace(/^[\s•.]+/, '')
      .trim();
    from = index + all.length;
    const part = { owners: owners.owners, ownerWords: inner.trim(), text: told, done: false, why: PART };
    if (told.length > 4 && isDeed(told)) parts.push({ ...placed(paragraph, start, told.length), ...part });
  }
  return parts;
};

const isDeed = (told: string): boolean =>
  isDoing(/^\p{L}+/u.exec(told)?.[0] ?? '') || /\sto\s\p{Ll}/u.test(told);

const startBefore = (text: string, at: number): number => {
  const before = text.slice(0, at);
  const stop = [...before.matchAll(/[.]\s+(?=\p{Lu})|•\s*/gu)].at(-1);
  return stop ? stop.index + stop[0].length : 0;
};

/** The action itself: what stands before its parts, or all of it where it has none. */
const mainOf = ({ text }: Paragraph, parts: readonly FoundDeed[]): string => {
  const bare = text.replace(/^[\s•]+/, '').replace(/^\d{1,3}[.)]\s+/, '');
  const first = parts[0]?.text;
  const at = first ? bare.indexOf(first) : -1;
  const until = bare.indexOf(' • ');
  const ends = [at, until].filter((end) => end >= 0);
  const whole = (ends.length > 0 ? bare.slice(0, Math.min(...ends)) : bare).replace(/[\s•]+$/, '').trim();
  return whole.length > 200 ? (sentencesOf(whole)[0]?.text ?? whole) : whole;
};
