import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { addDays, type Day, day, dayOf, instantOf } from '../../src/domain/day.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { isOpenDay, isWorkingHour } from '../../src/domain/working-hours.ts';
import { azureTables } from '../../src/storage/azure.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { jobsIn } from '../../src/storage/jobs.ts';
import { accountOf, aPerson, aRegister } from '../support/builders.ts';
import { remembered, sendingOver } from '../support/sending.ts';
import { anotherAzurite } from '../support/tables.ts';
import { counted, figure } from './figure.ts';
import { type Instances, startInstances, type Time } from './instances.ts';
import { brokenLimits, mayHaveCome, type Try, teamsThatFail } from './teams-that-fail.ts';

const SECONDS = process.env['SOAK'] ? 300 : 12;
const PEOPLE = process.env['SOAK'] ? 40 : 12;
const JOBS = ['soak.first', 'soak.second'];
/** As long as a test can wait for a successor. */
const LEASES = {
  timing: { lease: 1_500, renew: 400, hang: 60_000, beat: 60_000, late: 600_000 },
  chunkMs: 1_200,
};

/** Numbers that look like chance and are the same in every run. */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

interface Story {
  readonly rounds: readonly Day[];
  readonly tries: readonly Try[];
  readonly kept: readonly Delivery[];
  readonly kills: number;
}

const nextOpenDay = (after: Day): Day =>
  isOpenDay(addDays(after, 1)) ? addDays(after, 1) : nextOpenDay(addDays(after, 1));

/** Weeks in which instances are killed and started again while they send, and in between nights and weekends. */
const lived = async ({
  instances,
  lanes,
  seed,
}: {
  readonly instances: number;
  readonly lanes: number;
  readonly seed: number;
}): Promise<Story> => {
  const chance = seeded(seed);
  const people = Array.from({ length: PEOPLE }, (_, n) => aPerson({ id: `MEM-P${n}` }));
  const register = aRegister({ people, accounts: people.map(accountOf) });
  const ids = people.map(({ id }) => id);
  let time: Time = { at: Date.now(), to: instantOf(day('2026-11-23'), '08:59').getTime() };
  const now = (): Date => new Date(time.to + (Date.now() - time.at));
  const [azurite, teams] = [await anotherAzurite(), await teamsThatFail(() => chance(100), now)];
  const tables = azureTables(azurite.connectionString);
  const [conversations, deliveries, jobs] = ['conversations', 'deliveries', 'jobs'].map((name) =>
    tables.open(name),
  );
  if (!conversations || !deliveries || !jobs) throw new Error('three tables were opened');
  const everybodyWrites = (): Promise<void> =>
    remembered(sendingOver(conversations, now).references, ids, { url: teams.url, now: now() });
  const env = {
    STORY: JSON.stringify({ people: ids, register, leases: LEASES }),
    TABLES: azurite.connectionString,
    LANES: String(lanes),
  };
  const running = await startInstances(instances, { env, time });
  const jump = (on: Day, at: string): void => {
    time = { at: Date.now(), to: instantOf(on, at).getTime() };
    running.at(time);
  };
  const isGoneThrough = async (on: Day): Promise<boolean> => {
    const states = await jobsIn(jobs).states();
    return JOBS.every((name) => states.some((one) => one.name === name && one.gone === on && !one.open));
  };
  const killing = killer(running, { instances, chance });
  const rounds: Day[] = [];
  const until = Date.now() + SECONDS * 1_000;
  for (let on = dayOf(now()); Date.now() < until; on = nextOpenDay(on)) {
    await everybodyWrites();
    rounds.push(on);
    // Some days the program wakes so late that the hours are over before all are told.
    if (chance(4) === 0) {
      jump(on, '17:59');
      time = { ...time, to: time.to + 57_000 };
      running.at(time);
      await killing.during(() => pause(4_000));
      on = nextOpenDay(on);
      rounds.push(on);
    }
    jump(on, '09:00');
    await killing.during(async () => {
      while (!(await isGoneThrough(on))) await pause(100);
    });
    jump(on, '18:00');
    await pause(400);
    if (!isOpenDay(addDays(on, 1))) {
      jump(addDays(on, 1), '12:00');
      await pause(400);
    }
  }
  await running.end();
  const kept = await deliveriesIn(deliveries).recent(400, dayOf(now()));
  teams.close();
  tables.close();
  azurite.stop();
  return { rounds, tries: teams.tries, kept, kills: killing.kills() };
};

/** Kills instances at moments of chance, for as long as something else goes on. */
const killer = (
  running: Instances,
  { instances, chance }: { readonly instances: number; readonly chance: (below: number) => number },
) => {
  let kills = 0;
  return {
    kills: () => kills,
    during: async (work: () => Promise<unknown>): Promise<void> => {
      let isOver = false;
      const killing = async (): Promise<void> => {
        await pause(200 + chance(600));
        while (!isOver) {
          kills += 1;
          await running.replace(chance(instances));
          await pause(300 + chance(2_000));
        }
      };
      const kill = killing();
      await work();
      isOver = true;
      await kill;
    },
  };
};

const keyOf = ({ batch, to }: Pick<Delivery, 'batch' | 'to'>): string => `${batch.job}|${batch.id}|${to}`;

for (const [instances, lanes] of process.env['SOAK']
  ? ([
      [2, 1],
      [4, 2],
    ] as const)
  : ([[2, 1]] as const))
  describe(`${instances} instances that remind, killed at random for ${SECONDS} seconds of simulated weeks`, function () {
    this.timeout(SECONDS * 2_000 + 240_000);
    let story: Story;
    before(async () => {
      const built = spawnSync(process.execPath, ['src/cli/launch.mjs'], { stdio: 'inherit' });
      expect(built.status).to.equal(0);
      story = await lived({ instances, lanes, seed: instances * 7_919 });
    });

    const triesOf = (one: Delivery): readonly Try[] => story.tries.filter(({ text }) => text === keyOf(one));

    it('lists every reminder that was due, as sent, as unknown or with its cause', () => {
      const { rounds, kept, kills, tries } = story;
      const states = new Map<string, number>();
      for (const { state } of kept) states.set(state, (states.get(state) ?? 0) + 1);
      const said = [...states].map(([state, many]) => `${counted(many)} ${state}`).join(', ');
      figure(
        `${instances} instances, ${lanes} lanes: ${kills} kills in ${rounds.length} rounds, ${counted(tries.length)} tries: ${said}`,
      );
      expect(kept.filter(({ state }) => state === 'sending' || state === 'cancelled')).to.deep.equal([]);
      for (const one of kept) expect(Boolean(one.cause), keyOf(one)).to.equal(one.state !== 'sent');
      expect(new Set(kept.map(keyOf)).size).to.equal(kept.length);
      const batches = new Set(kept.map(({ batch }) => `${batch.job}|${batch.id}`));
      expect(kept.length).to.equal(batches.size * PEOPLE);
      expect(batches.size, 'two jobs a day').to.be.at.least(2 * (rounds.length / 2));
    });

    it('says of each what Teams says of it', () => {
      for (const one of story.kept) {
        const answers = triesOf(one).map(({ answer }) => answer);
        if (one.state === 'sent') expect(answers, keyOf(one)).to.include('taken');
        if (one.state === 'unknown')
          expect(
            answers.some((answer) => answer === '502' || answer === 'hangs'),
            keyOf(one),
          ).to.equal(true);
        if (one.state === 'busy')
          expect(answers.filter((answer) => /4(12|29)/.test(answer)).length, keyOf(one)).to.be.greaterThan(4);
      }
    });

    it('doubles at most one message a lane at each kill', () => {
      const doubles = story.kept.reduce(
        (sum, one) => sum + Math.max(0, triesOf(one).filter(mayHaveCome).length - 1),
        0,
      );
      figure(`${instances} instances, ${lanes} lanes: ${doubles} doubles, at most ${story.kills * lanes}`);
      expect(doubles).to.be.at.most(story.kills * lanes);
      expect(story.kills).to.be.greaterThan(0);
    });

    it('keeps the limits of Teams, and the hours', () => {
      expect(brokenLimits(story.tries)).to.deep.equal([]);
      expect(
        story.tries.filter(({ when }) => !isWorkingHour(when)).map(({ when }) => when.toISOString()),
      ).to.deep.equal([]);
    });
  });
