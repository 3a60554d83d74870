import type { Breakdown, Field, Version } from '../../../src/domain/returns/return-type.ts';
import type { Chance } from './chance.ts';
import { OTHER_TOTAL } from './story.ts';

const count = (id: string): Field => ({ kind: 'count', id, label: id });

const parted = (
  id: string,
  of: string,
  { parts, adds }: { readonly parts: number; readonly adds: boolean },
): Breakdown => ({
  kind: 'breakdown',
  id,
  label: id,
  of,
  adds,
  parts: Array.from({ length: parts }, (_, n) => ({ id: `p${n}`, label: `${id} ${n}` })),
});

/** A return type of a total in parts, sometimes with parts that overlap, counts within it, and those in parts too. */
export const aVersion = (chance: Chance): Version => {
  const fields: Field[] = [count('total')];
  const checks: { kind: 'at-most'; field: string; of: string }[] = [];
  if (chance.happens(0.9)) fields.push(parted('sex', 'total', { parts: chance.whole(2, 3), adds: true }));
  if (chance.happens(0.6)) fields.push(parted('year', 'total', { parts: chance.whole(3, 6), adds: true }));
  if (chance.happens(0.35)) fields.push(parted('group', 'total', { parts: chance.whole(2, 3), adds: false }));
  if (chance.happens(0.35)) {
    fields.push(count('plan'));
    checks.push({ kind: 'at-most', field: 'plan', of: 'total' });
    if (chance.happens(0.4)) fields.push(parted('kind', 'plan', { parts: chance.whole(2, 3), adds: true }));
  }
  if (chance.happens(0.2)) fields.push(count('apart'));
  return { n: 1, from: { year: 2026 }, fields, checks };
};

/** Another return type that holds the same total. */
export const OTHER: Version = { n: 1, from: { year: 2026 }, fields: [count(OTHER_TOTAL)] };
