import type { Case } from './score.ts';

/** Talk around questions and follow-ups in other voices, its labels written before it was read. */
export const CHATTED_MORE: readonly Case[] = [
  [
    "My director's PA is hovering by the door. What's the EHE figure for Surrey in spring 2026?",
    'ehe @surrey #2025-2',
  ],
  ['How many CME did Kent have in autumn 2025? The chair rang twice before breakfast.', 'cme @kent #2025-1'],
  [
    "How many suspensions were there in Medway in 2023/24? I've got a bet on with Gary.",
    'suspensions @medway #2023-4',
  ],
  [
    "Can you tell me how many children are home educated in Slough, I'm in a meeting and everyone is looking at me.",
    'ehe @slough',
  ],
  ['Which authority has the most CME? Nobody in this room believes me.', 'cme !highest @each'],
  [
    'Oh joy, another FOI. How many permanent exclusions did Hampshire have in 2022/23?',
    'permanent @hampshire #2022-4',
  ],
  [
    'I lost my notes when the laptop died, typical. What was severe absence in Reading in autumn 2025?',
    'severe @reading #2025-1',
  ],
  [
    "What's the trend in EHE in West Sussex since autumn 2023? Our governors adore a line going up.",
    'ehe !trend @west-sussex #2023-1..',
  ],
  ['Somebody on the radio claimed it had trebled. How many CME are there in the South East?', 'cme'],
  [
    "EHE in Oxfordshire by year group please. It's going on a slide and the slide is due at two.",
    'ehe /year @oxfordshire',
  ],
  [
    "Morning! Tea's on. How many children in Bracknell Forest are on part-time timetables?",
    'reduced @bracknell-forest',
  ],
  ['Sorry, that last one was meant for my husband! How many CME does Wokingham have?', 'cme @wokingham'],
  ['What I wanted to know was how many suspensions Kent had in 2022/23.', 'suspensions @kent #2022-4'],
  [
    'How does our persistent absence compare with the South East? My head of service sleeps with that report under her pillow.',
    'persistent !compare @own+region',
  ],
  [
    "How many girls are home educated in East Sussex? The women's network invited me to speak.",
    'ehe /sex:female @east-sussex',
  ],
  [
    "I've a train to catch in ten minutes. Attendance in Southampton last term, and then I'm gone.",
    'attendance @southampton #2025-3',
  ],
  [
    "Could you give me CME in Buckinghamshire for spring 2026, and I promise I'll stop bothering you.",
    'cme @buckinghamshire #2025-2',
  ],
  ['Had Slough on the phone all morning about this. How many CME do they have?', 'cme @slough'],
  ["Met the Medway team at a conference, lovely bunch. What's their EHE rate?", 'ehe @medway %rate'],
  [
    'How many school attendance orders did Surrey issue in 2024/25? The magistrates have been grumbling.',
    'sao-issued @surrey #2024-4',
  ],
  ['New starter here, please be gentle. How many CME in Brighton and Hove?', 'cme @brighton-hove'],
  [
    'How many EHE in Kent and Medway put together? We share a tutor service and the invoice landed today.',
    'ehe @kent,medway =total',
  ],
  [
    "The weather's awful, the lift's broken and it's only Tuesday. Who has the lowest attendance?",
    'attendance !lowest @each',
  ],
  [
    'Where do we rank for suspensions in 2024/25? Cabinet always asks that first.',
    'suspensions !highest @each:portsmouth #2024-4',
  ],
  [
    "I said I'd be quick and I will. Children without a school place in Milton Keynes?",
    'no-place @milton-keynes',
  ],
  ["How many red cases does Hampshire have? I'd sleep better knowing.", 'rag /colour:red @hampshire'],
  [
    'Need CME for Isle of Wight, summer 2025, for the paper that we promised the board.',
    'cme @isle-of-wight #2024-3',
  ],
  ["That's what I thought. And for Kent?", 'cme @kent', 'CME in Surrey'],
  [
    "Interesting, she won't like that. How about spring 2026?",
    'ehe @kent #2025-2',
    'EHE in Kent in autumn 2025',
  ],
  [
    "Ha, told you so. Can you show me the trend? I'll print it for the wall.",
    'cme !trend @kent #..',
    'CME in Kent',
  ],
  ['Sorry to keep on. Same for Slough? The team there keep chasing me.', 'cme @slough', 'CME in Kent'],
  ['Brill, ta. What about boys?', 'cme /sex:male @kent', 'CME in Kent'],
  ['What about the year before? My manager has a theory.', 'ehe @kent #2024-1', 'EHE in Kent in autumn 2025'],
  ['How many CME in Kent? Sorry, I should have asked about Medway.', '?'],
  ['How many EHE in Surrey? The director has her eye on teenagers.', '?'],
  ['How many CME in Slough? We keep Travellers on a separate list.', '?'],
  ["How many suspensions in Kent in 2023/24? I'm told the academies are the problem.", '?'],
  ['The lead member is fixated on looked-after children. How many CME in Kent?', '?-'],
];
