import type { AnswerField } from './answer-ids.ts';

/**
 * What DfE prints beside a count in its files: `rate` is per 100 children, `share` is the percentage that a part has
 * of its total. They are kept as printed and never worked out anew, since the counts beside them are rounded.
 */
export type Beside = 'rate' | 'share';

const SIGN = '@';

/** "total@rate", "sex.female@share": no field's own id has that sign, so no form and no check meets one. */
export const besideId = (id: string, what: Beside): string => `${id}${SIGN}${what}`;

/** The rate per 100 of a count, by the count's id. */
export const rateId = (id: string): string => besideId(id, 'rate');

/** The percentage that a part has of its total, by the part's id. */
export const shareId = (id: string): string => besideId(id, 'share');

export const isBeside = (id: string): boolean => id.includes(SIGN);

/** The id of the count that a figure belongs to: its own, where it is one. */
export const countOf = (id: string): string => id.split(SIGN, 1)[0] ?? id;

const UNITS = { rate: 'per 100', share: '%' } as const;
const CALLED = { rate: 'rate per 100', share: 'percentage' } as const;

const FIELDS = new WeakMap<AnswerField, Readonly<Record<Beside, AnswerField>>>();

/** The rate or percentage of a count as a field of its own, to be read and said like any other. */
export const besideField = (count: AnswerField, what: Beside): AnswerField => {
  const known = FIELDS.get(count);
  if (known) return known[what];
  const both = { rate: madeOf(count, 'rate'), share: madeOf(count, 'share') };
  FIELDS.set(count, both);
  return both[what];
};

const madeOf = ({ id, label, name }: AnswerField, what: Beside): AnswerField => ({
  id: besideId(id, what),
  label: `${label}, ${CALLED[what]}`,
  name: `${name}, ${CALLED[what]}`,
  field: { kind: 'rate', id: besideId(id, what), label: `${label}, ${CALLED[what]}`, unit: UNITS[what] },
});
