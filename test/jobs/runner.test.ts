import { expect } from 'chai';
import { aBacklog, aJob, aJobsWorld, aNotice } from '../support/jobs-world.ts';

const MINUTE = 60_000;

describe('the jobs of one instance', () => {
  it('are known from the first tick on, and have missed nothing before', async () => {
    const job = aJob();
    const world = aJobsWorld([job], '2026-11-25T12:00:00Z');
    await world.tick(world.instance());
    expect(await world.state()).to.deep.equal({
      name: 'test.daily',
      from: '2026-11-25T12:00:00.000Z',
      asked: 0,
    });
    expect(job.rounds).to.deep.equal([]);
  });

  it('go at their hour, once, and what they have is delivered', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const one = world.instance();
    for (let ticks = 0; ticks < 4; ticks += 1) {
      await world.tick(one);
      await world.time.pass(15 * MINUTE);
    }
    expect(job.rounds.map(({ id, today, since }) => [id, today, since])).to.deep.equal([
      ['2026-11-25', '2026-11-25', undefined],
    ]);
    expect(world.handed).to.deep.equal([
      { batch: { job: 'test.daily', id: '2026-11-25' }, to: ['MEM-MARA'] },
    ]);
    const { gone, last, open } = (await world.state()) ?? {};
    expect([gone, open]).to.deep.equal(['2026-11-25', undefined]);
    expect(last).to.deep.equal({
      batch: { job: 'test.daily', id: '2026-11-25' },
      at: '2026-11-25T09:00:00.000Z',
      ms: 0,
      outcome: 'went well',
      backlog: aBacklog({ planned: 1, sent: 1 }),
    });
  });

  it('are given the day of the last round that was gone through', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const one = world.instance();
    for (const at of ['25T08:30', '25T09:00', '26T09:00', '27T09:00', '30T09:00']) {
      await world.time.until(`2026-11-${at}:00Z`);
      await world.tick(one);
    }
    expect(job.rounds.map(({ id, since }) => [id, since])).to.deep.equal([
      ['2026-11-25', undefined],
      ['2026-11-26', '2026-11-25'],
      ['2026-11-27', '2026-11-26'],
      ['2026-11-30', '2026-11-27'],
    ]);
  });

  it('ask nobody to deliver what is nothing', async () => {
    const world = aJobsWorld([aJob({ run: async () => [] })]);
    const one = world.instance();
    await world.tick(one);
    await world.time.until('2026-11-25T09:00:00Z');
    await world.tick(one);
    expect(world.handed).to.deep.equal([]);
    expect((await world.state())?.last)
      .to.include({ outcome: 'went well' })
      .and.not.have.property('backlog');
  });

  it('cost one request a tick while nothing is due, and one a minute for the heartbeat', async () => {
    const world = aJobsWorld([aJob(), aJob({ name: 'test.other', at: '10:00' })]);
    const one = world.instance();
    await world.tick(one);
    world.asked.length = 0;
    for (let ticks = 0; ticks < 3; ticks += 1) {
      await world.time.pass(15_000);
      await world.tick(one);
    }
    expect(world.asked).to.deep.equal(['list', 'list', 'list']);
    await world.time.pass(15_000);
    await world.tick(one);
    expect(world.asked).to.deep.equal(['list', 'list', 'list', 'list', 'write']);
  });

  it('make up once for what was missed on three days, and say for how many', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    await world.tick(world.instance());
    await world.time.until('2026-11-27T14:00:00Z');
    const other = world.instance();
    await world.tick(other);
    await world.tick(other);
    expect(job.rounds.map(({ id }) => id)).to.deep.equal(['2026-11-27']);
    expect((await world.state())?.last?.missed).to.equal(3);
  });

  for (const [what, hours] of [
    ['a weekend', ['2026-11-28T09:00:00Z', '2026-11-29T09:00:00Z']],
    ['a bank holiday', ['2026-12-25T09:00:00Z', '2026-12-28T09:00:00Z']],
    ['the evening and the night', ['2026-11-25T18:00:00Z', '2026-11-26T07:59:00Z']],
  ] as const)
    it(`do not go on ${what}`, async () => {
      const job = aJob({ at: '08:00' });
      const world = aJobsWorld([job]);
      const one = world.instance();
      await world.tick(one);
      for (const at of hours) {
        await world.time.until(at);
        await world.tick(one);
      }
      expect(job.rounds).to.deep.equal([]);
    });

  it('begin nothing once they are stopped', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const one = world.instance();
    await world.tick(one);
    one.stop();
    await world.time.until('2026-11-25T09:00:00Z');
    await world.tick(one);
    expect(job.rounds).to.deep.equal([]);
  });
});

describe('a round that somebody asks for', () => {
  const asked = { id: 'turn-1', job: 'test.asked', asked: '{"who":"Kent"}', by: 'MEM-CORA' };

  it('goes with the next tick, with their words, and once however often it is asked', async () => {
    const job = aJob({ name: 'test.asked', on: 'when asked' });
    const world = aJobsWorld([job]);
    const one = world.instance();
    await world.tick(one);
    for (let times = 0; times < 2; times += 1) {
      await world.store.ask({ ...asked, at: world.time.clock() });
      expect((await world.state('test.asked'))?.asked).to.equal(1 - times);
      await world.tick(one);
    }
    expect(job.rounds.map(({ id, asked: words }) => [id, words])).to.deep.equal([['turn-1', asked.asked]]);
    const { last, asked: waiting } = (await world.state('test.asked')) ?? {};
    expect([last?.outcome, last?.batch.id, waiting]).to.deep.equal(['went well', 'turn-1', 0]);
  });

  it('waits for hours', async () => {
    const job = aJob({ name: 'test.asked', on: 'when asked' });
    const world = aJobsWorld([job], '2026-11-27T18:30:00Z');
    const one = world.instance();
    await world.store.ask({ ...asked, at: world.time.clock() });
    await world.tick(one);
    expect(job.rounds).to.deep.equal([]);
    await world.time.until('2026-11-30T08:00:00Z');
    await world.tick(one);
    expect(job.rounds).to.have.length(1);
  });

  it('is forgotten two days after it was gone through', async () => {
    const job = aJob({ name: 'test.asked', on: 'when asked' });
    const world = aJobsWorld([job]);
    const one = world.instance();
    await world.store.ask({ ...asked, at: world.time.clock() });
    await world.tick(one);
    const keys = async () => (await world.store.look()).units.map(({ key }) => key);
    expect(await keys()).to.include('a|turn-1');
    await world.time.pass(49 * 60 * MINUTE);
    await world.tick(one);
    expect(await keys()).to.deep.equal(['j|test.asked']);
  });
});

describe('a round whose delivery breaks off', () => {
  it('goes on with the same id, and is no other round’s', async () => {
    const job = aJob({ run: async () => [aNotice('MEM-MARA'), aNotice('MEM-DEV2')] });
    const world = aJobsWorld([job]);
    const one = world.instance();
    let left = 1;
    world.deliver = async (batch, notices) => {
      world.handed.push({ batch, to: notices.map(({ to }) => to) });
      left -= 1;
      return aBacklog({ planned: 2, sent: 1 - left, left: left + 1 });
    };
    await world.tick(one);
    await world.time.until('2026-11-25T09:00:00Z');
    await world.tick(one);
    expect((await world.state())?.last).to.include({ outcome: 'broke off' });
    expect((await world.state())?.open).to.include({ id: '2026-11-25', again: '2026-11-25T09:01:00.000Z' });
    await world.tick(one);
    expect(world.handed).to.have.length(1);
    await world.time.pass(MINUTE);
    await world.tick(one);
    expect(world.handed.map(({ batch }) => batch.id)).to.deep.equal(['2026-11-25', '2026-11-25']);
  });

  it('at the end of its hours goes on the next morning, and the day’s own round follows', async () => {
    const job = aJob({ at: '17:00' });
    const world = aJobsWorld([job]);
    const one = world.instance();
    let sent = 0;
    world.deliver = async (_, __, { goesOn }) => {
      while (sent < 30 && goesOn()) {
        await world.time.pause(4 * MINUTE);
        sent += 1;
      }
      return aBacklog({ planned: 30, sent, left: 30 - sent });
    };
    await world.tick(one);
    await world.time.until('2026-11-25T17:00:00Z');
    await one.tick();
    await world.time.pass(2 * 60 * MINUTE);
    const { last, open } = (await world.state()) ?? {};
    expect(last)
      .to.include({ outcome: 'broke off' })
      .and.deep.include({
        backlog: aBacklog({ planned: 30, sent: 15, left: 15 }),
      });
    expect(open?.again).to.equal(undefined);
    await world.tick(one);
    await world.time.until('2026-11-26T08:00:00Z');
    await one.tick();
    await world.time.pass(2 * 60 * MINUTE);
    expect(await world.state()).to.include({ gone: '2026-11-25' });
    await world.time.until('2026-11-26T17:00:00Z');
    await world.tick(one);
    expect(job.rounds.map(({ id, today }) => [id, today])).to.deep.equal([
      ['2026-11-25', '2026-11-25'],
      ['2026-11-25', '2026-11-26'],
      ['2026-11-26', '2026-11-26'],
    ]);
  });
});
