import { MEASURES } from '../../domain/counts/measures.ts';
import type { Question } from '../../domain/counts/question.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { capital, plural } from '../../domain/words.ts';
import { aboutOf } from './about.ts';
import type { Answer, Given } from './answer.ts';
import { notesOf } from './notes.ts';
import type { Planned } from './plan.ts';
import { sayFigure, unitOf } from './say-figure.ts';
import { type Asked, type Side, sidesOf } from './sides.ts';
import { sayPlace } from './spots.ts';
import type { Table } from './table.ts';

/** Every measure, each from its own return and no other, so that no request is made twice. */
export const everyMeasure = (): readonly Planned[] =>
  MEASURES.map((measure) => ({ measure, sources: [measure.source] }));

/** "Everything about Kent": the newest figure of each measure, the network's and DfE's side by side. */
export const everythingOf = (given: Given): Answer => {
  const { question, register, spots } = given;
  const rows = given.planned.flatMap((planned) => {
    const asked: Asked = { ...given, planned: [planned] };
    const sides = sidesOf(asked);
    return sides.length > 0 ? [{ planned, sides }] : [];
  });
  const sides = joined(rows.flatMap((row) => row.sides));
  const place = spots[0] ? sayPlace(spots[0], register) : '';
  const says = `${place}: ${plural(rows.length, 'measure has', 'measures have')} a figure that can be shown here, the newest of each below.`;
  return {
    question,
    says: [says, ...notesOf({ ...given, planned: [] }, [])],
    sides,
    ...(rows.length > 0 && {
      table: tableOf(
        rows.map((row) => row.sides),
        question,
      ),
    }),
    about: aboutOf(sides, given).slice(-MOST_FACTS),
    next: [],
    isEmpty: rows.length === 0,
  };
};

const MOST_FACTS = 4;

const joined = (sides: readonly Side[]): readonly Side[] =>
  (['network', 'published'] as const).flatMap((from) => {
    const cells = sides.filter((side) => side.from === from).flatMap((side) => side.cells);
    return cells.length > 0 ? [{ from, cells }] : [];
  });

/** A source that has nothing at all has no column. */
const tableOf = (rows: readonly (readonly Side[])[], question: Question): Table => {
  const sources = (['network', 'published'] as const).filter((from) =>
    rows.some((sides) => sides.some((side) => side.from === from)),
  );
  return {
    head: ['Measure', ...sources.map((from) => HEADS[from])],
    rows: rows.map((sides) => [
      sides[0]?.cells[0]?.measure.name ?? '',
      ...sources.map((from) => newestIn(sides, from, question)),
    ]),
    more: 0,
  };
};

const HEADS = { network: 'Network', published: 'DfE' } as const;

/** "1,340, Autumn term 2025": each has a period of its own. */
const newestIn = (sides: readonly Side[], from: Side['from'], question: Question): string => {
  const cell = sides.find((side) => side.from === from)?.cells.find(({ figure }) => figure !== undefined);
  if (!cell?.figure) return '–';
  const period = sayPeriod(cell.period);
  const said = cell.figure.kind === 'hidden' ? 'c' : sayFigure(cell.figure, unitOf(cell, question));
  return period ? `${said}, ${capital(period)}` : said;
};
