import { knownTo } from './known-words.ts';
import type { Hit } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { hitAt, type Reading } from './marks-of.ts';
import { nearly } from './mend.ts';
import type { Token } from './said.ts';

export const tokensOf = (words: readonly string[]): readonly Token[] =>
  words.map((word) => ({ word, raw: word }));

export const put = (tokens: readonly Token[], at: number, words: readonly string[]): readonly Token[] =>
  tokens.toSpliced(at, 1, ...tokensOf(words));

/** What a short word makes a phrase of, with those beside it. */
const FITS: readonly Mark['is'][] = [
  'measure',
  'place',
  'part',
  'breakdown',
  'ask',
  'want',
  'period',
  'span',
  'turn',
];
const MOST_BEFORE = 3;

const longestOver = (tokens: readonly Token[], at: number, reading: Reading): Hit | undefined => {
  const starts = Array.from({ length: Math.min(at, MOST_BEFORE) + 1 }, (_, i) => at - i);
  const hits = starts.flatMap((start) => {
    const hit = hitAt(tokens, start, reading);
    return hit && hit.length > 1 && start + hit.length > at && FITS.includes(hit.mark.is) ? [hit] : [];
  });
  return hits.toSorted((one, other) => other.length - one.length)[0];
};

/** The one word, as near as can be, that makes a phrase with those around it: "hom educated", "isl of wight". */
export const fitting = (
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): readonly string[] | undefined => {
  const [token] = tokens.slice(at, at + 1);
  if (!token) return undefined;
  const tried = nearly(token, knownTo(reading.register, reading).vocabulary).flatMap((word) => {
    const hit = longestOver(put(tokens, at, [word]), at, reading);
    return hit ? [{ word, hit, says: JSON.stringify(hit.mark) }] : [];
  });
  const most = Math.max(0, ...tried.map(({ hit }) => hit.length));
  const best = tried.filter(({ hit }) => hit.length === most);
  const [one] = best;
  return one && new Set(best.map(({ says }) => says)).size === 1 ? [one.word] : undefined;
};
