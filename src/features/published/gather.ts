import type { Answer, Answers } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { type Period, periodKey } from '../../domain/returns/period.ts';
import type { Of } from './places.ts';

/** The figures of one place in one period, as they were published. */
export interface PublishedRow {
  readonly of: Of;
  readonly period: Period;
  readonly answers: Answers;
}

/** What was not taken, and how often. */
export type Tally = Map<string, number>;

/** A file of any size is gone through: what it has of oddities is told by so many of them. */
const DIFFERENT = 2_000;
export const OTHERS = 'others';

export const count = (tally: Tally, what: string): void => {
  const key = tally.has(what) || tally.size < DIFFERENT ? what : OTHERS;
  tally.set(key, (tally.get(key) ?? 0) + 1);
};

/** A row that could not be taken as it stands, and where to look for it. */
export interface Fault {
  /** From 1, as editors and spreadsheets count them. */
  readonly line: number;
  /** The column's own name. */
  readonly column: string;
  readonly say: string;
}

interface Kept {
  readonly of: Of;
  readonly period: Period;
  readonly answers: Map<string, Answer>;
}

export interface Put {
  readonly of: Of;
  readonly period: Period;
  readonly field: AnswerField;
  readonly answer: Answer;
}

/** Gathers figures of many rows by place and period. Two different ones for one thing are neither of them taken. */
export const gathering = () => {
  const kept = new Map<string, Kept>();
  const atOdds = new Map<string, string>();
  return {
    /** Whether it agrees with what was put there before. */
    put: ({ of, period, field, answer }: Put): boolean => {
      const key = `${of.code}|${periodKey(period)}`;
      const row = kept.get(key) ?? { of, period, answers: new Map<string, Answer>() };
      kept.set(key, row);
      const before = row.answers.get(field.id);
      const agrees = !before || isSame(before, answer);
      if (!agrees) atOdds.set(`${key}|${field.id}`, field.name);
      row.answers.set(field.id, answer);
      return agrees;
    },
    /** In the order of places and periods. */
    rows: (): readonly PublishedRow[] =>
      [...kept]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { of, period, answers }]) => ({
          of,
          period,
          answers: Object.fromEntries([...answers].filter(([id]) => !atOdds.has(`${key}|${id}`))),
        })),
    /** Names of the fields that two rows tell differently, each once. */
    atOdds: (): readonly string[] => [...new Set(atOdds.values())],
  };
};

const isSame = (one: Answer, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);
