import type { Register } from '../../domain/register.ts';
import { FORMS } from './every-form.ts';
import type { Form } from './form.ts';
import { type Known, knownTo } from './known-words.ts';
import type { Hit } from './lexicon.ts';
import type { Marked } from './marks.ts';
import type { Token } from './said.ts';
import type { Today } from './term-forms.ts';

export interface Reading extends Today {
  readonly register: Register;
}

/** The tokens as one line, with the place in it where each begins. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
  /** The forms that it has at all. */
  readonly forms: readonly Form[];
}

const lineOf = (tokens: readonly Token[]): Line => {
  const starts: number[] = [];
  let text = '';
  for (const { word } of tokens) {
    starts.push(text.length);
    text += `${word} `;
  }
  const line = text.trimEnd();
  return { text: line, starts, forms: FORMS.filter(({ anywhere }) => anywhere.test(line)) };
};

/** How many tokens a match from here on covers; nothing where it ends within one. */
const covered = ({ text, starts }: Line, at: number, length: number): number | undefined => {
  const end = (starts[at] ?? 0) + length;
  if (end >= text.length) return starts.length - at;
  const next = starts.indexOf(end + 1, at);
  return next < 0 ? undefined : next - at;
};

const formAt = (line: Line, at: number, seen: Today): Hit | undefined => {
  let best: Hit | undefined;
  for (const { pattern, read } of line.forms) {
    pattern.lastIndex = line.starts[at] ?? 0;
    const match = pattern.exec(line.text);
    const length = match?.[0] && covered(line, at, match[0].length);
    if (!match || !length || length <= (best?.length ?? 0)) continue;
    const mark = read(match.groups ?? {}, seen);
    if (mark) best = { mark, length };
  }
  return best;
};

interface Words {
  readonly tokens: readonly Token[];
  readonly line: Line;
  readonly known: Known;
}

const PLACES: readonly Marked['is'][] = ['place', 'shared'];

/** What is passed over may name a place: "for the Kent board" is of Kent, where nothing else says whose figure it is. */
const withHeld = (formed: Hit, at: number, { tokens, known }: Words): Hit => {
  if (formed.mark.is !== 'plain') return formed;
  const isHeld = tokens.slice(at + 1, at + formed.length).some((_, i) => {
    const place = known.phraseAt(tokens, at + 1 + i);
    return place !== undefined && PLACES.includes(place.mark.is) && 1 + i + place.length <= formed.length;
  });
  return isHeld ? { ...formed, mark: { is: 'plain', holds: true } } : formed;
};

const longestAt = (words: Words, at: number, reading: Reading): Hit | undefined => {
  const formed = formAt(words.line, at, reading);
  const phrase = words.known.phraseAt(words.tokens, at);
  return formed && formed.length >= (phrase?.length ?? 0) ? withHeld(formed, at, words) : phrase;
};

/** The longest that begins at a word. */
export const hitAt = (tokens: readonly Token[], at: number, reading: Reading): Hit | undefined =>
  longestAt({ tokens, line: lineOf(tokens), known: knownTo(reading.register, reading) }, at, reading);

/** What each stretch of these words says, the longest from left to right. */
export const marksOf = (tokens: readonly Token[], reading: Reading): readonly Marked[] => {
  const known = knownTo(reading.register, reading);
  const line = lineOf(tokens);
  const marks: Marked[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestAt({ tokens, line, known }, at, reading);
    const length = hit?.length ?? 1;
    const words = tokens
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' ');
    marks.push({ ...(hit?.mark ?? { is: words === '.' ? 'stop' : 'unknown' }), words, at });
    at += length;
  }
  return marks;
};
