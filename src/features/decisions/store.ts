import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Kept } from '../../storage/history.ts';
import { historyIsIntact, ledger, type Outcome as Saved } from '../../storage/ledger.ts';
import { type Props, type Row, type Table, under } from '../../storage/table.ts';
import { type Decision, OUTCOMES } from './decision.ts';
import { NEWEST_FIRST } from './store-places.ts';
import { changeOf, type Step, type Stored, VERSION } from './store-rows.ts';

const PARTITION = 'dec';

const DecisionT = z.object({
  ref: z.string(),
  text: z.string(),
  outcome: z.enum(OUTCOMES),
  reason: z.string().optional(),
  meeting: z.string().optional(),
  on: z.string(),
  by: z.string(),
  at: z.string(),
  withdrawn: z.literal(true).optional(),
});

/** Who saves, in which turn, and the answer a repeat of that turn gets. */
export interface Saving {
  readonly turn: string;
  readonly by: string;
  readonly how: 'typed' | 'pressed';
  readonly at: Date;
  readonly answer: Reply;
  /** What `undo decision` will say it took back. */
  readonly undo: string;
}

export interface Page {
  readonly decisions: readonly Decision[];
  /** Where the next page begins; nothing where this is the last. */
  readonly next?: string;
}

export type DecisionStore = ReturnType<typeof decisionStore>;

/**
 * One partition. A decision's own row goes by its reference; two listing rows hold it whole: one by its day turned
 * round, so that the newest page costs the same after ten years, and one under its meeting.
 */
export const decisionStore = (table: Table) => {
  const held = ledger(table, PARTITION);
  const list = async (prefix: string, how: { readonly after?: string; readonly top?: number } = {}) =>
    held.list({ ...under(prefix), ...how });
  return {
    recall: held.recall,
    find: async (ref: string): Promise<Stored | undefined> => {
      const row = await held.get(ref);
      return row && storedIn(row);
    },
    save: (steps: readonly Step[], saving: Saving): Promise<Saved> =>
      held.commit({ ...saving, changes: steps.map(changeOf) }),
    /** One request. */
    page: async (top: number, after?: string): Promise<Page> => {
      const rows = await list(NEWEST_FIRST, { top: top + 1, ...(after && { after }) });
      const shown = rows.slice(0, top);
      const last = rows.length > top ? shown.at(-1)?.key : undefined;
      return { decisions: shown.map(decisionIn), ...(last && { next: last }) };
    },
    /** In the order they were recorded. One request. */
    ofMeeting: async (meeting: MeetingId): Promise<readonly Decision[]> =>
      (await list(`m|${meeting}|`)).map(decisionIn),
    history: (ref: string): Promise<readonly Kept[]> => held.history(ref),
    isIntact: historyIsIntact,
    last: held.lastOf,
  };
};

const decisionIn = ({ props }: Row): Decision =>
  DecisionT.parse(JSON.parse(String(props['json']))) as unknown as Decision;

// the schema holds all but the brands

const storedIn = (row: Row): Stored => ({
  decision: decisionIn(row),
  row,
  n: Number(row.props['n']),
  newer: Number(row.props['v']) > VERSION,
});

/** The decision that a row held when a deed began. */
export const decisionOf = (props: Props): Decision => decisionIn({ key: '', etag: '', props });
