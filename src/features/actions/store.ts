import type { Reply } from '../../core/reply.ts';
import type { Calendar, MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Register } from '../../domain/register.ts';
import type { Kept } from '../../storage/history.ts';
import { type Change, historyIsIntact, type Last, ledger, type Outcome } from '../../storage/ledger.ts';
import type { Range, Row, Table } from '../../storage/table.ts';
import type { Action } from './action.ts';
import type { Changed } from './doing.ts';
import type { Page } from './page.ts';
import { presentAction, presentLine } from './present.ts';
import { ownersKey } from './reassign.ts';
import { followIn } from './store-follow.ts';
import { lineOps } from './store-line.ts';
import { type Keyed, meetingRanges } from './store-meeting.ts';
import { actionIn, entityKey, lineIn, propsOf, VERSION } from './store-rows.ts';

/** An action as read, with what its next change is decided on. */
export interface Stored {
  readonly action: Action;
  readonly row: Row;
  /** Its last history line. */
  readonly n: number;
  /** Written by a newer version of this program: shown, not changed. */
  readonly newer: boolean;
}

/** Who saves, in which turn, and the answer a repeat of that turn gets. */
export interface Saving {
  readonly turn: string;
  readonly by: PersonId;
  readonly how: 'typed' | 'pressed';
  readonly at: Date;
  readonly answer: Reply;
  /** What `undo` will say it took back. */
  readonly undo: string;
  /** Says under which day a row stands that follows a meeting. */
  readonly calendar: Calendar;
}

/** Somebody's last deed: each action it touched, as it was before (nothing for a new one). */
export interface LastDeed extends Pick<Last, 'at' | 'what'> {
  readonly things: readonly { readonly ref: Reference; readonly n: number; readonly before?: Action }[];
}

/** Every line of an action's history, oldest first, and whether it is whole and unaltered. */
export interface History {
  readonly lines: readonly Kept[];
  readonly intact: boolean;
}

export type ActionStore = ReturnType<typeof actionStore>;

/**
 * The room's whole memory: one table, one partition, so that what belongs together changes together. What is read is
 * told of people by the ids they go by in the register of the turn.
 */
export const actionStore = (table: Table) => {
  const live = ledger(table, 'live');
  const commit = (changes: readonly Change[], { calendar: _, ...saving }: Saving): Promise<Outcome> =>
    live.commit({ ...saving, changes });
  return {
    recall: live.recall,
    /** One request however many: all are recorded or none. */
    add: (actions: readonly Action[], saving: Saving): Promise<Outcome> =>
      commit(
        actions.map((action) => created(action, saving)),
        saving,
      ),
    /** One request for all changes, and for the actions that follow them. */
    change: (changes: readonly Alteration[], saving: Saving): Promise<Outcome> =>
      commit(
        changes.flatMap((one) => altered(one, saving)),
        saving,
      ),
    find: async (ref: string, register: Register): Promise<Stored | undefined> => {
      const row = await live.get(entityKey(ref));
      return row && stored(row, register);
    },
    /** One request: asks for a row more than it shows. */
    page: async (range: Range, size: number, register: Register): Promise<Page> => {
      const { lines, ...more } = pageOf(await live.list({ ...range, top: size + 1 }), size);
      return { lines: lines.map((line) => presentLine(line, register)), ...more };
    },
    /** Two requests, side by side: all that was recorded in a meeting, the open ones first. */
    ofMeeting: async (meeting: MeetingId, register: Register): Promise<readonly Keyed[]> => {
      const rows = await Promise.all(meetingRanges(meeting, register).map(live.list));
      return rows.flat().map((row) => ({ key: row.key, line: presentLine(lineIn(row), register) }));
    },
    /** Puts what is due at "the next meeting" where the calendar now has that; safe at any time, and twice. */
    follow: (calendar: Calendar): Promise<void> => followIn(table, calendar),
    last: async (person: PersonId, register: Register): Promise<LastDeed | undefined> => {
      const last = await live.lastOf(person);
      return (
        last && {
          at: last.at,
          what: last.what,
          things: last.things.map((thing) => lastThing(thing, register)),
        }
      );
    },
    history: async (ref: string): Promise<History | undefined> => {
      const [lines, row] = await Promise.all([live.history(ref), live.get(entityKey(ref))]);
      return row && { lines, intact: historyIsIntact(lines, row) };
    },
  };
};

const pageOf = (rows: readonly Row[], size: number): Page => {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { lines: shown.map(lineIn), ...(rows.length > size && last && { next: last.key }) };
};

export interface Alteration {
  readonly stored: Stored;
  readonly changed: Changed & { readonly follows?: Action };
}

const stored = (row: Row, register: Register): Stored => ({
  action: presentAction(actionIn(row.props), register),
  row,
  n: Number(row.props['n']),
  newer: Number(row.props['v']) > VERSION,
});

const lastThing = (thing: Last['things'][number], register: Register): LastDeed['things'][number] => ({
  ref: thing.of as Reference, // the ledger keeps what `created` and `altered` call each thing
  n: thing.n,
  ...(thing.before && { before: presentAction(actionIn(thing.before), register) }),
});

const created = (action: Action, { calendar }: Pick<Saving, 'calendar'>): Change => ({
  of: action.ref,
  key: entityKey(action.ref),
  after: propsOf(action, calendar),
  rows: lineOps(undefined, action, calendar),
  verb: 'record',
  to: { text: action.text, owners: ownersKey(action.parts), due: action.due },
});

const altered = (
  { stored: { row }, changed }: Alteration,
  { calendar }: Pick<Saving, 'calendar'>,
): readonly Change[] => [
  {
    of: changed.after.ref,
    key: row.key,
    before: row,
    after: propsOf(changed.after, calendar, row.props),
    rows: lineOps({ action: changed.before, listed: row.props['listed'] }, changed.after, calendar),
    verb: changed.verb,
    ...(changed.for && { for: changed.for }),
    ...(changed.via && { via: changed.via }),
    ...(changed.from !== undefined && { from: changed.from }),
    ...(changed.to !== undefined && { to: changed.to }),
  },
  ...(changed.follows ? [created(changed.follows, { calendar })] : []),
];
