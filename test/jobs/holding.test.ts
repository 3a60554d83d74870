import { expect } from 'chai';
import { holding } from '../../src/jobs/holding.ts';
import { createLog } from '../../src/log.ts';
import { jobsIn } from '../../src/storage/jobs.ts';
import { newUnit } from '../../src/storage/jobs-rows.ts';
import { memoryTables } from '../../src/storage/memory.ts';

/** What is held of a round at a moment, its lease good for an hour. */
const heldAt = (iso: string) => {
  const now = new Date(iso);
  const until = new Date(now.getTime() + 3_600_000).toISOString();
  return holding(
    { ...newUnit('a.job', now), lease: { owner: 'one', until, fence: 1 } },
    {
      clock: () => now,
      pause: () => new Promise(() => undefined),
      log: createLog('silent'),
      closed: [],
      store: jobsIn(memoryTables()('jobs')),
      timing: { lease: 60_000, renew: 20_000, hang: 600_000, beat: 60_000, late: 600_000 },
    },
    () => false,
  );
};

describe('a round that is held', () => {
  for (const [iso, goesOn, says] of [
    ['2026-12-14T07:59:59Z', false, 'before 8am'],
    ['2026-12-14T08:00:00Z', true, 'at 8am'],
    ['2026-12-14T17:59:49Z', true, 'while what is sent still arrives before 6pm'],
    ['2026-12-14T17:59:51Z', false, 'once what is sent might arrive after 6pm'],
    ['2026-12-12T10:00:00Z', false, 'on a Saturday'],
  ] as const)
    it(`${goesOn ? 'goes on' : 'stops'} ${says}`, () => {
      const held = heldAt(iso);
      expect(held.goesOn()).to.equal(goesOn);
      held.end();
    });
});
