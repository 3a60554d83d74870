import type { Turn } from './marks.ts';

/** Measures that one way of naming them may mean. */
export type Group = readonly string[];

export const STARTED: Group = ['ehe-starts-term', 'ehe-starts'];
export const BACK: Group = ['ehe-returns-term', 'ehe-returns'];

/** A term's count and a year's of the same thing; the first where no period tells. */
export const TWINS: readonly Group[] = [
  ['suspensions', 'suspensions-term'],
  ['permanent', 'permanent-term'],
  STARTED,
  BACK,
];

/** DfE's sense and the network's: whoever says no more gets both, named. */
export const MISSING: Group = ['cme', 'not-full'];

/** Counted on a day, and at any time in the year: a year is asked of both. */
export const IN_THE_YEAR: Readonly<Record<string, string>> = { cme: 'cme-year', ehe: 'ehe-year' };

const TURNED: Readonly<Record<Turn, Readonly<Record<string, Group>>>> = {
  start: { ehe: STARTED },
  return: { ehe: BACK, 'ehe-left': BACK },
  left: { ehe: ['ehe-left'] },
  anytime: {
    cme: ['cme-year'],
    ehe: ['ehe-year'],
    suspensions: ['suspensions'],
    permanent: ['permanent'],
    'ehe-starts-term': ['ehe-starts'],
    'ehe-returns-term': ['ehe-returns'],
    'cme-year': ['cme-year'],
    'ehe-year': ['ehe-year'],
    s437: ['s437'],
    'sao-issued': ['sao-issued'],
    'sao-revoked': ['sao-revoked'],
    'ehe-left': ['ehe-left'],
  },
  census: { cme: ['cme'], ehe: ['ehe'] },
  core: {
    ehe: ['ehe-core'],
    suspensions: ['suspensions-term'],
    permanent: ['permanent-term'],
    reduced: ['reduced'],
    attendance: ['attendance'],
    persistent: ['persistent'],
    severe: ['severe'],
  },
  dfe: { cme: ['cme'] },
  broad: { cme: ['not-full'] },
  plan: { 'not-full': ['with-plan'], 'with-plan': ['with-plan'], cme: [] },
};

/** What a group becomes when it is narrowed down; itself where the words have no bearing on it. */
export const turned = (group: Group, turn: Turn): Group | undefined => {
  const table = TURNED[turn];
  const [first = ''] = group;
  const to = table[first] ?? (turn === 'plan' ? group.flatMap((id) => table[id] ?? []) : undefined);
  return to && to.length > 0 ? to : undefined;
};

/** What a word beside a narrower one says once more: "EHE children who went back to school". */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  ehe: [...STARTED, ...BACK, 'ehe-left', 'ehe-year', 'ehe-core', 's437', 'sao-issued', 'sao-revoked'],
  cme: ['cme-year', 'rag', 'no-place', 'not-full', 'with-plan', 'challenged'],
  'not-full': ['with-plan', 'challenged'],
  rag: ['no-place'],
  'sao-issued': ['sao-revoked'],
  medical: ['medical-mental', 'medical-ehcp'],
};

/** "Exclusions" of either kind. */
const isVague = (wide: Group): boolean => wide.includes('suspensions') && wide.includes('permanent');
const EXCLUSIONS: Group = ['suspensions', 'suspensions-term', 'permanent', 'permanent-term'];

/** "Missing education" holds "CME" as well. */
export const isWithin = (wide: Group, narrow: Group): boolean =>
  (isVague(wide) && !isVague(narrow) && narrow.every((id) => EXCLUSIONS.includes(id))) ||
  isNarrower(wide, narrow);

const isNarrower = (wide: Group, narrow: Group): boolean =>
  wide !== narrow &&
  narrow.every(
    (id) =>
      (WITHIN[wide[0] ?? '']?.includes(id) ?? false) || (wide.includes(id) && wide.length > narrow.length),
  );

/** Measures of the same matter: one of them may be parted as the other is not. */
const KIN: readonly Group[] = [
  ['cme', 'cme-year', 'not-full'],
  ['ehe', ...STARTED, ...BACK, 'ehe-year'],
  ['suspensions', 'suspensions-term'],
  ['permanent', 'permanent-term'],
  ['medical', 'medical-mental', 'medical-ehcp'],
];

export const kinOf = (group: Group): Group => [
  ...new Set(group.flatMap((id) => KIN.find((kin) => kin.includes(id)) ?? [id])),
];
