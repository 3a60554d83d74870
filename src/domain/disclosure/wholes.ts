import type { Figure, Figures } from '../counts/figure.ts';
import type { Answers } from '../returns/answer.ts';
import type { Version } from '../returns/return-type.ts';
import { sumOf } from './range.ts';
import { numberOf, type Seen } from './row.ts';
import { type Parting, shapeOf } from './shape.ts';

interface Whole {
  readonly id: string;
  readonly n: number;
  /** The breakdowns that add up to it. */
  readonly partings: readonly Parting[];
}

/**
 * The answers, with totals that an authority did not give but that its parts add up to: whoever can add up knows them,
 * so other breakdowns of them are reckoned with as if they had been given.
 */
export const withWholes = (version: Version, answers: Answers): Answers => {
  const found = wholesIn(version, answers);
  if (found.length === 0) return answers;
  const numbers = found.map(({ id, n }) => [id, { kind: 'number', n }] as const);
  return { ...answers, ...Object.fromEntries(numbers) };
};

/** The same of what was released before: such a total was shown where all parts of one of its breakdowns were. */
export const seenWithWholes = (version: Version, seen: Seen): Seen => {
  const found = wholesIn(version, seen.said);
  const figures = found.map((whole) => [whole.id, figureOf(seen.figures, whole)] as const);
  return {
    ...seen,
    answers: withWholes(version, seen.said),
    figures: { ...seen.figures, ...Object.fromEntries(figures) },
  };
};

const figureOf = (figures: Figures, { n, partings }: Whole): Figure =>
  partings.some(({ parts }) => parts.every((part) => figures[part]?.kind === 'number'))
    ? { kind: 'number', n }
    : { kind: 'hidden', why: 'beside' };

const wholesIn = (version: Version, answers: Answers): readonly Whole[] =>
  shapeOf(version)
    .groups.flatMap(({ counts }) => counts)
    .filter(({ id }) => numberOf(answers, id) === undefined)
    .flatMap(({ id, partings }) => {
      const full = partings.filter((parting) => parting.adds && isFull(parting, answers));
      const sums = full.map(({ parts }) => sumOf(parts.flatMap((part) => numberOf(answers, part) ?? [])));
      const [n] = sums;
      return n === undefined ? [] : [{ id, n, partings: full.filter((_, at) => sums[at] === n) }];
    });

const isFull = ({ parts }: Parting, answers: Answers): boolean =>
  parts.every((part) => numberOf(answers, part) !== undefined);
