import type { Case } from './score.ts';

/** Who asks, why and when, in many voices, with what may change the figure among it. */
export const REASONS_AROUND: readonly Case[] = [
  [
    'I run the CME team in Hampshire and I have been asked by our DCS for the number of suspensions in Hampshire in 2023/24',
    'suspensions @hampshire #2023-4',
  ],
  [
    'Evening all, our AD wants persistent absence for Surrey, autumn 2025, in her inbox by nine',
    'persistent @surrey #2025-1',
  ],
  [
    'A headteacher rang this morning wanting to know how many children are home educated in Medway',
    'ehe @medway',
  ],
  [
    'Got a governor on the phone, how many permanent exclusions in Reading 2022/23?',
    'permanent @reading #2022-4',
  ],
  [
    'Hiya its Jo from the attendance team, can you give me severe absence for the Isle of Wight please',
    'severe @isle-of-wight',
  ],
  ['The lead member has a question from a resident. How many CME are there in Wokingham?', 'cme @wokingham'],
  [
    'Following a query from our local paper, how many children were home educated in Kent in autumn 2025?',
    'ehe @kent #2025-1',
  ],
  ['We have a peer review on Monday so I need CME by year group for Slough', 'cme /year @slough'],
  ['Inspectors arrive tomorrow. What is our CME figure?', 'cme @own'],
  [
    'My laptop died so I have lost my notes – what was persistent absence in Bracknell in spring 2026?',
    'persistent @bracknell-forest #2025-2',
  ],
  [
    'Pls help!! Cabinet tonight and I need EHE in Oxfordshire since autumn 2023',
    'ehe !trend @oxfordshire #2023-1..',
  ],
  ['Could someone remind me, as I was off last week, what counts as CME?', 'cme !definition'],
  [
    'I am updating the JSNA and was after the rate of home education in East Sussex',
    'ehe @east-sussex %rate',
  ],
  [
    'As chair of the safeguarding partnership I would be grateful for the number of red cases in each authority',
    'rag /colour:red @each',
  ],
  [
    'Virtual school head here. How many suspensions of looked after children did Buckinghamshire have in 2023/24?',
    'suspensions /group:lac @buckinghamshire #2023-4',
  ],
  [
    'Data analyst in the performance team here, after suspensions by LA for 2022/23',
    'suspensions @each #2022-4',
  ],
  [
    'Having a row with finance about this: did suspensions in Kent go up between 2021/22 and 2023/24?',
    'suspensions !trend @kent #2021-4..2023-4',
  ],
  [
    'The Schools Forum have challenged our numbers. How does persistent absence in Portsmouth compare with Southampton?',
    'persistent !compare @portsmouth,southampton',
  ],
  [
    'Not sure who to ask but how many section 437 notices did Hampshire serve in 2024/25',
    's437 @hampshire #2024-4',
  ],
  [
    'Apologies for the late message, Councillor Brown has asked how many school attendance orders were issued in West Sussex in 2023/24',
    'sao-issued @west-sussex #2023-4',
  ],
  ['ok so the health visitor says kids are vanishing, how many cme in slough', '?'],
  ['quick one from the bus, ehe hants and surrey aut 25', 'ehe @hampshire,surrey #2025-1'],
  ['im in a meeting with the police rn how many cme in reading', 'cme @reading'],
  [
    'sat in a strategy meeting and nobody knows, how many on reduced timetables in milton keynes',
    'reduced @milton-keynes',
  ],
  ['Need this for tomorrow, EHE by reason for Wokingham, autumn 2025', 'ehe /reason @wokingham #2025-1'],
  ['Forgive the daft question but what does persistent absence mean?', 'persistent !definition'],
  [
    'My colleague Priya reckons Surrey has more EHE than Hampshire. Does it?',
    'ehe !compare @surrey,hampshire',
  ],
  [
    'Priya in finance reckons EHE has doubled in Kent since autumn 2022. Has it?',
    'ehe !trend @kent #2022-1..',
  ],
  [
    'A parent has made a complaint and I need to quote the number of EHE children in West Berkshire',
    'ehe @west-berkshire',
  ],
  ['The Children’s Commissioner has written to us. How many children are CME in our area?', 'cme @own'],
  [
    'For my induction pack, which authorities are in the top five for severe absence?',
    'severe !highest @each ^5',
  ],
  [
    'I’m covering for Dave while he is on paternity leave. What was the number of children not accessing full entitlement in Oxfordshire last term?',
    'not-full @oxfordshire #2025-3',
  ],
  [
    'Our headteachers’ briefing is on Friday and they always ask about reduced timetables. How many in Portsmouth last term?',
    'reduced @portsmouth #2025-3',
  ],
  [
    'Dear colleagues, I should be most grateful for the number of children CME in Medway in summer 2025. Kind regards, Elaine',
    'cme @medway #2024-3',
  ],
  [
    'Hi all,\n\nHope you’re well. Please could I have the EHE total for West Sussex, spring term 2026?\n\nMany thanks\nTom',
    'ehe @west-sussex #2025-2',
  ],
  [
    'Hello, I’ve got an MP’s letter on my desk. Can you tell me whether home education in Buckinghamshire has gone up since autumn 2021?',
    'ehe !trend @buckinghamshire #2021-1..',
  ],
  ['Whilst I have you, what is CME in Kent?', 'cme @kent'],
  ['One more before I log off: lowest attendance in spring 2026?', 'attendance !lowest @each #2025-2'],
  [
    'It’s for the annual report – permanent exclusions in Kent, Medway and Surrey in 2022/23',
    'permanent @kent,medway,surrey #2022-4',
  ],
  ['Somebody told me Brighton had no school place for loads of kids. How many?', '?-'],
  [
    'Our solicitor needs the number of SAOs revoked in Hampshire in 2024/25 for a hearing',
    'sao-revoked @hampshire #2024-4',
  ],
  [
    'Finance want to know how many children are in outreach education for medical needs in Kent',
    'medical @kent',
  ],
  ['SENDIST hearing tomorrow, how many children in outreach have an EHCP in Surrey?', 'medical-ehcp @surrey'],
  ['I think I asked this last month but what was EHE in Reading in autumn 2025?', 'ehe @reading #2025-1'],
  ['Ignore my last message. CME in Slough by sex please', 'cme /sex @slough'],
  [
    'Long shot, but do you hold suspensions of children in need for Kent 2023/24?',
    'suspensions /group:cin @kent #2023-4',
  ],
  ['Do we know how many kids on FSM were suspended in Surrey in 2023/24?', '?-'],
  [
    'DfE adviser visiting Thursday. CME in the South East, autumn 2025 v autumn 2024?',
    'cme !compare #2025-1,2024-1',
  ],
  [
    'my team leader wants a graph of ehe in oxfordshire over the last three terms',
    'ehe !trend @oxfordshire #..last3',
  ],
  [
    'Could I trouble you for the number of EHE leavers in Hampshire in 2023/24 – it’s for our scrutiny panel',
    'ehe-left @hampshire #2023-4',
  ],
  [
    'The steering group asked last time about children with a plan to return. How many are there in West Sussex?',
    'with-plan @west-sussex',
  ],
];
