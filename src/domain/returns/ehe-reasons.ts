import type { Breakdown } from './return-type.ts';

type Part = Breakdown['parts'][number];

/** Why a child is educated at home: labels as DfE publishes them, in its order (inventory 2.1). */
export const EHE_REASONS: readonly Part[] = [
  { id: 'physical-health', label: 'Physical health' },
  { id: 'mental-health', label: 'Mental health' },
  {
    id: 'covid',
    label: 'Health concerns related to COVID-19',
    aliases: [
      'health covid',
      'covid',
      'health concerns related to COVID19',
      'health concerns related to covid',
    ],
  },
  { id: 'preference', label: 'Did not get school preference', aliases: ['school preference'] },
  { id: 'excluded', label: 'Permanent exclusion', aliases: ['perm exc', 'permanently excluded', 'PEx'] },
  { id: 'risk', label: 'Risk of school exclusion', aliases: ['risk exc', 'risk of exclusion'] },
  { id: 'access', label: 'Difficulty accessing suitable school place', aliases: ['access'] },
  {
    id: 'philosophical',
    label: 'Philosophical or preferential',
    aliases: ['philosophical', 'philosophical or preferential reasons'],
  },
  { id: 'religious', label: 'Religious', aliases: ['religion', 'religious reasons'] },
  { id: 'lifestyle', label: 'Lifestyle', aliases: ['lifestyle choice'] },
  { id: 'suggestion', label: 'School suggestion', aliases: ['suggested by school'] },
  {
    id: 'dissatisfied',
    label: 'School dissatisfaction general',
    aliases: ['school dissatisfaction', 'dissatisfaction general'],
  },
  {
    id: 'dissatisfied-send',
    label: 'School dissatisfaction SEND',
    aliases: ['dissatisfaction SEND', 'dissatisfaction with SEND support'],
  },
  {
    id: 'dissatisfied-bullying',
    label: 'School dissatisfaction bullying',
    aliases: ['dissatisfaction bullying', 'bullying'],
  },
  { id: 'offered', label: 'Offered school place but not yet accepted', aliases: ['offered not accepted'] },
  {
    id: 'did-not-apply',
    label: 'Did not apply for school place at compulsory school age',
    aliases: ['did not apply'],
  },
  { id: 'none-given', label: 'No reason given', aliases: ['none given', 'parent gave no reason'] },
  { id: 'other', label: 'Other', aliases: ['other reason'] },
  { id: 'unknown', label: 'Unknown', aliases: ['reason unknown', 'unknown reason', 'not known'] },
];

/** New in the collection of autumn 2025 (inventory 2.1). */
const ADDED_2025 = ['offered', 'did-not-apply'];

export const EHE_REASONS_2022 = EHE_REASONS.filter(({ id }) => !ADDED_2025.includes(id));

export const reasonsOf = (of: string, parts: readonly Part[]): Breakdown => ({
  kind: 'breakdown',
  id: 'reason',
  label: 'Main reason',
  aliases: ['reason', 'reasons', 'primary reason', 'reason for home education', 'deregistration reason'],
  of,
  adds: true,
  parts,
});
