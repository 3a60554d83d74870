import { withoutAsides } from './asides.ts';
import { disputed } from './disputes.ts';
import { fitting, put, tokensOf } from './fitting.ts';
import { unframed } from './frame.ts';
import { type Known, knownTo } from './known-words.ts';
import type { Marked } from './marks.ts';
import { marksOf, type Reading } from './marks-of.ts';
import { joined, mayName, mends } from './mend.ts';
import type { Said, Token } from './said.ts';
import { untold } from './untold.ts';

type Meant = readonly (readonly string[])[];

/** What the word at a place says, and in how long a phrase. */
const saidAt = (
  marks: readonly Marked[],
  place: number,
): { readonly says: string; readonly long: number } => {
  const i = marks.findLastIndex(({ at }) => at <= place);
  const { words = '', at: _, ...mark } = marks[i] ?? { is: 'unknown' };
  return { says: JSON.stringify(mark), long: words.split(' ').length };
};

interface Slip {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly meant: Meant;
}

/** Of several words as near, the one that makes sense where it stands; those that say the same are one. */
const chosen = ({ tokens, at, meant }: Slip, reading: Reading) => {
  if (meant.length < 2) return meant[0];
  const tried = meant
    .map((words) => ({ words, ...saidAt(marksOf(put(tokens, at, words), reading), at) }))
    .filter(({ says }) => !says.includes('"unknown"'));
  if (new Set(tried.map(({ says }) => says)).size === 1) return tried[0]?.words;
  const most = Math.max(...tried.map(({ long }) => long));
  const longest = tried.filter(({ long }) => long === most);
  return longest.length === 1 && most > 1 ? longest[0]?.words : undefined;
};

/** Names that lost their middle: "med way" is one word. */
const rejoined = (tokens: readonly Token[], unknown: ReadonlySet<number>, known: Known): readonly Token[] => {
  const [one, next, ...more] = tokens;
  if (!one) return [];
  const rest = new Set([...unknown].map((at) => at - 1));
  const whole = unknown.has(0) || unknown.has(1) ? joined(one, next, known.vocabulary) : undefined;
  if (!whole) return [one, ...rejoined(tokens.slice(1), rest, known)];
  const words = known.vocabulary.get(whole)?.words ?? [whole];
  return [...tokensOf(words), ...rejoined(more, new Set([...rest].map((at) => at - 1)), known)];
};

const unknownIn = (marks: readonly Marked[]): ReadonlySet<number> =>
  new Set(marks.filter(({ is }) => is === 'unknown').map(({ at }) => at));

interface Text {
  readonly tokens: readonly Token[];
  readonly marks: readonly Marked[];
}

const mended = (text: Text, reading: Reading): Text => {
  const known = knownTo(reading.register, reading);
  const whole = rejoined(text.tokens, unknownIn(text.marks), known);
  const isAsItWas = whole.length === text.tokens.length;
  const unknown = unknownIn(isAsItWas ? text.marks : marksOf(whole, reading));
  const meant = whole.map((token, at) => (unknown.has(at) ? mends(token, known.vocabulary, reading) : []));
  const sure = whole.map(
    (token, at) => (meant[at]?.length === 1 ? meant[at]?.[0] : undefined) ?? [token.word],
  );
  const found = whole.flatMap((token, at) => {
    if (!unknown.has(at)) return [token];
    const all = meant[at] ?? [];
    // The words around it are mended first, where they are sure.
    const around = sure.map((words, i) => ({ word: words.join(' '), raw: whole[i]?.raw ?? '' }));
    const one =
      all.length > 0 ? chosen({ tokens: around, at, meant: all }, reading) : fitting(around, at, reading);
    return one ? tokensOf(one) : [token];
  });
  // What is read once is not read again, where no word was mended.
  return isAsItWas && found.every((token, at) => token === whole[at]) ? text : textOf(found, reading);
};

const textOf = (tokens: readonly Token[], reading: Reading): Text => ({
  tokens,
  marks: marksOf(tokens, reading),
});

const STOP: Token = { word: '.', raw: '.' };

/** A text without its asides: what is left is read as if it had been said alone. */
const askedIn = (text: Text, reading: Reading, mayBeName: (mark: Marked) => boolean): Text => {
  const kept = withoutAsides(text.marks, mayBeName);
  if (kept.length === text.marks.length) return text;
  const end = ({ at, words }: Marked): number => at + words.split(' ').length;
  return textOf(
    kept.flatMap((mark, i) => {
      const before = kept[i - 1];
      // Where something was left out between, one sentence ends and another begins.
      const isCut = before && !/^[.,-]$/.test(before.words) && mark.is !== 'stop' && end(before) < mark.at;
      return [...(isCut ? [STOP] : []), ...text.tokens.slice(mark.at, end(mark))];
    }),
    reading,
  );
};

/** What each stretch of a text says. Slips are mended where one word alone is meant; the rest stays unknown. */
export const markText = ({ tokens }: Said, reading: Reading): readonly Marked[] => {
  const { vocabulary } = knownTo(reading.register, reading);
  // A word of an aside is mended into none of a question, unless it may be the name of a place.
  const mayBeName = ({ words }: Marked): boolean => mayName({ word: words, raw: words }, vocabulary);
  const asked = askedIn(textOf(tokens, reading), reading, mayBeName);
  if (unknownIn(asked.marks).size === 0) return unframed(disputed(untold(asked.marks)));
  const whole = askedIn(mended(asked, reading), reading, () => false);
  return unframed(disputed(untold(whole.marks)));
};
