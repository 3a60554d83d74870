import type { Case } from './score.ts';

/** Written in as many voices as could be imagined, before the reader’s lists were looked at, the rest: chatty. */
export const ASKED_IN_CHAT_MORE: readonly Case[] = [
  [
    'Our independent scrutineer wants a view on unmet need. How many children have been out of school over 52 weeks in Reading?',
    'cme /duration:w52 @reading',
  ],
  [
    "Happy Friday folks. What's the attendance figure in Wokingham for spring 2026?",
    'attendance @wokingham #2025-2',
  ],
  [
    "I'm in the middle of writing the JSNA chapter, so could you please give me EHE by sex for Southampton",
    'ehe /sex @southampton',
  ],
  [
    'My line manager wants this on her desk first thing. Suspensions of pupils with SEN support in Medway 2024/25.',
    'suspensions /group:sen @medway #2024-4',
  ],
  [
    'Hello. We are a small team and do not have an analyst. Could you tell us where we rank for CME rate in the region?',
    'cme !highest @each:portsmouth %rate',
  ],
  [
    "As promised on the phone, I'm chasing the numbers of new home educators in spring 2026 in Surrey",
    'ehe-starts-term @surrey #2025-2',
  ],
  ["forgive me, i'm typing this on my phone. ehe west berks autumn 2025", 'ehe @west-berkshire #2025-1'],
  [
    "I was on leave last week and I've missed the circulation. What is the current number of amber cases in East Sussex?",
    'rag /colour:amber @east-sussex',
  ],
  [
    'Just curious. Is persistent absence in Kent higher than nationally?',
    'persistent !compare @kent+england',
  ],
  [
    'The union has been in touch. How many suspensions were there in Brighton and Hove in the autumn term 2025?',
    'suspensions-term @brighton-hove #2025-1',
  ],
  [
    'Thanks for the invite to the network, very useful. Could I see all the CME figures by authority?',
    'cme @each',
  ],
  [
    'We commissioned a review and the reviewer wants EHE over time for Buckinghamshire',
    'ehe !trend @buckinghamshire #..',
  ],
  ['Please could somebody tell me how to find the number of EHE children with an EHCP in Kent?', '?-'],
  [
    "I've got a funny feeling our figure was wrong last time. What did we return for CME in autumn 2025?",
    'cme @own #2025-1',
  ],
  [
    "A health visitor asked me this and I hadn't a clue. How many primary children are home educated in Slough?",
    'ehe /phase:primary @slough',
  ],
  [
    'Morning all, before the budget meeting I need to know how many cases were challenged with schools in Kent last term',
    'challenged @kent #2025-3',
  ],
  ['Let me start again. CME, Kent, autumn 2025.', 'cme @kent #2025-1'],
  [
    "So the MP's office emailed and said can you provide the number of children missing education in Oxfordshire, and I said I'd ask",
    'cme+not-full @oxfordshire',
  ],
  [
    'I look after inclusion across three areas. Could I have CME for Portsmouth, Southampton and the Isle of Wight?',
    'cme @portsmouth,southampton,isle-of-wight',
  ],
  ['what on earth is the difference between CME and EHE? asking for a friend', '?-'],
  [
    'Hi Bot, me and Sue are having a bet. Which authority has the most home educated children?',
    'ehe !highest @each',
  ],
  [
    "I thought I'd saved this but I can't find it anywhere. EHE Surrey autumn 2024 please",
    'ehe @surrey #2024-1',
  ],
  [
    'It would really help our scrutiny prep if you could tell us our suspension rate in 2023/24',
    'suspensions @own #2023-4 %rate',
  ],
  ['Alright? need cme for reading and slough, ta', 'cme @reading,slough'],
  [
    "I'm told you can break things down. Can you break EHE in Hampshire down by reason?",
    'ehe /reason @hampshire',
  ],
  [
    'The safeguarding partnership has set up a task and finish group on attendance, which I chair. What is severe absence in Surrey?',
    'severe @surrey',
  ],
  [
    "I need this for a report and it's urgent!! number of children home educated at any point in 2024/25 in Medway",
    'ehe-year @medway #2024-4',
  ],
  [
    'Quick sanity check: did Southampton have more CME than Portsmouth in autumn 2025?',
    'cme !compare @southampton,portsmouth #2025-1',
  ],
  [
    'Since I joined in 2023 nobody has been able to tell me how many children are on reduced timetables in our area.',
    '?',
  ],
  [
    "The last slide is blank and I'm presenting in an hour, help! How many CME in year 11 in Kent?",
    'cme /year:y11 @kent',
  ],
  [
    'Dear colleagues, further to the discussion at the network meeting, could I request the EHE rate for England in autumn 2024? Kind regards, Philippa',
    'ehe @england #2024-1 %rate',
  ],
  [
    'Between you and me the chief exec is obsessed with league tables. Rank the LAs by attendance please',
    'attendance !highest @each',
  ],
  [
    "I've just come out of a strategy meeting and need a number: children home educated because of mental health, Kent",
    'ehe /reason:mental-health @kent',
  ],
  [
    'Virtual school here. What proportion of permanent exclusions in Hampshire in 2024/25 were of looked after children?',
    'permanent /group:lac @hampshire #2024-4 %share',
  ],
  [
    'Apologies if this has been asked before. How many children on EHE went back into school in Surrey last term?',
    'ehe-returns-term @surrey #2025-3',
  ],
  [
    "don't worry if not, but do you have the number of secondary age cme for west sussex?",
    'cme /phase:secondary @west-sussex',
  ],
  [
    "Our new MIS is rubbish so I can't trust it. Could you tell me how many EHE we reported in autumn 2025?",
    'ehe @own #2025-1',
  ],
  [
    "I've been asked to benchmark us against statistical neighbours, but for now just compare our CME with Southampton's",
    '?-',
  ],
  [
    'With winter coming I want to see what happened to attendance in the region since autumn 2024.',
    'attendance !trend #2024-1..',
  ],
  [
    "Our director's away, so I'm the one doing the quarterly return. What's our red rag total?",
    'rag /colour:red @own',
  ],
  [
    'Can I trouble you for one more? Permanent exclusions, South East, last academic year.',
    'permanent #2025-4',
  ],
  [
    'Had a look on the DfE website and got lost. What did DfE publish for CME in Surrey in autumn 2025?',
    'cme @surrey #2025-1 <published',
  ],
  [
    'Our link governor is visiting tomorrow, so please could you tell me how many children are in alternative outreach for mental health in Portsmouth',
    '?',
  ],
  ["cheers for that. and what about the isle of wight's ehe in autumn 2025", 'ehe @isle-of-wight #2025-1'],
  ["The police want to know how many CME we have. I said I'd get back to them by close of play.", 'cme @own'],
  [
    "Honestly I've no idea where else to look. What were the CME numbers for each authority in autumn 2024?",
    'cme @each #2024-1',
  ],
  ["Hello, it's Jan in Slough. I was wondering what our EHE looked like over the last four terms?", '?-'],
  [
    "We're reviewing our attendance policy and need to know persistent absence in Portsmouth by term since autumn 2023",
    'persistent !trend @portsmouth #2023-1..',
  ],
  [
    "I know you don't do names so I'll keep it general: how many CME in Medway are girls?",
    'cme /sex:female @medway',
  ],
  [
    "Doing some digging ahead of the inspection. Could you pull together everything you've got on Slough?",
    '!everything @slough',
  ],
];
