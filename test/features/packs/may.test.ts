import { expect } from 'chai';
import { senders } from '../../../src/features/packs/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

describe('who may send a pack', () => {
  const roles = [
    ['member', false],
    ['lead', false],
    ['deputy', false],
    ['chair', true],
    ['coordinator', true],
  ] as const;
  for (const [role, may] of roles)
    it(`${role}: ${may}`, () => expect(senders.allows(aCaller(aPerson({ role })))).to.equal(may));
  for (const standing of ['stranger', 'pending'] as const)
    it(`${standing}: false`, () => expect(senders.allows(aStranger('Sam', standing))).to.equal(false));
});
