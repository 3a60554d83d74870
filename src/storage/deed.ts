import type { Reply } from '../core/reply.ts';
import { LIMITS } from './guards.ts';
import { hashOf, type Line } from './history.ts';
import type { Op, Props, Row } from './table.ts';

/** What happens to one thing. */
export interface Change {
  /** What people and the history call it: ACT-2F7K. */
  readonly of: string;
  /** The RowKey of its own row. */
  readonly key: string;
  /** Its row as it was read; left out for a new thing. */
  readonly before?: Row;
  readonly after: Props;
  /** Its listing rows, written with it. */
  readonly rows?: readonly Op[];
  readonly verb: string;
  readonly for?: string;
  readonly via?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Changes that one turn makes together: all of them, with their history and the turn's answer, or none. */
export interface Deed {
  readonly turn: string;
  /** A person's id, or "system". */
  readonly by: string;
  readonly how: Line['how'];
  readonly at: Date;
  readonly changes: readonly Change[];
  /** What a repeat of this turn is answered. */
  readonly answer: Reply;
  /** Kept for `undo`; left out for what cannot be undone. */
  readonly undo?: string;
}

/** The last thing a person did here: what `undo` would reverse. */
export interface Last {
  readonly at: string;
  readonly what: string;
  readonly things: readonly {
    readonly of: string;
    readonly key: string;
    /** The history line this deed added; undo is allowed while it is still the last. */
    readonly n: number;
    readonly before?: Props;
  }[];
}

/** Digits of a history line's number: `00012` sorts where 12 belongs. */
const numbered = (n: number): string => String(n).padStart(5, '0');
export const receiptKey = (turn: string): string => `~r|${turn}`;
export const historyKey = (of: string, n: number): string => `~h|${of}|${numbered(n)}`;

/** The transaction of a deed: receipt, then each thing with its rows and history line, then the undo row. */
export const opsOf = (deed: Deed, commit: string): readonly Op[] => {
  const receipt: Op = {
    do: 'insert',
    key: receiptKey(deed.turn),
    props: { answer: storable(deed.answer), at: deed.at.toISOString(), commit },
  };
  const written = deed.changes.map((change) => opsOfChange(deed, change));
  const ops = [receipt, ...written.flatMap((one) => one.ops), ...undoOps(deed, written)];
  if (ops.length > LIMITS.operations)
    throw new Error(
      `${deed.changes.length} changes in one deed are ${ops.length} rows, and a transaction holds ${LIMITS.operations}: make it several deeds`,
    );
  return ops;
};

const opsOfChange = (deed: Deed, change: Change): { readonly ops: readonly Op[]; readonly n: number } => {
  const { before } = change;
  const n = Number(before?.props['n'] ?? 0) + 1;
  const line = lineOf(deed, change, n);
  const hash = hashOf(String(before?.props['hash'] ?? ''), line);
  const props = { ...change.after, v: change.after['v'] ?? 1, n, hash };
  const own: Op = before
    ? { do: 'replace', key: change.key, etag: before.etag, props }
    : { do: 'insert', key: change.key, props };
  const key = historyKey(change.of, n);
  const history: Op = { do: 'insert', key, props: { line: JSON.stringify(line), hash } };
  return { ops: [own, ...(change.rows ?? []), history], n };
};

const lineOf = (deed: Deed, change: Change, n: number): Line => ({
  of: change.of,
  n,
  by: deed.by,
  ...(change.for && { for: change.for }),
  how: deed.how,
  ...(change.via && { via: change.via }),
  at: deed.at.toISOString(),
  verb: change.verb,
  ...(change.from !== undefined && { from: change.from }),
  ...(change.to !== undefined && { to: change.to }),
});

const undoOps = (deed: Deed, written: readonly { readonly n: number }[]): readonly Op[] => {
  if (!deed.undo || deed.by === 'system') return [];
  const last: Last = {
    at: deed.at.toISOString(),
    what: deed.undo,
    things: deed.changes.map(({ of, key, before }, index) => ({
      of,
      key,
      n: written[index]?.n ?? 0,
      ...(before && { before: before.props }),
    })),
  };
  const text = JSON.stringify(last);
  const whole = text.length <= LIMITS.text ? text : JSON.stringify({ ...last, things: [] });
  return [{ do: 'upsert', key: `~u|${deed.by}`, props: { last: whole } }];
};

/**
 * A repeat tells nobody else a second time; what it touched is drawn again, since the first may have ended before that.
 * An answer too large to keep is kept as what can be said of it in a sentence.
 */
const storable = ({ tell: _, ...answer }: Reply): string => {
  const whole = JSON.stringify(answer);
  if (whole.length <= LIMITS.text) return whole;
  const { text = '' } = answer;
  return JSON.stringify({
    text: text && text.length < LIMITS.text / 2 ? text : 'That was done.',
  } satisfies Reply);
};
