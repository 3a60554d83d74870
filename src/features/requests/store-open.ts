import type { Reply } from '../../core/reply.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type Period, periodKey, type RequestId } from '../../domain/returns/period.ts';
import { receiptKey } from '../../storage/deed.ts';
import { LIMITS } from '../../storage/guards.ts';
import { ledger } from '../../storage/ledger.ts';
import { joined, pieces } from '../../storage/pieces.ts';
import { type Op, type Row, type Table, under } from '../../storage/table.ts';
import { keyFrom, REQUEST, thingOf } from './store-rows.ts';

const PARTITION = 'open';
const TRIES = 8;

/** A request as its own row now has it. */
export interface Linking {
  readonly request: DataRequest;
  /** How often its row had been changed. */
  readonly n: number;
  readonly turn: string;
  readonly at: Date;
  /** What its turn was answered with, where it changed something: a refusal is no answer to be told again. */
  readonly answer?: Reply;
}

export type OpenRequests = ReturnType<typeof openRequests>;

/**
 * The requests that are open, a copy of each, and where every request lies by its reference. Written after the
 * request's own row, and again by a repeat of the turn that wrote it; an older copy never replaces a newer one.
 */
export const openRequests = (table: Table) => ({
  recall: ledger(table, PARTITION).recall,
  /** Soonest due first, those without a day last. One request. */
  all: async (): Promise<readonly DataRequest[]> => {
    const rows = await table.list(PARTITION, under('o|'));
    return rows.map(requestIn).sort((a, b) => (dueKey(a) < dueKey(b) ? -1 : 1));
  },
  /** Where the request of that reference lies; the newest where two came to have one. One request. */
  where: async (id: RequestId): Promise<{ readonly type: string; readonly period: Period } | undefined> => {
    const rows = await table.list(PARTITION, under(`i|${id}|`));
    const newest = [...rows].sort((a, b) => (sentIn(a) < sentIn(b) ? 1 : -1))[0];
    return newest && keyFrom(newest.key.slice(`i|${id}|`.length));
  },
  link: async (linking: Linking): Promise<void> => {
    const key = openKey(linking.request);
    // What is new cannot stand in the list yet; finding that out would be a request more for each.
    let before = linking.n === 1 ? undefined : await table.get(PARTITION, key);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const ops = opsOf(linking, before);
      const { done } = ops.length > 0 ? await table.transact(PARTITION, ops) : { done: true };
      if (done) return;
      before = await table.get(PARTITION, key);
    }
    throw new Error('an open request could not be listed: others kept writing to it');
  },
});

const requestIn = (row: Row): DataRequest => REQUEST.read(JSON.parse(joined(row.props)));
const sentIn = ({ props }: Row): string => String(props['sentOn']);

/** Requests without a day are due after all others. */
const dueKey = ({ due, type, period }: DataRequest): string =>
  `${due ?? '9999'}|${thingOf(type, periodKey(period))}`;

const openKey = ({ type, period }: DataRequest): string => `o|${thingOf(type, periodKey(period))}`;

const opsOf = (linking: Linking, before: Row | undefined): readonly Op[] => {
  const { request, n } = linking;
  if (before && Number(before.props['n']) >= n) return [];
  const reference = `i|${request.id}|${thingOf(request.type, periodKey(request.period))}`;
  return [
    ...listed(linking, before),
    { do: 'upsert', key: reference, props: { sentOn: request.sentOn } },
    ...(linking.answer ? [receipt(linking, linking.answer)] : []),
  ];
};

const listed = ({ request, n }: Linking, before: Row | undefined): readonly Op[] => {
  const key = openKey(request);
  const props = { v: REQUEST.version, n, ...pieces(JSON.stringify(request)) };
  if (request.state !== 'open') return before ? [{ do: 'remove', key, etag: before.etag }] : [];
  return [before ? { do: 'replace', key, etag: before.etag, props } : { do: 'insert', key, props }];
};

/** A request that is no longer open is not found again by a repeat of what closed it: its answer is. */
const receipt = ({ turn, at }: Linking, reply: Reply): Op => ({
  do: 'upsert',
  key: receiptKey(turn),
  props: { answer: answered(reply), at: at.toISOString(), commit: '' },
});

/** With its card, where that is not too large to keep. */
const answered = ({ text = '', card }: Reply): string => {
  const whole = JSON.stringify({ text, ...(card && { card }) });
  return whole.length <= LIMITS.text ? whole : JSON.stringify({ text });
};
