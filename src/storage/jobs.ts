import type { Heartbeat, JobState } from '../domain/job-state.ts';
import { type Asked, askedUnit, newUnit, propsOf, stateOf, type Unit, unitOf } from './jobs-rows.ts';
import type { Op, Row, Table } from './table.ts';

export type { Asked, Lease, Unit } from './jobs-rows.ts';

/** All that is known of jobs, as one request reads it. */
export interface Look {
  readonly units: readonly Unit[];
  readonly beat?: Heartbeat & { readonly etag: string };
}

/** What goes with a heartbeat, in its one transaction. */
export interface Beating {
  readonly at: Date;
  readonly away?: Heartbeat['away'];
  readonly ask?: Asked;
  /** Rounds that were asked for and gone through long ago. */
  readonly forget?: readonly Unit[];
}

const PARTITION = 'job';
const ALL = { from: '', below: '~' } as const;
const BEAT = 'h';
/** With the heartbeat and a round to ask for they are one transaction. */
const MOST_FORGOTTEN = 90;

export type Jobs = ReturnType<typeof jobsIn>;

/**
 * Jobs on one partition (storage.md, section 4): a row a job, a row for each round that somebody asked for, and the
 * heartbeat. A row is held by whoever has its lease, and changed by its holder alone; each write names the ETag it was
 * decided on, so of any number of instances one takes it.
 */
export const jobsIn = (table: Table) => {
  const insert = (unit: Unit): Op => ({ do: 'insert', key: unit.key, props: propsOf(unit) });
  const look = async (): Promise<Look> => lookAt(await table.list(PARTITION, ALL));
  const replace = async (unit: Unit, etag: string): Promise<boolean> => {
    const op: Op = { do: 'replace', key: unit.key, etag, props: propsOf(unit) };
    return (await table.transact(PARTITION, [op])).done;
  };
  return {
    look,
    states: async (): Promise<readonly JobState[]> => statesOf(await look()),
    /** It goes with the next tick of any instance, in hours only. Asked twice, it goes once. */
    ask: async (asked: Asked): Promise<void> => {
      await table.transact(PARTITION, [insert(askedUnit(asked))]);
    },
    /** Rows for jobs that have none yet; where another instance made one meanwhile, the next look shows it. */
    know: async (names: readonly string[], now: Date): Promise<void> => {
      await table.transact(
        PARTITION,
        names.map((name) => insert(newUnit(name, now))),
      );
    },
    /** Writes over the unit as it was read; false where somebody was quicker. */
    take: (read: Unit, taken: Unit): Promise<boolean> => replace(taken, read.etag),
    /** The holder's own change of a unit; false where it is the holder no more. */
    change: async (held: Unit, edit: (unit: Unit) => Unit): Promise<boolean> => {
      const row = await table.get(PARTITION, held.key);
      const unit = row && unitOf(row);
      if (!unit || unit.lease?.owner !== held.lease?.owner || unit.lease?.fence !== held.lease?.fence)
        return false;
      return replace(edit(unit), unit.etag);
    },
    /** Keeps the sign of life, with what goes with it; false where another instance has just kept one. */
    beat: async (before: Look['beat'], { at, away, ask, forget = [] }: Beating): Promise<boolean> => {
      const kept = away ?? before?.away;
      const props = { at: at.toISOString(), ...(kept && { away: JSON.stringify(kept) }) };
      const own: Op = before
        ? { do: 'replace', key: BEAT, etag: before.etag, props }
        : { do: 'insert', key: BEAT, props };
      const gone = forget.slice(0, MOST_FORGOTTEN).map(({ key, etag }): Op => ({ do: 'remove', key, etag }));
      const asked = ask ? [insert(askedUnit(ask))] : [];
      return (await table.transact(PARTITION, [own, ...asked, ...gone])).done;
    },
  };
};

const lookAt = (rows: readonly Row[]): Look => {
  const beat = rows.find(({ key }) => key === BEAT);
  return {
    units: rows.filter(({ key }) => key !== BEAT).map(unitOf),
    ...(beat && { beat: beatOf(beat) }),
  };
};

const beatOf = ({ etag, props }: Row): NonNullable<Look['beat']> => ({
  etag,
  at: String(props['at']),
  ...(props['away'] && { away: JSON.parse(String(props['away'])) as NonNullable<Heartbeat['away']> }), // written by `beat` alone
});

/** Every job that has a row, with what was asked of it. */
export const statesOf = ({ units }: Look): readonly JobState[] =>
  units.filter(({ isAsked }) => !isAsked).map((unit) => stateOf(unit, units));
