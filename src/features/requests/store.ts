import type { AuthoritySide, CollectionKey } from '../../core/offers/collections.ts';
import type { Reply } from '../../core/reply.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Printed } from '../../domain/counts/printed.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { periodBefore, periodFrom, periodKey } from '../../domain/returns/period.ts';
import { requestOps, returnOps } from '../../storage/figures/collected.ts';
import { printedOf, type Recorded, recordsOf } from '../../storage/figures/released.ts';
import type { Kept } from '../../storage/history.ts';
import { ledger } from '../../storage/ledger.ts';
import {
  type Decide,
  type Decided,
  emptied,
  type Saving,
  type Sheet,
  sheetIn,
  sheetsIn,
} from '../../storage/sheet.ts';
import { type Op, type Row, type Table, under } from '../../storage/table.ts';
import { openRequests } from './store-open.ts';
import { CHASE, type Chase, HEAD, partsOf, REQUEST, RETURN, rowKey } from './store-rows.ts';

/** A request with every return there is for it. */
export interface Collected {
  readonly request: DataRequest;
  readonly returns: ReadonlyMap<AuthorityCode, DataReturn>;
}

/** Which request a return is for: one that is asked anew has another id in the same place. */
export type Asked = Pick<DataRequest, 'id' | 'type' | 'period'> & Partial<Pick<DataRequest, 'version'>>;

/** Where one authority's return lies, and how it stood when it was last read. */
export interface ReturnPlace {
  readonly request: Asked;
  readonly authority: AuthorityCode;
  readonly seen?: Sheet<DataReturn> | undefined;
}

export type RequestStore = ReturnType<typeof requestStore>;

/**
 * Requests and returns, in one table. A partition holds one return type: the request of each period and each
 * authority's return for it side by side, so that a position is one range, whatever other periods hold. The figures that
 * count lie in the same partition by group and period (storage/figures), and are written with what changes them.
 */
export const requestStore = (table: Table) => {
  const heads = sheetsIn<DataRequest>(table, REQUEST);
  const returns = sheetsIn<DataReturn>(table, RETURN);
  const listed = openRequests(table);
  return {
    open: listed.all,
    where: listed.where,
    recall: listed.recall,
    head: (key: CollectionKey): Promise<Sheet<DataRequest>> => heads.read(headPlace(key)),
    one: async (request: Asked, authority: AuthorityCode): Promise<Sheet<DataReturn>> =>
      ofRequest(await returns.read(placeOf(request, authority)), request),
    /** The request and every return. One request, however many authorities and periods. */
    collected: async ({ type, period }: CollectionKey): Promise<Collected | undefined> =>
      collectedIn(await table.list(type, under(`s|${periodKey(period)}|`))),
    /** One authority's side, with its figures of the period before. One request. */
    side: async (key: CollectionKey, authority: AuthorityCode): Promise<AuthoritySide | undefined> =>
      sideIn(await table.list(key.type, sideRange(key, authority)), key),
    /** Two requests, and one to keep the list of open ones true (two more where it stands in it already). */
    changeRequest: async (
      key: CollectionKey,
      saving: Saving,
      decide: Decide<DataRequest>,
    ): Promise<Reply> => {
      const seen: { latest?: { readonly request: DataRequest; readonly n: number } } = {};
      const reply = await heads.change(headPlace(key), saving, (now, first) => {
        const decided = withRows(decide(now, first), (request) => requestOps(now.value, request));
        const after = 'after' in decided ? { request: decided.after, n: now.n + 1 } : asRead(now);
        if (after) seen.latest = after;
        return decided;
      });
      if (seen.latest && (isDone(reply) || seen.latest.request.state !== 'open'))
        await listed.link({ ...seen.latest, ...saving, ...(isDone(reply) && { answer: reply }) });
      return reply;
    },
    /** Two requests; one where it stands as `seen` has it. */
    change: (
      { request, authority, seen }: ReturnPlace,
      saving: Saving,
      decide: Decide<DataReturn>,
    ): Promise<Reply> =>
      returns.change({ ...placeOf(request, authority), seen }, saving, (row, first) => {
        const now = ofRequest(row, request);
        return withRows(decide(now, ofRequest(first, request)), (after) =>
          returnOps(request, authority, { before: now.value, after }),
        );
      }),
    ...besideOf(table),
  };
};

/** What lies beside requests and returns. */
const besideOf = (table: Table) => {
  const chases = sheetsIn<Chase>(table, CHASE);
  return {
    /** Every release of a type and period, with what it was made of. One request. */
    records: (key: CollectionKey): Promise<readonly Recorded[]> => recordsOf(table, key),
    /** What DfE published of a type and period. One request. */
    printed: (key: CollectionKey): Promise<Printed> => printedOf(table, key),
    /** When everybody was last reminded by hand. */
    lastChase: (): Promise<Sheet<Chase>> => chases.read(CHASED),
    keepChase: (saving: Saving, decide: Decide<Chase>): Promise<Reply> =>
      chases.change(CHASED, saving, decide),
    history: ({ type, period }: CollectionKey, authority: AuthorityCode): Promise<readonly Kept[]> =>
      ledger(table, type).history(rowKey(periodKey(period), authority)),
  };
};

/** What was decided, and the figures that change with it. */
const withRows = <T>(decided: Decided<T>, rowsOf: (after: T) => readonly Op[]): Decided<T> =>
  'after' in decided ? { ...decided, rows: [...rowsOf(decided.after), ...(decided.rows ?? [])] } : decided;

const isDone = ({ saved, repeated }: Reply): boolean => Boolean(saved ?? repeated);

const CHASED = { partition: 'chase', key: 'last' };

const headPlace = ({ type, period }: CollectionKey) => ({
  partition: type,
  key: rowKey(periodKey(period), HEAD),
  columns: { who: HEAD },
});

const placeOf = ({ type, period }: CollectionKey, authority: AuthorityCode) => ({
  partition: type,
  key: rowKey(periodKey(period), authority),
  columns: { who: authority },
});

/**
 * What there is for this request alone: one that was withdrawn and is asked anew begins anew, and what was sent for the
 * one before stands in the history.
 */
const ofRequest = (sheet: Sheet<DataReturn>, { id }: Pick<Asked, 'id'>): Sheet<DataReturn> =>
  sheet.value && sheet.value.request !== id ? emptied(sheet) : sheet;

const asRead = ({ value, n }: Sheet<DataRequest>) => value && { request: value, n };

const requestIn = (rows: readonly Row[], period: string): DataRequest | undefined =>
  sheetIn(
    REQUEST,
    rows.find(({ key }) => isAt(key, period, (who) => who === HEAD)),
  ).value;

const isAt = (key: string, period: string, fits: (who: string) => boolean): boolean => {
  const parts = partsOf(key);
  return parts.period === period && fits(parts.who);
};

const collectedIn = (rows: readonly Row[]): Collected | undefined => {
  const request = requestIn(rows, partsOf(rows[0]?.key ?? '').period);
  const found = rows.flatMap((row) => {
    if (!request || partsOf(row.key).who === HEAD) return [];
    const { value } = ofRequest(sheetIn(RETURN, row), request);
    return value ? [[value.authority, value] as const] : [];
  });
  return request && { request, returns: new Map(found) };
};

/** From the period before to this one, of this authority and of the requests alone. */
const sideRange = ({ period }: CollectionKey, authority: AuthorityCode) => {
  const before = periodBefore(period);
  const { below } = under(`s|${periodKey(period)}|`);
  return {
    from: `s|${periodKey(before ?? period)}|`,
    below,
    any: [
      ['who', HEAD],
      ['who', authority],
    ] as const,
  };
};

const sideIn = (rows: readonly Row[], { period }: CollectionKey): AuthoritySide | undefined => {
  const key = periodKey(period);
  const request = requestIn(rows, key);
  const isOwn = (who: string) => who !== HEAD;
  const own = sheetIn(
    RETURN,
    rows.find((row) => isAt(row.key, key, isOwn)),
  );
  const earlier = periodBefore(period);
  const before = earlier && rows.find((row) => isAt(row.key, periodKey(earlier), isOwn));
  return request && { request, own: ofRequest(own, request), ...beforeIn(before) };
};

const beforeIn = (row: Row | undefined): Pick<AuthoritySide, 'before'> => {
  const value = sheetIn(RETURN, row).value;
  const period = row && periodFrom(partsOf(row.key).period);
  return value && period ? { before: { period, value } } : {};
};
