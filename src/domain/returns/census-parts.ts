import type { Breakdown } from './return-type.ts';

type Part = Breakdown['parts'][number];

/** Sex as DfE's termly collection has it (inventory 2.1): not gender, and unknown is an answer. */
export const SEXES: readonly Part[] = [
  { id: 'female', label: 'Female', aliases: ['F', 'girls', 'girl', 'females'] },
  { id: 'male', label: 'Male', aliases: ['M', 'boys', 'boy', 'males'] },
  { id: 'unknown', label: 'Unknown', aliases: ['sex unknown', 'unknown sex', 'not known'] },
];

const year = (n: number): Part => ({
  id: `y${n}`,
  label: `Year ${n}`,
  aliases: [`Yr ${n}`, `Y ${n}`, `NCY ${n}`, `NC year ${n}`, `NC ${n}`, `year group ${n}`, `yrs ${n}`],
});

/** National curriculum years of compulsory school age, as DfE's termly collection has them (inventory 2.1). */
export const YEAR_GROUPS: readonly Part[] = [
  {
    id: 'reception',
    label: 'Reception',
    aliases: ['Rec', 'R', 'year R', 'Yr R', 'NCY R', 'YR', 'year 0', 'foundation'],
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(year),
  { id: 'unknown', label: 'Unknown', aliases: ['year unknown', 'year group unknown', 'not known'] },
];

export const sexOf = (of: string): Breakdown => ({
  kind: 'breakdown',
  id: 'sex',
  label: 'Sex',
  aliases: ['gender'],
  of,
  parts: SEXES,
  adds: true,
});

export const yearGroupOf = (of: string): Breakdown => ({
  kind: 'breakdown',
  id: 'year',
  label: 'Year group',
  aliases: ['year groups', 'national curriculum year', 'NC year', 'NCY', 'year'],
  of,
  parts: YEAR_GROUPS,
  adds: true,
});

/** Phases of school, where a return parts its cases by them (inventory row 45). */
export const phaseOf = (of: string): Breakdown => ({
  kind: 'breakdown',
  id: 'phase',
  label: 'Phase',
  of,
  adds: true,
  parts: [
    { id: 'primary', label: 'Primary', aliases: ['pri', 'primary phase'] },
    { id: 'secondary', label: 'Secondary', aliases: ['sec', 'secondary phase'] },
  ],
});
