import type { Case } from './score.ts';

/** The same hand, after another had built on it: chatty. */
export const ASKED_IN_CHAT_LATER: readonly Case[] = [
  [
    "The vicar who sits on our board asked me something I couldn't answer. How many CME are there in Surrey?",
    'cme @surrey',
  ],
  [
    "We've just moved offices and half my files are in a skip. What was EHE in Slough in autumn 2024?",
    'ehe @slough #2024-1',
  ],
  [
    "Can't sleep so thought I'd get ahead. Suspensions in Hampshire in 2023/24?",
    'suspensions @hampshire #2023-4',
  ],
  [
    'The lady from the Treasury was very insistent. What is the EHE rate in England in autumn 2025?',
    'ehe @england #2025-1 %rate',
  ],
  [
    "My apprentice is shadowing me and I'm showing her the bot. Which LA has the lowest severe absence?",
    'severe !lowest @each',
  ],
  [
    "It was mentioned at the heads' briefing that part-time timetables are being abused. How many pupils are on reduced timetables in Medway?",
    'reduced @medway',
  ],
  ['Two quick ones. First, what does EHE mean?', 'ehe !definition'],
  ["I'm an elected member for Gosport and I'd like the number of CME in Hampshire in autumn 2025.", '?-'],
  [
    'Bad news, the committee has been brought forward. I need permanent exclusions in Kent for 2024/25 now!',
    'permanent @kent #2024-4',
  ],
  [
    "Our chair is retiring and I'm writing her farewell speech, she always banged on about outreach. How many children are in outreach education in Kent?",
    'medical @kent',
  ],
  [
    'The numbers in the newsletter looked off to me. What was attendance in Reading in spring 2026?',
    'attendance @reading #2025-2',
  ],
  ['Between meetings so keep it short: EHE by year group, Surrey', 'ehe /year @surrey'],
  [
    'I was going through old emails and found a question from you lot. Did Kent have more CME than Surrey in autumn 2024?',
    'cme !compare @kent,surrey #2024-1',
  ],
  [
    "Our school improvement partner thinks we exclude too many. What's our permanent exclusion rate in 2023/24?",
    '?-',
  ],
  ['Apologies, my cat walked over the keyboard. CME in Wokingham?', 'cme @wokingham'],
  [
    "A former pupil of mine works for the BBC now and she's making a programme. How many children are home educated in the South East?",
    '?-',
  ],
  [
    "We're being inspected under the new framework and my knees are knocking. How many CME do we have?",
    'cme @own',
  ],
  [
    'The draft strategy goes to cabinet in January. What is the trend in CME in Portsmouth since autumn 2022?',
    'cme !trend @portsmouth #2022-1..',
  ],
  [
    'I rang the helpline but it was engaged. How many SAOs were issued in the South East in 2024/25?',
    'sao-issued #2024-4',
  ],
  [
    "Someone told me this thing can draw graphs, so let's see EHE in Kent since autumn 2021",
    'ehe !trend @kent #2021-1..',
  ],
  [
    "My predecessor's handover note is one line long. What are the main reasons for EHE in Reading?",
    'ehe /reason @reading',
  ],
  ['Fire alarm just went off, typical. Anyway, red cases by authority please', 'rag /colour:red @each'],
  [
    'The trade union rep wants to know how many suspensions there were in Slough in 2024/25',
    'suspensions @slough #2024-4',
  ],
  ['I spilt tea on the returns. Could you tell me how many EHE we had in spring 2026?', 'ehe @own #2025-2'],
  [
    "We are in the middle of a reorganisation, which is why I'm asking instead of Sue. CME rate for Oxfordshire, autumn 2025?",
    'cme @oxfordshire #2025-1 %rate',
  ],
];
