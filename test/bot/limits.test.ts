import { expect } from 'chai';
import fc from 'fast-check';
import { limitsOf } from '../../src/bot/limits.ts';

const world = () => {
  let now = 0;
  const limits = limitsOf(() => now);
  const to = (conversation: string, tenant = 'host') => ({ conversation, tenant });
  return {
    later: (ms: number) => {
      now += ms;
    },
    now: () => now,
    turn: (conversation: string, tenant?: string) => limits.turn(to(conversation, tenant)),
    sent: (conversation: string, tenant?: string) => limits.sent(to(conversation, tenant)),
  };
};

/** The most of these moments that lie within any so many milliseconds. */
const most = (moments: readonly number[], ms: number): number =>
  Math.max(0, ...moments.map((at) => moments.filter((one) => one >= at && one < at + ms).length));

/** What Teams allows: in one conversation, and to one app in one tenant. */
const TEAMS = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;

interface Went {
  readonly to: string;
  readonly at: number;
}

const momentsOf = (went: readonly Went[], conversation: string): readonly number[] =>
  went.filter(({ to }) => to === conversation).map(({ at }) => at);

/** Turns answer at once, lanes wait their turn: when each of these messages went. */
const lived = (
  story: readonly { readonly to: number; readonly wait: number; readonly isTurn: boolean }[],
): readonly Went[] => {
  const { turn, sent, later, now } = world();
  return story.flatMap(({ to, wait, isTurn }) => {
    later(wait);
    if (isTurn) {
      sent(`turn ${to}`);
      return [];
    }
    for (let ms = turn(`lane ${to}`); ms > 0; ms = turn(`lane ${to}`)) later(ms);
    return [{ to: `lane ${to}`, at: now() }];
  });
};

describe('the limits of Teams', () => {
  it('let seven messages into one conversation, and then make the next wait', () => {
    const { turn, later } = world();
    for (let n = 0; n < 7; n += 1) expect(turn('a')).to.equal(0);
    expect(turn('a')).to.equal(1_100);
    expect(turn('b')).to.equal(0);
    later(1_099);
    expect(turn('a')).to.equal(1);
    later(1);
    expect(turn('a')).to.equal(0);
    expect(turn('a')).to.equal(1_000);
  });

  for (const [allowed, ms] of TEAMS)
    it(`let no more than ${allowed} messages into one conversation within ${ms / 1_000} s, however they come`, () => {
      const { turn, later, now } = world();
      const moments: number[] = [];
      for (let n = 0; n < (ms > 60_000 ? 2_000 : 200); n += 1) {
        for (let wait = turn('a'); wait > 0; wait = turn('a')) later(wait);
        moments.push(now());
      }
      expect(most(moments.slice(-allowed - 10), ms)).to.be.at.most(allowed);
      expect(most(moments.slice(0, allowed + 10), ms)).to.be.at.most(allowed);
    });

  it('let what can wait take 48 a second of a tenant, and count the answers of turns', () => {
    const { turn, sent } = world();
    for (let n = 0; n < 30; n += 1) sent(`turn ${n}`);
    for (let n = 0; n < 18; n += 1) expect(turn(`lane ${n}`)).to.equal(0);
    expect(turn('lane 18')).to.equal(1_030);
    expect(turn('elsewhere', 'another')).to.equal(0);
  });

  it('are kept whatever is sent to whom, when', () => {
    const aStep = fc.record({ to: fc.nat(5), wait: fc.nat(30), isTurn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 300 }), (story) => {
        const lanes = lived(story);
        for (const conversation of new Set(lanes.map(({ to }) => to)))
          for (const [allowed, ms] of TEAMS)
            expect(most(momentsOf(lanes, conversation), ms)).to.be.at.most(allowed);
        expect(
          most(
            lanes.map(({ at }) => at),
            1_000,
          ),
        ).to.be.at.most(48);
      }),
    );
  });

  it('forget whoever has been quiet for longest past 20,000', () => {
    const { turn, sent, later } = world();
    for (let n = 0; n < 7; n += 1) sent('first', 'one');
    for (let n = 0; n < 20_000; n += 1) {
      sent(`another ${n}`, 'other');
      if (n % 1_000 === 0) later(0.001);
    }
    expect(turn('first', 'one')).to.equal(0);
  });
});
