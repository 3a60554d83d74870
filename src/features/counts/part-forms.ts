import { type Form, form, numberOf } from './form.ts';
import type { Mark, PartRef } from './marks.ts';

const part = (...refs: readonly PartRef[]): Mark => ({ is: 'part', refs });

const MOST_YEAR = 11;

/** "Year 9"; "years 7 to 9" are counted together, "years 7 and 8" each by itself. */
const years = (from: string, to: string | undefined, joint: string | undefined): Mark | undefined => {
  const [first, last] = [Number(from), Number(to ?? from)];
  if (first < 1 || last > MOST_YEAR || last < first) return undefined;
  if (first === last) return part({ kind: 'year', ids: [`y${first}`] });
  const listed = joint === 'and' || joint === ',' || joint === 'or' || joint === '/';
  if (listed) return part({ kind: 'year', ids: [`y${first}`, `y${last}`] });
  const ids = Array.from({ length: last - first + 1 }, (_, i) => `y${first + i}`);
  return part({ kind: 'year', ids, says: `years ${first} to ${last}` });
};

const YEAR = '(?:year group|school year|nc year|ncy|year|yr|y|yrgrp)';

/** The bounds of DfE's bands of time missing education, in weeks. */
const BOUNDS = [0, 2, 4, 8, 12, 26, 52] as const;
const WEEKS_IN: Readonly<Record<string, number>> = { week: 1, wk: 1, month: 52 / 12, year: 52 };

const bandsBetween = (least: number, most: number, says: string): Mark => {
  const whole = [least, most].every(
    (one) => one === Number.POSITIVE_INFINITY || BOUNDS.some((b) => b === one),
  );
  if (!whole) return { is: 'bar' };
  const ids = BOUNDS.filter((bound) => bound >= least && bound < most).map((bound) => `w${bound}`);
  const [only] = ids;
  return part({ kind: 'duration', ids, ...(ids.length > 1 || !only ? { says } : {}) });
};

const inWeeks = (n: string | undefined, unit: string | undefined): number =>
  Math.round(numberOf(n) * (WEEKS_IN[unit ?? ''] ?? Number.NaN) * 100) / 100;

const SIX_WEEKS = 6;
const N = '(?<n>\\d\\d?|a|one|two|three|four|six)';
const UNIT = '(?<unit>week|wk|month|year)';
const MORE =
  '(?:over|more than|longer than|for over|for more than|above|lasting over|lasting more than|beyond|past|for longer than|exceeding)';

/** Numbers that are parts: year groups, and how long. */
export const PART_FORMS: readonly Form[] = [
  form(
    `${YEAR} ?(?<from>\\d\\d?)(?: ?(?<joint>and|to|-|or|,|/) ?(?:${YEAR} ?)?(?<to>\\d\\d?))?`,
    ({ from = '', to, joint }) => years(from, to, joint),
  ),
  form(`(?:for )?${MORE} ${N} ${UNIT}`, ({ n, unit }) =>
    inWeeks(n, unit) === SIX_WEEKS
      ? { is: 'sixWeeks' }
      : bandsBetween(inWeeks(n, unit), Number.POSITIVE_INFINITY, `over ${n} ${unit}${n === 'a' ? '' : 's'}`),
  ),
  form(`(?:for )?${N} ${UNIT} (?:or|and) (?:more|longer|over|above|beyond)`, ({ n, unit }) =>
    inWeeks(n, unit) === SIX_WEEKS
      ? { is: 'sixWeeks' }
      : bandsBetween(inWeeks(n, unit), Number.POSITIVE_INFINITY, `over ${n} ${unit}${n === 'a' ? '' : 's'}`),
  ),
  form(`(?:for )?(?:under|less than|fewer than|below|up to) ${N} ${UNIT}`, ({ n, unit }) =>
    bandsBetween(0, inWeeks(n, unit), `under ${n} ${unit}${n === 'a' ? '' : 's'}`),
  ),
  form(`(?:for |between )?(?<from>\\d\\d?) ?(?:to|-|and) ?${N} ${UNIT}`, ({ from, n, unit }) =>
    bandsBetween(inWeeks(from, unit), inWeeks(n, unit), `${from} to ${n} ${unit}s`),
  ),
  form('(?<n>\\d\\d?|a|one|two|six) (?:week|wk|month) (?:rule|limit)', () => ({ is: 'bar' })),
];

const TOP = '(?<n>\\d\\d?|two|three|four|five|six|ten)';

const top =
  (want: 'highest' | 'lowest') =>
  ({ n }: Readonly<Record<string, string | undefined>>): Mark => ({
    is: 'top',
    top: n === 'ten' ? 10 : numberOf(n),
    want,
  });

const LAS = '(?:la|las|authority|authoritie|local authority|local authoritie|council|area)';

export const TOP_FORMS: readonly Form[] = [
  form(
    `(?:(?:which|what) ${TOP} ${LAS}(?: (?:with|have|had|has|got))?|(?:the )?${TOP.replace('<n>', '<m>')} ${LAS} (?:with|that have|having))`,
    ({ n, m }) => ({
      is: 'top',
      top: (n ?? m) === 'ten' ? 10 : numberOf(n ?? m),
    }),
  ),
  form(`(?:the )?(?:top|highest|biggest|largest) ${TOP}(?: ${LAS})?`, top('highest')),
  form(`(?:the )?${TOP} (?:highest|largest|biggest|most)`, top('highest')),
  form(`(?:the )?(?:bottom|lowest|smallest|fewest) ${TOP}(?: ${LAS})?`, top('lowest')),
  form(`(?:the )?${TOP}(?= (?:best|worst|poorest)\\b)`, ({ n }) => ({ is: 'top', top: numberOf(n) })),
  form(`(?<=(?:best|worst|best performing|worst performing) )${TOP}(?: ${LAS})?`, ({ n }) => ({
    is: 'top',
    top: numberOf(n),
  })),
  form(`(?:the )?${TOP} (?:lowest|smallest|fewest|least)`, top('lowest')),
];
