import { expect } from 'chai';
import { catches, claims } from '../../../src/features/counts/claims.ts';

const OURS = [
  'how many CME in Kent',
  'show me CME in Kent since autumn 2022',
  'What is the EHE rate in Surrey?',
  'which LA has the highest CME',
  'list EHE by LA',
  'is CME in Kent going up',
  'share of EHE that is primary in Kent',
  'which LA has the most children missing from education (DfE)',
  'not accessing full entitlement in Kent',
  'attendance in Kent and Medway last term',
  'Could you let me know the PA for Kent',
  'remind us what the CME figure was for Medway',
  'DfE figures for CME in Kent',
  'give me that as a rate',
  'Thanks for that. Can you also tell me suspensions in Kent for 2022/23?',
  'Thank you. And Hampshire?',
  'Not sure if this is the right place, EHE figures for Oxfordshire?',
  'not full entitlement in Kent and Medway',
  'complete picture for Kent',
  'add up EHE in Kent and Surrey',
  'Let’s look at EHE in Kent',
];

const CAUGHT = [
  'CME in Kent',
  'EHE by sex in Kent',
  'average attendance in Kent',
  'suspensions autumn 2024',
  'and Surrey?',
  'as a rate',
  'by sex',
  'and LAC?',
  'vs Kent',
  'and in Croydon?',
  'what about Sussex',
];

const THEIRS = [
  'attendance',
  'attendance of the last meeting',
  'attendance 19 January 2026',
  'give it to Kent',
  'remind me about CME on Friday',
  'let Kent have until Friday',
  'who is missing from the CME census',
  'which LAs are missing from the CME census',
  'action Kent to send the CME figures by Friday',
  'update for Kent: EHE is up by a fifth',
  'return CME census: Yr7 12 yr 8 9',
  'position of the CME census',
  'published figures',
  'share the CME census with members',
  'show the CME census figures at the meeting',
  'extend Surrey’s CME census to 4 December',
  'small numbers clause 4.2',
  'rag: 12 hours, plan',
  'decision agreed to count CME termly',
  'note the EHE figure for Kent was late',
  'add EHE to the agenda',
  'complete ACT-2F7K',
  'thank you all for coming',
];

describe('texts that are questions about figures', () => {
  for (const text of OURS)
    it(`are claimed whatever command they begin like: “${text}”`, () => {
      expect(claims(text)).to.deep.equal({ command: 'figures', rest: text });
    });

  for (const text of CAUGHT)
    it(`are caught where nobody else knows them: “${text}”`, () => {
      expect(catches(text)).to.deep.equal({ command: 'figures', rest: text });
    });

  for (const text of THEIRS)
    it(`are left to other rooms: “${text}”`, () => {
      expect(claims(text)).to.equal(undefined);
    });

  for (const text of [
    'hello',
    'the weather in Kent',
    'Mara will send the list',
    'x'.repeat(400),
    'CME\t12\nEHE\t3',
  ])
    it(`are none: “${text.slice(0, 30)}”`, () => {
      expect(catches(text)).to.equal(undefined);
    });
});
