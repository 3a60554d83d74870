/**
 * Quantities that two return types hold: the same children, by the same definition, on the same day. Whoever sees one
 * knows the other where they are equal, so that disclosure control has to reckon with both. A term's count is not a part
 * of a year's here: children who are counted in two terms are counted once in the year.
 */
const SAME: readonly (readonly Figure[])[] = [
  // Home education on the census day, which the core data set repeats.
  [
    { type: 'ehe-census', id: 'total' },
    { type: 'core-set', id: 'ehe' },
  ],
  // On a part-time timetable for more than six weeks on the last day of the term.
  [
    { type: 'entitlement', id: 'part-time' },
    { type: 'core-set', id: 'reduced' },
  ],
];

interface Figure {
  readonly type: string;
  readonly id: string;
}

/** Another return type, and by this type's id the id that the same figure has there. */
export interface SameFigures {
  readonly type: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** The types that share a figure with this one. */
export const sameFigures = (type: string): readonly SameFigures[] => {
  const found = new Map<string, Record<string, string>>();
  for (const figures of SAME)
    for (const here of figures.filter((one) => one.type === type))
      for (const there of figures.filter((one) => one.type !== type))
        found.set(there.type, { ...found.get(there.type), [here.id]: there.id });
  return [...found].map(([other, ids]) => ({ type: other, ids }));
};
