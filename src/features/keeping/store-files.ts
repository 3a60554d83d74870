import type { Looking, Over } from '../../core/offers/keeping.ts';
import type { Day } from '../../domain/day.ts';
import { unnamedFiles } from '../../storage/purging/files.ts';
import type { Kept } from './store-lookers.ts';

/** Where a kept file may be named. */
const NAMING = ['agenda', 'returns', 'published', 'notes', 'packs'] as const;

/** Kept files that nothing names: they have no day of their own, so they are of the day on which they go. */
export const lookAtFiles = async (
  { open }: Pick<Kept, 'open'>,
  looking: Pick<Looking, 'dry' | 'spend'>,
  { today, known }: { readonly today: Day; readonly known: readonly string[] },
): Promise<{ readonly unnamed: readonly string[]; readonly over: Over }> => {
  const { files, gone, left } = await unnamedFiles(open, NAMING, { ...looking, known });
  const days = gone > 0 ? { oldest: today, newest: today } : {};
  return { unnamed: files, over: { count: gone, left, ...days } };
};
