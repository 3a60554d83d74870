import { expect } from 'chai';
import { GAP_JOB } from '../../src/domain/job-gap.ts';
import { every } from '../../src/jobs/every.ts';
import { aJob, aJobsWorld } from '../support/jobs-world.ts';
import { passing } from '../support/passing.ts';

const MINUTE = 60_000;

describe('the sign of life', () => {
  it('is kept at most once a minute, by whichever instance is first', async () => {
    const world = aJobsWorld([aJob()]);
    const all = [world.instance(), world.instance(), world.instance()];
    await world.tick(all[0] ?? world.instance());
    world.asked.length = 0;
    for (let ticks = 0; ticks < 8; ticks += 1) {
      await world.time.pass(15_000);
      for (const one of all) await world.tick(one);
    }
    expect(world.asked.filter((what) => what === 'write')).to.have.length(2);
    expect((await world.store.look()).beat?.at).to.equal('2026-11-25T08:32:00.000Z');
  });

  it('is late where an instance has completed no tick for ten minutes, and no more once it has', async () => {
    const world = aJobsWorld([aJob()]);
    const one = world.instance();
    await world.time.pass(9 * MINUTE);
    expect(one.lateSince()).to.equal(undefined);
    await world.time.pass(MINUTE);
    expect(one.lateSince()?.toISOString()).to.equal('2026-11-25T08:30:00.000Z');
    await world.tick(one);
    expect(one.lateSince()).to.equal(undefined);
    world.away = true;
    for (let ticks = 0; ticks < 10; ticks += 1) {
      await world.time.pass(MINUTE);
      await world.tick(one);
    }
    expect(one.lateSince()?.toISOString()).to.equal('2026-11-25T08:40:00.000Z');
  });
});

describe('hours without any sign of life', () => {
  const gapOf = async (stopped: string, again: string): Promise<object | undefined> => {
    const told = aJob({ name: GAP_JOB, on: 'when asked' });
    const world = aJobsWorld([aJob(), told], stopped);
    await world.tick(world.instance());
    await world.time.until(again);
    const [one, two] = [world.instance(), world.instance()];
    await Promise.all([world.tick(one), world.tick(two)]);
    await Promise.all([world.tick(one), world.tick(two)]);
    for (let hours = 0; hours < 15; hours += 1) {
      await world.time.pass(60 * MINUTE);
      await world.tick(one);
    }
    const gaps = told.rounds.map(({ asked }) => JSON.parse(asked ?? '') as object);
    return gaps.find((gap) => (gap as { from: string }).from === new Date(stopped).toISOString());
  };

  it('are asked to be told once, with what was missed and when it goes', async () => {
    expect(await gapOf('2026-11-25T08:30:00Z', '2026-11-25T09:30:00Z')).to.deep.equal({
      from: '2026-11-25T08:30:00.000Z',
      to: '2026-11-25T09:30:00.000Z',
      missed: [{ title: 'What is due', at: ['2026-11-25T09:00:00.000Z'], next: '2026-11-25T09:30:00.000Z' }],
    });
  });

  it('are nothing to tell at night, at a weekend or for a few minutes', async () => {
    for (const [stopped, again] of [
      ['2026-11-25T18:00:00Z', '2026-11-26T08:05:00Z'],
      ['2026-11-27T18:00:00Z', '2026-11-30T08:09:00Z'],
      ['2026-11-25T10:00:00Z', '2026-11-25T10:09:00Z'],
    ] as const)
      expect(await gapOf(stopped, again), stopped).to.equal(undefined);
  });

  it('are told in the morning where the bot is back in the evening, and name each hour', async () => {
    expect(await gapOf('2026-11-24T12:00:00Z', '2026-11-25T20:00:00Z')).to.deep.include({
      missed: [{ title: 'What is due', at: ['2026-11-25T09:00:00.000Z'], next: '2026-11-26T09:00:00.000Z' }],
    });
  });
});

describe('the loop', () => {
  it('ticks every 15 seconds or so, whatever a tick does, until it is stopped', async () => {
    const time = passing('2026-11-25T08:30:00Z');
    const at: string[] = [];
    const drive = every({ pause: time.pause, below: (n) => n / 2 });
    const driven = drive(() => {
      at.push(time.clock().toISOString().slice(14, 19));
      return at.length === 2 ? new Promise(() => undefined) : Promise.resolve({ under: [] });
    });
    await time.pass(2 * MINUTE);
    driven.stop();
    await time.pass(2 * MINUTE);
    expect(at).to.deep.equal(['30:00', '30:15', '31:30', '31:45', '32:00']);
  });
});
