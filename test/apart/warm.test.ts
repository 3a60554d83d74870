import { expect } from 'chai';
import { Bounded, beside } from '../../src/apart/apart.ts';
import { Busy, inTurn } from '../../src/apart/in-turn.ts';
import { type WarmBounds, warm } from '../../src/apart/warm.ts';

const program = beside(import.meta.url, './some-answers');
const aWarm = (over: Partial<WarmBounds> = {}) =>
  warm<string, number>(program, { ms: 10_000, idleMs: 60_000, ...over }, inTurn());
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => error,
  );

describe('a thread that stays', () => {
  it('answers one after the other from the same thread, until it is ended', async () => {
    const { ask, end } = aWarm();
    const [first, ...more] = await Promise.all([ask('a'), ask('b'), ask('c')]);
    expect(new Set(more)).to.deep.equal(new Set([first]));
    await end();
    expect(await ask('a')).not.to.equal(first);
    await end();
  });

  for (const [asked, fault] of [
    ['end', /ended without a word/],
    ['throw', /nobody catches/],
  ] as const)
    it(`that breaks by “${asked}” says so, and the next has another`, async () => {
      const { ask, end } = aWarm();
      const first = await ask('a');
      expect(await faultOf(ask(asked))).to.match(fault);
      expect(await ask('a')).not.to.equal(first);
      await end();
    });

  it('goes on after what only failed', async () => {
    const { ask, end } = aWarm();
    const first = await ask('a');
    expect(await faultOf(ask('fail'))).to.match(/it failed/);
    expect(await ask('a')).to.equal(first);
    await end();
  });

  it('is ended after its time, and the next has another', async () => {
    const { ask, end } = aWarm({ ms: 1_000 });
    const first = await ask('a');
    expect(await faultOf(ask('busy'))).to.be.instanceOf(Bounded);
    expect(await ask('a')).not.to.equal(first);
    await end();
  });

  it('is ended when nobody has asked for a while', async () => {
    const { ask, end } = aWarm({ idleMs: 0 });
    const first = await ask('a');
    let next = first;
    for (let tries = 0; tries < 50 && next === first; tries += 1)
      next = await new Promise((resolve) => setTimeout(() => resolve(ask('a')), tries));
    expect(next).not.to.equal(first);
    await end();
  });

  it('turns away what would wait too long', async () => {
    const { ask, end } = aWarm();
    const all = await Promise.allSettled(Array.from({ length: 60 }, () => ask('a')));
    const away = all.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(away.length).to.be.within(1, 40);
    for (const reason of away) expect(reason).to.be.instanceOf(Busy);
    await end();
  });
});
