import { answerFields, partId } from '../returns/answer-ids.ts';
import type { Version } from '../returns/return-type.ts';

/** A breakdown: its parts, by their answers' ids. */
export interface Parting {
  readonly id: string;
  readonly of: string;
  readonly parts: readonly string[];
  /** The parts make up the whole. Where they overlap they still may, in one authority's figures. */
  readonly adds: boolean;
}

/** A count that is no part of a breakdown, with what hangs on it. */
export interface Count {
  readonly id: string;
  /** Counts that it can be no more than. */
  readonly within: readonly string[];
  /** Counts that can be no more than it. */
  readonly holds: readonly string[];
  readonly partings: readonly Parting[];
}

/** Counts that bear on one another, the wider ones first. Groups have nothing to do with each other. */
export interface Group {
  readonly counts: readonly Count[];
  /** Of the counts and of their parts. */
  readonly ids: readonly string[];
}

export interface Shape {
  readonly groups: readonly Group[];
  /** Figures that count no children: rates. They are shown as they are. */
  readonly rates: readonly string[];
}

const SHAPES = new WeakMap<Version, Shape>();

/** What of a version's answers hangs on what. Worked out once for each version. */
export const shapeOf = (version: Version): Shape => {
  const known = SHAPES.get(version);
  if (known) return known;
  const rates = answerFields(version).filter(({ field }) => field.kind === 'rate');
  const shape = { groups: groupsOf(countsOf(version)), rates: rates.map(({ id }) => id) };
  SHAPES.set(version, shape);
  return shape;
};

const countsOf = (version: Version): readonly Count[] => {
  const counts = version.fields.filter(({ kind }) => kind === 'count');
  const has = new Set(counts.map(({ id }) => id));
  const checks = (version.checks ?? []).filter((one) => has.has(one.field) && has.has(one.of));
  const partings = version.fields.flatMap((field): readonly Parting[] =>
    field.kind === 'breakdown'
      ? [
          {
            id: field.id,
            of: field.of,
            adds: field.adds,
            parts: field.parts.map(({ id }) => partId(field, id)),
          },
        ]
      : [],
  );
  return counts.map(({ id }) => ({
    id,
    within: checks.filter(({ field }) => field === id).map(({ of }) => of),
    holds: checks.filter(({ of }) => of === id).map(({ field }) => field),
    partings: partings.filter(({ of }) => of === id),
  }));
};

const groupsOf = (counts: readonly Count[]): readonly Group[] => {
  const left = new Map(counts.map((count) => [count.id, count]));
  const groups: Group[] = [];
  for (const count of counts) {
    const found = left.has(count.id) ? joined(count.id, left) : [];
    if (found.length > 0) groups.push(groupOf(found));
  }
  return groups;
};

/** The count and all that it is joined to, directly or through others, taken out of what is left. */
const joined = (id: string, left: Map<string, Count>): readonly Count[] => {
  const count = left.get(id);
  if (!count) return [];
  left.delete(id);
  return [count, ...[...count.within, ...count.holds].flatMap((one) => joined(one, left))];
};

const groupOf = (found: readonly Count[]): Group => {
  const ordered: Count[] = [];
  const place = (count: Count, above: readonly string[]): void => {
    if (ordered.includes(count) || above.includes(count.id)) return;
    for (const one of found.filter(({ id }) => count.within.includes(id))) place(one, [...above, count.id]);
    ordered.push(count);
  };
  for (const count of found) place(count, []);
  const ids = ordered.flatMap(({ id, partings }) => [id, ...partings.flatMap(({ parts }) => parts)]);
  return { counts: ordered, ids };
};
