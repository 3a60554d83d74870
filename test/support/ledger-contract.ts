import { expect } from 'chai';
import type { Reply } from '../../src/core/reply.ts';
import { hashOf } from '../../src/storage/history.ts';
import { type Deed, historyIsIntact, type Ledger, ledger } from '../../src/storage/ledger.ts';
import { type Row, type Table, under } from '../../src/storage/table.ts';
import { NOW } from './builders.ts';
import { failureOf, keysOf, type MakeOpen } from './store-contract.ts';

let deeds = 0;

/** A deed by Mara that records a thing with one listing row, or changes it when given the row as it was read. */
export const aDeed = (
  ref: string,
  over: Partial<Deed> & { readonly before?: Row; readonly value?: string } = {},
): Deed => {
  deeds += 1;
  const { before, value = `value ${deeds}`, ...rest } = over;
  return {
    turn: `deed-turn-${deeds}`,
    by: 'MEM-MARA',
    how: 'typed',
    at: NOW,
    answer: { text: `Recorded ${ref}: ${value}.`, saved: true },
    undo: `recorded ${ref}`,
    changes: [
      {
        of: ref,
        key: `a|${ref}`,
        after: { value },
        rows: [{ do: 'upsert', key: `d|${ref}`, props: { value } }],
        verb: before ? 'change' : 'record',
        to: value,
        ...(before && { before, from: String(before.props['value']) }),
      },
    ],
    ...rest,
  };
};

/** Every line a thing has, held against its own row. */
const isWhole = async (of: Ledger, ref: string): Promise<boolean> => {
  const row = await of.get(`a|${ref}`);
  return row !== undefined && historyIsIntact(await of.history(ref), row);
};

const hasRow = (row: Row | undefined): Row => {
  if (!row) throw new Error('the row is missing');
  return row;
};

/** A table that does what it is told and then loses the answer, as often as it is told to. */
export const losing = (table: Table, how: 'throws' | 'answers 409', times = 1): Table => {
  let left = times;
  return {
    ...table,
    transact: async (partition, ops) => {
      const outcome = await table.transact(partition, ops);
      if (left === 0) return outcome;
      left -= 1;
      if (how === 'throws') throw new Error('the connection broke');
      return { done: false, failed: 0, why: 'exists' };
    },
  };
};

/** A table whose writes never arrive. */
const failing = (table: Table): Table => ({
  ...table,
  transact: () => Promise.reject(new Error('no connection')),
});

/** What the ledger must do over any implementation of the port. */
export const ledgerContract = (name: string, makeOpen: MakeOpen): void => {
  describe(`a ledger ${name}`, () => {
    let table: Table;
    let book: Ledger;
    beforeEach(async () => {
      table = (await makeOpen())('book');
      book = ledger(table, 'live');
    });
    const rowOf = async (ref: string): Promise<Row> => hasRow(await book.get(`a|${ref}`));
    const receipts = async (): Promise<number> => (await book.list(under('~r|'))).length;

    it('keeps a thing, its listing, its history and its answer together', async () => {
      const deed = aDeed('ACT-1', { value: 'share it', by: 'MEM-CORA' });
      expect(await book.commit(deed)).to.deep.equal({ is: 'saved' });
      expect((await rowOf('ACT-1')).props).to.include({ value: 'share it', v: 1, n: 1 });
      expect(keysOf(await book.list({ from: '', below: '~' }))).to.deep.equal(['a|ACT-1', 'd|ACT-1']);
      const [line] = await book.history('ACT-1');
      expect(line?.line).to.deep.equal({
        of: 'ACT-1',
        n: 1,
        by: 'MEM-CORA',
        how: 'typed',
        at: NOW.toISOString(),
        verb: 'record',
        to: 'share it',
      });
      expect(await book.recall(deed.turn)).to.deep.equal({ ...deed.answer, repeated: NOW.toISOString() });
      expect(await book.recall('another turn')).to.equal(undefined);
    });

    it('says for whom a coordinator acted and how the word came', async () => {
      const deed = aDeed('ACT-1');
      const changes = deed.changes.map((change) => ({ ...change, for: '886', via: 'e-mail' }));
      await book.commit({ ...deed, changes, how: 'pressed' });
      expect((await book.history('ACT-1'))[0]?.line).to.include({
        for: '886',
        via: 'e-mail',
        how: 'pressed',
      });
    });

    it('does the same turn once: the second is given the first one’s answer', async () => {
      const deed = aDeed('ACT-1');
      await book.commit(deed);
      const again = await book.commit({ ...aDeed('ACT-2'), turn: deed.turn });
      expect(again).to.deep.equal({ is: 'already', answer: { ...deed.answer, repeated: NOW.toISOString() } });
      expect(await book.get('a|ACT-2')).to.equal(undefined);
    });

    it('does one turn on eight instances once, and gives seven the same answer', async () => {
      await book.commit(aDeed('ACT-1'));
      const before = await rowOf('ACT-1');
      const deed = aDeed('ACT-1', { before, value: 'done' });
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => ledger(table, 'live').commit(deed)));
      expect(outcomes.filter(({ is }) => is === 'saved')).to.have.length(1);
      const answer: Reply = { ...deed.answer, repeated: NOW.toISOString() };
      expect(outcomes.filter(({ is }) => is !== 'saved')).to.deep.equal(
        Array(7).fill({ is: 'already', answer }),
      );
      expect(await book.history('ACT-1')).to.have.length(2);
    });

    it('lets one of twenty through who change one thing at once, and tells nineteen', async () => {
      await book.commit(aDeed('ACT-1'));
      const before = await rowOf('ACT-1');
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          book.commit(aDeed('ACT-1', { before, value: `by ${at}`, by: `MEM-${at}` })),
        ),
      );
      const winners = [...outcomes.keys()].filter((at) => outcomes[at]?.is === 'saved');
      expect(winners).to.have.length(1);
      expect(outcomes.filter(({ is }) => is === 'changed')).to.have.length(19);
      expect((await rowOf('ACT-1')).props['value']).to.equal(`by ${winners[0]}`);
      expect(await book.history('ACT-1')).to.have.length(2);
      expect(await receipts()).to.equal(2);
      expect(await isWhole(book, 'ACT-1')).to.equal(true);
    });

    it('says that a new thing’s reference is taken', async () => {
      await book.commit(aDeed('ACT-1'));
      expect(await book.commit(aDeed('ACT-1'))).to.deep.equal({ is: 'taken' });
    });

    it('says so too when only the history of that reference is left', async () => {
      await book.commit(aDeed('ACT-1'));
      await table.transact('live', [{ do: 'remove', key: 'a|ACT-1', etag: (await rowOf('ACT-1')).etag }]);
      expect(await book.commit(aDeed('ACT-1'))).to.deep.equal({ is: 'taken' });
      expect(await book.get('a|ACT-1')).to.equal(undefined);
    });

    it('says that a thing changed when it is gone', async () => {
      await book.commit(aDeed('ACT-1'));
      const before = await rowOf('ACT-1');
      await table.transact('live', [{ do: 'remove', key: 'a|ACT-1', etag: before.etag }]);
      expect(await book.commit(aDeed('ACT-1', { before }))).to.deep.equal({ is: 'changed' });
    });

    it('changes several things or none', async () => {
      await book.commit(aDeed('ACT-1'));
      const stale = await rowOf('ACT-1');
      await book.commit(aDeed('ACT-1', { before: stale }));
      const both = [aDeed('ACT-2'), aDeed('ACT-1', { before: stale })].flatMap(({ changes }) => changes);
      expect(await book.commit({ ...aDeed('x'), changes: both })).to.deep.equal({ is: 'changed' });
      expect(await book.get('a|ACT-2')).to.equal(undefined);
    });

    it('records 32 things with a row each in one deed, and says why 33 are too many', async () => {
      const of = (count: number): Deed['changes'] =>
        Array.from({ length: count }, (_, at) => aDeed(`ACT-${at}`)).flatMap(({ changes }) => changes);
      expect(await book.commit({ ...aDeed('x'), changes: of(32) })).to.deep.equal({ is: 'saved' });
      const said = await failureOf(() => book.commit({ ...aDeed('x'), changes: of(33) }));
      expect(said).to.match(/33 changes in one deed are 101 rows, and a transaction holds 100/);
    });

    for (const how of ['throws', 'answers 409'] as const) {
      it(`knows its own deed when the table did it and then ${how}`, async () => {
        const deed = aDeed('ACT-1');
        expect(await ledger(losing(table, how), 'live').commit(deed)).to.deep.equal({ is: 'saved' });
        expect(await book.history('ACT-1')).to.have.length(1);
      });

      it(`knows another's deed of the same turn when the table ${how}`, async () => {
        const deed = aDeed('ACT-1');
        await book.commit(deed);
        const outcome = await ledger(losing(table, how), 'live').commit(deed);
        expect(outcome).to.deep.equal({
          is: 'already',
          answer: { ...deed.answer, repeated: NOW.toISOString() },
        });
      });
    }

    it('fails aloud when the table fails and nothing was done', async () => {
      const said = await failureOf(() => ledger(failing(table), 'live').commit(aDeed('ACT-1')));
      expect(said).to.equal('no connection');
    });

    it('numbers history in the order it happened, past ten lines', async () => {
      await book.commit(aDeed('ACT-1', { value: '1' }));
      for (let n = 2; n <= 12; n += 1)
        await book.commit(aDeed('ACT-1', { before: await rowOf('ACT-1'), value: String(n) }));
      const lines = (await book.history('ACT-1')).map(({ line }) => [line.n, line.from, line.to]);
      expect(lines).to.deep.equal(
        Array.from({ length: 12 }, (_, at) => [at + 1, at === 0 ? undefined : String(at), String(at + 1)]),
      );
      expect(await isWhole(book, 'ACT-1')).to.equal(true);
    });

    describe('the history of a thing', () => {
      const keyOf = (n: number): string => `~h|ACT-1|${String(n).padStart(5, '0')}`;
      beforeEach(async () => {
        await book.commit(aDeed('ACT-1', { value: '1' }));
        for (const value of ['2', '3'])
          await book.commit(aDeed('ACT-1', { before: await rowOf('ACT-1'), value }));
      });
      const removed = async (n: number): Promise<void> => {
        const { key, etag } = hasRow(await book.get(keyOf(n)));
        await table.transact('live', [{ do: 'remove', key, etag }]);
      };
      const edited = async (n: number, edit: (line: string) => string): Promise<void> => {
        const { key, props } = hasRow(await book.get(keyOf(n)));
        await table.transact('live', [
          { do: 'upsert', key, props: { ...props, line: edit(String(props['line'])) } },
        ]);
      };

      it('is whole as long as nobody touches it', async () => {
        expect(await isWhole(book, 'ACT-1')).to.equal(true);
      });

      for (const n of [1, 2, 3]) {
        it(`shows that line ${n} was edited`, async () => {
          await edited(n, (line) => line.replace('MEM-MARA', 'MEM-CORA'));
          expect(await isWhole(book, 'ACT-1')).to.equal(false);
        });

        it(`shows that line ${n} is missing`, async () => {
          await removed(n);
          expect(await isWhole(book, 'ACT-1')).to.equal(false);
        });
      }

      it('shows a line whose hash was made to fit', async () => {
        await edited(2, (line) => line.replace('"to":"2"', '"to":"9"'));
        const [first, second] = await book.history('ACT-1');
        if (!first || !second) throw new Error('two lines are expected');
        const hash = hashOf(first.hash, second.line);
        await table.transact('live', [
          { do: 'upsert', key: keyOf(2), props: { line: JSON.stringify(second.line), hash } },
        ]);
        expect(await isWhole(book, 'ACT-1')).to.equal(false);
      });

      it('shows that a line was slipped in', async () => {
        const { props } = hasRow(await book.get(keyOf(3)));
        const line = String(props['line']).replace('"n":3', '"n":4');
        await table.transact('live', [{ do: 'insert', key: keyOf(4), props: { ...props, line } }]);
        expect(await isWhole(book, 'ACT-1')).to.equal(false);
      });

      it('refuses a second line of one number', async () => {
        expect(await table.transact('live', [{ do: 'insert', key: keyOf(2), props: {} }])).to.include({
          why: 'exists',
        });
      });
    });

    describe('what somebody did last', () => {
      it('says what undo would reverse: the thing as it was, and the line that must still be its last', async () => {
        await book.commit(aDeed('ACT-1', { value: 'first' }));
        expect(await book.lastOf('MEM-MARA')).to.deep.equal({
          at: NOW.toISOString(),
          what: 'recorded ACT-1',
          things: [{ of: 'ACT-1', key: 'a|ACT-1', n: 1 }],
        });
        const before = await rowOf('ACT-1');
        await book.commit(aDeed('ACT-1', { before, value: 'second' }));
        const last = await book.lastOf('MEM-MARA');
        expect(last?.things).to.deep.equal([{ of: 'ACT-1', key: 'a|ACT-1', n: 2, before: before.props }]);
      });

      it('is each person’s own, and nothing for the system or for what cannot be undone', async () => {
        await book.commit(aDeed('ACT-1'));
        await book.commit(aDeed('ACT-2', { by: 'MEM-CORA' }));
        await book.commit(aDeed('ACT-3', { by: 'system' }));
        const { undo: _, ...final } = aDeed('ACT-4');
        await book.commit(final);
        expect((await book.lastOf('MEM-MARA'))?.what).to.equal('recorded ACT-1');
        expect((await book.lastOf('MEM-CORA'))?.what).to.equal('recorded ACT-2');
        expect(await book.lastOf('system')).to.equal(undefined);
        expect(await book.lastOf('MEM-HUGH')).to.equal(undefined);
      });

      it('cannot be undone when it was too much to keep', async () => {
        const changes = ['ACT-1', 'ACT-2'].flatMap(
          (ref) => aDeed(ref, { value: 'x'.repeat(20_000) }).changes,
        );
        await book.commit({ ...aDeed('x'), changes });
        const again = await Promise.all(
          ['ACT-1', 'ACT-2'].map(async (ref) => aDeed(ref, { before: await rowOf(ref), value: 'short' })),
        );
        const slim = again.flatMap((deed) => deed.changes).map(({ from: _, ...change }) => change);
        expect(await book.commit({ ...aDeed('x'), changes: slim })).to.deep.equal({ is: 'saved' });
        expect((await book.lastOf('MEM-MARA'))?.things).to.deep.equal([]);
      });
    });

    describe('an answer too large to keep', () => {
      for (const [what, answer, kept] of [
        [
          'its sentence',
          { text: 'Twelve recorded.', card: { template: 'a/b', data: { x: 'x'.repeat(40_000) } } },
          'Twelve recorded.',
        ],
        ['that it was done', { text: 'x'.repeat(40_000) }, 'That was done.'],
      ] as const)
        it(`is kept as ${what}`, async () => {
          const deed = aDeed('ACT-1', { answer: answer as Reply }); // a literal of the same shape
          await book.commit(deed);
          expect(await book.recall(deed.turn)).to.deep.equal({ text: kept, repeated: NOW.toISOString() });
        });
    });
  });
};
