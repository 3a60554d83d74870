import type { Case } from './score.ts';

/** Asked by another hand: chatty, and nothing of figures. */
export const ASKED_BY_OTHERS_MORE: readonly Case[] = [
  ['who has lowest pa', 'persistent !lowest @each'],
  ['top 3 las ehe rate', 'ehe !highest @each %rate ^3'],
  ['ehe girls surrey', 'ehe /sex:female @surrey'],
  ['cme rate south east v england', 'cme !compare @region+england %rate'],
  ['kent v surrey ehe', 'ehe !compare @kent,surrey'],
  ['ehe trend oxon', 'ehe !trend @oxfordshire #..'],
  ['cme trend last 3 terms e sussex', 'cme !trend @east-sussex #..last3'],
  ['rtt w sussex', 'reduced @west-sussex'],
  ['saos issued 23/24 kent', 'sao-issued @kent #2023-4'],
  ['s437 24/25 by la', 's437 @each #2024-4'],
  ['rag red surrey', 'rag /colour:red @surrey'],
  ['ehe yr 11 b&h', 'ehe /year:y11 @brighton-hove'],
  ['pa and sa bracknell', 'persistent+severe @bracknell-forest'],
  ['lac suspensions 24/25', 'suspensions /group:lac #2024-4'],
  ['ehe starts aut 25 medway', 'ehe-starts-term @medway #2025-1'],
  ['deregs 23-24 rbwm', 'ehe-starts @windsor-maidenhead #2023-4'],
  ['no school place slough', 'no-place @slough'],
  ['attendance england', 'attendance @england'],
  ['las over 500 ehe', 'ehe !highest @each [over 500]'],
  ['which las under 50 cme', 'cme !lowest @each [under 50]'],
  ['our cme v region', 'cme !compare @own+region'],
  ['ehe reasons w berks aut 25', 'ehe /reason @west-berkshire #2025-1'],
  ['fixed terms aut 24 wokingham', 'suspensions-term @wokingham #2024-1'],
  ['cme over 52 wks kent', 'cme /duration:w52 @kent'],
  ['ehe secondary hants', 'ehe /phase:secondary @hampshire'],
  ['total ehe kent and medway together', 'ehe @kent,medway =total'],
  ['pex by ethnicity 24/25', 'permanent /ethnicity #2024-4'],
  ['what is ehe', 'ehe !definition'],
  ['cme se autumn 2023', 'cme #2023-1'],
  ['ehe mk spring 25 vs spring 26', 'ehe !compare @milton-keynes #2024-2,2025-2'],
  ['full entitlement oxon last term', 'not-full @oxfordshire #2025-3'],
  [
    "Morning! Cllr Harris has asked at scrutiny how many home educated children we've got at the moment, could you give me the latest figure please?",
    'ehe @own',
  ],
  [
    "Hi, I'm putting together the Ofsted annual conversation pack and need the CME rate for Portsmouth compared with the South East and England, thanks",
    'cme !compare @portsmouth+region+england %rate',
  ],
  [
    "Hello there, we've had an FOI asking for the number of school attendance orders issued in 2023/24 in Portsmouth. Can you help?",
    'sao-issued @portsmouth #2023-4',
  ],
  [
    'Sorry to bother you again, my head of service wants to know which authority had the most permanent exclusions in 2024/25',
    'permanent !highest @each #2024-4',
  ],
  [
    'Hiya, new in post here so forgive the daft question but what exactly does persistent absence mean?',
    'persistent !definition',
  ],
  [
    'Just got off a call with the DCS who thinks EHE is going through the roof in Kent - is there a trend you can show me since autumn 2023?',
    'ehe !trend @kent #2023-1..',
  ],
  [
    'Good afternoon bot. Writing the virtual school annual report and I need suspensions of looked after children in 2024/25 by local authority please.',
    'suspensions /group:lac @each #2024-4',
  ],
  [
    'Hi both, could you let me know how many children were electively home educated in West Sussex in the summer term 2026? Many thanks, Jo',
    'ehe @west-sussex #2025-3',
  ],
  [
    'I was reading the papers for the network meeting and now want to see the CME number for Hampshire in spring 2026',
    'cme @hampshire #2025-2',
  ],
  [
    'Our lead member is convinced it is mostly girls who are kept at home. What percentage of EHE children in Portsmouth are girls?',
    'ehe /sex:female @portsmouth %share',
  ],
  [
    "For the chair's briefing: which five authorities have the highest severe absence? ta",
    'severe !highest @each ^5',
  ],
  [
    'Dear colleague, please could you provide the number of section 437 notices served by Buckinghamshire in 2024/25. Kind regards, Data Team',
    's437 @buckinghamshire #2024-4',
  ],
  [
    "hi hope you're well, we're planning a campaign and I'd like to know how we compare with Southampton on persistent absence",
    'persistent !compare @portsmouth,southampton',
  ],
  [
    'Hey, quick one before my 2pm - how many reduced timetables in Medway last term?',
    'reduced @medway #2025-3',
  ],
  [
    'Morning, budget setting again... I need the total EHE for Kent, Surrey and Hampshire added together, please',
    'ehe @kent,surrey,hampshire =total',
  ],
  [
    "I'm an EHE officer and parents keep telling me about anxiety. How many deregistrations had mental health as the reason in autumn 2025 across the South East?",
    'ehe-starts-term /reason:mental-health #2025-1',
  ],
];
