import type { Measure, MeasureVersion } from '../../domain/counts/measure.ts';
import { publicationOf, sayPublication } from '../../domain/counts/publications.ts';
import { fallsIn, sayYear } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import type { About } from './about.ts';

/** What a measure counts, how that came to be, and where its figures come from (inventory row 33). */
export interface Definition {
  readonly says: string;
  readonly about: readonly About[];
}

export const definitionOf = (measure: Measure): Definition => {
  const { name, versions, caveat, polarity, source } = measure;
  const now = versions.at(-1) ?? versions[0];
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Counted in', findReturnType(source.type)?.title],
    ['Published by', publicationOf(source.type) && sayPublication(source.type)],
    ['Direction', POLARITIES[polarity ?? 'none']],
    ['Read with care', caveat],
    ...versions
      .slice(0, -1)
      .filter(({ definition }) => definition !== now.definition)
      .map((one) => [`Before: version ${one.n}, from ${sayFrom(one)}`, one.definition] as const),
    ...versions.slice(1).map((one) => [`What changed with version ${one.n}`, one.change] as const),
  ];
  return {
    says: `${name}: ${now.definition}${versions.length > 1 ? ` This is version ${now.n}, in force from ${sayFrom(now)}.` : ''}`,
    about: facts.flatMap(([title, text]) => (text ? [{ title, text }] : [])),
  };
};

const POLARITIES = {
  none: 'A high figure is neither good nor bad.',
  'lower-is-better': 'Lower is better.',
  'higher-is-better': 'Higher is better.',
} as const;

const sayFrom = ({ from: { year, term } }: MeasureVersion): string =>
  term ? `${term} term ${fallsIn(year, term)}` : sayYear(year);
