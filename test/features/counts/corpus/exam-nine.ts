import type { Case } from './score.ts';

/** Asked by hands that had seen neither reader nor corpus: of every kind. */
export const EXAM_NINE: readonly Case[] = [
  ['How many children missing education does Hampshire have right now?', 'cme+not-full @hampshire'],
  ['How many of our children are out of education?', 'cme+not-full @own'],
  ['What was the CME count in Wokingham in the summer term of 2026?', 'cme @wokingham #2025-3'],
  [
    'Can I have the CME figures for Reading, Slough and Bracknell Forest please?',
    'cme @reading,slough,bracknell-forest',
  ],
  ['Could you list CME by local authority for spring 2026?', 'cme @each #2025-2'],
  ['What was the national CME figure in autumn 2025?', 'cme @england #2025-1'],
  ['How many CME did the South East have at the October 2025 census?', 'cme #2025-1'],
  ['How many boys were CME in East Sussex in autumn 2024?', 'cme /sex:male @east-sussex #2024-1'],
  ['Please split CME in Oxfordshire by sex', 'cme /sex @oxfordshire'],
  ['How many year 11s were CME in Kent in spring 2026?', 'cme /year:y11 @kent #2025-2'],
  ['How many of our CME have been missing education for less than two weeks?', 'cme /duration:w0 @own'],
  ['How many CME in Medway have been missing education for 12 to 26 weeks?', 'cme /duration:w12 @medway'],
  [
    'What percentage of CME across the region have been missing education for more than a year?',
    'cme /duration:w52 %share',
  ],
  [
    'How many CME in Surrey are there because a school application is still awaiting an outcome?',
    'cme /reason:application @surrey',
  ],
  [
    'What proportion of CME in West Sussex moved in from another country?',
    'cme /reason:moved-in-country @west-sussex %share',
  ],
  [
    'What is the most common reason for being CME in Buckinghamshire?',
    'cme !highest /reason @buckinghamshire',
  ],
  ['Which authority has the most CME with no reason recorded?', 'cme !highest /reason:not-recorded @each'],
  ['Which local authority saw the highest CME rate in spring 2026?', 'cme !highest @each #2025-2 %rate'],
  ['Which four authorities had the fewest CME in autumn 2025?', 'cme !lowest @each #2025-1 ^4'],
  ['Where do we rank in the region for CME rate?', 'cme !highest @each:portsmouth %rate'],
  ['Which authorities had more than 500 CME in autumn 2024?', 'cme !highest @each #2024-1 [over 500]'],
  ['How has CME moved in Slough since spring 2024?', 'cme !trend @slough #2023-2..'],
  [
    'Show me how CME on the Isle of Wight has developed over the last four terms',
    'cme !trend @isle-of-wight #..last4',
  ],
  ['Is CME in Hampshire lower than it was in autumn 2024?', 'cme !compare @hampshire #new~2024-1'],
  ['How do our CME numbers compare with those of Southampton?', 'cme !compare @portsmouth,southampton'],
  [
    'What is the CME figure published by DfE for East Sussex in autumn 2025?',
    'cme @east-sussex #2025-1 <published',
  ],
  ['How many children were CME at any point in 2024/25 in Southampton?', 'cme-year @southampton #2024-4'],
  [
    'Which LA had the fewest children missing education at any time in 2023/24?',
    'cme-year !lowest @each #2023-4',
  ],
  [
    'How many pupils in Oxfordshire were not receiving their full entitlement in autumn 2025?',
    'not-full @oxfordshire #2025-1',
  ],
  [
    'Has the number of pupils not accessing full entitlement in Slough gone up compared with the term before?',
    'not-full !compare @slough #new~term-before',
  ],
  [
    'Across the region, how many of the pupils not accessing their full entitlement have a plan for return?',
    'with-plan',
  ],
  ['Which LA has the most pupils with a plan for return to full entitlement?', 'with-plan !highest @each'],
  ['How many cases did we challenge with schools in spring 2026?', 'challenged @own #2025-2'],
  [
    'How many children in West Berkshire were on reduced timetables at the end of the summer term 2026?',
    'reduced @west-berkshire #2025-3',
  ],
  ['What is the average number of part-time timetables per authority?', 'reduced @each =mean'],
  ['How many reduced timetables do Kent and Medway have between them?', 'reduced @kent,medway =total'],
  [
    'Which authorities have at least 100 children on a part-time timetable?',
    'reduced !highest @each [at-least 100]',
  ],
  [
    'How did part-time timetables change in Bucks from autumn 2024 to summer 2026?',
    'reduced !trend @buckinghamshire #2024-1..2025-3',
  ],
  ['How many children are being educated at home on the Isle of Wight?', 'ehe @isle-of-wight'],
  ['What was the EHE number for Milton Keynes in spring term 2025?', 'ehe @milton-keynes #2024-2'],
  ['How many home educated children were there in England in spring 2026?', 'ehe @england #2025-2'],
  ['How many CME and how many EHE children do we have?', 'cme+ehe @own'],
  ['How many home educated girls are there in Medway?', 'ehe /sex:female @medway'],
  [
    'How many secondary age children are electively home educated in Reading?',
    'ehe /phase:secondary @reading',
  ],
  ['How many children in years 7 to 9 are home educated in Kent?', 'ehe /year:y7,y8,y9=years_7_to_9 @kent'],
  ['Could I get our EHE numbers by year group?', 'ehe /year @own'],
  ['For what reasons are children in East Sussex home educated?', 'ehe /reason @east-sussex'],
  [
    'How many children in Hampshire are EHE for philosophical reasons?',
    'ehe /reason:philosophical @hampshire',
  ],
  [
    'What share of home education in Brighton is put down to dissatisfaction with SEND support?',
    'ehe /reason:dissatisfied-send @brighton-hove %share',
  ],
  [
    'Which authority has the most EHE children whose reason is risk of school exclusion?',
    'ehe !highest /reason:risk @each',
  ],
  ['Which has more home educated children, Kent or Hampshire?', 'ehe !highest @kent,hampshire'],
  [
    'How does the EHE rate on the Isle of Wight compare with the region and with England?',
    'ehe !compare @isle-of-wight+region+england %rate',
  ],
  [
    'Compare home education in West Berkshire in spring 2025 and spring 2026',
    'ehe !compare @west-berkshire #2024-2,2025-2',
  ],
  ['How have EHE numbers in Surrey changed since autumn 2023?', 'ehe !trend @surrey #2023-1..'],
  ['What is the EHE figure in the core data set for Kent in spring 2026?', 'ehe-core @kent #2025-2'],
  [
    'How many children in Reading were home educated at any time during 2024/25?',
    'ehe-year @reading #2024-4',
  ],
  [
    "Going by the network's own returns, how many CME are there in Windsor and Maidenhead?",
    'cme @windsor-maidenhead <network',
  ],
  ['How many deregistrations to EHE did Surrey have in spring 2026?', 'ehe-starts-term @surrey #2025-2'],
  ['How many children started home education in Medway in 2025/26?', 'ehe-starts @medway #2025-4'],
  ['Which authority had the most new EHE starts last term?', 'ehe-starts-term !highest @each #2025-3'],
  [
    'What were the reasons for the deregistrations to EHE in West Sussex in autumn 2025?',
    'ehe-starts-term /reason @west-sussex #2025-1',
  ],
  [
    'How many of the children who started EHE in Kent in spring 2026 were on a child protection plan?',
    'ehe-starts-term /with:cp @kent #2025-2',
  ],
  [
    'How many EHE starts in Oxfordshire in 2023/24 came from independent schools?',
    'ehe-starts /from:independent @oxfordshire #2023-4',
  ],
  [
    'How many home educated children went back to school in Bracknell last term?',
    'ehe-returns-term @bracknell-forest #2025-3',
  ],
  [
    'Which three LAs saw the most returns to school from EHE in 2024/25?',
    'ehe-returns !highest @each #2024-4 ^3',
  ],
  [
    'How many children left home education otherwise than to school in Hampshire in 2023/24?',
    'ehe-left @hampshire #2023-4',
  ],
  [
    'How many section 437 notices have been served across the South East each year since 2021/22?',
    's437 !trend #2021-4..',
  ],
  [
    'Which issued more school attendance orders in 2024/25, West Berkshire or Wokingham?',
    'sao-issued !highest @west-berkshire,wokingham #2024-4',
  ],
  ['How many school attendance orders were revoked in the region last year?', 'sao-revoked #2025-4'],
  ['What was the average number of SAOs issued per authority in 2024/25?', 'sao-issued @each #2024-4 =mean'],
  ['What is a section 437 notice?', 's437 !definition'],
  ['How many suspensions did Milton Keynes have in 2024/25?', 'suspensions @milton-keynes #2024-4'],
  ['What was the national suspension rate in 2023/24?', 'suspensions @england #2023-4 %rate'],
  ['How many suspensions were there in Slough in spring 2026?', 'suspensions-term @slough #2025-2'],
  [
    'How many suspensions in Hampshire in 2024/25 were of pupils on SEN support?',
    'suspensions /group:sen @hampshire #2024-4',
  ],
  [
    'Which authority had the highest number of suspensions of children in care in 2024/25?',
    'suspensions !highest /group:lac @each #2024-4',
  ],
  [
    'What share of suspensions in Medway in 2023/24 were of girls?',
    'suspensions /sex:female @medway #2023-4 %share',
  ],
  [
    'Compare the suspension rates of Brighton and Hove and East Sussex for 2024/25',
    'suspensions !compare @brighton-hove,east-sussex #2024-4 %rate',
  ],
  ['How many fixed term exclusions did we report last term?', 'suspensions-term @own #2025-3'],
  ['How many pupils were permanently excluded in Kent in 2025/26?', 'permanent @kent #2025-4'],
  ['How many permanent exclusions in 2024/25 were of black pupils?', 'permanent /ethnicity:black #2024-4'],
  ['Which LA had the fewest permanent exclusions last term?', 'permanent-term !lowest @each #2025-3'],
];
