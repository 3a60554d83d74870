import type { Case } from './score.ts';

/** Written in as many voices as could be imagined, before the reader’s lists were looked at, the last: chatty. */
export const ASKED_IN_CHAT_YET: readonly Case[] = [
  [
    "Bear with me, I'm not a data person. In plain English, how many kids in Kent aren't getting their full time education?",
    'not-full @kent',
  ],
  [
    'The audit committee meets on 3 December and would like CME by year group for Hampshire in autumn 2025.',
    'cme /year @hampshire #2025-1',
  ],
  [
    'A school governor emailed. She asked how many children were deregistered to EHE in Oxfordshire in 2024/25.',
    'ehe-starts @oxfordshire #2024-4',
  ],
  [
    "I'm really interested in what's going on with exclusions at the moment. How many permanent exclusions in the South East in autumn 2025?",
    'permanent-term #2025-1',
  ],
  ['got told off for using old figures lol. whats the newest ehe number for hampshire', 'ehe @hampshire'],
  [
    "If it's not too much trouble, could I please have the percentage of home educated children in Surrey who are secondary age?",
    'ehe /phase:secondary @surrey %share',
  ],
  [
    "It's for the MAT CEOs' breakfast. Suspensions, Kent v Medway, 2024/25.",
    'suspensions !compare @kent,medway #2024-4',
  ],
  ["Looking for some reassurance here: is our CME below England's?", '?-'],
  [
    'My predecessor kept all of this in a spreadsheet that nobody can open. How many SAOs did West Sussex issue in 2024/25?',
    'sao-issued @west-sussex #2024-4',
  ],
  ["OK Google, just kidding. What's the EHE count for Bracknell Forest?", 'ehe @bracknell-forest'],
  [
    'I may have asked this already, sorry. How many children left home education in Kent in 2024/25?',
    'ehe-left @kent #2024-4',
  ],
  [
    'Our team meeting got onto the subject of boys and suspensions. How many suspensions of boys were there in Hampshire in 2024/25?',
    'suspensions /sex:male @hampshire #2024-4',
  ],
  [
    'Prep for the annual conversation with DfE: could I get CME, EHE and severe absence for Portsmouth',
    'cme+ehe+severe @portsmouth',
  ],
  ['there seem to be loads of kids on part-time timetables these days. how many in surrey?', '?-'],
  ["What I'm really after is the number of children awaiting a school place in Slough in autumn 2025", '?-'],
  ["Simon asked me to ask you this. What's the average CME per LA?", 'cme @each =mean'],
  [
    "I'm with the admissions team and we're planning our in-year capacity. How many year 9 children are CME in Reading?",
    'cme /year:y9 @reading',
  ],
  [
    "Sorry for the late message. It's about tomorrow's briefing. CME in the region in autumn 2025 please.",
    'cme #2025-1',
  ],
  [
    "I think I've broken the spreadsheet. Total CME for Kent and Medway in autumn 2025?",
    'cme @kent,medway #2025-1 =total',
  ],
  [
    'No rush on this one, whenever you can: which authorities have fewer than 100 EHE?',
    'ehe !lowest @each [under 100]',
  ],
  ["the wording in the paper says 'CME rate per 100'. what is it for oxfordshire", 'cme @oxfordshire %rate'],
  [
    'Heads are complaining about EHE again. How many children started home education from special schools in 2024/25?',
    'ehe-starts /from:special #2024-4',
  ],
  [
    "Lovely to see everyone on Monday. As discussed, I'd like to see how EHE in Medway has changed since autumn 2023.",
    'ehe !trend @medway #2023-1..',
  ],
  [
    "I'm stuck on question 7 of the self assessment, which asks for our severe absence rate in summer 2025",
    'severe @own #2024-3',
  ],
  [
    'Could you settle something? Is there more home ed in Kent than there was a year ago?',
    'ehe !compare @kent #new~year-before',
  ],
  [
    "Yet another data request from health I'm afraid. They want the number of children with medical needs not in school in Hampshire.",
    '?',
  ],
  ["I'd ask Dave but he's off sick. What's the CME for Surrey by sex?", 'cme /sex @surrey'],
  [
    'First off, thank you for setting this up. Secondly, how many EHE in Oxfordshire in spring 2026?',
    'ehe @oxfordshire #2025-2',
  ],
  ['In a nutshell: CME up or down in Kent since autumn 2024?', 'cme !trend @kent #2024-1..'],
  [
    "As a trustee of a home ed charity I'd like to know how many children are home educated in East Sussex",
    'ehe @east-sussex',
  ],
  [
    "I'm sure this is on the system somewhere but I need the persistent absence figures by authority for autumn 2025",
    'persistent @each #2025-1',
  ],
  [
    "Our PA isn't here so I'm doing my own minutes. What did we say EHE was in Surrey in autumn 2025?",
    'ehe @surrey #2025-1',
  ],
  [
    'Trying to reply to a complaint. How many suspensions did we have in spring term 2026?',
    'suspensions-term @own #2025-2',
  ],
  [
    "Any chance of the latest numbers for home educated kids in Buckinghamshire? It's for a radio interview",
    'ehe @buckinghamshire',
  ],
  ['hi love, me again, cme slough last term xx', 'cme @slough #2025-3'],
  [
    'Hello – the deputy leader has asked for a line on exclusions. Permanent exclusions in Portsmouth 2024/25?',
    'permanent @portsmouth #2024-4',
  ],
  ['Before I forget, what was the EHE total in Kent at autumn 2023?', 'ehe @kent #2023-1'],
  [
    "According to my notes I still owe the DfE adviser a figure. It's the number of children with no school place in Medway.",
    'no-place @medway',
  ],
  [
    "This is probably a silly question, but is a higher attendance figure good? Anyway what's attendance in Slough",
    'attendance @slough',
  ],
  [
    'Our comms officer is preparing a social media post and would like the number of CME in Hampshire',
    'cme @hampshire',
  ],
  [
    "I'm conscious we never closed this off. Could you confirm how many pupils were on a reduced timetable in Reading in autumn 2025?",
    'reduced @reading #2025-1',
  ],
  ['I promised the chair I would bring the top 3 LAs for EHE to the next meeting. Which are they?', '?-'],
  [
    'Struggling to log in to the portal, so trying here instead. EHE by reason for Surrey?',
    'ehe /reason @surrey',
  ],
  [
    "We're hosting a visit from Welsh colleagues next month and they want to know how many children are EHE in the South East.",
    'ehe',
  ],
  [
    "It's a bit of a long shot but do we know what share of Kent's CME are in primary?",
    'cme /phase:primary @kent %share',
  ],
  ['At the last count I thought we had loads. How many CME do we have now?', 'cme @own'],
  ['Hey hey. Two things: CME in Kent and EHE in Kent', 'cme+ehe @kent'],
  [
    "I'm covering two jobs at the moment and it's chaos. Number of deregistrations in Hampshire in 2024/25, please and thank you.",
    'ehe-starts @hampshire #2024-4',
  ],
];
