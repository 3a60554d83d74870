import type { Case } from './score.ts';

/** Which part of a figure is the most, who of two has more, and all local authorities named bare. */
export const MOST_OF_PARTS: readonly Case[] = [
  ["What's the most common reason for EHE in Surrey?", 'ehe !highest /reason @surrey'],
  ['commonest reason ehe medway', 'ehe !highest /reason @medway'],
  ['main reason for CME in Slough autumn 2025', 'cme !highest /reason @slough #2025-1'],
  ['Which reason is most common for EHE in the region', 'ehe !highest /reason'],
  ['least common reason for EHE in Kent', 'ehe !lowest /reason @kent'],
  ['top three reasons for EHE', 'ehe !highest /reason ^3'],
  ['the three most common reasons for home education in Kent', 'ehe !highest /reason @kent ^3'],
  ['What are the 5 main reasons for CME in Hampshire?', 'cme !highest /reason @hampshire ^5'],
  ['What are the main reasons for EHE in Hampshire?', 'ehe /reason @hampshire'],
  ['EHE by main reason, Reading', 'ehe /reason @reading'],
  ['What is the main reason for EHE in each authority', 'ehe /reason @each'],
  [
    "What's the most common ethnicity for suspensions in Slough in 2024/25",
    'suspensions !highest /ethnicity @slough #2024-4',
  ],
  ['Which year group has the fewest CME in Slough?', 'cme !lowest /year @slough'],
  ['Which has fewer EHE, Reading or Slough?', 'ehe !lowest @reading,slough'],
  ['Does Kent or Medway have more EHE in autumn 2025', 'ehe !highest @kent,medway #2025-1'],
  ['Does Kent have more EHE than Medway', 'ehe !compare @kent,medway'],
  ['cme all las autumn 25', 'cme @each #2025-1'],
  ['ehe all councils', 'ehe @each'],
  ['ehe total all las', 'ehe'],
  ['How did EHE develop in Kent from autumn 2023 to autumn 2025', 'ehe !trend @kent #2023-1..2025-1'],
  ['CME because an application is awaiting its outcome in Kent', 'cme /reason:application @kent'],
  ['just tell me what our EHE figure is', 'ehe @own'],
];
