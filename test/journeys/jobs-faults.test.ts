import { expect } from 'chai';
import type { Feature } from '../../src/core/feature.ts';
import type { Job, Notice } from '../../src/core/job.ts';
import type { Needs } from '../../src/core/needs.ts';
import { jobs } from '../../src/features/jobs/feature.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { PEOPLE } from '../support/builders.ts';
import { aJob, aNotice } from '../support/jobs-world.ts';
import { type Passing, passing } from '../support/passing.ts';
import { aRoom } from '../support/room.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const { cora } = PEOPLE;

const roomsOf =
  (own: readonly Job[]) =>
  (needs: Needs): readonly Feature[] => {
    const rooms = [aRoom({ jobs: own })];
    return [...rooms, jobs(needs, rooms)];
  };

/** Tables that can be taken away. */
const leaving = () => {
  const inner = memoryTables();
  const is = { away: false };
  const or = <T>(go: () => Promise<T>): Promise<T> =>
    is.away ? Promise.reject(new Error('the tables are away')) : go();
  const open: OpenTable = (name) => {
    const table = inner(name);
    return {
      get: (...given) => or(() => table.get(...given)),
      list: (...given) => or(() => table.list(...given)),
      transact: (...given) => or(() => table.transact(...given)),
    };
  };
  return { is, open };
};

describe('what goes wrong with scheduled work, as a coordinator reads it', () => {
  let teams: Teams;
  let time: Passing;
  const begun = async (own: readonly Job[], open = memoryTables()): Promise<void> => {
    time = passing('2026-11-25T08:59:00Z');
    teams = await startTeams({ rooms: roomsOf(own), open, now: time.clock(), pause: time.pause });
    await teams.person(cora).says('jobs');
    await teams.tick();
  };
  afterEach(() => teams.stop());

  /** Seconds pass, and the jobs are looked at meanwhile; what is under way goes on. */
  const pass = async (seconds: number): Promise<void> => {
    for (let left = seconds; left > 0; left -= 15) {
      await time.pass(15_000);
      teams.at(time.clock());
      void teams.tick();
      await time.pass(0);
    }
  };
  const read = async (): Promise<string> =>
    String((await teams.person(cora).says('jobs')).cards[0]?.['fallbackText']).replaceAll('\\', '');

  it('a job that throws: failed, with a reference, tried again; the other has gone well', async () => {
    const broken = aJob({
      title: 'What breaks',
      run: async () => {
        throw new Error('broken');
      },
    });
    await begun([
      broken,
      aJob({ name: 'test.good', title: 'What works', run: async () => [aNotice(cora.id)] }),
    ]);
    await pass(60);
    const said = await read();
    expect(said).to.include('1 job needs attention');
    expect(said).to.match(
      /What breaks: Last run today at 9am: it failed \(quote ERR-\w{4} to whoever runs the bot\)\. It is tried again today at 9:01am\./,
    );
    expect(said)
      .to.include('What works: Last run today at 9am: it went well')
      .and.include('1 message: 1 sent.');
  });

  it('a job that hangs: under way, then given up and tried again', async () => {
    const hangs = aJob({ title: 'What hangs', run: () => new Promise<readonly Notice[]>(() => undefined) });
    await begun([hangs]);
    await pass(75);
    expect(await read()).to.include('What hangs: Under way since today at 9am.');
    await pass(11 * 60);
    const said = await read();
    expect(said).to.include('1 job needs attention');
    expect(said).to.match(
      /did not come to an end and was given up \(quote ERR-\w{4} to whoever runs the bot\)/,
    );
  });

  it('tables that are away for a minute: everything is there, a little later, and the minute is told', async () => {
    const job = aJob({ title: 'What is due', run: async () => [aNotice(cora.id)] });
    const tables = leaving();
    await begun([job], tables.open);
    tables.is.away = true;
    await pass(90);
    expect(job.rounds).to.deep.equal([]);
    tables.is.away = false;
    await pass(15);
    expect(await read())
      .to.include('nothing is missing')
      .and.include('What is due: Last run today at 9am: it went well')
      .and.include('could not be reached today at 8:59am, until 9am; what was due then was only delayed.');
  });
});
