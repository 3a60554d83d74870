import type { Case } from './score.ts';

/** The same hand, a last time: chatty. */
export const ASKED_IN_CHAT_LAST: readonly Case[] = [
  [
    "My sat nav sent me to the wrong building so I'm doing this from a lay-by. How many CME in Slough?",
    'cme @slough',
  ],
  [
    'Our CEO heard on a podcast that home schooling is the future. How many children are home educated in Oxfordshire?',
    'ehe @oxfordshire',
  ],
  ['Gah, Excel crashed. EHE Kent autumn 2025?', 'ehe @kent #2025-1'],
  ['I know I should know this by now, but which LA has the highest CME rate?', 'cme !highest @each %rate'],
  [
    "Someone's asked a follow up at the board. What were suspensions in Medway in 2022/23?",
    'suspensions @medway #2022-4',
  ],
  [
    'The previous post holder took the numbers with her. Please give me the severe absence trend for Portsmouth since autumn 2023',
    'severe !trend @portsmouth #2023-1..',
  ],
  ["This is Bev. I'm new. What is a section 437 notice?", 's437 !definition'],
  ['We get a lot of grief about reduced timetables. How many are there in Hampshire?', '?'],
  [
    "Cutting it fine I know, the meeting's at two. Compare attendance in Portsmouth and Southampton in spring 2026",
    'attendance !compare @portsmouth,southampton #2025-2',
  ],
  [
    "Last year's figure got lost in the move: what was CME in West Sussex in autumn 2024?",
    'cme @west-sussex #2024-1',
  ],
  ['My line manager, who hates jargon, wants to know what EHE means', '?-'],
  [
    'The regional schools director pops in on Wednesday; can you give me red cases for every authority?',
    'rag /colour:red @each',
  ],
  [
    "Guilty confession, I've never looked at this before. How many SAOs did we issue in 2023/24?",
    'sao-issued @own #2023-4',
  ],
  [
    "Wokingham's director is a friend of mine, which is awkward. Does Wokingham or Reading have more CME?",
    'cme !highest @wokingham,reading',
  ],
  [
    "I'm putting a case together for more EWOs and it would help to have our persistent absence in autumn 2025",
    '?-',
  ],
  [
    "Her Majesty's inspectors (sorry, His) are here. What's the number of children with no school place in Portsmouth?",
    'no-place @portsmouth',
  ],
  ['Funny how nobody ever asks about green cases. How many are there in Surrey?', '?'],
  ['Give us a clue, what was the EHE total in the South East in autumn 2024?', 'ehe #2024-1'],
  [
    'Sorry, my dog is barking, ignore the noise. How many permanent exclusions in Slough in 2023/24?',
    'permanent @slough #2023-4',
  ],
  ["They've moved the deadline forward a week, so I need EHE by sex for Reading today", 'ehe /sex @reading'],
  [
    'I run the attendance helpline and callers keep asking me. What is the definition of persistent absence?',
    'persistent !definition',
  ],
  [
    'Nobody on the team could agree, hence this message. Top 3 authorities for home education?',
    'ehe !highest @each ^3',
  ],
  [
    "Just had my appraisal and I've to be more data driven apparently, so how many EHE starts did we have in 2024/25?",
    'ehe-starts @own #2024-4',
  ],
  ["It's raining and I'm bored. CME in the region since autumn 2022?", 'cme !trend #2022-1..'],
  [
    'Members are asking, parents are asking, even my mum is asking. How many children are missing education in Kent?',
    'cme+not-full @kent',
  ],
];
