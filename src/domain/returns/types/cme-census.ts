import { sexOf, yearGroupOf } from '../census-parts.ts';
import type { Breakdown, Field, ReturnType } from '../return-type.ts';

type Part = Breakdown['parts'][number];

/** Labels as DfE publishes them (inventory 2.1), in its order. */
const REASONS: readonly Part[] = [
  {
    id: 'moved-in-la',
    label: 'Moved in from another local authority',
    aliases: ['moved in from another LA'],
  },
  { id: 'moved-in-country', label: 'Moved in from another country', aliases: ['moved in from abroad'] },
  {
    id: 'application',
    label: 'School application awaiting outcome',
    aliases: ['application awaiting outcome'],
  },
  { id: 'offered', label: 'Offered school place but not yet accepted', aliases: ['offered not accepted'] },
  {
    id: 'waiting-start',
    label: 'Waiting school start',
    aliases: ['waiting to start', 'waiting for school start'],
  },
  { id: 'preference', label: 'Did not get school preference', aliases: ['school preference'] },
  { id: 'unsuitable-ehe', label: 'Unsuitable elective home education', aliases: ['unsuitable EHE'] },
  { id: 'access', label: 'Difficulty accessing suitable school place', aliases: ['access'] },
  { id: 'dissatisfied', label: 'School dissatisfaction general', aliases: ['school dissatisfaction'] },
  { id: 'dissatisfied-send', label: 'School dissatisfaction SEND', aliases: ['dissatisfaction SEND'] },
  { id: 'mental-health', label: 'Mental health' },
  { id: 'physical-health', label: 'Physical health' },
  { id: 'parental', label: 'Parental decision not to register at school', aliases: ['parental decision'] },
  {
    id: 'did-not-apply',
    label: 'Did not apply for school place at compulsory school age',
    aliases: ['did not apply'],
  },
  { id: 'order', label: 'Challenging school attendance order', aliases: ['challenging SAO'] },
  {
    id: 'gone-la',
    label: 'Believed to have moved to another local authority',
    aliases: ['believed moved to another LA', 'moved to another LA'],
  },
  {
    id: 'gone-country',
    label: 'Believed to have moved to another country',
    aliases: ['believed moved abroad', 'moved abroad'],
  },
  { id: 'unknown', label: 'Unknown', aliases: ['reason unknown', 'unknown reason'] },
  { id: 'not-recorded', label: 'Not recorded', aliases: ['reason not recorded'] },
  { id: 'other', label: 'Other', aliases: ['other reason'] },
];

/**
 * Which five were added in autumn 2025 is not published with the figures: two of them are new in the home education
 * census of the same term as well, the other three are assumed. The published labels themselves are all known.
 */
const ADDED_2025 = ['offered', 'waiting-start', 'parental', 'did-not-apply', 'order'];

const weeks = (id: string, label: string, ...aliases: readonly string[]): Part => ({ id, label, aliases });

const DURATION: Field = {
  kind: 'breakdown',
  id: 'duration',
  label: 'Time missing education',
  aliases: ['duration', 'length of time missing education', 'time missing', 'how long'],
  of: 'total',
  adds: true,
  parts: [
    weeks(
      'w0',
      'Less than 2 weeks',
      'under 2 weeks',
      'under 2 wks',
      '<2 weeks',
      '<2 wks',
      '0-2 weeks',
      '0-2 wks',
    ),
    weeks('w2', '2 to 4 weeks', '2 to 4 wks', '2 to 4'),
    weeks('w4', '4 to 8 weeks', '4 to 8 wks', '4 to 8'),
    weeks('w8', '8 to 12 weeks', '8 to 12 wks', '8 to 12'),
    weeks('w12', '12 to 26 weeks', '12 to 26 wks', '12 to 26'),
    weeks('w26', '26 to 52 weeks', '26 to 52 wks', '26 to 52'),
    weeks(
      'w52',
      'Over 52 weeks',
      'over 52 wks',
      '>52 weeks',
      '>52 wks',
      '52+ weeks',
      '52+ wks',
      'more than 52 weeks',
    ),
    weeks('unknown', 'Unknown', 'duration unknown', 'unknown duration', 'time unknown'),
  ],
};

const reasons = (parts: readonly Part[]): Field => ({
  kind: 'breakdown',
  id: 'reason',
  label: 'Main reason',
  aliases: ['reason', 'reasons', 'primary reason', 'reason for missing education'],
  of: 'total',
  adds: true,
  parts,
});

const COUNTED: readonly Field[] = [
  {
    kind: 'count',
    id: 'total',
    label: 'Children missing education',
    hint: 'On the census day, of compulsory school age. Not children on a school roll, however seldom they attend.',
    aliases: ['total', 'tot', 'CME', 'total CME', 'all', 'number of CME', 'census date', 'census day'],
  },
  sexOf('total'),
  yearGroupOf('total'),
];

/** DfE's termly count of children missing education (inventory 2.1 and 2.2). */
export const cmeCensus: ReturnType = {
  id: 'cme-census',
  title: 'CME census return',
  aliases: [
    'CME census',
    'CME',
    'CME return',
    'CME census day',
    'children missing education',
    'missing education census',
  ],
  definition:
    'Children of compulsory school age on the census day who are not registered at a school and get no suitable education otherwise: waiting for a place, offered one but not started, in unsuitable home education, or not traced. Source: section 436A of the Education Act 1996, as in the DfE termly collection.',
  period: 'term',
  census: true,
  versions: [
    { n: 1, from: { year: 2022, term: 'autumn' }, fields: COUNTED },
    {
      n: 2,
      from: { year: 2023, term: 'autumn' },
      change: 'Time missing education and the main reason were added.',
      fields: [...COUNTED, DURATION, reasons(REASONS.filter(({ id }) => !ADDED_2025.includes(id)))],
    },
    {
      n: 3,
      from: { year: 2025, term: 'autumn' },
      change: 'Five reasons were added.',
      fields: [...COUNTED, DURATION, reasons(REASONS)],
    },
  ],
};
