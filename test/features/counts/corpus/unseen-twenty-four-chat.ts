import type { Case } from './score.ts';

/** Asked by another hand: chatty, the latter part. */
export const ASKED_BY_OTHERS_IN_CHAT: readonly Case[] = [
  [
    "Afternoon, do you know how many LAs had more than 200 CME in autumn 2025? It's for a slide",
    'cme !highest @each #2025-1 [over 200]',
  ],
  [
    'We think the admissions backlog is getting worse, so how many children without a school place did we have last term?',
    'no-place @own #2025-3',
  ],
  [
    'Hi, the safeguarding board is asking how many children in Slough have been CME for over 52 weeks, as they worry about the long ones. Cheers',
    '?',
  ],
  [
    'Hello! I look after admissions in the city and wondered how many year 7 CME there were in Portsmouth in autumn 2025.',
    'cme /year:y7 @portsmouth #2025-1',
  ],
  [
    "Apologies, I can't find the link any more. What was average attendance in Oxfordshire in spring 2026?",
    'attendance @oxfordshire #2025-2',
  ],
  [
    'My manager has asked me to do some benchmarking, so could I have the EHE rate for each LA please',
    'ehe @each %rate',
  ],
  [
    'Hi bot, for the Schools Forum paper I need the trend in permanent exclusions in Brighton and Hove since 2021/22.',
    'permanent !trend @brighton-hove #2021-4..',
  ],
  [
    'Good morning, a journalist has rung about home schooling on the Isle of Wight. How many children were home educated there in autumn 2025?',
    'ehe @isle-of-wight #2025-1',
  ],
  [
    "Ok so an adviser is visiting on Thursday and will ask about pupils not getting their full entitlement. What's our latest number?",
    'not-full @own',
  ],
  [
    'hi - doing some work with the SEND and inclusion team. how many suspensions were of pupils with an EHCP in Hampshire in 2023/24?',
    'suspensions /group:ehcp @hampshire #2023-4',
  ],
  [
    "Sorry, me again. I've been told our persistent absence went up, can you compare it with the term before?",
    'persistent !compare @own #new~term-before',
  ],
  [
    'Hello, which LA has the lowest attendance? We want to know who not to copy :)',
    'attendance !lowest @each',
  ],
  [
    "Evening all, prepping for tomorrow's meeting - could someone tell me the CME figures by LA for autumn 2025?",
    'cme @each #2025-1',
  ],
  [
    "We're trying to work out whether workloads are manageable. How many amber cases are there on the RAG in Surrey?",
    'rag /colour:amber @surrey',
  ],
  [
    "Please see below from the Chief Exec: 'Can you compare EHE in Portsmouth, Southampton, Brighton and Reading?'",
    'ehe !compare @portsmouth,southampton,brighton-hove,reading',
  ],
  [
    'Hi, I need something for a member enquiry - what are the main reasons children are home educated in Milton Keynes?',
    'ehe /reason @milton-keynes',
  ],
  [
    'Not sure if you hold this but how many children came back to school from home education in 2024/25 in Kent? My team lead reckons a lot.',
    'ehe-returns @kent #2024-4',
  ],
  [
    'Hi, we are reviewing a contract. How many children are in outreach education in West Sussex?',
    'medical @west-sussex',
  ],
  [
    'Hello, public health asked me about outreach for mental health: how many children is that across the South East?',
    'medical-mental',
  ],
  [
    "Dear all, for the self-evaluation (SEF) I'd like persistent absence and severe absence for Portsmouth in 2024/25. Best wishes, Sam",
    'persistent+severe @portsmouth #2024-1,2024-2,2024-3',
  ],
  [
    "I've got a scrutiny committee question: how many children were home educated at any time in 2023/24 in East Sussex?",
    'ehe-year @east-sussex #2023-4',
  ],
  [
    'morning, my team is looking at early help so how many primary children were EHE in Wokingham in autumn 2025',
    '?',
  ],
  [
    'The governors association wants a comparison of suspensions in Kent and Medway for 2024/25, can you do that?',
    'suspensions !compare @kent,medway #2024-4',
  ],
  [
    "Hi there, what's the average number of EHE children per authority? I'd like a yardstick.",
    'ehe @each =mean',
  ],
  [
    'Our MP has written in about children going missing. What is the CME trend in the South East since autumn 2022?',
    'cme !trend #2022-1..',
  ],
  [
    'quick q, doing a presentation at 3 and need the England EHE number for autumn 2024, thank you!!',
    'ehe @england #2024-1',
  ],
  [
    'Good morning, the director has asked where we rank for EHE among the nineteen authorities, please',
    'ehe !highest @each:portsmouth',
  ],
  [
    "Hi, I'm covering for Tracey this week, could you give me everything you have on Bracknell Forest please",
    '!everything @bracknell-forest',
  ],
  [
    'Hello, the legal team needs the number of SAOs revoked across the South East in 2024/25. No rush.',
    'sao-revoked #2024-4',
  ],
  [
    'I know this came up at the last meeting, but how many children on a child protection plan started home education in autumn 2025 in Kent?',
    'ehe-starts-term /with:cp @kent #2025-1',
  ],
  [
    'Trying to settle an argument in the office: can you compare the CME rate in Surrey and Kent?',
    'cme !compare @surrey,kent %rate',
  ],
  [
    'Happy Wednesday! Which authorities have fewer than 30 CME? I want to ask them what they do',
    'cme !lowest @each [under 30]',
  ],
  [
    "I'm doing the equality impact assessment and I'm after suspensions by ethnicity for Slough in 2024/25 pls",
    'suspensions /ethnicity @slough #2024-4',
  ],
  [
    'Hi team, there was a query from public health: how many children in years 7 to 9 are home educated in Hampshire',
    'ehe /year:y7,y8,y9=years_7_to_9 @hampshire',
  ],
  ['When is the next network meeting?', '?-'],
  ['How many CME does Essex have?', '?-'],
  ['ehe numbers for croydon please', '?-'],
  ['How many children were CME in Dorset in autumn 2025?', '?-'],
  ['Can you tell me whether Jayden Miller is home educated in Kent?', '?-'],
  ['Is Ellie Thompson, DOB 12/03/2014, still on the CME list in Medway?', '?-'],
  ['How many penalty notices did Hampshire issue in 2024/25?', '?-'],
  ['How many young carers are there in Surrey?', '?-'],
  ['What was the GCSE pass rate in Medway last year?', '?-'],
  ['Has anyone got a template letter for EHE visits they can share?', '?-'],
  ['who is the CME lead in Oxfordshire', '?-'],
  ['How many NEETs are there in Portsmouth?', '?-'],
  ['How many flexi-schooled children does West Sussex have?', '?-'],
  ["Thanks, that's really helpful!", '?-'],
  ['How many exclusions were there in Kent in 2024/25?', '?'],
  ['suspensions WBC 24/25', '?'],
  ['EHE in Kent in term 4', '?'],
  ['How many for Surrey?', '?'],
];
