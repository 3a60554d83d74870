import type { Case } from './score.ts';

/** The same hand, a third time, the rest: chatty. */
export const ASKED_IN_CHAT_ANEW_MORE: readonly Case[] = [
  [
    'A bit of background: we merged two teams in April and lost our data officer. Now I need attendance in Portsmouth by term since autumn 2023.',
    'attendance !trend @portsmouth #2023-1..',
  ],
  [
    "Please don't shout at me but I've lost last year's figures. What was EHE in Southampton in autumn 2024?",
    'ehe @southampton #2024-1',
  ],
  [
    "Our scrutiny chair loves to catch me out. What's the most common reason for EHE in Portsmouth?",
    'ehe !highest /reason @portsmouth',
  ],
  ['Do me a favour? CME for Oxfordshire and Buckinghamshire.', 'cme @oxfordshire,buckinghamshire'],
  [
    "I'm on hold to the DfE helpdesk as we speak. What is the definition of severe absence?",
    'severe !definition',
  ],
  [
    "This is for a job interview presentation, hope that's allowed. How has permanent exclusion changed in Kent since 2021/22?",
    'permanent !trend @kent #2021-4..',
  ],
  [
    "Weather's awful here, hope it's better where you are. Anyway: how many children returned to school from EHE in Medway in 2024/25?",
    'ehe-returns @medway #2024-4',
  ],
  ["My boss wants a pie chart of EHE reasons for Surrey, don't ask me why", 'ehe /reason @surrey'],
  [
    'We lost a tribunal last month and lessons must be learned. How many section 437 notices were served in Surrey in 2023/24?',
    's437 @surrey #2023-4',
  ],
  [
    'Morning all. Anyone got the latest number for girls in home education in Reading?',
    'ehe /sex:female @reading',
  ],
];
