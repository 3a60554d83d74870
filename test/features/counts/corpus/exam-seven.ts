import type { Case } from './score.ts';

/** Asked by hands that had seen neither reader nor corpus: in the middle of talk. */
export const EXAM_SEVEN: readonly Case[] = [
  [
    "Which authorities had more than 500 CME in autumn 2025? Our chair thinks it's only one.",
    'cme !highest @each #2025-1 [over 500]',
  ],
  ['Quick one while the kettle boils, CME rate Southampton?', 'cme @southampton %rate'],
  [
    "I don't want a lecture about rounding, just tell me how many home educated children there are in Windsor and Maidenhead.",
    'ehe @windsor-maidenhead',
  ],
  [
    'In 2019 I worked in Kent and there was nothing like this; how many children were missing education in Bracknell Forest last term?',
    'cme+not-full @bracknell-forest #2025-3',
  ],
  [
    'My old boss swears that theirs is the worst in the country, so where does Medway rank in the region for CME?',
    'cme !highest @each:medway',
  ],
  [
    "The governors caught me out last night and I had no answer, so what's severe absence in Portsmouth, please?",
    'severe @portsmouth',
  ],
  [
    'Would you mind adding up CME for Reading, Slough and Wokingham? I only need the one total, for a bid.',
    'cme @reading,slough,wokingham =total',
  ],
  [
    'Good afternoon. In preparation for our meeting on 3 December I would be grateful for the number of permanent exclusions of children in need in West Sussex in 2023/24.',
    'permanent /group:cin @west-sussex #2023-4',
  ],
  [
    "That can't be right, can it? Compare EHE in Oxfordshire for autumn 2024 and autumn 2025 so I can show them.",
    'ehe !compare @oxfordshire #2024-1,2025-1',
  ],
  [
    "Honestly the schools never tell us a thing, but how many pupils aren't getting their full entitlement in Slough?",
    'not-full @slough',
  ],
  [
    'I had words with one school twice this month. How many cases across the region were challenged with schools last term?',
    'challenged #2025-3',
  ],
  ["I've got about 30 seconds: average number of EHE per authority?", 'ehe @each =mean'],
  [
    'Going round in circles here, the website is down and the press office wants an answer - how many CME were there nationally in autumn 2025?',
    'cme @england #2025-1',
  ],
  [
    "It's always the big counties that get all the attention. What I'd like to see is CME for the Isle of Wight.",
    'cme @isle-of-wight',
  ],
  [
    "Thanks, that's helpful, and do you also have the number of year 10s in home education in East Sussex?",
    'ehe /year:y10 @east-sussex',
  ],
  [
    'People will tell you anything on that subject, I want facts, so how many girls are home educated in Bucks?',
    'ehe /sex:female @buckinghamshire',
  ],
  [
    "What's Kent's figure for children in outreach education, do you know? One of our team leaders has asked.",
    'medical @kent',
  ],
  [
    'Not urgent at all, whenever you get a moment: children who went back to school from home education in Hampshire in 2024/25.',
    'ehe-returns @hampshire #2024-4',
  ],
  [
    "Is CME in Surrey higher than a year ago? I said yes to the leader and now I'm worried.",
    'cme !compare @surrey #new~year-before',
  ],
];
