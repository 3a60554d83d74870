import { isDoing } from './doing-verbs.ts';
import { type FoundDeed, placed } from './found-deed.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { sentencesOf } from './sentences.ts';

const PART = 'A part of a larger action: who leads it stands in brackets.';

const BRACKET = /\(([^()]{3,80})\)/g;

/** "Draft guidelines for schools (Karin Hughes and Denny McCabe)": each has a lead of its own. */
export const partsOf = (paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
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
export const mainOf = ({ text }: Paragraph, parts: readonly FoundDeed[]): string => {
  const bare = text.replace(/^[\s•]+/, '').replace(/^\d{1,3}[.)]\s+/, '');
  const first = parts[0]?.text;
  const at = first ? bare.indexOf(first) : -1;
  const until = bare.indexOf(' • ');
  const ends = [at, until].filter((end) => end >= 0);
  const whole = (ends.length > 0 ? bare.slice(0, Math.min(...ends)) : bare).replace(/[\s•]+$/, '').trim();
  return whole.length > 200 ? (sentencesOf(whole)[0]?.text ?? whole) : whole;
};
