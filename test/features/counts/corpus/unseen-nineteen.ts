import type { Case } from './score.ts';

/** Team leaders, administrators, officers, analysts, chairs, phones and e-mails. */
export const OFFICES: readonly Case[] = [
  [
    'Afternoon, I manage the inclusion service in Surrey and my director would like the number of permanent exclusions in Surrey for 2023/24',
    'permanent @surrey #2023-4',
  ],
  [
    'I’ve got my one to one at 3 and my manager is bound to ask how many children in Medway are not accessing their full entitlement',
    'not-full @medway',
  ],
  ['Team meeting in five minutes. Who has the most reduced timetables?', 'reduced !highest @each'],
  [
    'One of my officers has left and I can’t find her tracker. How many SAOs did we issue in 2024/25?',
    'sao-issued @own #2024-4',
  ],
  [
    'We’re setting targets for next year and I want to know what our persistent absence was in summer 2026',
    '?',
  ],
  [
    'Wondering whether you could tell me how many children came off roll to EHE in Kent in spring 2026',
    'ehe-starts-term @kent #2025-2',
  ],
  ['I manage EHE in Reading. How do we compare with Slough?', '?-'],
  ['My deputy says CME in Slough is falling. Is it?', 'cme !trend @slough #..'],
  [
    'I’d be interested to see how Portsmouth’s EHE has moved since autumn 2022',
    'ehe !trend @portsmouth #2022-1..',
  ],
  [
    'Need to reply to our MP by lunchtime. How many children are home educated in Wokingham?',
    'ehe @wokingham',
  ],
  [
    'Hello, it’s Denise from business support. Please may I have the CME figure for Hampshire for autumn 2025? It is for the minutes.',
    'cme @hampshire #2025-1',
  ],
  ['I’m typing up a report and there is a gap where the EHE number for Kent in spring 2026 should be', '?-'],
  [
    'Gail is off sick so I am doing her job today. What’s the number of red cases for East Sussex?',
    'rag /colour:red @east-sussex',
  ],
  [
    'I don’t really understand these but I’ve been told to get persistent absence for Slough, autumn 2025',
    'persistent @slough #2025-1',
  ],
  ['Please advise on the current CME numbers for Milton Keynes.', 'cme @milton-keynes'],
  ['Could you please let me have, by return, the EHE figure for Southampton?', 'ehe @southampton'],
  [
    'To whom it may concern, please provide permanent exclusions for Oxfordshire 2022/23.',
    'permanent @oxfordshire #2022-4',
  ],
  ['Is this where I ask for figures? I need CME in Brighton.', 'cme @brighton-hove'],
  ['Before I forget: suspensions, Wokingham, 2023/24', 'suspensions @wokingham #2023-4'],
  ['Sorry to keep bothering you, but what was CME in Surrey in summer 2025?', 'cme @surrey #2024-3'],
  ['I visit home educating families in Kent. How many are there now?', '?-'],
  ['A mum I visited yesterday asked how many other children are home educated in Hampshire', '?-'],
  [
    'Our EHE team is two people. How many home educated children are there in Bracknell Forest?',
    'ehe @bracknell-forest',
  ],
  [
    'I need to know how many parents gave mental health as the reason for home education in Kent in autumn 2025',
    'ehe /reason:mental-health @kent #2025-1',
  ],
  ['Do you know how many who left EHE last year in Kent went back into school?', 'ehe-returns @kent #2025-4'],
  ['How many new home educators did Medway get in spring 2026?', 'ehe-starts-term @medway #2025-2'],
  [
    'What proportion of new EHE in Hampshire in 2023/24 came from academies?',
    'ehe-starts /from:academy @hampshire #2023-4 %share',
  ],
  ['How many EHE children returned to school across the patch in summer 2026?', 'ehe-returns-term #2025-3'],
  [
    'EHE starts in 2023/24 for each LA, please – it’s for our regional EHE officers group',
    'ehe-starts @each #2023-4',
  ],
  ['Is EHE still rising everywhere?', 'ehe !trend #..'],
  [
    'As attendance lead for Slough I’ve been asked to produce severe absence since autumn 2023 for Slough',
    'severe !trend @slough #2023-1..',
  ],
  ['Attendance lead here – best and worst for persistent absence?', '?-'],
  [
    'Our attendance board meets next Tuesday. Please can I have persistent absence for each LA in spring 2026?',
    'persistent @each #2025-2',
  ],
  [
    'I’ve got a headteacher arguing with me that severe absence in Medway is below England. Is that right?',
    'severe !compare @medway+england',
  ],
  ['How bad is persistent absence in the Isle of Wight?', 'persistent @isle-of-wight'],
  ['Which LA improved its attendance most?', '?-'],
  ['What is overall attendance in Reading?', 'attendance @reading'],
  ['Attendance in Kent and Medway in spring 2026, side by side', 'attendance !compare @kent,medway #2025-2'],
  ['Is severe absence above 3% anywhere?', '?-'],
  ['Persistent absence for children with an EHCP in Kent', '?-'],
  [
    'I head up the virtual school in Oxfordshire and need permanent exclusions of looked after children in Oxfordshire for 2023/24',
    'permanent /group:lac @oxfordshire #2023-4',
  ],
  [
    'My PEP advisers want suspensions of children in care in Reading 2022/23',
    'suspensions /group:lac @reading #2022-4',
  ],
  ['How many of our looked after children were suspended last year?', '?-'],
  [
    'For my corporate parenting board: suspensions of CLA by authority 2023/24',
    'suspensions /group:lac @each #2023-4',
  ],
  [
    'Children on a child protection plan: permanent exclusions in Hampshire in 2023/24?',
    'permanent /group:cpp @hampshire #2023-4',
  ],
  ['Are care leavers in the CME figure for Kent?', '?-'],
  ['Building a Power BI dashboard. Could you give me CME by authority, autumn 2025?', 'cme @each #2025-1'],
  [
    'I’m QA-ing our submission and need what DfE published for EHE in Kent, autumn 2025',
    'ehe @kent #2025-1 <published',
  ],
  [
    'What’s the network figure for CME in Slough, autumn 2025? I already have the DfE one.',
    'cme @slough #2025-1 <network',
  ],
  ['Time series please: CME, Hampshire, autumn 2022 to autumn 2025', 'cme !trend @hampshire #2022-1..2025-1'],
  ['Suspension rate, all LAs, 2023/24, ranked', 'suspensions !highest @each #2023-4 %rate'],
  ['Mean number of CME per authority in autumn 2025', 'cme @each #2025-1 =mean'],
  ['Median CME across authorities', '?-'],
  ['CME per 100 children in Medway in autumn 2025', 'cme @medway #2025-1 %rate'],
  ['EHE prevalence by LA', 'ehe @each %rate'],
];
