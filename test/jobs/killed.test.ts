import { expect } from 'chai';
import fc from 'fast-check';
import type { Told } from '../../src/core/reaching.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { type Town, townOf } from '../support/town.ts';

/** The instance is killed at its nth event, before or after a request or a message; nothing it does after that happens. */
const killedAt = (n: number): (() => void) => {
  let events = 0;
  return () => {
    events += 1;
    if (events >= n) throw new Error('killed');
  };
};

interface Story {
  readonly size: number;
  readonly lanes: number;
  /** The event at which each instance that tries is killed; the next begins once its leases are over. */
  readonly kills: readonly number[];
  /** What Teams answers to some, at their first try. */
  readonly faults: ReadonlyMap<number, Told>;
}

const aTold: fc.Arbitrary<Told> = fc.constantFrom<Told[]>(
  { is: 'again' },
  { is: 'again', afterMs: 3_000 },
  { is: 'again', afterMs: 40_000 },
  { is: 'unknown', cause: 'no-answer' },
  { is: 'stopped', cause: 'blocked' },
);

const aStory: fc.Arbitrary<Story> = fc.record({
  size: fc.integer({ min: 1, max: 24 }),
  lanes: fc.integer({ min: 1, max: 5 }),
  kills: fc.array(fc.integer({ min: 1, max: 130 }), { maxLength: 5 }),
  faults: fc.array(fc.tuple(fc.nat(23), aTold), { maxLength: 4 }).map((some) => new Map(some)),
});

const lived = async ({ size, lanes, kills, faults }: Story) => {
  const town = townOf(size, memoryTables()('deliveries'));
  const answers = (to: PersonId, tried: number): Told =>
    (tried === 1 && faults.get(town.people.indexOf(to))) || { is: 'taken' };
  for (const kill of kills) {
    const event = killedAt(kill);
    // Where it is dead nothing of it goes on; what it threw tells nobody anything.
    await town
      .instance({ lanes, answers, event })()
      .catch(() => undefined);
    town.later(30_001);
  }
  return { town, end: await town.instance({ lanes, answers })() };
};

/** So often a message was tried although an earlier try may have been taken. */
const doublesOf = (town: Town, { faults }: Story): number =>
  town.people.reduce((sum, to, n) => {
    const tries = town.tries.filter((one) => one.to === to).length;
    const refused = faults.get(n)?.is === 'again' ? 1 : 0;
    return sum + Math.max(0, tries - refused - 1);
  }, 0);

describe('a round whose instances are killed', () => {
  it('misses nobody, and doubles at most one message a lane at each kill', () =>
    fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const { town, end } = await lived(story);
        expect(end.left, 'left').to.equal(0);
        expect(end.planned).to.equal(story.size);
        expect(new Set(town.tries.map(({ to }) => to)).size, 'tried').to.equal(story.size);
        expect(doublesOf(town, story)).to.be.at.most(story.kills.length * story.lanes);
      }),
      { numRuns: 300 },
    ));

  it('is gone on with from every single step', async () => {
    let doubled = 0;
    for (let kill = 1; kill < 60; kill += 1) {
      const story: Story = { size: 8, lanes: 1, kills: [kill], faults: new Map([[3, { is: 'again' }]]) };
      const { town, end } = await lived(story);
      expect(end, `killed at ${kill}`).to.include({ sent: 8, left: 0 });
      const doubles = doublesOf(town, story);
      expect(doubles, `killed at ${kill}`).to.be.at.most(1);
      doubled += doubles;
    }
    expect(doubled, 'some were on their way').to.be.greaterThan(4);
  });
});
