import { hash } from 'node:crypto';
import type { LiveThing } from '../core/reply.ts';
import { type Row, type Table, under } from '../storage/table.ts';
import { readWhereabouts, type Whereabouts } from './whereabouts.ts';

/** A message that shows a thing as it stands. */
export interface Standing {
  readonly where: Whereabouts;
  readonly message: string;
  /** ISO instant of its posting. */
  readonly at: string;
  /** In somebody's own chat: their account, `tenant|user`. Once they are no member it is drawn no more. */
  readonly whose?: string;
  /** It was posted in place of one that was gone: gone again, it is not posted again. */
  readonly anew: boolean;
}

export interface Place extends Standing {
  readonly key: string;
  readonly etag: string;
}

/** Whoever last set out to draw a thing, and when: an ISO instant. */
export interface Mark {
  readonly by: string;
  readonly at: string;
}

export type Places = ReturnType<typeof placesIn>;

const digestOf = (text: string): string => hash('sha256', text, 'hex');
const partitionOf = (thing: LiveThing): string => `live|${digestOf(thing)}`;
const PLACES = 'p|';
const MARK = '~mark';

/** Where things stand: one partition of the table `conversations` for each. No name, no words: only where, and whose own chat that is. */
export const placesIn = (table: Table) => ({
  add: async (thing: LiveThing, { where, message, at, anew, whose = '' }: Standing): Promise<void> => {
    const key = `${PLACES}${digestOf(`${where.conversation}|${message}`)}`;
    const props = { v: 1, ...where, message, at, anew, whose };
    await table.transact(partitionOf(thing), [{ do: 'upsert', key, props }]);
  },
  mark: async (thing: LiveThing, { by, at }: Mark): Promise<void> => {
    await table.transact(partitionOf(thing), [{ do: 'upsert', key: MARK, props: { v: 1, by, at } }]);
  },
  marked: async (thing: LiveThing): Promise<Mark | undefined> => {
    const row = await table.get(partitionOf(thing), MARK);
    return row && { by: String(row.props['by']), at: String(row.props['at']) };
  },
  /** Oldest first. */
  of: async (thing: LiveThing): Promise<readonly Place[]> => {
    const rows = await table.list(partitionOf(thing), under(PLACES));
    return rows.map(placeOf).sort((a, b) => (a.at < b.at ? -1 : 1));
  },
  /** Whether it was this caller who removed it. */
  remove: async (thing: LiveThing, { key, etag }: Place): Promise<boolean> => {
    const outcome = await table.transact(partitionOf(thing), [{ do: 'remove', key, etag }]);
    return outcome.done;
  },
});

const placeOf = ({ key, etag, props }: Row): Place => ({
  key,
  etag,
  where: readWhereabouts(props),
  message: String(props['message']),
  at: String(props['at']),
  anew: props['anew'] === true,
  ...(props['whose'] && { whose: String(props['whose']) }),
});
