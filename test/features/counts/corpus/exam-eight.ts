import type { Case } from './score.ts';

/** Asked by hands that had seen neither reader nor corpus: plain, terse and none. */
export const EXAM_EIGHT: readonly Case[] = [
  ['How many reception children were EHE in Kent in autumn 2025?', 'ehe /year:reception @kent #2025-1'],
  [
    'How many children in years 7 to 9 are home educated in Surrey?',
    'ehe /year:y7,y8,y9=years_7_to_9 @surrey',
  ],
  ['Could I have EHE by year group for Slough?', 'ehe /year @slough'],
  [
    'How many children are home educated in Hants because of dissatisfaction with SEND support?',
    'ehe /reason:dissatisfied-send @hampshire',
  ],
  [
    'For how many of the home educated children in Buckinghamshire was no reason given?',
    'ehe /reason:none-given @buckinghamshire',
  ],
  ['What are the three most common reasons for EHE across the South East?', 'ehe !highest /reason ^3'],
  [
    'How many children in East Sussex are home educated as a lifestyle choice?',
    'ehe /reason:lifestyle @east-sussex',
  ],
  ['How many EHE cases in Medway are down to a risk of school exclusion?', 'ehe /reason:risk @medway'],
  [
    'How did EHE on the Isle of Wight develop from spring 2023 to spring 2026?',
    'ehe !trend @isle-of-wight #2022-2..2025-2',
  ],
  ['Which authority has the highest rate of elective home education?', 'ehe !highest @each %rate'],
  ['Name the four authorities with the fewest home educated children.', 'ehe !lowest @each ^4'],
  ['Does Kent or Hampshire have more home educated children?', 'ehe !highest @kent,hampshire'],
  ['Which authorities have no more than 300 children in EHE?', 'ehe !lowest @each [at-most 300]'],
  ['Where does Medway come in the ranking for EHE?', 'ehe !highest @each:medway'],
  ['How many children in England were home educated at any time in 2024/25?', 'ehe-year @england #2024-4'],
  ['What was EHE in the core data set for Reading last term?', 'ehe-core @reading #2025-3'],
  [
    'How many children started home education in Surrey during spring 2026?',
    'ehe-starts-term @surrey #2025-2',
  ],
  [
    'How many children were deregistered to EHE in West Berks in the 2023/24 academic year?',
    'ehe-starts @west-berkshire #2023-4',
  ],
  [
    'How many of the EHE starts in East Sussex in 2024/25 came from special schools?',
    'ehe-starts /from:special @east-sussex #2024-4',
  ],
  [
    'How many of the children in Kent who started EHE last term were on a child protection plan?',
    'ehe-starts-term /with:cp @kent #2025-3',
  ],
  [
    'How many children moved into EHE in autumn 2025 because of bullying?',
    'ehe-starts-term /reason:dissatisfied-bullying #2025-1',
  ],
  [
    'Which authority saw the most returns to school from EHE in 2024/25?',
    'ehe-returns !highest @each #2024-4',
  ],
  ['How many of our home educated children went back to school last term?', 'ehe-returns-term @own #2025-3'],
  ['How many EHE leavers did Milton Keynes record in 2023/24?', 'ehe-left @milton-keynes #2023-4'],
  ['How many notices under section 437 did Oxfordshire serve in 2023/24?', 's437 @oxfordshire #2023-4'],
  [
    'How many attendance orders were issued in Brighton & Hove in 2024/25?',
    'sao-issued @brighton-hove #2024-4',
  ],
  [
    'How do section 437 notices and school attendance orders compare in Kent for 2024/25?',
    's437+sao-issued !compare @kent #2024-4',
  ],
  [
    'How has the number of school attendance orders issued in Surrey changed since 2021/22?',
    'sao-issued !trend @surrey #2021-4..',
  ],
  ['How many suspensions did Milton Keynes have in spring 2026?', 'suspensions-term @milton-keynes #2025-2'],
  ['What was the suspension rate nationally in 2023/24?', 'suspensions @england #2023-4 %rate'],
  [
    'How many suspensions in Kent in 2024/25 were of children with an EHC plan?',
    'suspensions /group:ehcp @kent #2024-4',
  ],
  [
    'What share of suspensions in Southampton in 2023/24 were of boys?',
    'suspensions /sex:male @southampton #2023-4 %share',
  ],
  [
    'Please break down permanent exclusions by ethnicity for Reading in 2024/25.',
    'permanent /ethnicity @reading #2024-4',
  ],
  [
    'How many looked-after children were permanently excluded in East Sussex in 2023/24?',
    'permanent /group:lac @east-sussex #2023-4',
  ],
  ['How many children were expelled in West Sussex in 2024/25?', 'permanent @west-sussex #2024-4'],
  ['How many fixed-term exclusions were there in Slough last term?', 'suspensions-term @slough #2025-3'],
  [
    'Which three authorities had the most permanent exclusions in 2024/25?',
    'permanent !highest @each #2024-4 ^3',
  ],
  [
    'Compare permanent exclusions in 2022/23 and 2024/25 for Medway.',
    'permanent !compare @medway #2022-4,2024-4',
  ],
  [
    'How many permanent exclusions were there in Buckinghamshire in autumn 2024?',
    'permanent-term @buckinghamshire #2024-1',
  ],
  [
    'Which authorities had fewer than 500 suspensions in 2024/25?',
    'suspensions !lowest @each #2024-4 [under 500]',
  ],
];
