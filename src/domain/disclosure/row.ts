import type { Figures, Hidden } from '../counts/figure.ts';
import type { Elsewhere } from '../counts/protect.ts';
import type { Answer, Answers } from '../returns/answer.ts';
import { ANY, both, holds, isOpen, type Range } from './range.ts';

/** Figures with what was shown of them. */
export interface Seen {
  /** With totals that an authority did not give, but that its parts add up to. */
  readonly answers: Answers;
  /** What it gave itself. */
  readonly said: Answers;
  readonly figures: Figures;
}

/** One authority's figures, with all that others may know of them already. */
export interface Row extends Pick<Seen, 'answers' | 'said'> {
  /** Released before, oldest first. */
  readonly before: readonly Seen[];
  /** The same quantities in other return types' releases, under this type's ids. */
  readonly alike: readonly Seen[];
  readonly elsewhere?: Elsewhere;
  /** The smallest count that may be shown: 5. */
  readonly least: number;
}

/**
 * What others know of a figure from earlier releases. One that stays as it was is the same unknown: shown once it is
 * known, and hidden once it stays hidden, or its showing would tell what was hidden.
 */
export type Standing = 'fresh' | 'known' | 'kept';

export const numberOf = (answers: Answers, id: string): number | undefined => {
  const answer = answers[id];
  return answer?.kind === 'number' ? answer.n : undefined;
};

export const isSmall = (n: number | undefined, { least }: Pick<Row, 'least'>): boolean =>
  n !== undefined && n > 0 && n < least;

/** DfE's `c` and `low` stand for small numbers too: the authority itself hid one. */
export const isSmallMark = (answer: Answer | undefined): boolean =>
  answer?.kind === 'mark' && ['c', 'low'].includes(answer.mark);

/** What a small number can be. */
export const smallRange = ({ least }: Pick<Row, 'least'>): Range => ({ least: 1, most: least - 1 });

export const standing = ({ answers, before, alike }: Row, id: string): Standing => {
  const n = numberOf(answers, id);
  if (n === undefined || (before.length === 0 && alike.length === 0)) return 'fresh';
  const kindsIn = (some: readonly Seen[]): readonly (string | undefined)[] =>
    some.filter((one) => numberOf(one.answers, id) === n).map(({ figures }) => figures[id]?.kind);
  const [last, others] = [kindsIn(before.slice(-1)), kindsIn(alike)];
  if (last.includes('number')) return 'known';
  if (last.includes('hidden')) return 'kept';
  if (others.includes('number')) return 'known';
  return others.includes('hidden') ? 'kept' : 'fresh';
};

/** How a figure that was hidden before was said to be. */
export const labelBefore = (row: Row, id: string): Hidden | undefined => {
  const figures = [...row.alike, ...row.before].map((seen) => seen.figures[id]);
  return figures.flatMap((figure) => (figure?.kind === 'hidden' ? [figure.why] : [])).at(-1);
};

/** What was published elsewhere of a figure, where the figure is in it: otherwise it is about something else. */
export const published = (row: Row, id: string, whole?: number): Range | undefined => {
  if (!row.elsewhere) return undefined;
  const n = numberOf(row.answers, id);
  const [count, share] = [row.elsewhere.counts?.[id], row.elsewhere.shares?.[id]];
  const ofWhole = share && whole !== undefined ? partOf(whole, share) : undefined;
  const known = [count, ofWhole].filter((range) => range && (n === undefined || holds(range, n)));
  return known.length === 0 ? undefined : known.reduce<Range>((range, one) => both(range, one), ANY);
};

/** The number itself is published. */
export const isPublic = (row: Row, id: string): boolean => {
  const range = published(row, id);
  return range !== undefined && !isOpen(range);
};

/** What a part is by its percentage of a whole. */
export const partOf = (whole: number, { least, most }: Range): Range => ({
  least: Math.ceil((whole * least) / 100),
  most: Math.floor((whole * most) / 100),
});

/** Nothing of it has changed since the last release: what was hidden then is hidden now. */
export const isAsBefore = (
  { said, before }: Pick<Row, 'said' | 'before'>,
  ids: readonly string[],
): boolean => {
  const last = before.at(-1);
  return last !== undefined && ids.every((id) => isEqual(said[id], last.said[id]));
};

const isEqual = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && print(one) === print(other));

const print = (answer: Answer): string => {
  if (answer.kind === 'number') return String(answer.n);
  return answer.kind === 'mark' ? answer.mark : answer.kind;
};
