import { expect } from 'chai';
import type { Notice } from '../../src/core/job.ts';
import { aBacklog, aJob, aJobsWorld, aNotice } from '../support/jobs-world.ts';
import { freshTables } from '../support/tables.ts';

const MINUTE = 60_000;
const broken = async (): Promise<never> => {
  throw new Error('it holds what somebody typed');
};
const never = (): Promise<readonly Notice[]> => new Promise(() => undefined);

describe('a job that throws', () => {
  it('is kept as failed, with a reference that the log has, and stops no other', async () => {
    const good = aJob({ name: 'test.good' });
    const world = aJobsWorld([aJob({ run: broken }), good]);
    const one = world.instance();
    await world.tick(one);
    await world.time.until('2026-11-25T09:00:00Z');
    await world.tick(one);
    expect((await world.state())?.last).to.include({ outcome: 'failed', reference: 'ERR-2F7K' });
    expect((await world.state('test.good'))?.last).to.include({ outcome: 'went well' });
    const logged = world.lines.join('\n');
    expect(logged).to.include('ERR-2F7K').and.include('test.daily').and.not.include('somebody typed');
  });

  it('is tried again with growing pauses, five times that day, and goes with the next day’s round', async () => {
    const tried: string[] = [];
    const job = aJob({
      run: async ({ now }) => {
        tried.push(now.toISOString().slice(5, 16));
        return tried.length > 5 ? [aNotice()] : broken();
      },
    });
    const world = aJobsWorld([job]);
    const one = world.instance();
    while (world.time.clock() < new Date('2026-11-26T09:01:00Z')) {
      await world.tick(one);
      await world.time.pass(MINUTE);
    }
    expect(tried).to.deep.equal([
      '11-25T09:00',
      '11-25T09:01',
      '11-25T09:06',
      '11-25T09:21',
      '11-25T10:21',
      '11-26T09:00',
    ]);
    expect(job.rounds.map(({ id }) => id).at(-1)).to.equal('2026-11-26');
    expect(await world.state())
      .to.include({ gone: '2026-11-26' })
      .and.not.have.property('open');
  });

  it('on a Monday is tried again on Tuesday, since its own hour is far', async () => {
    const job = aJob({
      on: 'Mondays',
      run: async ({ today }) => (today === '2026-11-30' ? broken() : [aNotice()]),
    });
    const world = aJobsWorld([job], '2026-11-27T12:00:00Z');
    const one = world.instance();
    await world.tick(one);
    for (const at of ['30T09:00', '30T09:02', '30T09:10', '30T09:40', '30T11:00', '30T17:00', '01T08:00']) {
      await world.time.until(`2026-${at.startsWith('30') ? '11' : '12'}-${at}:00Z`);
      await world.tick(one);
    }
    expect(job.rounds.map(({ id, today }) => `${id} ${today}`).slice(4)).to.deep.equal([
      '2026-11-30 2026-11-30',
      '2026-11-30 2026-12-01',
    ]);
    expect((await world.state())?.gone).to.equal('2026-11-30');
  });

  it('in the middle of its delivery goes on with the same round', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const one = world.instance();
    let times = 0;
    world.deliver = async (batch) => {
      world.handed.push({ batch, to: [] });
      times += 1;
      return times < 7 ? broken() : aBacklog({ planned: 1, sent: 1 });
    };
    while (world.time.clock() < new Date('2026-11-26T09:01:00Z')) {
      await world.tick(one);
      await world.time.pass(MINUTE);
    }
    // Five times on its day; the next morning until it is through, and only then that day's own.
    expect(world.handed.map(({ batch }) => batch.id)).to.deep.equal([
      ...Array(7).fill('2026-11-25'),
      '2026-11-26',
    ]);
  });

  it('when somebody asked for it, is not tried on another day', async () => {
    const job = aJob({ name: 'test.asked', on: 'when asked', run: broken });
    const world = aJobsWorld([job]);
    const one = world.instance();
    await world.store.ask({ id: 't', job: 'test.asked', asked: '', by: 'MEM-CORA', at: world.time.clock() });
    while (world.time.clock() < new Date('2026-11-26T09:00:00Z')) {
      await world.tick(one);
      await world.time.pass(5 * MINUTE);
    }
    expect(job.rounds).to.have.length(5);
    expect(await world.state('test.asked'))
      .to.deep.include({ asked: 0 })
      .and.have.nested.include({
        'last.outcome': 'failed',
      });
  });
});

describe('a job that hangs', () => {
  it('is given up after a while, and holds up neither the others nor the loop', async () => {
    const good = aJob({ name: 'test.good' });
    const world = aJobsWorld([aJob({ run: never }), good]);
    const one = world.instance();
    await world.tick(one);
    await world.time.until('2026-11-25T09:00:00Z');
    await one.tick();
    await world.time.pass(MINUTE);
    expect((await world.state('test.good'))?.last).to.include({ outcome: 'went well' });
    expect(await world.state())
      .to.include({ heldUntil: '2026-11-25T09:02:00.000Z' })
      .and.not.have.property('last');
    await world.time.pass(5 * MINUTE);
    expect((await world.state())?.last).to.include({ outcome: 'hung', reference: 'ERR-2F7K' });
    expect((await world.state())?.open)
      .to.include({ tries: 1 })
      .and.have.property('again');
    expect(one.lateSince()).to.equal(undefined);
  });

  it('sends nothing any more should it come back', async () => {
    let back: (notices: readonly Notice[]) => void = () => undefined;
    const run = (): Promise<readonly Notice[]> =>
      new Promise((resolve) => {
        back = resolve;
      });
    const world = aJobsWorld([aJob({ run })]);
    const one = world.instance();
    await world.tick(one);
    await world.time.until('2026-11-25T09:00:00Z');
    await one.tick();
    await world.time.pass(6 * MINUTE);
    back([aNotice()]);
    await world.time.pass(MINUTE);
    expect(world.handed).to.deep.equal([]);
  });

  it('in its delivery is told by the silence, not by how long it takes', async () => {
    const world = aJobsWorld([aJob()]);
    const one = world.instance();
    world.deliver = async (_, __, { goesOn }) => {
      for (let sent = 0; sent < 10 && goesOn(); sent += 1) await world.time.pause(4 * MINUTE);
      return new Promise(() => undefined);
    };
    await world.tick(one);
    await world.time.until('2026-11-25T09:00:00Z');
    await one.tick();
    await world.time.pass(39 * MINUTE);
    expect(await world.state()).to.not.have.property('last');
    await world.time.pass(7 * MINUTE);
    expect((await world.state())?.last).to.include({ outcome: 'hung' });
  });
});

describe('tables that are away for a minute', () => {
  it('delay what is due, stop nothing, and are told in the heartbeat', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const one = world.instance();
    await world.tick(one);
    await world.time.until('2026-11-25T08:59:45Z');
    world.away = true;
    for (let ticks = 0; ticks < 4; ticks += 1) {
      await world.tick(one);
      await world.time.pass(15_000);
    }
    expect(job.rounds).to.deep.equal([]);
    world.away = false;
    await world.tick(one);
    expect(job.rounds.map(({ now }) => now.toISOString())).to.deep.equal(['2026-11-25T09:00:45.000Z']);
    expect((await world.store.look()).beat).to.deep.include({
      at: '2026-11-25T09:00:45.000Z',
      away: { from: '2026-11-25T08:59:45.000Z', to: '2026-11-25T09:00:45.000Z' },
    });
    expect((await world.state())?.last).to.include({ outcome: 'went well' });
  });

  it('while a round is under way keep it from being sent twice: it goes on when they are back', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const [one, two] = [world.instance(), world.instance()];
    await world.tick(one);
    const goes: boolean[] = [];
    world.deliver = async (batch, _, { goesOn }) => {
      world.handed.push({ batch, to: [] });
      while (world.away && goesOn()) await world.time.pause(1_000);
      goes.push(goesOn());
      return goesOn() ? aBacklog({ planned: 1, sent: 1 }) : aBacklog({ planned: 1, left: 1 });
    };
    const deliver = world.deliver;
    world.deliver = async (...given) => {
      world.away = world.handed.length === 0;
      return deliver(...given);
    };
    await world.time.until('2026-11-25T09:00:00Z');
    await one.tick();
    await world.time.pass(61_000);
    world.away = false;
    await world.tick(two);
    expect(goes).to.deep.equal([false, true]);
    expect(await world.state()).to.include({ gone: '2026-11-25' });
    expect((await world.state())?.last).to.include({ takenOver: true });
  });
});

describe('two instances on the same tables', () => {
  it('run a round once', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const all = Array.from({ length: 5 }, () => world.instance());
    await Promise.all(all.map((one) => world.tick(one)));
    await world.time.until('2026-11-25T09:00:00Z');
    await Promise.all(all.map((one) => world.tick(one)));
    expect(job.rounds).to.have.length(1);
    expect(world.handed).to.have.length(1);
  });

  it('leave each other what is held, and take over when its holder has died', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const [dead, two] = [world.instance({ pause: never }), world.instance()];
    await world.tick(dead);
    await world.time.until('2026-11-25T09:00:00Z');
    const { deliver } = world;
    world.deliver = () => new Promise(() => undefined);
    await dead.tick();
    await world.time.pass(59_000);
    world.deliver = deliver;
    await world.tick(two);
    expect(job.rounds).to.have.length(1);
    await world.time.pass(1_000);
    await world.tick(two);
    expect(job.rounds.map(({ id }) => id)).to.deep.equal(['2026-11-25', '2026-11-25']);
    expect((await world.state())?.last).to.include({ outcome: 'went well', takenOver: true });
  });

  it('do so on real tables', async () => {
    const tables = await freshTables();
    await tables.ensure(['jobs']);
    const job = aJob();
    const world = aJobsWorld([job], '2026-11-25T08:30:00Z', tables.open('jobs'));
    const [dead, two, three] = [world.instance({ pause: never }), world.instance(), world.instance()];
    await world.tick(dead);
    await world.time.until('2026-11-25T09:00:00Z');
    const { deliver } = world;
    const sending = new Promise<void>((begun) => {
      world.deliver = () => {
        begun();
        return new Promise(() => undefined);
      };
    });
    await Promise.race([dead.tick().then(() => sending), sending]);
    world.deliver = deliver;
    await Promise.all([world.tick(two), world.tick(three)]);
    expect(job.rounds).to.have.length(1);
    await world.time.pass(MINUTE);
    await Promise.all([world.tick(two), world.tick(three)]);
    expect(job.rounds).to.have.length(2);
    expect(world.handed).to.have.length(1);
    expect((await world.state())?.last).to.include({ outcome: 'went well', takenOver: true });
  });

  it('hand over at once where one is stopped gently', async () => {
    const job = aJob();
    const world = aJobsWorld([job]);
    const [one, two] = [world.instance(), world.instance()];
    await world.tick(one);
    world.deliver = async (_, notices, { goesOn }) => {
      for (let waits = 0; waits < 10 && goesOn(); waits += 1) await world.time.pause(1_000);
      return goesOn()
        ? aBacklog({ planned: notices.length, sent: notices.length })
        : aBacklog({ planned: notices.length, left: notices.length });
    };
    await world.time.until('2026-11-25T09:00:00Z');
    const { under } = await one.tick();
    await world.time.pass(2_000);
    one.stop();
    await world.time.pass(1_000);
    await Promise.all(under);
    expect((await world.state())?.last).to.include({ outcome: 'broke off' });
    await two.tick();
    await world.time.pass(10_000);
    expect((await world.state())?.last)
      .to.include({ outcome: 'went well' })
      .and.not.have.property('takenOver');
  });
});
