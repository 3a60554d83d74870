import { expect } from 'chai';
import { type Jobs, jobsIn, type Unit } from '../../src/storage/jobs.ts';
import { NOW } from './builders.ts';
import type { MakeOpen } from './store-contract.ts';

const LATER = new Date(NOW.getTime() + 60_000);

const held = (unit: Unit, owner: string): Unit => ({
  ...unit,
  lease: { owner, until: LATER.toISOString(), fence: (unit.lease?.fence ?? 0) + 1 },
  open: { id: '2026-11-23', at: NOW.toISOString(), tries: 0 },
});

/** What the rows of jobs must do over any implementation of the port. */
export const jobsContract = (name: string, makeOpen: MakeOpen): void => {
  describe(`the rows of jobs ${name}`, () => {
    let jobs: Jobs;
    beforeEach(async () => {
      jobs = jobsIn((await makeOpen())('jobs'));
    });
    const unitOf = async (key = 'j|test.daily'): Promise<Unit> => {
      const unit = (await jobs.look()).units.find((one) => one.key === key);
      if (!unit) throw new Error(`no unit ${key}`);
      return unit;
    };
    const asked = { id: 'turn-1', job: 'test.daily', asked: '{"who":"Kent"}', by: 'MEM-CORA', at: NOW };

    it('are none at first, and then there from when they were first known', async () => {
      expect(await jobs.look()).to.deep.equal({ units: [] });
      await jobs.know(['test.daily', 'test.other'], NOW);
      await jobs.know(['test.daily'], LATER);
      expect(await jobs.states()).to.deep.equal([
        { name: 'test.daily', from: NOW.toISOString(), asked: 0 },
        { name: 'test.other', from: NOW.toISOString(), asked: 0 },
      ]);
    });

    it('are taken by one of twenty', async () => {
      await jobs.know(['test.daily'], NOW);
      const read = await unitOf();
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, at) => jobs.take(read, held(read, `instance ${at}`))),
      );
      const winner = taken.indexOf(true);
      expect(taken.filter((one) => one)).to.have.length(1);
      expect((await unitOf()).lease).to.include({ owner: `instance ${winner}`, fence: 1 });
    });

    it('are changed by their holder alone: who was displaced changes nothing', async () => {
      await jobs.know(['test.daily'], NOW);
      const read = await unitOf();
      const first = held(read, 'first');
      await jobs.take(read, first);
      const second = held(await unitOf(), 'second');
      expect(await jobs.change(first, (unit) => ({ ...unit, isOver: true }))).to.equal(true);
      expect(await jobs.take(await unitOf(), second)).to.equal(true);
      expect(await jobs.change(first, (unit) => ({ ...unit, isOver: false }))).to.equal(false);
      // The same instance, once it has lost it and taken it again, is another holder.
      const again = held(await unitOf(), 'first');
      await jobs.take(await unitOf(), again);
      expect(await jobs.change(first, (unit) => unit)).to.equal(false);
      expect(await jobs.change(again, (unit) => unit)).to.equal(true);
    });

    it('come back as they were kept', async () => {
      await jobs.know(['test.daily'], NOW);
      const read = await unitOf();
      const mine: Unit = {
        ...held(read, 'one'),
        last: { batch: { job: 'test.daily', id: 'x' }, at: NOW.toISOString(), ms: 7, outcome: 'hung' },
      };
      await jobs.take(read, mine);
      const { etag: _, ...kept } = await unitOf();
      const { etag: __, ...wanted } = mine;
      expect(kept).to.deep.equal(wanted);
    });

    it('hold a round that was asked for once, whatever is asked again under its id', async () => {
      await jobs.know(['test.daily'], NOW);
      await jobs.ask(asked);
      await jobs.ask({ ...asked, asked: 'other words' });
      expect(await unitOf('a|turn-1')).to.include({ job: 'test.daily', asked: asked.asked, by: 'MEM-CORA' });
      expect((await jobs.states())[0]?.asked).to.equal(1);
    });

    it('show of a job what ran last, its own round or one that was asked for', async () => {
      await jobs.know(['test.daily'], NOW);
      await jobs.ask({ ...asked, at: LATER });
      const ran = async (key: string, at: Date, isOver: boolean): Promise<void> => {
        const read = await unitOf(key);
        const batch = { job: 'test.daily', id: key };
        await jobs.take(read, {
          ...read,
          last: { batch, at: at.toISOString(), ms: 1, outcome: 'went well' },
          ...(isOver && { isOver }),
        });
      };
      await ran('j|test.daily', NOW, false);
      await ran('a|turn-1', LATER, true);
      expect((await jobs.states())[0]).to.have.nested.include({ 'last.batch.id': 'a|turn-1', asked: 0 });
      await ran('j|test.daily', new Date(LATER.getTime() + 1), false);
      expect((await jobs.states())[0]).to.have.nested.include({ 'last.batch.id': 'j|test.daily' });
    });

    it('keep one heartbeat of many at once, and what goes with it', async () => {
      const first = await Promise.all(
        Array.from({ length: 8 }, () => jobs.beat(undefined, { at: NOW, ask: asked })),
      );
      expect(first.filter((one) => one)).to.have.length(1);
      const look = await jobs.look();
      expect(look.beat?.at).to.equal(NOW.toISOString());
      expect(look.units.map(({ key }) => key)).to.deep.equal(['a|turn-1']);
      const away = { from: NOW.toISOString(), to: LATER.toISOString() };
      expect(await jobs.beat(look.beat, { at: LATER, away, forget: look.units })).to.equal(true);
      expect(await jobs.beat(look.beat, { at: LATER })).to.equal(false);
      const after = await jobs.look();
      expect(after.units).to.deep.equal([]);
      expect(after.beat).to.deep.include({ at: LATER.toISOString(), away });
      await jobs.beat(after.beat, { at: new Date(LATER.getTime() + 1) });
      expect((await jobs.look()).beat?.away).to.deep.equal(away);
    });
  });
};
