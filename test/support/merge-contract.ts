import { expect } from 'chai';
import type { Op, Props, Table } from '../../src/storage/table.ts';
import { keysOf, type MakeOpen } from './store-contract.ts';

const ALL = { from: '', below: '\uffff' } as const;
const merge = (key: string, props: Props): Op => ({ do: 'merge', key, props });
const insert = (key: string, props: Props): Op => ({ do: 'insert', key, props });

/** What every implementation of the storage port must do where columns of one row are written by different people. */
export const mergeContract = (name: string, makeOpen: MakeOpen): void => {
  describe(`columns of a row ${name}`, () => {
    let table: Table;
    const propsOf = async (key: string): Promise<Props | undefined> => (await table.get('p', key))?.props;
    beforeEach(async () => {
      table = (await makeOpen())('things');
    });

    describe('that are merged', () => {
      for (const company of [[], [insert('b', {})]] as const)
        it(`make a row, and leave what else is in it, ${company.length === 0 ? 'by themselves' : 'within a transaction'}`, async () => {
          const first = [...company, merge('a', { one: 1, two: 'x' })];
          expect(await table.transact('p', first)).to.include({ done: true });
          const second = [...company.map(() => insert('c', {})), merge('a', { two: 'y', three: true })];
          expect(await table.transact('p', second)).to.include({ done: true });
          expect(await propsOf('a')).to.deep.equal({ one: 1, two: 'y', three: true });
        });

      it('give the row another ETag, so that whoever read it before does not write over them', async () => {
        await table.transact('p', [insert('a', { one: 1 })]);
        const etag = (await table.get('p', 'a'))?.etag ?? '';
        await table.transact('p', [merge('a', { two: 2 })]);
        expect(
          await table.transact('p', [{ do: 'replace', key: 'a', etag, props: { one: 3 } }]),
        ).to.deep.equal({
          done: false,
          failed: 0,
          why: 'changed',
        });
      });

      it('are not written where another operation of the transaction fails', async () => {
        await table.transact('p', [insert('there', {}), merge('a', { one: 1 })]);
        for (const ops of [
          [merge('a', { one: 2 }), merge('new', { one: 2 }), insert('there', {})],
          [insert('there', {}), merge('a', { one: 2 }), merge('new', { one: 2 })],
        ])
          expect(await table.transact('p', ops)).to.include({ done: false, why: 'exists' });
        expect(await propsOf('a')).to.deep.equal({ one: 1 });
        expect(await propsOf('new')).to.equal(undefined);
      });

      it('lose nothing where many write at once, each their own column', async () => {
        const many = Array.from({ length: 40 }, (_, n) => n);
        const outcomes = await Promise.all(
          many.map((n) =>
            table.transact('p', [insert(`own${n}`, {}), merge('a', { [`c${n}`]: n, last: n })]),
          ),
        );
        expect(outcomes.filter(({ done }) => !done)).to.deep.equal([]);
        const { last, ...props } = (await propsOf('a')) ?? {};
        expect(props).to.deep.equal(Object.fromEntries(many.map((n) => [`c${n}`, n])));
        expect(many).to.include(last);
      });
    });

    describe('that are asked for', () => {
      beforeEach(() =>
        table.transact('p', [
          insert('1', { a886: 'x', a851: 'y', who: 'k' }),
          insert('2', { a851: 'y', who: 'k' }),
          insert('3', { a886: 'z', who: 'm' }),
        ]),
      );
      const propsIn = async (range: object) =>
        (await table.list('p', { ...ALL, ...range })).map(({ props }) => props);

      it('come alone, and a row without them comes with its key', async () => {
        const rows = await table.list('p', { ...ALL, select: ['a886', 'nobody'] });
        expect(keysOf(rows)).to.deep.equal(['1', '2', '3']);
        expect(rows.map(({ props }) => props)).to.deep.equal([{ a886: 'x' }, {}, { a886: 'z' }]);
      });

      it('may be none: keys alone', async () => {
        expect(await propsIn({ select: [] })).to.deep.equal([{}, {}, {}]);
      });

      it('come from rows that are chosen by other columns', async () => {
        expect(await propsIn({ select: ['a886'], any: [['who', 'k']] })).to.deep.equal([{ a886: 'x' }, {}]);
        expect(await propsIn({ select: ['a886'], any: [['who', 'k']], top: 1 })).to.deep.equal([
          { a886: 'x' },
        ]);
      });

      it('come with the ETag of their row', async () => {
        const [row] = await table.list('p', { ...ALL, select: ['a886'] });
        expect(row?.etag).to.equal((await table.get('p', '1'))?.etag);
      });
    });
  });
};
