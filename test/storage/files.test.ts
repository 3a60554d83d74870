import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { FILE_MOST } from '../../src/core/files.ts';
import type { Reference } from '../../src/domain/reference.ts';
import { filesIn } from '../../src/storage/files.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable, Table } from '../../src/storage/table.ts';
import { failureOf } from '../support/store-contract.ts';
import { freshTables } from '../support/tables.ts';

const ALL = { from: '', below: '\uffff' } as const;
const PDF = 'application/pdf';
const aFile = (bytes: Uint8Array, name = 'grid.pdf') => ({ name, type: PDF, bytes });
/** References in turn; the last again and again. */
const named = (...ids: readonly string[]) => {
  let at = 0;
  return (kind: string): Reference => {
    const id = ids[Math.min(at, ids.length - 1)] ?? '2F7K';
    at += 1;
    return `${kind}-${id}`;
  };
};
/** The table, its writes counted; from the one named on they fail. */
const failingFrom = (table: Table, first: number): Table => {
  let writes = 0;
  return {
    ...table,
    transact: async (partition, ops) => {
      writes += 1;
      if (writes >= first) throw new Error('the connection broke');
      return table.transact(partition, ops);
    },
  };
};

for (const [where, makeOpen] of [
  ['in memory', async (): Promise<OpenTable> => memoryTables()],
  ['on Azurite', async (): Promise<OpenTable> => (await freshTables()).open],
] as const)
  describe(`files kept ${where}`, () => {
    let table: Table;
    beforeEach(async () => {
      table = (await makeOpen())('files');
    });
    const files = (...ids: readonly string[]) => filesIn(table, named(...ids));
    const kept = async (bytes: Uint8Array, name?: string): Promise<string> => {
      const result = await files().keep(aFile(bytes, name));
      return result.refused ? result.code : result.value;
    };

    for (const [what, size] of [
      ['one byte', 1],
      ['one property to the byte', 22_500],
      ['one byte more', 22_501],
      ['one row to the byte', 382_500],
      ['one byte more than a row', 382_501],
      ['one transaction to the byte', 7 * 382_500],
      ['one byte more than a transaction', 7 * 382_500 + 1],
      ['10 MB', FILE_MOST],
    ] as const)
      it(`come back as they were: ${what}`, async () => {
        const bytes = randomBytes(size);
        const id = await kept(bytes, 'Übersicht – 19 January.pdf');
        expect(id).to.equal('FIL-2F7K');
        const file = await files().open(id);
        expect(file?.name).to.equal('Übersicht – 19 January.pdf');
        expect(file?.type).to.equal(PDF);
        expect(Buffer.from(file?.bytes ?? []).equals(bytes)).to.equal(true);
      });

    it('are refused at 10 MB and a byte, and when they are empty, and nothing is written', async () => {
      expect(await kept(new Uint8Array(FILE_MOST + 1))).to.equal('file-too-large');
      expect(await kept(new Uint8Array(0))).to.equal('file-empty');
      expect(await table.list('FIL-2F7K', ALL)).to.deep.equal([]);
    });

    it('are nothing where there is none, whatever is asked for', async () => {
      for (const id of ['FIL-2F7K', 'FIL-', '', '../x', "FIL-2F7K'", 'ACT-2F7K'])
        expect(await files().open(id)).to.equal(undefined);
    });

    it('are gone as a whole once removed, and to remove them again does nothing', async () => {
      const id = await kept(randomBytes(3_000_000));
      await files().remove(id);
      expect(await files().open(id)).to.equal(undefined);
      expect(await table.list(id, ALL)).to.deep.equal([]);
      await files().remove(id);
      await files().remove('nonsense');
    });

    it('do not come back when a byte of theirs has changed', async () => {
      const id = await kept(randomBytes(50_000));
      const [row] = await table.list(id, { from: 'k', below: 'l' });
      const c01 = Buffer.from(randomBytes(22_500)).toString('base64');
      await table.transact(id, [{ do: 'upsert', key: row?.key ?? '', props: { ...row?.props, c01 } }]);
      expect(await failureOf(() => files().open(id))).to.match(/not those that were kept/);
    });

    it('do not come back when a row of theirs is lost', async () => {
      const id = await kept(randomBytes(500_000));
      await table.transact(id, [{ do: 'remove', key: 'k|001', etag: '*' }]);
      expect(await failureOf(() => files().open(id))).to.match(/not those that were kept/);
    });

    for (const first of [1, 2, 3, 4])
      it(`are never found half written: the connection breaks at write ${first}`, async () => {
        const bytes = randomBytes(FILE_MOST);
        const broken = filesIn(failingFrom(table, first), named('2F7K'));
        expect(await failureOf(() => broken.keep(aFile(bytes)))).to.equal('the connection broke');
        expect(await files().open('FIL-2F7K')).to.equal(undefined);
        const next = await files('2F7K', 'NEXT').keep(aFile(bytes));
        const id = next.refused ? '' : next.value;
        expect(id).to.equal(first === 1 ? 'FIL-2F7K' : 'FIL-NEXT');
        expect((await files().open(id))?.bytes.length).to.equal(FILE_MOST);
      });

    it('never take a reference that another file has', async () => {
      const first = randomBytes(1_000);
      await kept(first);
      const next = await files('2F7K', '2F7K', '3GHJ').keep(aFile(randomBytes(500_000)));
      expect(next.refused ? '' : next.value).to.equal('FIL-3GHJ');
      expect(Buffer.from((await files().open('FIL-2F7K'))?.bytes ?? []).equals(first)).to.equal(true);
      expect(await failureOf(() => files('2F7K').keep(aFile(first)))).to.match(/no free reference/);
    });
  });

describe('a kept file', () => {
  it('is removed between two pieces of its reading: then there is none, and nothing is broken', async () => {
    const table = memoryTables()('files');
    const id = 'FIL-2F7K';
    await filesIn(table, named('2F7K')).keep(aFile(randomBytes(800_000)));
    const half: Table = {
      ...table,
      list: async (partition, range) => {
        const rows = await table.list(partition, range);
        await filesIn(table, named()).remove(partition);
        return rows.slice(0, 2);
      },
    };
    expect(await filesIn(half, named()).open(id)).to.equal(undefined);
  });

  it('costs a request for each 2.5 MB to keep, and one to open', async () => {
    const tables = await freshTables();
    await tables.ensure(['files']);
    tables.requests.length = 0;
    const files = filesIn(tables.open('files'), named('2F7K', '3GHJ'));
    await files.keep(aFile(randomBytes(2_000_000)));
    expect(tables.requests).to.deep.equal(['write']);
    await files.keep(aFile(randomBytes(FILE_MOST)));
    expect(tables.requests).to.have.length(1 + 4);
    await files.open('FIL-2F7K');
    expect(tables.requests.slice(5)).to.deep.equal(['list']);
  });

  it('of any bytes and name comes back, under a name that holds no folder', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 60_000 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        async (bytes, name) => {
          const files = filesIn(memoryTables()('files'), named('2F7K'));
          await files.keep({ name, type: PDF, bytes });
          const file = await files.open('FIL-2F7K');
          expect(Buffer.from(file?.bytes ?? []).equals(Buffer.from(bytes))).to.equal(true);
          expect(file?.name).to.match(/^[^/\\\p{Cc}\p{Cf}]{1,130}$/u);
        },
      ),
      { numRuns: 50 },
    );
  });
});
