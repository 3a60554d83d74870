import type {
  Collected,
  GroupAsked,
  GroupFigures,
  PublishedGroup,
  Released,
} from '../../core/offers/figures.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
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
  /** These authorities alone; left out, all. */
  readonly only?: ReadonlySet<AuthorityCode>;
  /** The fields of the group in a version of the type, by its number; nothing where there is no such version here. */
  fieldsOf(version: string): readonly AnswerField[] | undefined;
}

/** Reads one group of a type. */
export const readingOf = (type: ReturnType, { group, only }: GroupAsked): Reading => {
  const known = new Map(
    type.versions.map((version) => [String(version.n), groupsOf(version).get(group)] as const),
  );
  return { ...(only && { only: new Set(only) }), fieldsOf: (version) => known.get(version) };
};

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
      const [state, n, of] = cell.more.split(';');
      const known = stateIn(state);
      return of === request && known
        ? { answers: answersIn(cell.fields, cell.packed), state: known, n: Number(n) }
        : undefined;
    }),
  };
};

const stateIn = (letter: string | undefined) =>
  letter === 's' || letter === 'q' || letter === 'a' || letter === 'm' ? STATES[letter] : undefined;

const releasedIn = (props: Props, request: RequestId, reading: Reading): Released | undefined => {
  if (props['request'] !== request) return undefined;
  const agreement = textIn(props, 'agreement');
  const totals = cellIn(props['totals'], reading);
  return {
    stage: textIn(props, 'stage') === 'shared' ? 'shared' : 'shown',
    on: textIn(props, 'on') as Day, // a release's row wrote it
    k: Number(props['k']),
    ...(agreement && { agreement }),
    asked: Number(props['asked']),
    authorities: cellsIn(props, reading, ({ fields, packed, more }) => {
      const [n, how] = more.split(';');
      return { figures: unpacked(fields, packed), n: Number(n), approved: how === 'a' };
    }),
    totals: totals ? unpacked(totals.fields, totals.packed) : {},
  };
};

const publishedIn = (props: Props, reading: Reading): PublishedGroup | undefined => {
  const authorities = cellsIn(props, reading, (cell): Answers => answersIn(cell.fields, cell.packed));
  const [region, country] = [cellIn(props['region'], reading), cellIn(props['country'], reading)];
  if (authorities.size === 0 && !region && !country) return undefined;
  return {
    authorities,
    ...(region && { region: answersIn(region.fields, region.packed) }),
    ...(country && { country: answersIn(country.fields, country.packed) }),
    roundedTo: Number(props['roundedTo'] ?? 1),
  };
};

const textIn = (props: Props, name: string): string => String(props[name] ?? '');

interface Cell {
  readonly fields: readonly AnswerField[];
  readonly packed: string;
  /** What stands behind the figures and their version: "s;2;REQ-2F7K". */
  readonly more: string;
}

/** Without a list in between: ten years of every authority are 5,000 cells. */
const cellsIn = <T>(
  props: Props,
  reading: Reading,
  take: (cell: Cell) => T | undefined,
): ReadonlyMap<AuthorityCode, T> => {
  const found = new Map<AuthorityCode, T>();
  for (const column of Object.keys(props)) {
    const code = authorityIn(column);
    if (!code || (reading.only && !reading.only.has(code))) continue;
    const cell = cellIn(props[column], reading);
    const taken = cell && take(cell);
    if (taken !== undefined) found.set(code, taken);
  }
  return found;
};

/** Nothing where nothing is in it, or its version of the type is not known here. */
const cellIn = (value: unknown, { fieldsOf }: Reading): Cell | undefined => {
  if (typeof value !== 'string' || value === '') return undefined;
  const [first, second] = partedAt(value);
  const fields = fieldsOf(value.slice(first + 1, second));
  return fields && { fields, packed: value.slice(0, first), more: value.slice(second + 1) };
};

/** Where the first two parts end. */
const partedAt = (value: string): readonly [number, number] => {
  const first = value.indexOf(';');
  if (first < 0) return [value.length, value.length];
  const second = value.indexOf(';', first + 1);
  return [first, second < 0 ? value.length : second];
};
