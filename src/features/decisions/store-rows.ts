import type { Change } from '../../storage/ledger.ts';
import type { Op, Row } from '../../storage/table.ts';
import type { Decision } from './decision.ts';
import { keysOf } from './store-places.ts';

export const VERSION = 1;

/** A decision as read, with what its next change is decided on. */
export interface Stored {
  readonly decision: Decision;
  readonly row: Row;
  /** Its last history line. */
  readonly n: number;
  /** Written by a newer version of this program: shown, not changed. */
  readonly newer: boolean;
}

/** A decision as it was, where it is not new, and as it is to be. */
export interface Step {
  readonly before?: Stored;
  readonly after: Decision;
  readonly verb: string;
}

export const changeOf = ({ before, after, verb }: Step): Change => ({
  of: after.ref,
  key: after.ref,
  ...(before && { before: before.row }),
  after: { json: JSON.stringify(after), v: VERSION },
  rows: rowsOf(after),
  verb,
  ...(before && { from: saidOf(before.decision) }),
  to: saidOf(after),
});

const saidOf = ({ text, outcome, reason, meeting, withdrawn }: Decision): object => ({
  text,
  outcome,
  ...(reason && { reason }),
  ...(meeting && { meeting }),
  ...(withdrawn && { withdrawn }),
});

/** The entity's own ETag stands in the same transaction: the listing rows follow it whatever they hold. */
const rowsOf = (decision: Decision): readonly Op[] =>
  keysOf(decision).map((key) =>
    decision.withdrawn
      ? { do: 'remove', key, etag: '*' }
      : { do: 'upsert', key, props: { json: JSON.stringify(decision) } },
  );
