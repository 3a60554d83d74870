import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src/domain/day.ts';
import type { Proposal } from '../../src/features/notes/notes-read.ts';
import { readNotes } from '../../src/features/notes/read-notes.ts';
import { aRegister } from '../support/builders.ts';

export const SAMPLES = join(import.meta.dirname, '../features/notes/samples');

export interface Pair {
  readonly owner: string;
  readonly text: string;
}

export interface Expected {
  readonly pairs: readonly Pair[];
  readonly done?: readonly (readonly [owner: string, text: string])[];
  /** What somebody is said to have done already: it is no open action, whether or not it is proposed as done. */
  readonly told?: readonly (readonly [owner: string, text: string])[];
  readonly present?: number;
  readonly apologies?: number;
  readonly meetings?: readonly string[];
}

/** Owners as a set of words, so that "MS / BP" is "MS/BP". */
const ownersOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the /, '')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word && word !== 'and')
    .sort()
    .join(' ');

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

/** Half of the words of the shorter text are in the other, and at least one. */
export const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (
    shared > 0 &&
    shared >= Math.min(a.size, b.size) / 2 &&
    (shared > 3 || shared >= Math.max(a.size, b.size) / 6)
  );
};

const DEEDS: readonly Proposal['kind'][] = ['action', 'data-request', 'collection'];

export const openDeeds = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ kind, done }) => DEEDS.includes(kind) && !done);

export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly sure: number;
  readonly sureRight: number;
  readonly missed: readonly Pair[];
  readonly wrong: readonly Pair[];
  readonly extra: readonly Pair[];
}

/** Holds the pairs of owner and action that were read against those that a person found. */
export const scoreOf = (proposals: readonly Proposal[], { pairs }: Expected): Score => {
  const read = openDeeds(proposals);
  const fits = (pair: Pair, one: Proposal): boolean =>
    ownersOf(pair.owner) === ownersOf(one.ownerWords) && isAlike(pair.text, one.text);
  const missed = pairs.filter((pair) => !read.some((one) => fits(pair, one)));
  const sure = read.filter((one) => one.sure === 'sure');
  const wrong = sure.filter((one) => !pairs.some((pair) => fits(pair, one)));
  const extra = read.filter((one) => one.sure !== 'sure' && !pairs.some((pair) => fits(pair, one)));
  const asPair = ({ ownerWords, text }: Proposal): Pair => ({ owner: ownerWords, text });
  return {
    wanted: pairs.length,
    found: pairs.length - missed.length,
    sure: sure.length,
    sureRight: sure.length - wrong.length,
    missed,
    wrong: wrong.map(asPair),
    extra: extra.map(asPair),
  };
};

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

export const samples = (folder = SAMPLES): readonly Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, file.replace('.txt', '.json'))))
    .sort()
    .map((file) => ({
      name: file.replace('.txt', ''),
      text: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file.replace('.txt', '.json')), 'utf8')) as Expected, // written beside it
    }));

export const readSample = (text: string) =>
  readNotes(text, { register: aRegister(), today: day('2026-11-25') });

/** How many pairs of owner and action are read, and how many of the sure ones are right; prints one figure a line. */
export const notes = async (figure: (name: string, value: number, unit: string) => void): Promise<void> => {
  const scores = samples().map(({ text, expected }) => scoreOf(readSample(text).proposals, expected));
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  figure(
    'notes_pairs',
    sum(({ wanted }) => wanted),
    'pairs',
  );
  figure('notes_recall', sum(({ found }) => found) / sum(({ wanted }) => wanted), 'of 1');
  figure('notes_precision_sure', sum(({ sureRight }) => sureRight) / sum(({ sure }) => sure), 'of 1');
  const lines = Array.from({ length: 20_000 }, (_, at) => `MS to send paper ${at} to Kent by 5 June.`);
  const start = performance.now();
  readSample(`Minutes of 3 March 2026\n${lines.join('\n')}`);
  figure('notes_20000_lines', performance.now() - start, 'ms');
};
