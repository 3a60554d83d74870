import type { Case } from './score.ts';

/** Asked by hands that had seen neither reader nor corpus: in the middle of talk. */
export const EXAM_FIVE: readonly Case[] = [
  [
    "Hi, hope you're well. I'm writing a paper for our scrutiny committee and need to know how many CME we had in autumn 2025. Many thanks!",
    'cme @own #2025-1',
  ],
  [
    'Morning! My head of service wants to know which authority in the South East has the most home educated children. Could you help? Thanks',
    'ehe !highest @each',
  ],
  [
    'Sorry to bother you, quick one before I go into a briefing with the director: how many suspensions did Kent have in 2024/25?',
    'suspensions @kent #2024-4',
  ],
  [
    "Hello bot, I've got a councillor asking me about persistent absence. How does ours compare with England?",
    'persistent !compare @own+england',
  ],
  [
    'Good afternoon, a colleague in Hampshire has just rung about cross border work - please can you tell me how many EHE children Hampshire has got?',
    'ehe @hampshire',
  ],
  [
    "I'm new to this role and people keep using the term severe absence. What does severe absence actually mean? Thank you",
    'severe !definition',
  ],
  [
    'Hiya, doing a bit of benchmarking for the annual report, so could I have CME in Southampton, Slough and Reading for autumn 2025 please',
    'cme @southampton,slough,reading #2025-1',
  ],
  [
    "Hi there, we think there's been a big rise in home education since the pandemic, can you show me the trend in EHE for Medway since autumn 2022?",
    'ehe !trend @medway #2022-1..',
  ],
  [
    'Afternoon. Working on our SEND strategy and wondering how many of the children who started EHE last term in Portsmouth had an EHC plan?',
    'ehe-starts-term /with:ehcp @portsmouth #2025-3',
  ],
  [
    'Ofsted are due any day so I am getting the numbers straight. What was our permanent exclusions figure for 2024/25? Thanks in advance',
    'permanent @own #2024-4',
  ],
  [
    "Hey, I don't need anything fancy, just the CME rate for each of the local authorities in spring 2025 so I can drop it in a spreadsheet. Cheers",
    'cme @each #2024-2 %rate',
  ],
  [
    'Hello, a parent group has asked us about mental health. What percentage of home educated children in Surrey are EHE because of mental health?',
    'ehe /reason:mental-health @surrey %share',
  ],
  [
    'Thanks for your help earlier. One more - which LAs had over 500 EHE in autumn 2025?',
    'ehe !highest @each #2025-1 [over 500]',
  ],
  [
    "I'm preparing for the Fair Access Panel tomorrow and would love to know how many children have no school place in Medway. Ta",
    'no-place @medway',
  ],
  [
    'Hi, for a training session on part time timetables, how many children in West Sussex were on a reduced timetable last term?',
    'reduced @west-sussex #2025-3',
  ],
  [
    "Hi both, sorry if you've been asked this already, but how do Brighton and Hove and East Sussex compare for CME?",
    'cme !compare @brighton-hove,east-sussex',
  ],
  [
    'Good morning, FOI request in this morning: number of school attendance orders issued by Portsmouth in 2023/24. Can you tell me please?',
    'sao-issued @portsmouth #2023-4',
  ],
  [
    'Our DCS is meeting the DCS of Oxfordshire this afternoon and has asked for everything you have about Oxfordshire, thanks so much',
    '!everything @oxfordshire',
  ],
  [
    'Just checking something for the minutes, someone said CME has come down a lot. Can you compare CME for the South East in autumn 2024 with autumn 2025? Much appreciated',
    'cme !compare #2024-1,2025-1',
  ],
  [
    "Hello! We're reviewing our tracking team's workload so please could I have our CME broken down by how long they've been missing education",
    'cme /duration @own',
  ],
  [
    'Evening, finishing off a funding bid and need the combined number of EHE in Portsmouth, Southampton and the Isle of Wight. Any chance?',
    'ehe @portsmouth,southampton,isle-of-wight =total',
  ],
  [
    'Hi there, our virtual school head is asking: how many permanent exclusions of children in care were there in Kent in 2024/25? Thank you!!',
    'permanent /group:lac @kent #2024-4',
  ],
  [
    'Hope you had a good weekend! Can you remind me how many EHE there were in the whole of England in autumn 2024? I lost the email',
    'ehe @england #2024-1',
  ],
  [
    'Hi, trying to see whether we are an outlier. Where do we rank for EHE rate among the 19?',
    'ehe !highest @each:portsmouth %rate',
  ],
  [
    'Sorry to bother you again, but how many children are home educated in Slough? Thanks so much',
    'ehe @slough',
  ],
  [
    "I've got scrutiny on 8 December and need just one number: permanent exclusions in Medway in 2024/25.",
    'permanent @medway #2024-4',
  ],
  [
    'Somebody told me Southampton had 2,500 of them, which sounds mad - how many CME are there really in Southampton?',
    'cme @southampton',
  ],
  [
    "I know they're far bigger and it's hardly fair, but how does our EHE rate compare with Hampshire's?",
    'ehe !compare @portsmouth,hampshire %rate',
  ],
  [
    'Morning! Quick one before my 9.30: how many reduced timetables are there in West Sussex?',
    'reduced @west-sussex',
  ],
  [
    'The press office rang, they want to know how many children are electively home educated in Surrey, and they want it by 4pm',
    'ehe @surrey',
  ],
  [
    "How many CME are there in Oxfordshire, and please don't send me one of those charts this time",
    'cme @oxfordshire',
  ],
  [
    "I left my laptop on the train so can't look for myself, what was attendance in Reading last term?",
    'attendance @reading #2025-3',
  ],
  [
    "Not urgent, but when you get a moment I'd like the reasons for EHE in Bucks for autumn 2025.",
    'ehe /reason @buckinghamshire #2025-1',
  ],
  [
    'We had quite an argument about this in the office. Which authority issued the most school attendance orders in 2024/25?',
    'sao-issued !highest @each #2024-4',
  ],
  [
    'It feels as though half the secondary schools are emptying out - how many year 10s are EHE with us?',
    'ehe /year:y10 @own',
  ],
  [
    "Ofsted are coming next week and I'm panicking slightly. How many children without a school place do we have?",
    'no-place @own',
  ],
  [
    "My friend in Brighton swears they've turned a corner, so has CME in Brighton gone down since autumn 2023?",
    'cme !trend @brighton-hove #2023-1..',
  ],
  [
    "I don't need names or schools or anything like that, just how many girls are CME in Reading.",
    'cme /sex:female @reading',
  ],
  [
    "After twenty years in this job I still can't remember this: how is persistent absence defined?",
    'persistent !definition',
  ],
  [
    'I sent in 42 back in January and nobody queried it, but what was our CME number in summer 2026?',
    'cme @own #2025-3',
  ],
  [
    "Right, final one for today and then I'm off home. How many EHE starts did Medway have in spring 2026?",
    'ehe-starts-term @medway #2025-2',
  ],
  [
    'A parent has written to the MP claiming we do nothing. How many section 437 notices did we serve in 2024/25?',
    's437 @own #2024-4',
  ],
  [
    "Kent comes up in every single meeting. Leaving Kent aside, what's the CME figure for Hampshire?",
    'cme @hampshire',
  ],
  [
    "I'm drafting the annual report for 2025/26 and can't get started without it: how many CME were there across the South East in autumn 2025?",
    'cme #2025-1',
  ],
  [
    'I asked yesterday and got nothing back!! What is the severe absence figure for East Sussex?',
    'severe @east-sussex',
  ],
];
