import type { Case } from './score.ts';

/** The same hand, a third time: chatty. */
export const ASKED_IN_CHAT_ANEW: readonly Case[] = [
  [
    'Good grief, is it Thursday already? I owe the committee clerk the EHE number for Hampshire in autumn 2025.',
    '?-',
  ],
  [
    "One of our head teachers swears blind that home ed is booming. What's the EHE trend in Hampshire since autumn 2022?",
    'ehe !trend @hampshire #2022-1..',
  ],
  [
    "I'm updating the slide deck for Monday's partnership board. How many CME did Southampton have in spring 2026?",
    'cme @southampton #2025-2',
  ],
  [
    'Could I get some help with a freedom of information request? They want the number of suspensions in Portsmouth in 2023/24.',
    'suspensions @portsmouth #2023-4',
  ],
  [
    "Our systems went down overnight, so I can't run my usual report. What is the persistent absence rate in Kent in spring 2026?",
    'persistent @kent #2025-2',
  ],
  ['Hello! Long time no speak. Have you got EHE by sex for Medway?', 'ehe /sex @medway'],
  [
    "Just back from maternity leave and everything's changed. Which authority has the highest EHE?",
    'ehe !highest @each',
  ],
  [
    'My husband says I talk about nothing else but attendance. What is attendance in Bracknell Forest?',
    'attendance @bracknell-forest',
  ],
  [
    'A solicitor acting for a family rang and asked how many school attendance orders we issued in 2024/25',
    'sao-issued @own #2024-4',
  ],
  ["I've had three emails about this since breakfast. How many children are CME in Reading?", 'cme @reading'],
  [
    'We had an interesting chat at regional leads about outreach. Could you show children in outreach education for each authority?',
    'medical @each',
  ],
  [
    "Before you say no, I've already tried the portal. EHE for Wokingham, spring 2026?",
    'ehe @wokingham #2025-2',
  ],
  [
    'The chief exec likes a league table, bless her. Top five authorities for suspensions in 2024/25?',
    'suspensions !highest @each #2024-4 ^5',
  ],
  [
    'Our new cabinet member used to be a teacher and is keen on data. What was severe absence in Portsmouth in autumn 2025?',
    'severe @portsmouth #2025-1',
  ],
  [
    "I'm told the grant depends on it, so how many children have no school place in Slough?",
    'no-place @slough',
  ],
  ["It'd be great to have the CME numbers for each LA in time for the 4pm call", 'cme @each'],
  ["Sorry if I'm being thick. What does CME stand for?", 'cme !definition'],
  [
    'Our comms team wants to put out a press release saying numbers are falling. Has CME in Portsmouth gone down since autumn 2023?',
    'cme !trend @portsmouth #2023-1..',
  ],
  [
    'Someone has nicked my printout! How many EHE starts were there in Surrey in 2024/25?',
    'ehe-starts @surrey #2024-4',
  ],
  ['Me and the team are doing a quiz for the away day. Which LA has the fewest CME?', 'cme !lowest @each'],
  [
    "I'm desperate for a number, any number. OK, this number: EHE in West Sussex in autumn 2025",
    'ehe @west-sussex #2025-1',
  ],
  [
    "We got a letter from the Children's Commissioner yesterday. How many children are missing education in Portsmouth?",
    'cme+not-full @portsmouth',
  ],
  [
    'My team reckon Year 9 is where it all goes wrong. How many Year 9 CME are there in Hampshire?',
    'cme /year:y9 @hampshire',
  ],
  ['Yo. suspensions oxfordshire 2023/24. cheers fella', 'suspensions @oxfordshire #2023-4'],
  [
    'The peer challenge team have asked for evidence about part-time timetables. What was the number in Surrey in autumn 2025?',
    'reduced @surrey #2025-1',
  ],
  [
    "I'm picking up Helen's work while she recovers from her operation. How many SAOs were revoked in Medway in 2023/24?",
    'sao-revoked @medway #2023-4',
  ],
  [
    'Hi, sorry, wrong chat earlier. Compare CME in Kent and Surrey in autumn 2025 please',
    'cme !compare @kent,surrey #2025-1',
  ],
  [
    'Thanks to whoever built this. Can it do permanent exclusions by ethnicity for Kent in 2024/25?',
    'permanent /ethnicity @kent #2024-4',
  ],
  [
    "A researcher at the university is looking into home education and I said I'd find out the total for the South East in autumn 2025",
    '?-',
  ],
  [
    'The Director of Education wants everything we have on Oxfordshire before she meets their DCS on Friday',
    '!everything @oxfordshire',
  ],
  [
    'I was hoping you might be able to shed some light on this. Why do people home educate in Kent?',
    'ehe /reason @kent',
  ],
  [
    "Our local paper claims one in twenty children is home educated, which can't be right. What is the EHE rate for Portsmouth?",
    'ehe @portsmouth %rate',
  ],
  [
    'Happy new school year everyone! What were the EHE figures for Buckinghamshire in summer 2025?',
    'ehe @buckinghamshire #2024-3',
  ],
  [
    'I need to justify a second EHE officer, so how many children started home education in our area in 2024/25?',
    'ehe-starts @own #2024-4',
  ],
  ['Right, no messing about today. Red and amber cases in Kent.', 'rag /colour:red,amber @kent'],
  [
    "You were so helpful last week that I'm back for more. Severe absence in England in autumn 2025?",
    'severe @england #2025-1',
  ],
  [
    "There's been a mix-up with our return and I want to check what you've got. What was our CME in spring 2026?",
    'cme @own #2025-2',
  ],
  [
    'I teach a module on education policy. Which local authority had the highest rate of permanent exclusions in 2023/24?',
    'permanent !highest @each #2023-4 %rate',
  ],
  [
    "Our SENCO network meets next week and they're worried about EHCP pupils being excluded. How many permanent exclusions in Kent in 2024/25 were of children with an EHC plan?",
    '?',
  ],
  [
    "As agreed at the last officers' group, please send me the number of section 437 notices for each LA in 2024/25",
    's437 @each #2024-4',
  ],
  ['Ooh, one more before I log off. EHE, Isle of Wight, autumn 2024', 'ehe @isle-of-wight #2024-1'],
  ["I've googled it and got nowhere. What counts as persistent absence?", 'persistent !definition'],
  [
    "The mayor's office called and I panicked and said I'd have it in ten minutes. How many home educated children are there in Milton Keynes?",
    'ehe @milton-keynes',
  ],
  [
    'Could you double check something for me? I have 120 written down for CME in Slough. What do you have?',
    '?-',
  ],
  [
    "We're thinking of copying whatever West Berkshire does. What's their CME rate?",
    'cme @west-berkshire %rate',
  ],
  [
    "The trust's CEO is coming in to talk about exclusions and I'd rather be prepared: how many suspensions were there in Medway in autumn term 2025?",
    'suspensions-term @medway #2025-1',
  ],
  [
    'Not urgent, more for interest. How does EHE in Surrey compare with England?',
    'ehe !compare @surrey+england',
  ],
  ['First time using Teams on my phone so excuse the typos. hw many ehe in slough', 'ehe @slough'],
  ["I've a bee in my bonnet about reduced timetables. Can I have them by authority?", '?-'],
  ['To close off action 14 from the last meeting I need CME by length of time missing for West Sussex', '?-'],
];
