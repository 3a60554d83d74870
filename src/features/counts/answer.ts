import type { Chart } from '../../domain/chart.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { Day } from '../../domain/day.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import type { Register } from '../../domain/register.ts';
import { type Period, periodKey, sayPeriod } from '../../domain/returns/period.ts';
import { listOf } from '../../domain/words.ts';
import { type About, aboutOf } from './about.ts';
import type { Held } from './cell.ts';
import { chartOf } from './chart-of.ts';
import { type Next, nextOf } from './next.ts';
import { notesOf, regionNotes } from './notes.ts';
import type { Planned } from './plan.ts';
import { ragNotes } from './rag-notes.ts';
import { sayMeasure } from './say-cell.ts';
import { saySide } from './say-side.ts';
import { type Asked, type Side, sidesOf } from './sides.ts';
import type { Spot } from './spots.ts';
import { type Table, tableOf } from './table.ts';

/** A question with all that was read for it, as the asker may see it. */
export interface Given {
  readonly question: Question;
  readonly planned: readonly Planned[];
  readonly spots: readonly Spot[];
  readonly held: Held;
  /** The newest there is, where nothing was found of the periods that were named. */
  readonly newest?: Held;
  readonly register: Register;
  readonly today: Day;
  readonly namesMissing: boolean;
  /** What was ruled on RAG, where counts by colour are set side by side. */
  readonly rulings?: readonly Ruling[];
}

/** A question answered: to be read aloud, seen and taken away. */
export interface Answer {
  readonly question: Question;
  /** The first is read aloud in a meeting; what other sources say, and what is to be known, follows. */
  readonly says: readonly string[];
  readonly sides: readonly Side[];
  readonly table?: Table;
  readonly chart?: Chart;
  readonly about: readonly About[];
  readonly next: readonly Next[];
  /** There is no figure in it. */
  readonly isEmpty: boolean;
}

/** As many rows as a card has; an export has all of them. */
const ROWS_MOST = 24;

/** Answers from what was read, and from nothing else: the same question of the same figures has the same answer. */
export const answerOf = (given: Given): Answer => {
  const { question, register } = given;
  const asked: Asked = given;
  const sides = sidesOf(asked);
  if (sides.length === 0) return emptyOf(given);
  const table = tableOf(sides, { question, register, most: ROWS_MOST });
  const chart = chartOf(sides, { question, register });
  return {
    question,
    says: [
      ...sides.flatMap((side) => saySide(side, { question, register })),
      ...notesOf(asked, sides),
      ...ragNotes(sides, given.rulings ?? []),
    ],
    sides,
    ...(table && { table }),
    ...(chart && { chart }),
    about: aboutOf(sides, given),
    next: nextOf(question, sides),
    isEmpty: false,
  };
};

/** Its chart alone: what a picture shows that everybody may see. */
export const chartFor = (given: Given): Chart | undefined => chartOf(sidesOf(given), given);

/** Nothing there is said with what there is, and a button to it; why it is not seen is said the same in any case. */
const emptyOf = (given: Given): Answer => {
  const { question, newest } = given;
  const [why] = regionNotes(given);
  const lead = why ?? sayNothing(given);
  const later: Question = { ...question, when: { kind: 'newest' } };
  const there = newest && answerOf({ ...bare(given), question: later, held: newest });
  const offered = there && !there.isEmpty ? there : undefined;
  const periods = (offered?.sides ?? []).flatMap(({ cells }) => cells.filter(({ figure }) => figure));
  const last = periods.toSorted((a, b) => (periodKey(a.period) < periodKey(b.period) ? 1 : -1))[0];
  const [first] = offered?.says ?? [];
  if (offered && last && isYearOf(last.period, question)) return offered;
  return {
    question,
    says: [...new Set([lead, ...(first ? [`The newest is: ${first}`] : []), ...notesOf(given, [])])],
    sides: [],
    about: aboutNone(given),
    next: last ? [{ label: `Show ${sayPeriod(last.period) || 'the newest'}`, question: later }] : [],
    isEmpty: true,
  };
};

/** The terms that were named are of one year, and the figure is of that whole year: it is what was asked for. */
const isYearOf = (period: Period, { when }: Question): boolean =>
  period.kind === 'year' &&
  when.kind === 'periods' &&
  when.periods.length > 1 &&
  when.periods.every((one) => one.kind === 'term' && one.year === period.year);

const bare = ({ newest: _, ...given }: Given): Given => given;

const sayNothing = ({ question, planned, spots }: Given): string => {
  // A rate's unit says of whom it is one: "of pupils severely absent".
  const what = listOf(planned.map(({ measure }) => sayMeasure({ measure }).replace(/^of /, '')));
  const { when } = question;
  const named = when.kind === 'periods' ? listOf(when.periods.map(sayPeriod).filter(Boolean)) : '';
  const kind = { number: 'figure', rate: 'rate', share: 'percentage' }[question.as];
  const where = spots.length === 1 && spots[0]?.kind === 'england' ? ' for England' : '';
  return named
    ? `No ${kind} of ${what}${where} for ${named} yet that can be shown here.`
    : `There is no ${kind} of ${what}${where} yet that can be shown here.`;
};

const aboutNone = ({ planned }: Given): readonly About[] =>
  planned.map(({ measure }) => ({
    title: measure.name,
    text: measure.versions.at(-1)?.definition ?? '',
  }));
