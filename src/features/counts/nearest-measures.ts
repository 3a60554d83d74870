import { distance } from 'fastest-levenshtein';
import { MEASURES } from '../../domain/counts/measures.ts';
import type { Offer } from './doubt.ts';

const USUAL = ['cme', 'ehe', 'suspensions', 'persistent', 'not-full'];
const MOST = 5;
const NEAR = 0.45;

const far = (word: string, other: string): number =>
  distance(word, other) / Math.max(word.length, other.length);

const isLong = (word: string): boolean => word.length > 3;

/** The words of every measure's names, parted once. */
const KNOWN = MEASURES.map(({ id, name, words }) => ({
  id,
  name,
  known: [...new Set([name, ...words].flatMap((one) => one.toLowerCase().split(/[^a-z]+/)).filter(isLong))],
}));

const nearness = (words: readonly string[], known: readonly string[]): number =>
  Math.min(1, ...words.flatMap((word) => known.map((one) => far(word, one))));

/** What somebody may have meant whose measure was not understood: the nearest in spelling, then what is asked most. */
export const nearestMeasures = (words: readonly string[]): readonly Offer[] => {
  const long = words.map((word) => word.toLowerCase()).filter(isLong);
  const near = KNOWN.map((measure) => ({ measure, off: nearness(long, measure.known) }))
    .filter(({ off }) => off < NEAR)
    .sort((a, b) => a.off - b.off)
    .map(({ measure }) => measure);
  const usual = USUAL.flatMap((id) => KNOWN.filter((measure) => measure.id === id));
  return [...new Set([...near, ...usual])]
    .slice(0, MOST)
    .map(({ id, name }) => ({ label: name, over: { measures: [id], loose: true } }));
};
