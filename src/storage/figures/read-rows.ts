import type { Collected, GroupFigures, PublishedGroup, Released } from '../../core/offers/figures.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Figures } from '../../domain/counts/figure.ts';
import { groupsOf } from '../../domain/counts/groups.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import type { Period, RequestId } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import type { Props } from '../table.ts';
import { answersIn, unpacked } from './cell.ts';
import { authorityIn, type Source } from './keys.ts';

/** The rows of one period of a group, by who tells them. */
export interface PeriodRows {
  readonly period: Period;
  readonly rows: ReadonlyMap<Source, Props>;
}

export interface Reading {
  readonly type: ReturnType;
  readonly group: string;
  /** These authorities alone; left out, all. */
  readonly only?: ReadonlySet<AuthorityCode>;
}

/** What a period's rows tell. A release counts while the request that it was made of does. */
export const figuresOf = ({ period, rows }: PeriodRows, reading: Reading): GroupFigures => {
  const of = (source: Source): Props => rows.get(source) ?? {};
  const collected = collectedIn(of('n'), reading);
  const released = collected && releasedIn(of('r'), collected.request, reading);
  const published = publishedIn(of('p'), reading);
  return {
    period,
    ...(collected && { collected }),
    ...(released && { released }),
    ...(published && { published }),
  };
};

/** Whether there is a single figure in it. */
export const holdsFigures = ({ collected, released, published }: GroupFigures): boolean =>
  Boolean(
    collected?.authorities.size ||
      released?.authorities.size ||
      published?.authorities.size ||
      published?.region ||
      published?.country,
  );

const STATES = { s: 'submitted', q: 'queried', a: 'approved', m: 'amended' } as const;

const collectedIn = (props: Props, reading: Reading): Collected | undefined => {
  const request = textIn(props, 'request');
  if (!request) return undefined;
  const agreement = textIn(props, 'agreement');
  return {
    request: request as RequestId, // a request's row wrote it
    recipient: textIn(props, 'recipient') as PersonId, // as above
    ...(agreement && { agreement }),
    asked: Number(props['asked'] ?? 0),
    authorities: cellsIn(props, reading, (cell) => {
      const [state, n, of] = cell.more;
      const known = stateIn(state);
      return of === request && known
        ? { answers: answersIn(cell.figures), state: known, n: Number(n) }
        : undefined;
    }),
  };
};

const stateIn = (letter: string | undefined) =>
  letter === 's' || letter === 'q' || letter === 'a' || letter === 'm' ? STATES[letter] : undefined;

const releasedIn = (props: Props, request: RequestId, reading: Reading): Released | undefined => {
  if (props['request'] !== request) return undefined;
  const agreement = textIn(props, 'agreement');
  return {
    stage: textIn(props, 'stage') === 'shared' ? 'shared' : 'shown',
    on: textIn(props, 'on') as Day, // a release's row wrote it
    k: Number(props['k']),
    ...(agreement && { agreement }),
    asked: Number(props['asked']),
    authorities: cellsIn(props, reading, ({ figures, more: [n, how] }) => ({
      figures,
      n: Number(n),
      approved: how === 'a',
    })),
    totals: cellIn(props['totals'], reading)?.figures ?? {},
  };
};

const publishedIn = (props: Props, reading: Reading): PublishedGroup | undefined => {
  const authorities = cellsIn(props, reading, ({ figures }): Answers => answersIn(figures));
  const [region, country] = [cellIn(props['region'], reading), cellIn(props['country'], reading)];
  if (authorities.size === 0 && !region && !country) return undefined;
  return {
    authorities,
    ...(region && { region: answersIn(region.figures) }),
    ...(country && { country: answersIn(country.figures) }),
    roundedTo: Number(props['roundedTo'] ?? 1),
  };
};

const textIn = (props: Props, name: string): string => String(props[name] ?? '');

interface Cell {
  readonly figures: Figures;
  /** What stands behind the figures and their version. */
  readonly more: readonly string[];
}

const cellsIn = <T>(
  props: Props,
  reading: Reading,
  take: (cell: Cell) => T | undefined,
): ReadonlyMap<AuthorityCode, T> =>
  new Map(
    Object.entries(props).flatMap(([column, value]) => {
      const code = authorityIn(column);
      if (!code || (reading.only && !reading.only.has(code))) return [];
      const cell = cellIn(value, reading);
      const taken = cell && take(cell);
      return taken === undefined ? [] : [[code, taken] as const];
    }),
  );

/** Nothing where nothing is in it, or its version of the type is not known here. */
const cellIn = (value: unknown, { type, group }: Reading): Cell | undefined => {
  const [packed = '', version = '', ...more] = String(value ?? '').split(';');
  const fields = version && fieldsOf(type, Number(version), group);
  return fields ? { figures: unpacked(fields, packed), more } : undefined;
};

const fieldsOf = (type: ReturnType, n: number, group: string): readonly AnswerField[] | undefined => {
  const version = type.versions.find((one) => one.n === n);
  return version && groupsOf(version).get(group);
};
