import { isWorkingHour } from '../domain/working-hours.ts';
import type { Unit } from '../storage/jobs.ts';
import type { JobNeeds } from './needs.ts';

/** A unit whose lease this instance has. */
export interface Held {
  /** In hours, the lease good, nobody stopping and nothing hung. To ask is a sign of life. */
  goesOn(): boolean;
  /** It has given a sign of life. */
  sign(): void;
  /** Settles when there has been none for too long. */
  readonly hung: Promise<'hung'>;
  /** Changes its row; false where the lease is lost. */
  keep(edit: (unit: Unit) => Unit): Promise<boolean>;
  /** Whether its row may still be this instance's to change. */
  isOurs(): boolean;
  end(): void;
}

/** So long before its end a lease is treated as over: no message may be on its way when another instance takes it. */
const MARGIN_MS = 300;

/** A message may be so long on its way to Teams: what would arrive after the day's hours waits for the next one's. */
const ARRIVES_MS = 10_000;

type Needs = Pick<JobNeeds, 'store' | 'clock' | 'pause' | 'log' | 'closed' | 'timing'>;

/** Renews the lease of a unit that was taken just now, until it is ended or lost, and watches for signs of life. */
export const holding = (unit: Unit, needs: Needs, isStopped: () => boolean): Held => {
  const { clock, pause, log, closed, timing } = needs;
  const state = { until: Date.parse(unit.lease?.until ?? ''), isLost: false, isOver: false, isHung: false };
  let signed = clock().getTime();
  let hang: (is: 'hung') => void = () => undefined;
  const hung = new Promise<'hung'>((resolve) => {
    hang = resolve;
  });
  const keep = keeping(unit, needs, state);
  const renew = async (): Promise<void> => {
    const until = new Date(clock().getTime() + timing.lease);
    const renewed = await keep((row) => ({
      ...row,
      ...(row.lease && { lease: { ...row.lease, until: until.toISOString() } }),
    }));
    if (renewed) state.until = until.getTime();
  };
  const watch = async (): Promise<void> => {
    while (!state.isOver && !state.isLost) {
      await pause(timing.renew);
      if (state.isOver) return;
      if (clock().getTime() - signed >= timing.hang) state.isHung = true;
      if (state.isHung) hang('hung');
      await renew().catch((error: unknown) => log.warn({ job: unit.job, err: error }, 'lease not renewed'));
    }
  };
  void watch();
  const isOurs = (): boolean => !state.isLost && clock().getTime() < state.until - MARGIN_MS;
  return {
    goesOn: () => {
      signed = clock().getTime();
      const isIn = [signed, signed + ARRIVES_MS].every((at) => isWorkingHour(new Date(at), closed));
      return isOurs() && !state.isHung && !isStopped() && isIn;
    },
    sign: () => {
      signed = clock().getTime();
    },
    hung,
    keep,
    isOurs,
    end: () => {
      state.isOver = true;
    },
  };
};

/** One change after the other: two of one holder at once would each take the other for a stranger's. */
const keeping = (unit: Unit, { store }: Needs, state: { isLost: boolean }): Held['keep'] => {
  let before: Promise<unknown> = Promise.resolve();
  return (edit) => {
    const change = before.then(async () => {
      if (state.isLost) return false;
      const isKept = await store.change(unit, edit);
      if (!isKept) state.isLost = true;
      return isKept;
    });
    before = change.catch(() => undefined);
    return change;
  };
};
