import { expect } from 'chai';
import { readApology, takeInstead } from '../../../src/features/attendance/read-apology.ts';

describe('what follows “apologies”', () => {
  for (const words of ['', 'from me', 'me', '.'])
    it(`is one’s own for “${words}” [row 3]`, () =>
      expect(readApology(words)).to.deep.equal({ people: '', reasoned: false }));

  for (const words of [
    'I am on leave',
    'on leave that day',
    'Unable to attend',
    'from me, I have a clash',
    'sorry',
    'for absence',
    'for all meetings',
  ])
    it(`is one’s own with a reason for “${words}” [row 3]`, () =>
      expect(readApology(words)).to.deep.equal({ people: '', reasoned: true }));

  for (const [words, people] of [
    [
      'from Simon Sims (MK), Hilary Alford and Paul Manning (Kent)',
      'Simon Sims (MK), Hilary Alford and Paul Manning (Kent)',
    ],
    ['Simon Sims (MK)', 'Simon Sims (MK)'],
    [': Ann Lee (Kent)', 'Ann Lee (Kent)'],
    ['for Ann Lee', 'Ann Lee'],
    ['from me and Ann Lee', 'me and Ann Lee'],
  ] as const)
    it(`is a list for “${words}” [row 3]`, () =>
      expect(readApology(words)).to.deep.equal({ people, reasoned: false }));

  for (const [words, instead, people] of [
    ['Dev Patel is coming instead', 'Dev Patel', ''],
    [', Dev Patel will come instead', 'Dev Patel', ''],
    ['Dev Patel instead', 'Dev Patel', ''],
    ['but Dev Patel (Kent) will attend in my place', 'Dev Patel (Kent)', ''],
    ['Dev Patel is attending instead of me', 'Dev Patel', ''],
    ['from Ann Lee (Hants), Dev Patel is coming instead', 'Dev Patel', 'Ann Lee (Hants)'],
    ['from Ann Lee (Hants), instead Dev Patel is coming', 'Dev Patel', 'Ann Lee (Hants)'],
  ] as const)
    it(`names who comes instead in “${words}” [row 3]`, () => {
      const taken = takeInstead(words);
      expect(taken.instead).to.equal(instead);
      expect(readApology(taken.rest)).to.deep.equal({ people, reasoned: false });
    });
});
