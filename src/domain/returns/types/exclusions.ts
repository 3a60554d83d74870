import type { Breakdown, Field, ReturnType } from '../return-type.ts';

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly aliases: readonly string[];
}

type Parts = Breakdown['parts'];

const SEX: Parts = [
  { id: 'female', label: 'Female', aliases: ['F', 'girls', 'females'] },
  { id: 'male', label: 'Male', aliases: ['M', 'boys', 'males'] },
];

const ETHNICITY: Parts = [
  { id: 'white', label: 'White' },
  {
    id: 'mixed',
    label: 'Mixed or multiple ethnic groups',
    aliases: ['mixed', 'mixed / multiple ethnic groups'],
  },
  { id: 'asian', label: 'Asian or Asian British', aliases: ['asian', 'asian / asian british'] },
  {
    id: 'black',
    label: 'Black, African, Caribbean or Black British',
    aliases: ['black', 'black / african / caribbean / black british'],
  },
  { id: 'other', label: 'Other ethnic group', aliases: ['other', 'any other ethnic group'] },
  { id: 'unknown', label: 'Ethnicity unknown', aliases: ['unknown', 'unclassified'] },
];

const GROUPS: Parts = [
  {
    id: 'fsm6',
    label: 'FSM6',
    aliases: ['FSM', 'free school meals', 'free school meals in the last six years'],
  },
  {
    id: 'lac',
    label: 'Looked-after children',
    aliases: ['LAC', 'CLA', 'CIC', 'looked after', 'children in care'],
  },
  { id: 'cin', label: 'Children in need', aliases: ['CIN', 'child in need'] },
  { id: 'cpp', label: 'On a child protection plan', aliases: ['CPP', 'CP', 'child protection plan'] },
  { id: 'ehcp', label: 'With an EHC plan', aliases: ['EHCP', 'EHC plan'] },
  { id: 'sen', label: 'SEN support', aliases: ['SEN', 'SENS'] },
];

/** One measure with its breakdowns: of the eight sub-groups only sex adds up to the total (inventory row 34). */
const measured = ({ id, label, hint, aliases }: Measure): readonly Field[] => {
  const by = (what: string, parts: Parts, over: Partial<Breakdown> = {}): Breakdown => ({
    kind: 'breakdown',
    id: `${id}-${what.replace('sub-', '')}`,
    label: `${label} by ${what}`,
    of: id,
    adds: false,
    parts,
    ...over,
  });
  return [
    { kind: 'count', id, label, hint, aliases },
    by('sex', SEX, { adds: true }),
    by('ethnicity', ETHNICITY),
    by('sub-group', GROUPS, { hint: 'The sub-groups overlap: one child may be in several of them.' }),
  ];
};

/** What S1 asked of 2020-21: suspensions and permanent exclusions, each by eight sub-groups (inventory row 34). */
export const exclusions: ReturnType = {
  id: 'exclusions',
  title: 'Suspensions and exclusions return',
  aliases: [
    'suspensions and permanent exclusions',
    'suspensions and exclusions',
    'suspensions',
    'exclusions',
    'permanent exclusions',
    'PEx',
    'suspensions and PEx',
    'exclusions breakdown',
    'sub-group breakdown',
    'suspensions by sub-group',
  ],
  definition:
    'Suspensions and permanent exclusions in the academic year, each by sex, ethnicity, FSM6, looked-after children, children in need, child protection plans, EHC plans and SEN support. Sub-groups overlap and are never added up. Source: notes of the network’s meeting of 4 November 2021; terms as in the DfE statistics on exclusions.',
  period: 'year',
  versions: [
    {
      n: 1,
      from: { year: 2020 },
      fields: [
        ...measured({
          id: 'suspensions',
          label: 'Suspensions',
          hint: 'Times that a child was excluded for a set period, not children: one child may be suspended several times.',
          aliases: ['suspension', 'susp', 'suspended', 'fixed term exclusions', 'FTE'],
        }),
        ...measured({
          id: 'permanent',
          label: 'Permanent exclusions',
          hint: 'Those that stand, once reviews have been decided.',
          aliases: [
            'permanent exclusion',
            'PEx',
            'PE',
            'perm excl',
            'perm exc',
            'permanently excluded',
            'exclusions',
          ],
        }),
      ],
    },
  ],
};
