import type { AuthorityCode } from '../../domain/authority.ts';
import type { Figures } from '../../domain/counts/figure.ts';
import type { Printed } from '../../domain/counts/printed.ts';
import type { EarlierRelease, Protected, Returned } from '../../domain/counts/protect.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import type { DataRequest, Release } from '../../domain/returns/data-request.ts';
import { type Period, periodKey, type RequestId } from '../../domain/returns/period.ts';
import { joined, pieces } from '../pieces.ts';
import { type Op, type Props, type Row, type Table, under } from '../table.ts';
import { answersIn, packed, unpacked } from './cell.ts';
import { authorityIn, columnOf, figuresKey, type Keeping, type Kept, keepingOf } from './keys.ts';

/** What was released, and what from: kept as it was, since every later release of the period is worked out with it. */
export interface Recorded extends EarlierRelease {
  readonly request: RequestId;
  readonly k: number;
}

export interface Releasing {
  readonly request: DataRequest;
  /** As the request will have it. */
  readonly release: Release;
  readonly shown: Protected;
  /** For figures that were not released before: what they were made of, and how many records there are. */
  readonly recorded?: { readonly returned: readonly Returned[]; readonly before: number };
}

/**
 * Rows of what was released: one for each group, written whole, since nothing of the release before stays, and the record
 * of new figures. A record is never written over: whoever is second is refused.
 */
export const releaseOps = ({ request, release, shown, recorded }: Releasing): readonly Op[] => {
  const period = periodKey(request.period);
  const rows = keepingOf(request).map((keeping): Op => {
    const key = figuresKey(keeping.group, period, 'r');
    return { do: 'upsert', key, props: { period, ...rowOf({ request, release, shown }, keeping) } };
  });
  if (!recorded || rows.length === 0) return rows;
  const key = recordKey(request.period, recorded.before + 1);
  const json = JSON.stringify(recordOf({ request, release, shown }, recorded.returned));
  return [
    ...rows,
    { do: 'insert', key, props: { v: 1, request: request.id, k: release.k, ...pieces(json) } },
  ];
};

const recordKey = (period: Period, n: number): string =>
  `p|${periodKey(period)}|${String(n).padStart(4, '0')}`;

const rowOf = ({ request, release, shown }: Releasing, { fields, version }: Keeping): Props => {
  const { stage, on, k, versions, provisional } = release;
  const cell = (figures: Figures): string => `${packed(fields, figures)};${version}`;
  const isApproved = (authority: AuthorityCode): boolean => !provisional.includes(authority);
  return {
    request: request.id,
    agreement: request.agreement ?? '',
    asked: request.asked.length,
    stage,
    on,
    k,
    totals: cell(shown.totals),
    ...Object.fromEntries(
      shown.authorities.map(({ authority, figures }) => [
        columnOf(authority),
        `${cell(figures)};${versions[authority] ?? 0};${isApproved(authority) ? 'a' : 'p'}`,
      ]),
    ),
  };
};

/** Each figure by group, in the order of the version's form: a tenth of what the same takes by name. */
type Packed = Readonly<Record<string, string>>;

interface RecordJson {
  readonly version: number;
  readonly returned: readonly (readonly [authority: string, n: number, figures: Packed])[];
  readonly shown: readonly (readonly [authority: string, figures: Packed])[];
  readonly totals: Packed;
}

const recordOf = ({ request, shown }: Releasing, returned: readonly Returned[]): RecordJson => {
  const all = (figures: Answers | Figures): Packed =>
    Object.fromEntries(keepingOf(request).map(({ group, fields }) => [group, packed(fields, figures)]));
  return {
    version: request.version,
    returned: returned.map(({ authority, n, answers }) => [authority, n, all(answers)]),
    shown: shown.authorities.map(({ authority, figures }) => [authority, all(figures)]),
    totals: all(shown.totals),
  };
};

/** Every release of a type and period, oldest first, those of a request that was withdrawn since too. One request. */
export const recordsOf = async (table: Table, kept: Kept): Promise<readonly Recorded[]> => {
  const rows = await table.list(kept.type, under(`p|${periodKey(kept.period)}|`));
  return rows.map((row) => recordedIn(row, kept));
};

const recordedIn = ({ props }: Row, kept: Kept): Recorded => {
  const json = JSON.parse(joined(props)) as RecordJson; // `releaseOps` alone writes it
  const { version } = json;
  const keepings = keepingOf({ ...kept, version });
  const figures = (of: Packed): Figures =>
    Object.assign({}, ...keepings.map(({ group, fields }) => unpacked(fields, of[group] ?? '')));
  const answers = (of: Packed): Answers =>
    Object.assign({}, ...keepings.map(({ group, fields }) => answersIn(fields, of[group] ?? '')));
  return {
    request: String(props['request']) as RequestId, // as above
    k: Number(props['k']),
    returned: json.returned.map(([authority, n, of]) => ({
      authority: authority as AuthorityCode, // as above
      n,
      answers: answers(of),
    })),
    shown: {
      authorities: json.shown.map(([authority, of]) => ({
        authority: authority as AuthorityCode, // as above
        figures: figures(of),
      })),
      totals: figures(json.totals),
    },
  };
};

/** All groups of one period. One request: rows are chosen by their period, of a few hundred for a type. */
export const printedOf = async (table: Table, kept: Kept): Promise<Printed> => {
  const period = periodKey(kept.period);
  const rows = await table.list(kept.type, { ...under('g|'), any: [['period', period]] });
  const authorities = new Map<AuthorityCode, Answers>();
  let roundedTo = 1;
  for (const { group } of keepingOf(kept)) {
    const row = rows.find(({ key }) => key === figuresKey(group, period, 'p'));
    roundedTo = Number(row?.props['roundedTo'] ?? roundedTo);
    for (const [column, cell] of Object.entries(row?.props ?? {})) {
      const code = authorityIn(column);
      if (code) authorities.set(code, { ...authorities.get(code), ...printedIn(String(cell), kept, group) });
    }
  }
  return { authorities, roundedTo };
};

const printedIn = (cell: string, kept: Kept, group: string): Answers => {
  const [text = '', version] = cell.split(';');
  const keeping = keepingOf({ ...kept, version: Number(version) }).find((one) => one.group === group);
  return answersIn(keeping?.fields ?? [], text);
};
