import type { Case } from './score.ts';

/** Every measure in yet other words, with what goes on from a question, continued. */
export const YET_OTHER_WORDINGS_MORE: readonly Case[] = [
  [
    'What is the difference between a suspension and a permanent exclusion?',
    'suspensions+permanent !definition',
  ],
  ['Is EHE the same as CME?', 'ehe+cme !definition'],
  ['What does RAG stand for?', 'rag !definition'],
  ['Which figures are published and which come from returns?', '?-'],
  ['When was the last CME census?', '?-'],
  ['When do I send my CME return?', '-'],
  ['Who leads on EHE in Kent?', '-'],
  ['Add CME to the agenda', '-'],
  ['What did we agree about CME?', '-'],
  ['Remind Kent about the EHE return', '-'],
  ['Which authorities have not sent CME?', '-'],
  ['and for autumn 2024?', 'persistent @medway #2024-1', 'Persistent absence in Medway in autumn 2025'],
  ['what about England', 'persistent @england #2025-1', 'Persistent absence in Medway in autumn 2025'],
  [
    'compare with Kent',
    'persistent !compare @medway,kent #2025-1',
    'Persistent absence in Medway in autumn 2025',
  ],
  ['and severe?', 'severe @medway #2025-1', 'Persistent absence in Medway in autumn 2025'],
  [
    'which authority was highest?',
    'persistent !highest @each #2025-1',
    'Persistent absence in Medway in autumn 2025',
  ],
  ['show me all of them', '?-', 'Persistent absence in Medway in autumn 2025'],
  ['just the girls', 'ehe /sex:female @kent #2025-1', 'EHE in Kent in autumn 2025'],
  ['as a percentage', 'ehe @kent #2025-1 %rate', 'EHE in Kent in autumn 2025'],
  ['how many are primary', 'ehe /phase:primary @kent #2025-1', 'EHE in Kent in autumn 2025'],
  ['by year group please', 'ehe /year @kent #2025-1', 'EHE in Kent in autumn 2025'],
  ['same for Medway and Surrey', 'ehe @medway,surrey #2025-1', 'EHE in Kent in autumn 2025'],
  ['what is the reason', 'ehe /reason @kent #2025-1', 'EHE in Kent in autumn 2025'],
  ['is it going up?', 'ehe !trend @kent #..', 'EHE in Kent in autumn 2025'],
  ['and how many started', 'ehe-starts-term @kent #2025-1', 'EHE in Kent in autumn 2025'],
  ['how many went back to school', 'ehe-returns-term @kent #2025-1', 'EHE in Kent in autumn 2025'],
  [
    'Morning, quick one. My DCS is in with the Secretary of State on Monday and wants our persistent absence figure for summer 2026.',
    'persistent @own #2025-3',
  ],
  [
    'Could you do me a table of suspensions for every authority in 2023/24? I need to paste it into a paper.',
    'suspensions @each #2023-4',
  ],
  [
    'We’ve a new Director starting and she’s asked me for severe absence in our area since autumn 2023.',
    'severe !trend @own #2023-1..',
  ],
  [
    'Thanks for coming back to me. One more: permanent exclusions in Oxfordshire in 2022/23.',
    'permanent @oxfordshire #2022-4',
  ],
  [
    'Hi, apologies if you’ve been asked this before, but how does Medway’s CME rate compare with Kent’s?',
    'cme !compare @medway,kent %rate',
  ],
  [
    'Hello there. The Education Select Committee has announced an inquiry and I’m looking for the number of home educated children in the South East in autumn 2025.',
    'ehe #2025-1',
  ],
  [
    'Hiya, our data person is off until Monday, what was EHE in Slough in spring 2026?',
    'ehe @slough #2025-2',
  ],
  [
    'Good morning. Preparing for an annual conversation with Ofsted and would appreciate CME for our authority by reason.',
    'cme /reason @own',
  ],
  [
    'My head of service and I are having an argument. Which authority has the highest rate of severe absence?',
    'severe !highest @each',
  ],
  [
    'Just checking my notes from yesterday – was CME in Hampshire higher in autumn 2025 than autumn 2024?',
    'cme !compare @hampshire #2025-1,2024-1',
  ],
  [
    'No rush on this one: number of school attendance orders issued in East Sussex in 2022/23',
    'sao-issued @east-sussex #2022-4',
  ],
  [
    'I’m at a conference and someone has just claimed that home education in Surrey has doubled since autumn 2021. Can you check?',
    'ehe !trend @surrey #2021-1..',
  ],
  [
    'Do you happen to know, for a paper I’m writing, how many children are in outreach education in Hampshire?',
    'medical @hampshire',
  ],
  [
    'A governor has emailed to ask what percentage of pupils in Reading are persistently absent. What do I tell her?',
    'persistent @reading',
  ],
  [
    'I know it’s late but could I get the red cases for each authority before tomorrow’s meeting?',
    'rag /colour:red @each',
  ],
  [
    'Our MP’s caseworker rang: how many children are missing education in Southampton?',
    'cme+not-full @southampton',
  ],
  [
    'As part of the Safeguarding Partnership’s annual review we’ve been asked for reduced timetables in Portsmouth since autumn 2024',
    'reduced !trend @portsmouth #2024-1..',
  ],
  [
    'I hope you can help. I need to know the number of suspensions of children with EHC plans in Medway in 2022/23.',
    'suspensions /group:ehcp @medway #2022-4',
  ],
  [
    'Please bear with me, I’m new. How many pupils in Kent are not accessing their full entitlement?',
    'not-full @kent',
  ],
  ['Tea’s up! While I’m waiting, top five for EHE?', 'ehe !highest @each ^5'],
  [
    'To save me trawling the spreadsheet, CME in West Berkshire in autumn 2024?',
    'cme @west-berkshire #2024-1',
  ],
  ['Ignore that last one, I need it for Hampshire.', '?-'],
  [
    'Ok so our AD has this theory that girls are now the majority of severe absence. EHE by sex in Kent?',
    '?-',
  ],
];
