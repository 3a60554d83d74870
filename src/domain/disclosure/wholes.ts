import type { Answers } from '../returns/answer.ts';
import type { Version } from '../returns/return-type.ts';
import { sumOf } from './range.ts';
import { numberOf } from './row.ts';
import { shapeOf } from './shape.ts';

/**
 * The answers, with totals that an authority did not give but that its parts add up to: whoever can add up knows them,
 * so other breakdowns of them are reckoned with as if they had been given.
 */
export const withWholes = (version: Version, answers: Answers): Answers => {
  const counts = shapeOf(version).groups.flatMap((group) => group.counts);
  const found = counts.flatMap(({ id, partings }) => {
    if (numberOf(answers, id) !== undefined) return [];
    const sums = partings
      .filter(({ adds }) => adds)
      .map(({ parts }) => parts.map((part) => numberOf(answers, part)));
    const [whole] = sums.filter((numbers) => numbers.every((n) => n !== undefined));
    return whole ? [[id, { kind: 'number', n: sumOf(whole.flatMap((n) => n ?? [])) }] as const] : [];
  });
  return found.length === 0 ? answers : { ...answers, ...Object.fromEntries(found) };
};
