import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Period } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { isOfKind } from './choose-type.ts';
import { figuresOf } from './figures.ts';
import { gathering, type PublishedRow } from './gather.ts';
import { spread } from './header.ts';
import { type At, type LeftOut, leaving, nothingRead } from './left-out.ts';
import type { Of } from './places.ts';
import type { Survey } from './survey.ts';

/** A file of published figures, as it was understood, and what was left out. */
export interface PublishedRead {
  readonly type: ReturnType;
  readonly rows: readonly PublishedRow[];
  readonly left: LeftOut;
}

export interface Taking {
  /** A row, and the number of its line from 1. */
  see(row: readonly string[], line: number): void;
  done(): Result<PublishedRead>;
}

/** Takes the figures out of the rows of a file that was surveyed: what is kept does not grow with the file. */
export const taking = (type: ReturnType, survey: Survey): Taking => {
  const { told, shape } = survey;
  const [all, figures, left] = [gathering(), figuresOf(type, shape), leaving(shape.header)];
  const seeOne = (row: readonly string[], line: number): void => {
    const at = { row, line };
    const where = told.where(row);
    const { words, period } = told.period(row);
    if ('left' in where) left.stray(where, at);
    else if (period) takeIn(where, period, at);
    else left.noPeriod(words, at);
  };
  const takeIn = (of: Of, period: Period, at: At): void => {
    const found = figures.of(at.row);
    const own = found.filter(({ field }) => isOfKind(type, period.kind, field));
    if (own.length === 0 && found.length > 0) left.otherPeriod(told.period(at.row).words);
    for (const { answer, ...figure } of own) {
      if (!answer) left.noFigure(figure, at);
      else if (!all.put({ of, period, field: figure.field, answer })) left.twice(figure, at);
    }
  };
  return {
    see: (row, line) => {
      if (line > shape.header.row + 1 && row.some((cell) => cell.trim() !== ''))
        for (const one of spread(shape.header, row)) seeOne(one, line);
    },
    done: () => {
      const rows = all.rows().filter(({ answers }) => Object.keys(answers).length > 0);
      const whole = { ...left.all(), ...figures.left(), atOdds: all.atOdds() };
      return rows.length === 0
        ? refuse('nothing', nothingRead(type, whole))
        : ok({ type, rows, left: whole });
    },
  };
};
