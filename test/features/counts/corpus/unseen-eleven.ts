import type { Case } from './score.ts';

const ABSENCE = 'persistent absence in Reading spring 2026';
const EHE = 'EHE in Hampshire autumn 2025';
const PEX = 'permanent exclusions in Slough 2023/24';

/** Whoever comes next: five or so of each kind, frozen once the rounds before were mended. */
export const MIXED: readonly Case[] = [
  // How many.
  ['how many youngsters does Wokingham have down as home educated', 'ehe @wokingham'],
  ['Tally of children missing education, East Sussex, autumn term 2025', 'cme+not-full @east-sussex #2025-1'],
  [
    'In Bracknell Forest, how many suspensions took place in 2021/22?',
    'suspensions @bracknell-forest #2021-4',
  ],
  ['Is it known how many pupils in Oxfordshire have a part-time timetable?', 'reduced @oxfordshire'],
  ['number of kids chucked out permanently in Medway 22/23', '?-'],
  ['Total suspended sessions in Kent', '?'],
  ['how many kids still have no school place in Portsmouth', 'no-place @portsmouth'],
  ['what did CME come to in Southampton in spring 2026', 'cme @southampton #2025-2'],
  ['severe absentees, Isle of Wight, what was it in autumn 25', 'severe @isle-of-wight #2025-1'],
  ['How many in the south east are being educated otherwise than at school by their parents', '?-'],
  // Rate and percent.
  ['what rate of children are home educated in West Sussex', 'ehe @west-sussex %rate'],
  ['CME as a rate, Medway, autumn 2025', 'cme @medway #2025-1 %rate'],
  ['suspensions per 100 pupils in Reading for 2022/23', 'suspensions @reading #2022-4 %rate'],
  ['what percent of pupils are persistently absent in Milton Keynes', 'persistent @milton-keynes'],
  [
    'Give the permanent exclusion rate for Buckinghamshire and for England, 2023/24',
    'permanent @buckinghamshire+england #2023-4 %rate',
  ],
  ['ehe %age hants', 'ehe @hampshire %rate'],
  // Compare.
  ['Reading and Slough side by side for CME', 'cme !compare @reading,slough'],
  [
    'I want to compare Oxfordshire with Buckinghamshire on severe absence in spring 2026',
    'severe !compare @oxfordshire,buckinghamshire #2025-2',
  ],
  [
    'Is the Isle of Wight worse than Portsmouth for persistent absence?',
    'persistent !compare @isle-of-wight,portsmouth',
  ],
  ['how much bigger is EHE in Kent than in Medway', 'ehe !compare @kent,medway'],
  ['EHE in Surrey: this spring against the spring before', 'ehe !compare @surrey #2025-2,2024-2'],
  ['which of Kent and Medway has more children missing education', 'cme+not-full !compare @kent,medway'],
  // Highest, lowest.
  ['who leads the way on EHE numbers', '?-'],
  ['Which authority recorded the most permanent exclusions in 2022/23', 'permanent !highest @each #2022-4'],
  ['name the five authorities with the lowest persistent absence', 'persistent !lowest @each ^5'],
  ['Is there any authority with fewer than ten CME?', 'cme !lowest @each [under 10]'],
  ['least number of home educated children in the network', 'ehe !lowest @each'],
  ['who has the highest proportion of home educated children', 'ehe !highest @each %rate'],
  ['Bottom of the table for attendance?', 'attendance !lowest @each'],
  // Trend, since.
  ['Is Surrey seeing more home education year on year?', 'ehe !trend @surrey #..'],
  ['Give me the CME run of figures for Hampshire since spring 2024', 'cme !trend @hampshire #2023-2..'],
  ['has Slough got better at attendance since autumn 2023', 'attendance !trend @slough #2023-1..'],
  [
    'What has the pattern been for suspensions in Medway over the past four years?',
    'suspensions !trend @medway #..last4',
  ],
  ['EHE W Berks term by term from autumn 2023 to spring 2026', 'ehe !trend @west-berkshire #2023-1..2025-2'],
  ['reds in Surrey over the last two terms', 'rag !trend /colour:red @surrey #..last2'],
  // Share.
  ['What part of EHE in Medway is of primary age?', 'ehe /phase:primary @medway %share'],
  ['of EHE in Surrey what share is primary', 'ehe /phase:primary @surrey %share'],
  ['what proportion of CME are of secondary age in Hampshire', 'cme /phase:secondary @hampshire %share'],
  ['are girls more than half of EHE in Kent', '?-'],
  ['how much of the CME in Southampton is long term, over a year', '?-'],
  [
    'percentage of suspensions that went to pupils with EHCPs, Slough, 2023/24',
    'suspensions /group:ehcp @slough #2023-4 %share',
  ],
  // Sex, reason, years.
  ['female CME numbers across all LAs in autumn 2025', 'cme /sex:female #2025-1'],
  ['Boys permanently excluded in Southampton, 2022/23', 'permanent /sex:male @southampton #2022-4'],
  ['breakdown by gender of suspensions in Surrey for 2023/24', 'suspensions /sex @surrey #2023-4'],
  ['what were parents’ reasons for home educating in Medway', 'ehe /reason @medway'],
  ['CME in Slough: what are the causes', 'cme /reason @slough'],
  [
    'how many went to home education because of bullying in Kent last term',
    'ehe-starts-term /reason:dissatisfied-bullying @kent #2025-3',
  ],
  ['year 8 and 9 home educated, Surrey', 'ehe /year:y8,y9 @surrey'],
  ['CME by national curriculum year, Reading', 'cme /year @reading'],
  ['Home educated KS2 children in East Sussex', 'ehe /year:y3,y4,y5,y6=key_stage_2 @east-sussex'],
  // Red cases.
  ['how many reds and ambers are open in Hampshire', 'rag /colour:red,amber @hampshire'],
  ['Number of green-rated cases for each authority', 'rag /colour:green @each'],
  ['RAG position for our authority at the end of last term', 'rag @own #2025-3'],
  ['what fraction of RAG cases in Kent are red', 'rag /colour:red @kent %share'],
  ['red cases, Surrey and Kent, summer and spring 2026', 'rag /colour:red @surrey,kent #2025-3,2025-2'],
  // Places.
  ['EHE count for Bucks, Berks and Oxon', '?several-places'],
  ['how is Isle-of-Wight doing for severe absence', 'severe @isle-of-wight'],
  ['CME at Brighton & Hove Council', 'cme @brighton-hove'],
  ['ehe in milton kenes and bukcs', 'ehe @milton-keynes,buckinghamshire'],
  ['CME for Kent but not Medway', '?'],
  ['EHE for the three Berkshire unitaries', '?'],
  ['CME in Tonbridge', '?no-place'],
  ['ehe wokingam n brackenll', 'ehe @wokingham,bracknell-forest'],
  ['all nineteen LAs one by one, CME', 'cme @each'],
  ['our EHE please, and England’s', 'ehe @own+england'],
  // Periods.
  ['CME in Kent, census of January 2026', 'cme @kent #2025-2'],
  ['PEX 2021 - 22 in Hants', 'permanent @hampshire #2021-4'],
  ['EHE Medway, the autumn term just finished', 'ehe @medway #2025-1'],
  ['suspensions in Slough academic year 2020/2021', 'suspensions @slough #2020-4'],
  ['Surrey EHE term 5', '?six-terms'],
  ['how many CME were there in Kent in 2023', '?several-periods'],
  ['CME in Kent a couple of terms ago', 'cme @kent #2025-2'],
  ['EHE in Kent on the last census day', 'ehe @kent'],
  ['EHE: Kent: 2024/25: all terms', 'ehe @kent #2024-1,2024-2,2024-3'],
  ['Attendance in Surrey in the last academic year', 'attendance @surrey #2025-1,2025-2,2025-3'],
  // Synonyms.
  ['CLA with suspensions in Medway 2023/24', 'suspensions /group:lac @medway #2023-4'],
  ['chronically absent pupils in Kent in autumn 2025', 'severe @kent #2025-1'],
  ['fixed-term exclusions of CIN in Surrey, 2022/23', 'suspensions /group:cin @surrey #2022-4'],
  ['PTTs across Hampshire last term', 'reduced @hampshire #2025-3'],
  ['deregistration numbers for Medway in spring 2026', 'ehe-starts-term @medway #2025-2'],
  ['children on EHE who went back to a school last term in Slough', 'ehe-returns-term @slough #2025-3'],
  ['home tuition for medical needs in Kent', '?-'],
  // Follow-ups.
  ['Same but for Slough', 'persistent @slough #2025-2', ABSENCE],
  ['and severe?', 'severe @reading #2025-2', ABSENCE],
  [
    'How does that sit against the national picture?',
    'persistent !compare @reading+england #2025-2',
    ABSENCE,
  ],
  ['Could you show me how it has moved since autumn 2023?', 'persistent !trend @reading #2023-1..', ABSENCE],
  ['and for the whole of the South East', 'ehe #2025-1', EHE],
  ['what proportion of them are secondary age', 'ehe /phase:secondary @hampshire #2025-1 %share', EHE],
  ['and how many started that term', 'ehe-starts-term @hampshire #2025-1', EHE],
  ['list it by year group please', 'ehe /year @hampshire #2025-1', EHE],
  ['which authority had the lowest', 'permanent !lowest @each #2023-4', PEX],
  ['and what about those on a child protection plan', 'permanent /group:cpp @slough #2023-4', PEX],
  ['and for the two years before that', '?-', PEX],
  ['what about fixed term ones', 'suspensions @slough #2023-4', PEX],
  // Totals, averages, other rooms, unclear.
  [
    'Altogether how many EHE do Hampshire, Portsmouth and Southampton have',
    'ehe @hampshire,portsmouth,southampton =total',
  ],
  ['average CME per council in spring 2026', 'cme @each #2025-2 =mean'],
  ['how many exclusions in Medway last term', '?several-measures'],
  ['could you send Kent a reminder about the CME return', '-'],
  ['when does the EHE census close', '-'],
  ['who looks after CME in Slough', '?-'],
];
