import type { Case } from './score.ts';

const KENT_CME = 'CME in Kent';
const KENT_EHE = 'EHE in Kent autumn 2025';
const SUSPENDED = 'suspensions in Surrey 2023/24';

/** Officers in a careful voice, written before any of the grammar was read. */
export const CAREFUL: readonly Case[] = [
  [
    'Could you tell me how many children were missing education on census day in West Sussex in autumn 2024?',
    'cme @west-sussex #2024-1',
  ],
  [
    'What is the number of electively home educated children in East Sussex for the spring term 2025/26?',
    'ehe @east-sussex #2025-2',
  ],
  [
    'For our report to the AD Education Network, what was the rate of elective home education in Medway in autumn 2025?',
    'ehe @medway #2025-1 %rate',
  ],
  [
    'Please confirm the number of permanent exclusions in Buckinghamshire in the academic year 2022-23.',
    'permanent @buckinghamshire #2022-4',
  ],
  [
    'How many suspensions of looked-after children were there in Hampshire in 2023/24?',
    'suspensions /group:lac @hampshire #2023-4',
  ],
  [
    'What percentage of home educated children in West Berkshire are of primary age?',
    'ehe /phase:primary @west-berkshire %share',
  ],
  [
    'Which local authorities have more than 1,000 children in elective home education?',
    'ehe !highest @each [over 1000]',
  ],
  ['In which authority was persistent absence lowest in autumn 2025?', 'persistent !lowest @each #2025-1'],
  [
    'How does persistent absence in the Isle of Wight compare with the England figure?',
    'persistent !compare @isle-of-wight+england',
  ],
  [
    'I would be grateful for the breakdown by reason of children missing education in Southampton.',
    'cme /reason @southampton',
  ],
  [
    'How many children have been missing education for more than 52 weeks in East Sussex?',
    'cme /duration:w52 @east-sussex',
  ],
  [
    'Please show how elective home education has changed in Oxfordshire since autumn 2022.',
    'ehe !trend @oxfordshire #2022-1..',
  ],
  [
    'What were the most frequent reasons for elective home education across the South East in spring 2026?',
    'ehe /reason #2025-2',
  ],
  [
    'Does Milton Keynes have a higher rate of children missing education than the region?',
    'cme+not-full !compare @milton-keynes+region %rate',
  ],
  [
    'Can you list the number of red cases in each authority as at the end of summer term 2026?',
    'rag /colour:red @each #2025-3',
  ],
  ['How many children in Wokingham are without a school place?', 'no-place @wokingham'],
  ['What do we mean by “not accessing full entitlement”?', 'not-full !definition'],
  ['How is severe absence calculated?', 'severe !definition'],
  ['How many cases were challenged with schools in Reading in summer 2026?', 'challenged @reading #2025-3'],
  [
    'How many school attendance orders did Hampshire issue in 2022/23 and 2023/24?',
    'sao-issued @hampshire #2022-4,2023-4',
  ],
  ['Have permanent exclusions in Kent risen over the last four years?', 'permanent !trend @kent #..last4'],
  ['What proportion of open cases in Surrey are amber?', 'rag /colour:amber @surrey %share'],
  ['Could I have the number of boys and girls missing education in Slough?', 'cme /sex:male,female @slough'],
  ['How many Year 10 and Year 11 pupils are home educated in Kent?', 'ehe /year:y10,y11 @kent'],
  [
    'What was the average number of children missing education per local authority in autumn 2025?',
    '?several-measures',
  ],
  [
    'What is the combined number of home educated children in Reading, Slough and Wokingham?',
    'ehe @reading,slough,wokingham =total',
  ],
  [
    'How many children left home education for school in Surrey in the 2024/25 academic year?',
    'ehe-returns @surrey #2024-4',
  ],
  [
    'How many children began elective home education in Kent in autumn 2025?',
    'ehe-starts-term @kent #2025-1',
  ],
  [
    'What is the attendance rate in Portsmouth and Southampton for spring 2026?',
    'attendance @portsmouth,southampton #2025-2',
  ],
  [
    'Of the suspensions in Kent in 2022/23, what percentage were of pupils with an EHC plan?',
    'suspensions /group:ehcp @kent #2022-4 %share',
  ],
  [
    'How many children in need were permanently excluded across the network in 2021/22?',
    'permanent /group:cin #2021-4',
  ],
  [
    'Is the number of children on reduced timetables in Bracknell Forest going down?',
    'reduced !trend @bracknell-forest #..',
  ],
  [
    'Where does West Sussex stand among the nineteen authorities for severe absence?',
    'severe !highest @each:west-sussex',
  ],
  [
    'What are the three authorities with the highest rate of suspension in 2023/24?',
    'suspensions !highest @each #2023-4 %rate ^3',
  ],
  [
    'Please compare Hampshire, Portsmouth, Southampton and the Isle of Wight on elective home education.',
    'ehe !compare @hampshire,portsmouth,southampton,isle-of-wight',
  ],
  [
    'Please give me the published DfE figure for elective home education in Kent for autumn 2025.',
    'ehe @kent #2025-1 <published',
  ],
  [
    'How many pupils had a plan for return to full entitlement in Medway at the end of spring term?',
    'with-plan @medway #2025-2',
  ],
  ['I need the number of section 437 notices served by Surrey in 2023-24.', 's437 @surrey #2023-4'],
  ['How many children were educated by outreach in Hampshire because of health needs?', 'medical @hampshire'],
  [
    'Which year group has the largest number of children missing education in Kent?',
    'cme !highest /year @kent',
  ],
  [
    'What is the position on CME in our authority compared to the same time last year?',
    'cme !compare @own #new~year-before',
  ],
  ['How many exclusions were there in Kent in 2022/23?', '?several-measures'],
  ['How many children are absent in Surrey?', '?several-measures'],
  ['How many children missing education are known to social care?', '?'],
  ['How many children in Term 2 were electively home educated in Kent?', '?six-terms'],
  ['What was elective home education in Kent in 2024?', '?several-periods'],
  ['How many home educated children are there in Brighton and Hove, Oxfordshire and Croydon?', '?no-place'],
  ['Can you explain why suspensions rose in Kent?', '?'],
  ['Which returns are outstanding for Kent?', '-'],
  ['How many colleagues have sent apologies for the meeting?', '-'],
  ['Please show children missing education by sex for the region, autumn 2024.', 'cme /sex #2024-1'],
  [
    'What was the figure for persistent absence in Slough in the term before last?',
    'persistent @slough #2025-2',
  ],
  [
    'How many permanent exclusions were there in total in Kent and Medway in 2023/24?',
    'permanent @kent,medway #2023-4 =total',
  ],
  [
    'What share of all suspensions in Reading were of girls in 2022/23?',
    'suspensions /sex:female @reading #2022-4 %share',
  ],
  [
    'How many Black pupils were permanently excluded in the South East in 2021/22?',
    'permanent /ethnicity:black #2021-4',
  ],
  [
    'How many children began home education from special schools in 2023/24 in Kent?',
    'ehe-starts /from:special @kent #2023-4',
  ],
  [
    'Which local authority had the fewest children electively home educated on census day in spring 2026?',
    'ehe !lowest @each #2025-2',
  ],
  [
    'Please list all authorities with the percentage of pupils severely absent in autumn 2025.',
    'severe @each #2025-1',
  ],
  [
    'What is the difference in the number of home educated children between Kent and Surrey?',
    'ehe !compare @kent,surrey',
  ],
  [
    'Since autumn 2024, how has the number of children missing education on census day in Slough changed?',
    'cme !trend @slough #2024-1..',
  ],
  ['Could we have both CME and EHE for Windsor and Maidenhead, please?', 'cme+ehe @windsor-maidenhead'],
  [
    'How many children in Kent are home educated owing to bullying?',
    'ehe /reason:dissatisfied-bullying @kent',
  ],
  ['How many key stage 4 children are missing education in Medway?', 'cme /year:y10,y11=key_stage_4 @medway'],
  ['Has our persistent absence improved since last term?', 'persistent !trend @own #2025-3..'],
  ['Please give everything that is held on the Isle of Wight.', '!everything @isle-of-wight'],
  ['How many children are monitored by the Fair Access team in Oxfordshire?', 'no-place @oxfordshire'],
  ['And for Medway and Surrey?', 'cme @medway,surrey', KENT_CME],
  ['What was it in the previous year?', 'suspensions @surrey #2022-4', SUSPENDED],
  ['Could that be expressed as a rate?', 'cme @kent %rate', KENT_CME],
  ['How does that compare with the region?', 'ehe !compare @kent+region #2025-1', KENT_EHE],
  ['And how many of them are girls?', 'ehe /sex:female @kent #2025-1', KENT_EHE],
  ['Which authority is the highest?', 'ehe !highest @each #2025-1', KENT_EHE],
  ['Please show the figures for each authority.', 'cme @each', KENT_CME],
  ['What were the main reasons?', 'ehe /reason @kent #2025-1', KENT_EHE],
  ['And the trend since autumn 2023?', 'cme !trend @kent #2023-1..', KENT_CME],
];
