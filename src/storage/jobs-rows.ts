import type { Day } from '../domain/day.ts';
import type { JobState, LastRun, OpenRound } from '../domain/job-state.ts';
import type { Props, Row } from './table.ts';

/** A round that somebody asks for. The same id is the same round, however often it is asked. */
export interface Asked {
  readonly id: string;
  readonly job: string;
  /** The room's own words for its job; no message text and no names. */
  readonly asked: string;
  /** A person's id, or "system". */
  readonly by: string;
  readonly at: Date;
}

/** Who holds a unit, and until when: taken by ETag, renewed while it works, taken over once it has run out. */
export interface Lease {
  readonly owner: string;
  /** ISO instant. */
  readonly until: string;
  /** Goes up with every taking. */
  readonly fence: number;
}

/** What is taken, run and kept by itself: a job with its own rounds, or one round that somebody asked for. */
export interface Unit {
  readonly key: string;
  readonly etag: string;
  readonly job: string;
  /** ISO instant at which the job was first there, or at which the round was asked for. */
  readonly from: string;
  readonly isAsked: boolean;
  /** The room's words for a round that was asked for, and who asked. */
  readonly asked?: string;
  readonly by?: string;
  readonly lease?: Lease;
  /** The last round that was gone through, and the day on which it began. */
  readonly gone?: Day;
  readonly since?: Day;
  readonly open?: OpenRound;
  readonly last?: LastRun;
  /** An asked round that is over. */
  readonly isOver?: boolean;
}

type Kept = Pick<Unit, 'lease' | 'gone' | 'since' | 'open' | 'last' | 'isOver'>;

export const newUnit = (name: string, now: Date): Unit => ({
  key: `j|${name}`,
  etag: '',
  job: name,
  from: now.toISOString(),
  isAsked: false,
});

export const askedUnit = ({ id, job, asked, by, at }: Asked): Unit => ({
  key: `a|${id}`,
  etag: '',
  job,
  from: at.toISOString(),
  isAsked: true,
  asked,
  by,
});

/** The id of an asked round, which marks its batch. */
export const askedId = ({ key }: Unit): string => key.slice(2);

export const propsOf = ({ key: _, etag: __, isAsked: ___, job, from, asked, by, ...kept }: Unit): Props => ({
  v: 1,
  job,
  from,
  ...(asked !== undefined && { asked }),
  ...(by && { by }),
  kept: JSON.stringify(kept satisfies Kept),
});

export const unitOf = ({ key, etag, props }: Row): Unit => {
  const { job, from, asked, by, kept } = props;
  return {
    key,
    etag,
    job: String(job),
    from: String(from),
    isAsked: key.startsWith('a|'),
    ...(asked !== undefined && { asked: String(asked) }),
    ...(by !== undefined && { by: String(by) }),
    ...(JSON.parse(String(kept)) as Kept), // written by `propsOf` alone
  };
};

/** How a job stands: its own row, and what was asked of it, whichever ran last. */
export const stateOf = (unit: Unit, units: readonly Unit[]): JobState => {
  const asked = units.filter(({ isAsked, job }) => isAsked && job === unit.job);
  const waiting = asked.filter(({ isOver }) => !isOver);
  const { last, open, lease } = [unit, ...asked].reduce((a, b) => (lastAt(b) > lastAt(a) ? b : a));
  return {
    name: unit.job,
    from: unit.from,
    ...(unit.gone && { gone: unit.gone }),
    ...(last && { last }),
    ...(open && { open }),
    ...(lease && { heldUntil: lease.until }),
    asked: waiting.length,
  };
};

const lastAt = ({ last, open }: Unit): string =>
  [last?.at ?? '', open?.at ?? ''].reduce((a, b) => (a > b ? a : b));
