import type { Case } from './score.ts';

/** Talk before, after and within questions, by another hand. */
export const CHATTED: readonly Case[] = [
  [
    "Afternoon all, I'm prepping the cabinet Q&A and the portfolio holder is bound to ask. What was our persistent absence in spring term 2026?",
    'persistent @own #2025-2',
  ],
  [
    "Honestly the phones haven't stopped today. When you get a sec could you dig out how many children in Surrey are home educated? Ta",
    'ehe @surrey',
  ],
  [
    "We're having a bit of a debate in the team about whether it's just us. How does our CME rate compare with the South East?",
    'cme !compare @own+region %rate',
  ],
  [
    "I know I asked for this last week and then lost the email, sorry! Permanent exclusions in Medway for 2023/24 is all I'm after.",
    'permanent @medway #2023-4',
  ],
  [
    "Right, governors at 4 and I've got nothing. How many kids were on part-time timetables in Hampshire last term?",
    'reduced @hampshire #2025-3',
  ],
  [
    "So our new DCS came from Kent and keeps quoting numbers at us. What is Kent's actual severe absence for autumn 2025, if you've got it?",
    'severe @kent #2025-1',
  ],
  [
    "Our EHE lead is off sick so it's landed on me. I need the reasons for home education in East Sussex in spring 2026, for a report she'd started.",
    'ehe /reason @east-sussex #2025-2',
  ],
  [
    "Not urgent at all, it's just that someone on the SEND board was going on about it and I said I'd check: which authority had the most suspensions in 2024/25?",
    'suspensions !highest @each #2024-4',
  ],
  [
    "Thank you, you're a star. Last one from me I promise, how many school attendance orders did West Berkshire issue in 2024/25?",
    'sao-issued @west-berkshire #2024-4',
  ],
  [
    "Can't get into the portal again, IT say it's a licence thing. Would you mind telling me how many children started home ed in Wokingham in summer term 2026?",
    'ehe-starts-term @wokingham #2025-3',
  ],
  [
    "Press office want a line by noon. Number of home educated children in England in autumn 2025 please, they don't care about anything else.",
    'ehe @england #2025-1',
  ],
  [
    "It feels as though we've been going backwards for ages but maybe that's just the weather. What's the attendance trend in Portsmouth since autumn 2024?",
    'attendance !trend @portsmouth #2024-1..',
  ],
  [
    "Been trying to explain this to a headteacher and I've tied myself in knots. What's the definition of elective home education?",
    'ehe !definition',
  ],
  [
    'Hiya, me again!! Got a slide to fill. Which five authorities have the most CME?',
    'cme !highest @each ^5',
  ],
  [
    'I had a lovely chat with my opposite number in Oxfordshire yesterday, they seem to be in a much better place. How many green cases do they have?',
    'rag /colour:green @oxfordshire',
  ],
  [
    "There's a parents' group in the local paper again and the leader's office is twitchy. I'd like to know how many children in Kent are home educated because of mental health.",
    'ehe /reason:mental-health @kent',
  ],
  [
    'Sorry, ignore that, wrong chat! What I meant to ask is how many section 437 notices Hampshire served in 2023/24.',
    's437 @hampshire #2023-4',
  ],
  [
    "My manager's new to education and won't believe me that it goes with the seasons. Can you compare suspensions in Kent in autumn 2025 and spring 2026?",
    'suspensions-term !compare @kent #2025-1,2025-2',
  ],
  [
    "ok so internal audit are coming in and they want a list, don't ask me why, of every authority with attendance under 90%. can you do that?",
    'attendance !lowest @each [under 90]',
  ],
  [
    "We've been asked to share a post with the neighbours and finance want a number for the business case. How many children without a school place are there in Medway and Kent put together?",
    'no-place @medway,kent =total',
  ],
  [
    "Morning, Claire said you'd know. EHE for us and the Isle of Wight, by year group?",
    'ehe /year @portsmouth,isle-of-wight',
  ],
  [
    "I'm on the third draft of the annual safeguarding report (don't get me started) and need the number of permanent exclusions of looked after children in the South East in 2023/24.",
    'permanent /group:lac #2023-4',
  ],
  [
    "Half the office is off with this bug so I'm covering. Have you got CME at any time in 2023/24 for Buckinghamshire? It's for an FOI.",
    'cme-year @buckinghamshire #2023-4',
  ],
  [
    'Just had Milton Keynes on the phone, very pleased with themselves. What was their attendance last term then?',
    'attendance @milton-keynes #2025-3',
  ],
  [
    "I've looked on the shared drive, I've looked in my emails, I've even asked Dave. How many children are in outreach education for health needs in Reading?",
    'medical @reading',
  ],
  [
    'No pressure but the AD is stood at my desk! Home ed in Brighton and Hove, what was it in summer 2025 please?',
    'ehe @brighton-hove #2024-3',
  ],
  [
    "We've put a lot of money into those attendance officers so fingers crossed. How does our latest persistent absence compare with the term before?",
    'persistent !compare @own #new~term-before',
  ],
  [
    'Budget round again, joy. Could you let me have EHE for the South East in autumn 2025, by sex, and then I can go home.',
    'ehe /sex #2025-1',
  ],
  [
    "What percentage of CME in Kent are boys? I ask because the youth service say nearly all of theirs are and I don't think that can be right.",
    'cme /sex:male @kent %share',
  ],
  [
    'How many authorities had more than 50 permanent exclusions in 2024/25? We were talking about it on the train and nobody could agree.',
    'permanent !highest @each #2024-4 [over 50]',
  ],
  [
    'Where do we rank for EHE? Members do love a league table, whatever I tell them about context.',
    'ehe !highest @each:portsmouth',
  ],
  [
    "Perfect, thanks. And while you're there, the same for Southampton?",
    'cme @southampton #2025-1',
    'How many CME did Portsmouth have in autumn 2025?',
  ],
  [
    'Hmm, that looks low to me but what do I know. How about 2023/24?',
    'ehe-starts @kent #2023-4',
    'How many children started home education in Kent in 2024/25?',
  ],
  [
    "Great, she'll be happy with that. Can I have it split by year group as well? She does like a chart.",
    'ehe /year @hampshire',
    'How many home educated children are there in Hampshire?',
  ],
  [
    "Ha, I knew it. Who's got the lowest then?",
    'attendance !lowest @each',
    'Which authority has the highest attendance?',
  ],
];
