import type { Looking, Over } from '../../core/offers/keeping.ts';
import { type Day, dayOf } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import type { RecordKind } from '../../domain/retention/kind.ts';
import { overBefore, type Periods } from '../../domain/retention/schedule.ts';
import { unnamedFiles } from '../../storage/purging/files.ts';
import type { Gone } from './keeping.ts';
import { type Kept, lookersFor } from './store-lookers.ts';

/** Where a kept file may be named. */
const NAMING = ['agenda', 'returns', 'published', 'notes', 'packs'] as const;

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

const lookAtFiles = async (
  { open }: Kept,
  looking: Pick<Looking, 'dry' | 'spend'>,
  { today, known }: { readonly today: Day; readonly known: readonly string[] },
): Promise<{ readonly unnamed: readonly string[]; readonly over: Over }> => {
  const { files, gone, left } = await unnamedFiles(open, NAMING, { ...looking, known });
  const days = gone > 0 ? { oldest: today, newest: today } : {};
  return { unnamed: files, over: { count: gone, left, ...days } };
};
