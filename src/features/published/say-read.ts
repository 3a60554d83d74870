import type { Authority } from '../../domain/authority.ts';
import { sayDay } from '../../domain/day.ts';
import type { Answer, Mark } from '../../domain/returns/answer.ts';
import { answerFields } from '../../domain/returns/answer-ids.ts';
import { isBeside } from '../../domain/returns/beside.ts';
import { periodKey, sayPeriod } from '../../domain/returns/period.ts';
import { MARKS_MEAN, sayNumber } from '../../domain/returns/say-answer.ts';
import { capital, listOf, plural } from '../../domain/words.ts';
import type { PublishedRow } from './gather.ts';
import type { Loaded, LoadedPeriod, Rounding } from './loaded.ts';
import { wholeOf } from './meanings.ts';
import type { PublishedRead } from './taking.ts';

export interface Told {
  readonly periods: readonly LoadedPeriod[];
  readonly rounding: Rounding;
  /** The network's local authorities today. */
  readonly authorities: readonly Authority[];
  readonly before?: Loaded;
  /** What saving them would change: so many places' figures of a period each. */
  readonly changes?: { readonly changed: number; readonly gone: number };
}

/** What was read from a file, for the coordinator to compare with it before anything is kept. */
export const sayRead = (read: PublishedRead, told: Told): readonly string[] => [
  ...told.periods.map(({ says, ...one }) => `${capital(says)}: ${whoIn(one, told.authorities.length)}.`),
  ...absent(read.rows, told),
  fieldsIn(read),
  ...besideIn(read),
  ...marksIn(read.rows),
  ...rounded(told.rounding),
  ...sums(read),
  ...replaced(told),
];

/** "19 local authorities, the South East and England". */
export const whoIn = (
  { authorities, region, country }: Pick<LoadedPeriod, 'authorities' | 'region' | 'country'>,
  all?: number,
): string =>
  listOf([
    ...(authorities > 0
      ? [
          `${authorities}${all ? ` of ${all}` : ''} local ${authorities === 1 && !all ? 'authority' : 'authorities'}`,
        ]
      : []),
    ...(region ? ['the South East'] : []),
    ...(country ? ['England'] : []),
  ]);

/** Those of the network with no row at all, where others have one. */
const absent = (rows: readonly PublishedRow[], { authorities }: Told): readonly string[] => {
  const here = new Set(rows.map(({ of }) => of.code as string)); // codes of regions are among them
  const gone = authorities.filter(({ code }) => !here.has(code));
  if (gone.length === 0 || gone.length === authorities.length) return [];
  return [`Not in the file: ${listOf(gone.map(({ name }) => name))}.`];
};

const fieldsIn = ({ type, rows }: PublishedRead): string => {
  const known = new Set(rows.flatMap(({ answers }) => Object.keys(answers)));
  const all = answerFields(wholeOf(type)).filter(({ id }) => known.has(id));
  const breakdowns = [
    ...new Set(all.filter(({ part }) => part).map(({ field }) => field.label.toLowerCase())),
  ];
  const counts = all.filter(({ part }) => !part).map(({ label }) => label.toLowerCase());
  const by = breakdowns.length > 0 ? `; and ${listOf(breakdowns)}` : '';
  return `${plural(all.length, 'figure')} of each place: ${listOf(counts)}${by}.`;
};

const besideIn = ({ rows }: PublishedRead): readonly string[] =>
  rows.some(({ answers }) => Object.keys(answers).some(isBeside))
    ? ['With the rates and percentages that DfE prints beside them, as printed.']
    : [];

const marksIn = (rows: readonly PublishedRow[]): readonly string[] => {
  const found = new Map<Mark, number>();
  const add = (answer: Answer): void => {
    if (answer.kind === 'mark') found.set(answer.mark, (found.get(answer.mark) ?? 0) + 1);
  };
  for (const { answers } of rows)
    for (const [id, answer] of Object.entries(answers)) if (!isBeside(id)) add(answer);
  if (found.size === 0) return [];
  const each = [...found].map(([mark, n]) => `${sayNumber(n)} × ${mark} (${MARKS_MEAN[mark]})`);
  return [`Symbols stay symbols, since only 0 is zero: ${listOf(each)}.`];
};

const rounded = ({ authority, region, country }: Rounding): readonly string[] => {
  const each = [
    ...(authority > 1 ? [`local authorities to ${authority}`] : []),
    ...(region > 1 ? [`the South East to ${region}`] : []),
    ...(country > 1 ? [`England to ${country}`] : []),
  ];
  return each.length > 0 ? [`Rounded, by the look of them: ${listOf(each)}.`] : [];
};

/** DfE makes up for local authorities that did not answer, in the region alone: the two are never made to agree. */
const sums = ({ type, rows }: PublishedRead): readonly string[] => {
  const [total] = answerFields(wholeOf(type));
  if (!total) return [];
  const lines = rows.flatMap(({ of, period, answers }) => {
    const whole = answers[total.id];
    if (of.level !== 'region' || whole?.kind !== 'number') return [];
    const sum = sumOf(rows, periodKey(period), total.id);
    return sum === undefined || sum === whole.n
      ? []
      : [`${sayNumber(sum)} and ${sayNumber(whole.n)} in ${sayPeriod(period)}`];
  });
  if (lines.length === 0) return [];
  return [
    `The local authorities in the file do not add up to the South East (${listOf(lines)}): DfE estimates for those that did not answer, and rounds. Both are kept as they are.`,
  ];
};

const sumOf = (rows: readonly PublishedRow[], key: string, id: string): number | undefined => {
  const numbers = rows
    .filter(({ of, period }) => of.level === 'authority' && periodKey(period) === key)
    .flatMap(({ answers }) => {
      const answer = answers[id];
      return answer?.kind === 'number' ? [answer.n] : [];
    });
  return numbers.length > 0 ? numbers.reduce((sum, n) => sum + n, 0) : undefined;
};

const replaced = ({ periods, before, changes }: Told): readonly string[] => {
  const known = periods.flatMap(({ period, says }) => {
    const one = before?.periods.find((other) => other.period === period);
    if (!one) return [];
    const came = one.how === 'shipped' ? 'came with the bot' : `was loaded on ${sayDay(one.on)}`;
    return [`${capital(says)} ${came}: these figures take their place.`];
  });
  if (known.length === 0 || !changes) return known;
  if (changes.changed + changes.gone === 0) return [...known, 'All of them are the same as before.'];
  if (changes.gone === 0) return known;
  const places = plural(changes.gone, 'place’s figures', 'places’ figures');
  return [
    ...known,
    `${places} of those periods ${changes.gone === 1 ? 'is' : 'are'} not in this file, and will be gone.`,
  ];
};
