import type { Case } from './score.ts';

/** Written in as many voices as could be imagined, before the reader’s lists were looked at: chatty. */
export const ASKED_IN_CHAT: readonly Case[] = [
  [
    'Morning! Bit of a strange one, but a parent councillor collared me in the car park and wants to know how many children are home educated in West Sussex. Any idea?',
    'ehe @west-sussex',
  ],
  [
    "hiya, sat in a meeting with the head of SEND and she's asked me for the number of CME in Slough, quick as you can",
    'cme @slough',
  ],
  [
    "Hello there. I took over this job from Pauline in September and I'm still finding my feet. Could you let me know how many suspensions there were in Surrey in 2024/25?",
    'suspensions @surrey #2024-4',
  ],
  [
    "We've had a bit of a rush of elective home education letters since half term, so I wondered what our EHE figure is",
    '?',
  ],
  [
    'The Echo has run a piece on missing children and my director is not happy. What was the CME figure for Southampton in autumn 2025?',
    'cme @southampton #2025-1',
  ],
  [
    'Evening. Working late on the annual report, what was the trend in severe absence for Reading since autumn 2023',
    'severe !trend @reading #2023-1..',
  ],
  [
    'Would you mind awfully telling me the persistent absence rate for Oxfordshire in spring 2026?',
    'persistent @oxfordshire #2025-2',
  ],
  ['ok im back. cme for bracknell forest by year group when you get a sec', 'cme /year @bracknell-forest'],
  [
    "I'm putting together a one-pager for the lead member and need to know which LA has the highest EHE rate",
    'ehe !highest @each %rate',
  ],
  [
    'hey, random question from the team: how many permanent exclusions were there in Medway in 2023/24?',
    'permanent @medway #2023-4',
  ],
  [
    'I hope you are well. The multi agency panel sits on Friday and would like to know how many children in Kent have no school place.',
    'no-place @kent',
  ],
  ["Right then, let's try this. How many kids on part time timetables in Hampshire?", 'reduced @hampshire'],
  [
    "Not sure I'm in the right place, but I was told to ask the bot. How many school attendance orders did we issue in 2024/25?",
    'sao-issued @own #2024-4',
  ],
  [
    'My boss swears Surrey is doing better than Kent on CME. Can you compare them for me?',
    'cme !compare @surrey,kent',
  ],
  [
    "Hope you had a nice weekend! I'm drafting the EHE section of our strategy. What are the main reasons people home educate in Brighton?",
    'ehe /reason @brighton-hove',
  ],
  ["There's a debate in the office about attendance. Which authority has the lowest?", '?-'],
  [
    'Could do with a hand please. I need the number of children on outreach for medical needs in East Sussex, for a commissioning paper',
    'medical @east-sussex',
  ],
  [
    "The cabinet member has asked a question I can't answer: how many girls are missing education in our area?",
    'cme /sex:female @own',
  ],
  [
    "I am a new data analyst at Milton Keynes and I'm trying to build a picture of home education over the last three years. Can you show me the trend in EHE in Milton Keynes since autumn 2022?",
    'ehe !trend @milton-keynes #2022-1..',
  ],
  [
    'Sorry to bother you again!! last one I promise. how many cme in wokingham autumn 25',
    'cme @wokingham #2025-1',
  ],
  [
    "We're about to lose our EWO post and I want to show the impact, so what's the number of section 437 notices for Buckinghamshire in 2024/25?",
    's437 @buckinghamshire #2024-4',
  ],
  [
    "Just had a call with Hampshire and they reckon they've got fewer home educated kids than us. How do we compare with Hampshire on EHE?",
    'ehe !compare @portsmouth,hampshire',
  ],
  [
    'For my own interest really - what percentage of children who are home educated in Kent are boys',
    'ehe /sex:male @kent %share',
  ],
  [
    'Hi, been asked to find out the following: number of SAOs revoked in the South East in 2023/24.',
    'sao-revoked #2023-4',
  ],
  [
    'Ta for earlier. Now could you do the same sort of thing for suspensions by ethnicity in Slough 2024/25',
    'suspensions /ethnicity @slough #2024-4',
  ],
  [
    "I'm on the train with no laptop so can't get at the dashboard. What's the England figure for EHE in autumn 2025?",
    'ehe @england #2025-1',
  ],
  [
    'Does anyone know how many CME there were across the South East in autumn 2025? Needed by noon!',
    'cme #2025-1',
  ],
  [
    'We have a new chair who likes numbers. Give me the CME rate for every authority please',
    'cme @each %rate',
  ],
  ["you'll think i'm daft but what does EHE actually stand for", 'ehe !definition'],
  [
    "I've a meeting with the heads' forum at 2 and want to tell them how many pupils were suspended more than once... actually just suspensions in Portsmouth in autumn term 2025",
    '?',
  ],
  [
    "Good afternoon, I represent the parents' forum and we would be grateful to know how many children are electively home educated in Windsor and Maidenhead.",
    'ehe @windsor-maidenhead',
  ],
  [
    'Someone on the board asked whether children on child protection plans are being taken out to be home educated. How many children who started EHE in 2024/25 in Kent were on a child protection plan?',
    'ehe-starts-term /with:cp @kent #2024-1,2024-2,2024-3',
  ],
  [
    "I'm filling in the benchmarking survey and there's a box for average EHE per authority. What is it?",
    'ehe @each =mean',
  ],
  ["It's been one of those days. Can I get the red cases for Surrey?", 'rag /colour:red @surrey'],
  [
    'Nice to e-meet you! As a first test, tell me how many children are CME in Portsmouth.',
    'cme @portsmouth',
  ],
  ["We've been asked by the regional director for the top five LAs for CME", 'cme !highest @each ^5'],
  [
    'The finance lot want to know how many children went back to school from home education in 2024/25 in West Berkshire, no idea why',
    'ehe-returns @west-berkshire #2024-4',
  ],
  [
    'Guess what, another FOI. They want EHE by year group for Oxfordshire in autumn 2025.',
    'ehe /year @oxfordshire #2025-1',
  ],
  ['Long story short, I need the CME count by length of time missing for Kent', 'cme /duration @kent'],
  [
    'In the absence of my colleague I have been asked to look up the number of permanent exclusions of looked after children in the South East in 2024/25',
    'permanent /group:lac #2024-4',
  ],
  [
    'is it ok to ask you stuff in here? how many children not on full entitlement in west sussex',
    'not-full @west-sussex',
  ],
  ['Ofsted rang this morning. What was our CME number in autumn 2025?', 'cme @own #2025-1'],
  [
    'I keep getting asked this so here goes: which three authorities have the highest severe absence?',
    'severe !highest @each ^3',
  ],
  [
    "After yesterday's workshop I promised to circulate how many LAs have over 1000 EHE children. Can you help?",
    'ehe !highest @each [over 1000]',
  ],
  [
    'The legal team are preparing for court and asked for the number of school attendance orders issued in Hampshire in 2023/24',
    'sao-issued @hampshire #2023-4',
  ],
  [
    'Greetings from a rainy Isle of Wight! How many CME have we got on the Isle of Wight?',
    'cme @isle-of-wight',
  ],
  ["Trying to get my head round the new guidance. What's the definition of CME?", 'cme !definition'],
  [
    'Wondering if you could give me a steer: is EHE higher in Kent or in Hampshire?',
    'ehe !highest @kent,hampshire',
  ],
  ["Somebody's left a note on my desk that just says 'EHE starts Medway 24/25?'", '?-'],
  [
    "I'm doing a dissertation on the side (public policy) and would love to know the total EHE in the South East in autumn 2024",
    'ehe #2024-1',
  ],
];
