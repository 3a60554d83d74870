import { dayOf } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import type { RecordKind } from '../../domain/retention/kind.ts';
import { overBefore, type Periods } from '../../domain/retention/schedule.ts';
import type { Gone } from './keeping.ts';
import { lookAtFiles } from './store-files.ts';
import { type Kept, lookersFor } from './store-lookers.ts';

export interface Run {
  readonly kinds: readonly RecordKind[];
  readonly periods: Periods;
  readonly unnamed: readonly string[];
  readonly register: Register;
  readonly now: Date;
  readonly dry: boolean;
  /** Storage requests that it may spend; what is then left is gone on with in the next. */
  readonly requests: number;
}

export interface Ran {
  readonly gone: readonly Gone[];
  readonly unnamed: readonly string[];
}

/** Goes through the kinds one after the other, and deletes, or counts, what is over of each. */
export const runThrough = async (kept: Kept, run: Run): Promise<Ran> => {
  let left = run.requests;
  const spend = (): boolean => {
    left -= 1;
    return left >= 0;
  };
  const lookers = lookersFor(kept, run.register, run.now);
  const today = dayOf(run.now);
  const gone: Gone[] = [];
  let { unnamed } = run;
  for (const kind of run.kinds) {
    const looker = lookers[kind.id];
    const before = overBefore(kind, run.periods, today);
    if (looker && before) gone.push({ kind: kind.id, ...(await looker({ before, dry: run.dry, spend })) });
    if (kind.id === 'files') {
      const found = await lookAtFiles(kept, { dry: run.dry, spend }, { today, known: unnamed });
      unnamed = found.unnamed;
      gone.push({ kind: kind.id, ...found.over });
    }
  }
  return { gone, unnamed };
};
