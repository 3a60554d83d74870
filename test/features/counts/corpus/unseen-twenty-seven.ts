import type { Case } from './score.ts';

/** The same hand, after the first were mended: chatty. */
export const ASKED_IN_CHAT_AGAIN: readonly Case[] = [
  [
    'Crikey, what a week. Could you remind me how many children were home educated in Slough in autumn 2025?',
    'ehe @slough #2025-1',
  ],
  [
    "I've inherited a filing cabinet and a headache. How many CME does West Berkshire have?",
    'cme @west-berkshire',
  ],
  [
    'My colleague Priya is convinced suspensions have gone through the roof. What was the suspension figure for Reading in 2024/25?',
    'suspensions @reading #2024-4',
  ],
  [
    "The kettle's on and I've got ten minutes, so: EHE for Oxfordshire by year group please",
    'ehe /year @oxfordshire',
  ],
  [
    'A grandparent phoned our front desk in tears about a child out of school, which got me wondering how many children are missing education in Medway',
    '?-',
  ],
  [
    "Hello from sunny Southsea. I need Portsmouth's severe absence figure for spring 2026.",
    'severe @portsmouth #2025-2',
  ],
  [
    'We are rewriting our CME policy, and the template asks for the number of CME in our area in autumn 2025.',
    'cme @own #2025-1',
  ],
  [
    "Sorry to jump in, I'm on a call with DfE and they've asked which LA has the highest persistent absence",
    'persistent !highest @each',
  ],
  [
    'The director of public health thinks home education is a health issue. How many girls are home educated in East Sussex?',
    'ehe /sex:female @east-sussex',
  ],
  [
    "It's my first week and nobody's shown me where anything is! How many permanent exclusions did Hampshire have in 2023/24?",
    'permanent @hampshire #2023-4',
  ],
  [
    'Can I be cheeky and ask for one more thing? Suspensions by ethnicity for Slough, 2024/25.',
    'suspensions /ethnicity @slough #2024-4',
  ],
  ["I've just read that Surrey closed two schools. What is CME in Surrey?", 'cme @surrey'],
  [
    "My daughter's school had a talk on this last night, made me curious. What percentage of EHE in Kent are secondary age?",
    'ehe /phase:secondary @kent %share',
  ],
  [
    "I have the chief constable in my office at 11 and he's bound to ask: how many CME have we got?",
    'cme @own',
  ],
  ['Quick sense check before I hit send. Is CME in Kent higher than in Surrey?', 'cme !compare @kent,surrey'],
  [
    'Not being funny but the website is useless. How many SAOs were issued in Surrey in 2024/25?',
    'sao-issued @surrey #2024-4',
  ],
  [
    "We've appointed an EHE link worker and she starts on Monday. Could you give her the EHE trend for Portsmouth since autumn 2022?",
    'ehe !trend @portsmouth #2022-1..',
  ],
  ['If I had a pound for every time I was asked this... how many EHE are there in the South East?', 'ehe'],
  [
    "I'm preparing the lead member for a grilling on Thursday and would like attendance for Wokingham in spring 2026",
    'attendance @wokingham #2025-2',
  ],
  [
    'The Ofsted lead inspector has just emailed her lines of enquiry. One is about part-time timetables. How many pupils are on reduced timetables in Portsmouth?',
    'reduced @portsmouth',
  ],
  [
    "Our data team has been restructured and there's no one left who knows. What was the EHE number for Milton Keynes in autumn 2024?",
    'ehe @milton-keynes #2024-1',
  ],
  ['Love this bot btw! CME for Bracknell Forest and Wokingham pls', 'cme @bracknell-forest,wokingham'],
  [
    'Two councillors are arguing on Facebook about home schooling. What are the reasons for EHE in West Sussex?',
    'ehe /reason @west-sussex',
  ],
  [
    "Hi, I cover safeguarding in schools and someone mentioned you'd know this: how many children on a child protection plan started EHE in autumn 2025 in Kent?",
    '?-',
  ],
  ["Pretend I'm five. What does severe absence mean?", 'severe !definition'],
  [
    'I was at the ADCS conference and heard a good talk about outreach. How many children are in outreach education in Hampshire?',
    'medical @hampshire',
  ],
  [
    'Our auditors want evidence that numbers are checked. What did DfE publish for EHE in Reading in autumn 2025?',
    'ehe @reading #2025-1 <published',
  ],
  [
    'Long-time lurker, first-time asker. Which five LAs have the lowest CME rate?',
    'cme !lowest @each %rate ^5',
  ],
  [
    'The spreadsheet I was sent has #REF! all over it. Total EHE in Kent and Medway in autumn 2025?',
    'ehe @kent,medway #2025-1 =total',
  ],
  [
    "Our headteachers' association is cross about exclusions and wants to see how we compare. Permanent exclusions in Portsmouth and Southampton, 2024/25?",
    'permanent @portsmouth,southampton #2024-4',
  ],
  [
    "Having moved over from Children's Services in Essex I'm not sure of your local picture. How many CME are there in Kent?",
    'cme @kent',
  ],
  [
    'There was a piece on Radio Solent this morning. They said EHE had doubled. How many children were home educated in Southampton in autumn 2025?',
    'ehe @southampton #2025-1',
  ],
  ['Gosh that was quick, thank you. And the number of CME for Hampshire?', 'cme @hampshire'],
  ['Right, the coffee has kicked in. Show me red cases for each authority.', 'rag /colour:red @each'],
  [
    "I've a feeling this is a daft one, but what's the difference between Kent and Surrey on EHE?",
    'ehe !compare @kent,surrey',
  ],
  [
    "I chair a residents' group on the island and we'd like to know how many children are missing education there on the Isle of Wight.",
    'cme+not-full @isle-of-wight',
  ],
  [
    "A Year 10 boy's mum has asked me for help. While I'm here, how many CME in Year 10 are there in Slough?",
    'cme /year:y10 @slough',
  ],
  [
    "My deputy is off with flu and I've no access to her drive, could you give me the number of SAOs revoked in Buckinghamshire in 2024/25",
    'sao-revoked @buckinghamshire #2024-4',
  ],
  ["The minister is visiting Reading on Friday. What's EHE in Reading?", 'ehe @reading'],
  [
    'Budget setting again! We need the number of children with no school place in Portsmouth last term to model demand.',
    '?-',
  ],
  [
    'When you have a moment, and only then, could you tell me how many children returned to school from EHE in Surrey in 2024/25?',
    'ehe-returns @surrey #2024-4',
  ],
  [
    "The board papers go out at noon and I've left a gap for persistent absence in East Sussex in autumn 2025",
    '?-',
  ],
  ["Hiya, Tom in Medway here. What's our CME?", '?'],
  [
    "Someone's put a comment in my document saying 'source?'. What is the EHE figure for Hampshire in autumn 2025?",
    'ehe @hampshire #2025-1',
  ],
  [
    "I'd normally ask Gill. How many suspensions were there in Brighton and Hove in 2023/24?",
    'suspensions @brighton-hove #2023-4',
  ],
  [
    "You're going to think I'm mad, but I need every authority's CME rate, in order",
    'cme !highest @each %rate',
  ],
  [
    "The consultant's draft says we have the most EHE in the region, which I doubt. Which authority has the most EHE?",
    'ehe !highest @each',
  ],
  [
    "I'm a parent rep on the SEND board. Is there a figure for home educated children with an EHCP in Kent?",
    '?-',
  ],
  [
    'Our Facebook page is full of it. How many fixed term exclusions in Medway in 2024/25?',
    'suspensions @medway #2024-4',
  ],
  ['Honest question from a newbie: what counts as a suspension?', 'suspensions !definition'],
];
