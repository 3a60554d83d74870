import type { Case } from './score.ts';

/** Asked by hands that had seen neither reader nor corpus: in the middle of talk. */
export const EXAM_SIX: readonly Case[] = [
  [
    'Our virtual school head is worried, so how many suspensions of looked after children did Southampton have in 2024/25?',
    'suspensions /group:lac @southampton #2024-4',
  ],
  [
    'Could you settle a bet for us? Who has more home educated children, Kent or Surrey?',
    'ehe !highest @kent,surrey',
  ],
  [
    "I read in the paper that it's always the coast that does badly - which authority actually has the highest EHE rate?",
    'ehe !highest @each %rate',
  ],
  [
    "We're short of teachers on the outreach side and I want to see who else is. How many children in Hampshire are in outreach education mainly for their mental health?",
    'medical-mental @hampshire',
  ],
  ['Apologies if this is a daft question, I only started on Monday. What is EHE?', 'ehe !definition'],
  [
    'Ignore my last message, I was in the wrong spreadsheet. How many CME in West Sussex?',
    'cme @west-sussex',
  ],
  [
    "My 11 o'clock has been cancelled so I finally have time to ask: which five authorities have the most reduced timetables?",
    'reduced !highest @each ^5',
  ],
  ["I can't ring all 19 of you, can I have EHE for every authority for spring 2026", 'ehe @each #2025-2'],
  [
    'how many children went back to school from home education in Surrey in 2024/25, their chief exec is asking',
    'ehe-returns @surrey #2024-4',
  ],
  [
    'Three heads have complained to me this week. What percentage of permanent exclusions in Reading in 2024/25 were boys?',
    'permanent /sex:male @reading #2024-4 %share',
  ],
  [
    "I'm seeing the Portsmouth and Southampton leads tomorrow, what's the total CME for Portsmouth and Southampton together?",
    'cme @portsmouth,southampton =total',
  ],
  ['Budget bids close on Friday, so I need the average number of CME per authority', 'cme @each =mean'],
  [
    'With the new Act coming everybody is suddenly talking about registers. How many children are home educated in England?',
    'ehe @england',
  ],
  [
    'Honestly this thing is slow today. Anyway. How many red RAG cases are there in Bracknell?',
    'rag /colour:red @bracknell-forest',
  ],
  [
    'We think some schools are pulling a fast one - how many children are on part-time timetables in our area?',
    'reduced @own',
  ],
  [
    "I have to talk to a room full of governors on Tuesday night and would rather not make it up, what's the trend in home education in Medway?",
    'ehe !trend @medway #..',
  ],
  [
    "Lovely, thank you. And how many pupils weren't getting their full entitlement in Windsor last term?",
    'not-full @windsor-maidenhead #2025-3',
  ],
  [
    'I used to work in Essex where it was about 900. What is the number of CME here in Portsmouth?',
    'cme @portsmouth',
  ],
  [
    'Bear with me, typing this on the bus... how many EHE pupils in Oxfordshire are secondary age?',
    'ehe /phase:secondary @oxfordshire',
  ],
  ["Do we know how many CME Kent had in autumn 2025? It's for the peer review.", 'cme @kent #2025-1'],
  [
    "Morning! Our scrutiny committee meets at two and they'll be asking about it, so how many CME does Kent have?",
    'cme @kent',
  ],
  [
    'Somebody at the regional meeting said Slough had 300 CME. What is the real CME number for Slough in autumn 2025?',
    'cme @slough #2025-1',
  ],
  ['How many EHE have we got? The director wants it by Friday.', 'ehe @own'],
  [
    'Could you tell me how many children are on reduced timetables in Medway, please - I have a head teacher on the other line.',
    'reduced @medway',
  ],
  [
    "Sorry to bother you again, it's for the board paper: permanent exclusions in Oxfordshire, 2024/25.",
    'permanent @oxfordshire #2024-4',
  ],
  [
    "I wondered whether you could say which authority has the most home educated children, as a councillor has asked me and I said I'd find out.",
    'ehe !highest @each',
  ],
  ['We have 40 CME ourselves, which feels like a lot. How many CME has Southampton got?', 'cme @southampton'],
  [
    "My line manager reckons it went up by 20% after the holidays and I doubt it - what's the CME trend in Portsmouth since autumn 2023?",
    'cme !trend @portsmouth #2023-1..',
  ],
  [
    'Do we know how many children are home educated in West Sussex because of mental health?',
    'ehe /reason:mental-health @west-sussex',
  ],
  [
    "Nobody in this office ever answers the phone. What is Buckinghamshire's persistent absence?",
    'persistent @buckinghamshire',
  ],
  ['Hello there, new in post since September. What does CME actually mean?', 'cme !definition'],
  [
    "It's budget season again and the finance people keep on at me, so I need the number of suspensions in Milton Keynes last term if you have it.",
    'suspensions-term @milton-keynes #2025-3',
  ],
  ['Ta for that. And what about EHE in Wokingham?', 'ehe @wokingham'],
  [
    'Right, last one before I go home: the lowest severe absence in the region, which authority has it?',
    'severe !lowest @each',
  ],
  [
    "I'm dictating this from the car so apologies for any mistakes how many school attendance orders did Kent issue in 2024/25",
    'sao-issued @kent #2024-4',
  ],
  [
    'The Ofsted inspector was in yesterday. She wanted to know what percentage of our CME are girls.',
    'cme /sex:female @own %share',
  ],
  [
    "Please can somebody give me the number on reduced timetables for each authority in spring 2026, I've asked three times now!",
    'reduced @each #2025-2',
  ],
  [
    "What's the number of children without a school place in East Sussex? I have a mother in tears here who says there are hundreds.",
    'no-place @east-sussex',
  ],
  [
    'There were 12 last time I looked, but that was ages ago. How many red cases does Brighton have now?',
    'rag /colour:red @brighton-hove',
  ],
  [
    "I sat through the whole meeting on Tuesday and still don't understand it: how is a reduced timetable defined?",
    'reduced !definition',
  ],
  [
    "Two of my team are off sick and I can't get into the spreadsheet, so what was our EHE figure in summer 2026?",
    'ehe @own #2025-3',
  ],
  [
    'Parents keep telling me the same story. How many children are home educated in Kent because of bullying?',
    'ehe /reason:dissatisfied-bullying @kent',
  ],
  [
    "Hi, hope you had a nice weekend. I'm after the number of 437 notices Hampshire served in 2024/25, thanks ever so much",
    's437 @hampshire #2024-4',
  ],
  [
    "I read in the paper that it has doubled, which I can't believe. I'd like to see the trend in home education in England since autumn 2022.",
    'ehe !trend @england #2022-1..',
  ],
  [
    "We're writing the annual report and one chapter is still empty, so could we have the number of children who started EHE on the Isle of Wight in 2024/25?",
    'ehe-starts @isle-of-wight #2024-4',
  ],
];
