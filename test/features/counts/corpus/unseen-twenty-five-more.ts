import type { Case } from './score.ts';

/** Asked by a third hand: chatty, and nothing of figures. */
export const ASKED_ANEW_MORE: readonly Case[] = [
  [
    'How many children without a school place are there in total across Kent and Medway?',
    'no-place @kent,medway =total',
  ],
  ['cme kent', 'cme @kent'],
  ['ehe iow autumn 25', 'ehe @isle-of-wight #2025-1'],
  ['our pa last term', 'persistent @own #2025-3'],
  ['pex 24/25 hants', 'permanent @hampshire #2024-4'],
  ['cme rate rbwm', 'cme @windsor-maidenhead %rate'],
  ['ehe by la', 'ehe @each'],
  ['top 3 cme rate', 'cme !highest @each %rate ^3'],
  ['home ed numbers bucks latest', 'ehe @buckinghamshire'],
  ['ptt surrey spring 26', 'reduced @surrey #2025-2'],
  ['deregs last term us', 'ehe-starts-term @own #2025-3'],
  ['suspensions 2024-25 b&h girls', 'suspensions /sex:female @brighton-hove #2024-4'],
  ['saos issued 23/24 mk', 'sao-issued @milton-keynes #2023-4'],
  ['ehe trend kent', 'ehe !trend @kent #..'],
  ['cme wokingham vs england', 'cme !compare @wokingham+england'],
  ['red cases slough', 'rag /colour:red @slough'],
  ['attendance e sussex summer 26', 'attendance @east-sussex #2025-3'],
  ['def persistent absence', 'persistent !definition'],
  ['ehe reading v slough v w berks', 'ehe !compare @reading,slough,west-berkshire'],
  ['cme y10 southampton', 'cme /year:y10 @southampton'],
  ['lowest ehe rate which la', 'ehe !lowest @each %rate'],
  ['cme over 500 which las', 'cme !highest @each [over 500]'],
  ['missing education oxon', 'cme+not-full @oxfordshire'],
  ['sev abs hants and kent spring 2025', 'severe @hampshire,kent #2024-2'],
  ['ehe back to school 24/25 us', 'ehe-returns @own #2024-4'],
  ['cme last 3 terms trend medway', 'cme !trend @medway #..last3'],
  ['s437 notices w sussex latest', 's437 @west-sussex'],
  ['fte lac 23/24', 'suspensions /group:lac #2023-4'],
  ['cme 52+ weeks', 'cme /duration:w52'],
  ['ehe england spring 2025', 'ehe @england #2024-2'],
  ['cme gender split us', 'cme /sex @own'],
  ['no school place us this term', 'no-place @own #2026-1'],
  ['ehe bullying west sussex', 'ehe /reason:dissatisfied-bullying @west-sussex'],
  ['medical needs ehcp bracknell', 'medical-ehcp @bracknell-forest'],
  ['rag per la last term', 'rag @each #2025-3'],
  [
    "Hi, hope you're well. I've got a councillor asking about home education and need the latest number for us please. Thanks, Jo",
    'ehe @own',
  ],
  [
    'Morning! Ofsted are ringing tomorrow and I need to know how many CME we had in summer 2026.',
    'cme @own #2025-3',
  ],
  [
    "We've had an FOI in asking for the number of school attendance orders issued in Portsmouth in 2023/24. Could you help?",
    'sao-issued @portsmouth #2023-4',
  ],
  [
    "Thanks for that last one. I was reading the minutes on the train and someone said Surrey's EHE had shot up, so what was it in autumn 2025?",
    'ehe @surrey #2025-1',
  ],
  [
    'Hello, virtual school head here. My corporate parenting board wants suspensions of looked after children in the South East for 2024/25, can you dig it out?',
    'suspensions /group:lac #2024-4',
  ],
  [
    "sorry to bother you, the director wants to know which LA in the region has the highest rate of CME before her 2 o'clock",
    'cme !highest @each %rate',
  ],
  [
    "Hi team, writing the annual report and I'd like a line on how EHE in Portsmouth has changed since autumn 2022. Ta",
    'ehe !trend @portsmouth #2022-1..',
  ],
  [
    "Can you let us know how many children Kent has on part-time timetables? We're visiting them next week.",
    'reduced @kent',
  ],
  [
    'Good afternoon. For the AD Education Network paper I need the average number of CME per local authority, newest data is fine.',
    'cme @each =mean',
  ],
  [
    "I'm new in post so forgive the basic question, but what is meant by a section 437 notice?",
    's437 !definition',
  ],
  [
    'My line manager says our persistent absence is worse than the regional figure. Could you put the two side by side for me?',
    'persistent !compare @own+region',
  ],
  [
    "Happy Wednesday! Quick one for the chair's briefing: how many authorities have over 1,000 children home educated?",
    'ehe !highest @each [over 1000]',
  ],
  [
    'From an e-mail I\'ve been sent: "Please confirm how many permanent exclusions Medway recorded in the autumn term 2025." Can you?',
    'permanent-term @medway #2025-1',
  ],
  [
    'Hi there, we have a family moving over the water and it made me wonder how many CME the Isle of Wight has at the moment?',
    '?',
  ],
  [
    'Lovely, thank you. And could I also have the girls in EHE in West Berkshire as a percentage?',
    'ehe /sex:female @west-berkshire %share',
  ],
  [
    'I am putting together slides on anxiety and would be grateful for the number of children home educated due to mental health in Hampshire last term',
    'ehe /reason:mental-health @hampshire #2025-3',
  ],
  [
    'The portfolio holder keeps asking, so please can I see how long our CME have been missing, by duration band?',
    'cme /duration @own',
  ],
  [
    'Evening all, not urgent, but it would help my head of service to see how we compare with Southampton on attendance in summer 2026',
    'attendance !compare @portsmouth,southampton #2025-3',
  ],
  [
    'Hiya, doing the data pack. Need EHE for every authority one by one for spring 2026 pls',
    'ehe @each #2025-2',
  ],
  [
    "Hi, the SEND board meets Thursday and they're keen to know how many deregistrations in Kent last term were of a child with an EHCP.",
    'ehe-starts-term /with:ehcp @kent #2025-3',
  ],
  [
    "Hello bot, I've been asked by finance for the total of children in medical outreach across Hampshire, Portsmouth and Southampton so we can look at a joint contract.",
    'medical @hampshire,portsmouth,southampton =total',
  ],
  [
    "Sorry, me again! Same pack, different slide: is the region's CME figure up on the year before?",
    'cme !compare #new~year-before',
  ],
  [
    'I have a scrutiny committee on Monday and members like league tables, so the top 5 LAs for suspension rate in 2023/24 please',
    'suspensions !highest @each #2023-4 %rate ^5',
  ],
  [
    'Good morning, preparing our self-evaluation. What proportion of our RAG cases are green?',
    'rag /colour:green @own %share',
  ],
  [
    'Hello, one of my admissions colleagues is sure that more children are without a school place in Reading than in Wokingham. Can you compare them?',
    'no-place !compare @reading,wokingham',
  ],
  [
    'Legal have asked me, ahead of a hearing, how many of our school attendance orders were revoked in 2024/25. Any chance of that today?',
    'sao-revoked @own #2024-4',
  ],
  [
    'hi can u help im in a meeting on my phone and they want the ehe numbers for kent surrey east sussex and west sussex thx',
    'ehe @kent,surrey,east-sussex,west-sussex',
  ],
  [
    'Dear all, for a briefing note could you tell me everything the network holds on Bracknell Forest? Many thanks',
    '!everything @bracknell-forest',
  ],
  [
    "Not sure if you hold this, but the local press rang about pupils not getting their full entitlement in Oxfordshire; what's the newest count?",
    'not-full @oxfordshire',
  ],
  [
    'Thanks so much for earlier. Last thing before I log off: what is the trend in home education across England since autumn 2023?',
    'ehe !trend @england #2023-1..',
  ],
  ['How many CME does Croydon have?', '?-'],
  ['Is Jayden Whitlock still on our CME list?', '?-'],
  ['How many NEET young people are there in Kent?', '?-'],
  ['How many exclusions were there in Hampshire in 2024/25?', '?'],
  ['ehe in term 4 kent', '?'],
  ['Which actions are still outstanding for Portsmouth?', '?-'],
  ['How many young carers do we have?', '?-'],
  ['home ed numbers essex and southend', '?-'],
  ['Can you send me the medical needs policy for Kent?', '?-'],
  ['how many were there in autumn 2024', '?'],
  ["What is Chloe Bennett's attendance this term?", '?-'],
  ['Could you tell me how many teachers there are in Surrey?', '?-'],
];
