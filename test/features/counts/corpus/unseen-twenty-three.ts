import type { Case } from './score.ts';

/** A last round, of every kind, written before it was tried. */
export const LAST_ROUND: readonly Case[] = [
  [
    'Hi team, our independent chair would like to know how many children in Slough have no school place',
    'no-place @slough',
  ],
  ['Hello again, and thanks for before. EHE in Reading in spring 2026?', 'ehe @reading #2025-2'],
  [
    'A journalist from the Argus has asked how many children are home educated in Brighton. What can I tell them?',
    'ehe @brighton-hove',
  ],
  [
    'We have our annual conversation in two weeks and I would like to see suspensions in Wokingham in 2023/24',
    'suspensions @wokingham #2023-4',
  ],
  [
    'I am doing a bit of horizon scanning. Which authorities have the highest rates of home education?',
    'ehe !highest @each %rate',
  ],
  ['Sorry for the short notice but the Leader needs the CME figure for Medway today', 'cme @medway'],
  [
    'My head of service was asked at a conference about severe absence in Hampshire. What is it?',
    'severe @hampshire',
  ],
  [
    'Can I check something with you? Was CME in Surrey 2025 autumn higher than Kent?',
    'cme !compare @surrey,kent #2025-1',
  ],
  [
    'I’ve been tasked with benchmarking. Please show permanent exclusion rates for all LAs in 2023/24',
    'permanent #2023-4 %rate',
  ],
  [
    'Just been asked by a school: how many pupils are on reduced timetables in West Berkshire?',
    'reduced @west-berkshire',
  ],
  [
    'Hello, our elected members have asked us to report how many school attendance orders we issued in 2023/24',
    'sao-issued @own #2023-4',
  ],
  [
    'I need some help please. My manager wants EHE in Oxfordshire by reason and I have never used this.',
    'ehe /reason @oxfordshire',
  ],
  [
    'Hi! We are about to go into a meeting with health. How many children with medical needs are in outreach in Surrey?',
    'medical @surrey',
  ],
  [
    'It’s the end of a long day, but what is the rate of suspension in Milton Keynes in 2022/23?',
    'suspensions @milton-keynes #2022-4 %rate',
  ],
  [
    'Afternoon. Do we have anything on how many pupils have been challenged with schools in Kent?',
    'challenged @kent',
  ],
  [
    'The EWO team would like to know which authority has the fewest pupils on reduced timetables',
    'reduced !lowest @each',
  ],
  [
    'For a talk I’m giving to headteachers on Wednesday, attendance in Southampton in spring 2026',
    'attendance @southampton #2025-2',
  ],
  ['Happy new term everyone! What was EHE in Surrey in summer 2026?', 'ehe @surrey #2025-3'],
  [
    'My apologies, I should know this. How many home-educated children went back to school in Surrey in 2022/23?',
    'ehe-returns @surrey #2022-4',
  ],
  [
    'I’ve a query from the Virtual School about suspensions of children in care in Slough in 2023/24 – what’s the number?',
    'suspensions /group:lac @slough #2023-4',
  ],
  ['The Fair Access Panel meets tomorrow. Children without a school place in Reading?', 'no-place @reading'],
  [
    'Our newsletter goes out on Friday and we want to say how many children are electively home educated in Kent',
    'ehe @kent',
  ],
  [
    'We’re struggling to fill in the DfE survey. What was our EHE on census day in autumn 2025?',
    'ehe @own #2025-1',
  ],
  [
    'Thank you! That’s exactly what I needed. Could I get the same thing for Hampshire?',
    'cme @hampshire',
    'CME in Kent',
  ],
  [
    'Ah, great. And what about permanent exclusions there?',
    'permanent @medway #2023-4',
    'Suspensions in Medway in 2023/24',
  ],
  [
    'Perfect. My manager will want to know how that compares with England',
    'cme !compare @kent+england',
    'CME in Kent',
  ],
  ['State the number of CME in East Sussex in autumn 2024', 'cme @east-sussex #2024-1'],
  [
    'How many children were missing education across the whole South East in autumn 2025?',
    'cme+not-full #2025-1',
  ],
  ['CME: is Kent higher than Hampshire?', 'cme !compare @kent,hampshire'],
  ['Number of CME of secondary age in Reading', 'cme /phase:secondary @reading'],
  ['What proportion of CME in Slough are in Year 11?', 'cme /year:y11 @slough %share'],
  ['In which authority are there most CME girls?', 'cme !highest /sex:female @each'],
  [
    'How many children have been CME in Medway for 26 weeks or more?',
    'cme /duration:w26,w52=over_26_weeks @medway',
  ],
  ['EHE by LA, autumn 2025, highest first', 'ehe !highest @each #2025-1'],
  ['What number of children are registered as home educated with Wokingham?', 'ehe @wokingham'],
  ['Show me how home education compares between Hampshire and Surrey', 'ehe !compare @hampshire,surrey'],
  ['How quickly is home education growing in Kent?', 'ehe !trend @kent #..'],
  [
    'Number of children who left school for home education in Kent in autumn 2025',
    'ehe-starts-term @kent #2025-1',
  ],
  [
    'How many pupils have a plan in place for return to full entitlement in West Sussex?',
    'with-plan @west-sussex',
  ],
  ['Which authority challenged schools most often last term?', 'challenged !highest @each #2025-3'],
  ['How many exclusions were permanent in Slough in 2023/24?', 'permanent @slough #2023-4'],
  ['Suspension figures for looked after children, South East, 2023/24', 'suspensions /group:lac #2023-4'],
  ['Show suspensions in Kent split by SEN', 'suspensions /group:sen,ehcp @kent'],
  ['Give me the persistent absence league table', 'persistent !highest @each'],
  [
    'How does Buckinghamshire’s attendance compare to Oxfordshire’s?',
    'attendance !compare @buckinghamshire,oxfordshire',
  ],
  ['Green cases in Reading as a percentage of all cases', 'rag /colour:green @reading %share'],
  ['How many cases does each authority have, by colour?', 'rag /colour @each'],
  ['How many outreach children in Hampshire are primary?', 'medical /phase:primary @hampshire'],
  ['What is CME like in Surrey?', 'cme @surrey'],
  ['cme iow sum 25', 'cme @isle-of-wight #2024-3'],
  ['ehe starts kent by reason aut 25', 'ehe-starts-term /reason @kent #2025-1'],
  ['pa all las spr 26', 'persistent @each #2025-2'],
  ['reduced tts hants v surrey', 'reduced !compare @hampshire,surrey'],
  ['sev abs eng', 'severe @england'],
  ['perm ex girls oxon 23/24', 'permanent /sex:female @oxfordshire #2023-4'],
  ['s437 + sao kent 23/24', 's437+sao-issued @kent #2023-4'],
];
