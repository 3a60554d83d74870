import { expect } from 'chai';
import { mayShowIn, watchers } from '../../../src/features/jobs/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

describe('who may see how the scheduled work stands', () => {
  for (const [role, may] of [
    ['member', false],
    ['lead', false],
    ['deputy', false],
    ['chair', false],
    ['coordinator', true],
  ] as const)
    it(`${role}: ${may}`, () => expect(watchers.allows(aCaller(aPerson({ role })))).to.equal(may));
  for (const standing of ['stranger', 'pending'] as const)
    it(`${standing}: false`, () => expect(watchers.allows(aStranger('Sam', standing))).to.equal(false));
  for (const [kind, may] of [
    ['personal', true],
    ['group', false],
    ['channel', false],
  ] as const)
    it(`in a ${kind} chat: ${may}`, () => expect(mayShowIn(kind)).to.equal(may));
});
