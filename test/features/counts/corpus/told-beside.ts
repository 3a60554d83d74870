import type { Case } from './score.ts';

/** Told before a question that is complete in itself, or that leans on it. */
export const TOLD_BESIDE: readonly Case[] = [
  [
    'Our chief executive fears boys are being taught at home in droves. How many boys are electively home educated in Medway?',
    '?-',
  ],
  [
    'A reporter phoned about suspensions in Slough. How many were there in 2023/24?',
    'suspensions @slough #2023-4',
  ],
  ["A colleague mentioned Hampshire's CME had crept up. What is the latest figure?", 'cme @hampshire'],
  [
    'The health visitors keep raising mental health. How many children in Surrey are home educated because of mental health?',
    'ehe /reason:mental-health @surrey',
  ],
  ['Is EHE in Medway lower than the term before?', 'ehe !compare @medway #new~term-before'],
  [
    'How does persistent absence in Kent compare to the year before?',
    'persistent !compare @kent #new~year-before',
  ],
  ["has the region's EHE gone up on the term before?", 'ehe !compare #new~term-before'],
  ["Could you split Surrey's EHE up by year group for me?", 'ehe /year @surrey'],
  ['defn severe absence', 'severe !definition'],
  ['Bit embarrassing to ask but what exactly does CME stand for', 'cme !definition'],
  [
    'The leader of the council wants everything the network has on Wokingham by tomorrow',
    '!everything @wokingham',
  ],
  ['how many EHE does the network hold for Reading', 'ehe @reading'],
  ['Need the CME number for us please, it is for a slide', 'cme @own'],
  ["I'd love the average EHE rate per authority. Any recent data will do.", '?'],
  [
    'The lead for attendance is on leave and I was reading through her slides, so could I get persistent absence in Kent for autumn 2025 before her 3pm',
    'persistent @kent #2025-1',
  ],
  [
    'My head of service has a call with the ombudsman at 4 and EHE will come up. How many home educated children did Oxfordshire have in spring 2025?',
    'ehe @oxfordshire #2024-2',
  ],
  [
    'Our cabinet member is adamant that suspensions are rocketing in Milton Keynes. Show suspensions in Milton Keynes since 2021/22.',
    'suspensions !trend @milton-keynes #2021-4..',
  ],
  ['Can you put Kent and Medway side by side on CME?', 'cme !compare @kent,medway'],
  [
    'We are told Reading has more CME than Slough. Please put the two next to each other.',
    'cme !compare @reading,slough',
  ],
  ['Table of EHE by year group in Kent please, I want to know who to write to', 'ehe /year @kent'],
  [
    'The safeguarding partnership met yesterday and girls missing education came up. How many CME in Surrey are girls?',
    'cme /sex:female @surrey',
  ],
  ['Somebody from public health rang about home education. What is our latest number?', 'ehe @own'],
  [
    "Someone on the radio said Surrey's severe absence was bad. What was it in autumn 2025?",
    'severe @surrey #2025-1',
  ],
  ['Governors love rankings, so which five LAs have the highest EHE rate?', 'ehe !highest @each %rate ^5'],
  [
    'Not certain whether you do this, but how many permanent exclusions were there in Kent in 2023/24? My boss thinks loads.',
    'permanent @kent #2023-4',
  ],
  [
    "I don't know if this is the right place but what's the CME rate for East Sussex? I'd like a benchmark.",
    '?',
  ],
  [
    "I've been asked by legal for the number of school attendance orders issued in Kent in 2024/25 so that we can discuss a new policy",
    'sao-issued @kent #2024-4',
  ],
  [
    'Our MP is worried about year 11s out of school. How many CME in Portsmouth are in year 11?',
    'cme /year:y11 @portsmouth',
  ],
  ['It would help our deputy to see how we compare with Kent on CME', 'cme !compare @portsmouth,kent'],
  [
    'Writing slides on home education and would be glad of the EHE count for West Sussex in autumn 2025',
    'ehe @west-sussex #2025-1',
  ],
  [
    'A neighbour council says its EHE is through the roof; is ours? Give me the EHE trend for Portsmouth',
    '?',
  ],
  ["We're doing some horizon scanning so can I have EHE by LA please", 'ehe @each'],
  [
    "The attendance strategy is being rewritten. What's the persistent absence rate in Southampton, can you look it up?",
    'persistent @southampton',
  ],
  [
    'Parents in Kent are complaining. How many reduced timetables in Kent in autumn 2025?',
    'reduced @kent #2025-1',
  ],
  [
    'Reduced timetables are creating a row at scrutiny. How many reduced timetables in Kent?',
    'reduced @kent',
  ],
  ['We have lots of girls from Narnia. How many girls are home educated in Kent?', '?'],
  ['Only girls in hostels matter to us. How many CME girls in Kent?', '?'],
  ["Kent's girls on EHE are up. What was it in autumn 2025?", 'ehe /sex:female @kent #2025-1'],
  ['Surrey and Kent have both had rising EHE. What is it now?', '?'],
  ['Traveller children worry us. How many children are home educated in Kent?', '?'],
];
