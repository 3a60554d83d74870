import type { Case } from './score.ts';

/** Asked by hands that had seen neither reader nor corpus: of every kind. */
export const EXAM_ELEVEN: readonly Case[] = [
  ['What are the top three reasons for CME across the region?', 'cme !highest /reason ^3'],
  [
    'How many of the CME in Slough last term had moved in from abroad?',
    'cme /reason:moved-in-country @slough #2025-3',
  ],
  [
    'Which authority has the highest proportion of CME down to mental health?',
    'cme !highest /reason:mental-health @each %share',
  ],
  ['Is the number of CME in Reading rising or falling?', 'cme !trend @reading #..'],
  [
    'How have CME numbers moved in Bracknell Forest since spring 2024?',
    'cme !trend @bracknell-forest #2023-2..',
  ],
  ['How did CME in the South East change between autumn 2023 and summer 2026?', 'cme !trend #2023-1..2025-3'],
  ['How does CME in Kent compare with the South East as a whole?', 'cme !compare @kent+region'],
  ['Is our CME figure lower than a year ago?', 'cme !compare @own #new~year-before'],
  ['Which local authorities had more than 150 CME in spring 2026?', 'cme !highest @each #2025-2 [over 150]'],
  [
    'What did CME add up to across East Sussex, West Sussex and Brighton and Hove in autumn 2025?',
    'cme @east-sussex,west-sussex,brighton-hove #2025-1 =total',
  ],
  [
    'How many girls in Surrey were missing education at any time in 2023/24?',
    'cme-year /sex:female @surrey #2023-4',
  ],
  [
    'How did CME at any time change in Hampshire from 2021/22 to 2024/25?',
    'cme-year !trend @hampshire #2021-4..2024-4',
  ],
  [
    'How many pupils in Kent were not receiving their full entitlement in summer 2026?',
    'not-full @kent #2025-3',
  ],
  [
    'Which three authorities have the fewest pupils not accessing their full entitlement?',
    'not-full !lowest @each ^3',
  ],
  [
    'Is the number of pupils not getting their full entitlement going up in the Isle of Wight?',
    'not-full !trend @isle-of-wight #..',
  ],
  [
    'How many pupils had a plan for return to full entitlement in Medway last term?',
    'with-plan @medway #2025-3',
  ],
  ['How many of our pupils have a reintegration plan?', 'with-plan @own'],
  ['How many cases has Surrey challenged with schools this term?', 'challenged @surrey #2026-1'],
  [
    'Which authority challenged the most cases with schools in spring 2026?',
    'challenged !highest @each #2025-2',
  ],
  ['How many pupils in Buckinghamshire are on reduced timetables?', 'reduced @buckinghamshire'],
  ['Which authorities have over 100 children on part-time timetables?', 'reduced !highest @each [over 100]'],
  ['What does the network mean by a reduced timetable?', 'reduced !definition'],
  ['Compare part-time timetables in Portsmouth and Southampton.', 'reduced !compare @portsmouth,southampton'],
  ['How many children are electively home educated in Hampshire?', 'ehe @hampshire'],
  [
    'What is the home education rate in West Sussex compared with England?',
    'ehe !compare @west-sussex+england %rate',
  ],
  ['How many girls and how many boys are home educated in Reading?', 'ehe /sex:female,male @reading'],
  ['How many Year 11s are home educated in Kent?', 'ehe /year:y11 @kent'],
  ['Which year group has the most home educated children in Surrey?', 'ehe !highest /year @surrey'],
  ['How many home educated children in East Sussex are of primary age?', 'ehe /phase:primary @east-sussex'],
  [
    'How many children in Oxfordshire are EHE because of dissatisfaction with SEND support?',
    'ehe /reason:dissatisfied-send @oxfordshire',
  ],
  [
    'What share of home education across the South East is for philosophical reasons?',
    'ehe /reason:philosophical %share',
  ],
  [
    'How many children are home educated because they did not get their school preference in Windsor and Maidenhead?',
    'ehe /reason:preference @windsor-maidenhead',
  ],
  [
    'Show EHE reasons as percentages for Milton Keynes in autumn 2025.',
    'ehe /reason @milton-keynes #2025-1 %share',
  ],
  ['How many authorities have at most 300 children in EHE?', 'ehe !lowest @each [at-most 300]'],
  ['How has home education in the region changed over the last four terms?', 'ehe !trend #..last4'],
  [
    "What is DfE's published figure for EHE in Wokingham in autumn 2025?",
    'ehe @wokingham #2025-1 <published',
  ],
  ["How many EHE children does Slough have in the network's returns?", 'ehe @slough <network'],
  [
    'What was the EHE figure in the core data set for Bracknell Forest last term?',
    'ehe-core @bracknell-forest #2025-3',
  ],
  ['How many children were home educated at any time during 2024/25 in Kent?', 'ehe-year @kent #2024-4'],
  [
    'Which authority had the fewest children in EHE at any time in 2023/24?',
    'ehe-year !lowest @each #2023-4',
  ],
  ['How many children started home education in Surrey in 2023/24?', 'ehe-starts @surrey #2023-4'],
  ['How many new EHE notifications did we get in spring 2026?', 'ehe-starts-term @own #2025-2'],
  [
    'Can I see deregistrations to EHE in Hampshire last term by reason?',
    'ehe-starts-term /reason @hampshire #2025-3',
  ],
  [
    'How many of the children deregistered to EHE in summer 2026 were on a child protection plan?',
    'ehe-starts-term /with:cp #2025-3',
  ],
  ['How many EHE starters came from special schools in 2024/25?', 'ehe-starts /from:special #2024-4'],
  [
    'Which type of school did most EHE starters in West Sussex come from in 2024/25?',
    'ehe-starts !highest /from @west-sussex #2024-4',
  ],
  [
    'How many of the children who started EHE in Kent in 2023/24 came from alternative provision?',
    'ehe-starts /from:ap @kent #2023-4',
  ],
  [
    'How many home educated children went back to school in Buckinghamshire last term?',
    'ehe-returns-term @buckinghamshire #2025-3',
  ],
  [
    'Which authority had the most EHE children returning to school in 2024/25?',
    'ehe-returns !highest @each #2024-4',
  ],
  [
    'How many children left home education otherwise than to school in Medway in 2023/24?',
    'ehe-left @medway #2023-4',
  ],
  ['How many section 437 notices were served across the region last year?', 's437 #2025-4'],
  ['Have section 437 notices in Kent increased since 2022/23?', 's437 !trend @kent #2022-4..'],
  ['How many school attendance orders did Hampshire issue in 2024/25?', 'sao-issued @hampshire #2024-4'],
  [
    'Which authorities issued more than 20 school attendance orders in 2024/25?',
    'sao-issued !highest @each #2024-4 [over 20]',
  ],
  [
    'How many school attendance orders were revoked in Oxfordshire in 2023/24?',
    'sao-revoked @oxfordshire #2023-4',
  ],
  [
    'How many suspensions did Brighton and Hove have in autumn 2025?',
    'suspensions-term @brighton-hove #2025-1',
  ],
  [
    'How many suspensions of looked-after children were there in East Sussex in 2024/25?',
    'suspensions /group:lac @east-sussex #2024-4',
  ],
  ['Break down suspensions by ethnicity for Slough in 2023/24.', 'suspensions /ethnicity @slough #2023-4'],
  [
    'What percentage of permanent exclusions in 2024/25 were of children with an EHC plan?',
    'permanent /group:ehcp #2024-4 %share',
  ],
  ['How many children were permanently excluded in Kent last term?', 'permanent-term @kent #2025-3'],
  ['Which authority had the most permanent exclusions in 2023/24?', 'permanent !highest @each #2023-4'],
  [
    'How do Kent and Medway compare on permanent exclusions in 2024/25?',
    'permanent !compare @kent,medway #2024-4',
  ],
  [
    'How many boys were permanently excluded in Southampton in 2024/25?',
    'permanent /sex:male @southampton #2024-4',
  ],
  [
    'What were the suspensions and permanent exclusions for Reading in 2023/24?',
    'suspensions+permanent @reading #2023-4',
  ],
  [
    'How high was persistent absence in the Isle of Wight in spring 2026?',
    'persistent @isle-of-wight #2025-2',
  ],
  ['Which authority has the lowest severe absence?', 'severe !lowest @each'],
  ['How does our attendance compare with the region?', 'attendance !compare @own+region'],
  ['What was average attendance in Wokingham last term?', 'attendance @wokingham #2025-3'],
  ['How many children in West Sussex are in outreach education for medical needs?', 'medical @west-sussex'],
  ['How many secondary pupils are getting medical tuition in Kent?', 'medical /phase:secondary @kent'],
  [
    'How many children in Surrey are in outreach education mainly for their mental health?',
    'medical-mental @surrey',
  ],
  ['How many RAG cases did Hampshire have open at the end of last term?', 'rag @hampshire #2025-3'],
  ['How many red cases does Medway have?', 'rag /colour:red @medway'],
  ['Which authority has the most children without a school place?', 'no-place !highest @each'],
  ['Tell me everything you have on Bracknell Forest.', '!everything @bracknell-forest'],
  ['cme hants aut 25', 'cme @hampshire #2025-1'],
];
