import { expect } from 'chai';
import { type AzureTables, azureTables } from '../../src/storage/azure.ts';
import { TableFault } from '../../src/storage/azure-errors.ts';
import { ledger } from '../../src/storage/ledger.ts';
import type { Op, Table } from '../../src/storage/table.ts';
import { aDeed } from '../support/ledger-contract.ts';
import { type Fault, type TableProxy, tableProxy } from '../support/table-proxy.ts';
import { newPrefix, startAzurite } from '../support/tables.ts';

const ALL = { from: '', below: '~' } as const;
const errorOf = (code: string): string =>
  JSON.stringify({ 'odata.error': { code, message: { value: `0:${code}` } } });
const BUSY: Fault = {
  status: 503,
  headers: { 'content-type': 'application/json' },
  body: errorOf('ServerBusy'),
};

/** A failure that comes inside a transaction's answer, whose own status is 202. */
const inside = (status: number, code: string): Fault => ({
  status: 202,
  headers: { 'content-type': 'multipart/mixed; boundary=batchresponse_1' },
  body: [
    '--batchresponse_1',
    'Content-Type: multipart/mixed; boundary=changesetresponse_2',
    '',
    '--changesetresponse_2',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${status} Something`,
    'Content-Type: application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
    '',
    errorOf(code),
    '--changesetresponse_2--',
    '--batchresponse_1--',
  ].join('\r\n'),
});

const faultOf = async (run: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await run();
  } catch (error) {
    return error;
  }
};

describe('Azure Tables when things go wrong', () => {
  let proxy: TableProxy;
  let tables: AzureTables;
  let table: Table;
  const requests: string[] = [];
  beforeEach(async () => {
    proxy = await tableProxy((await startAzurite()).port);
    tables = azureTables(proxy.connectionString, { onRequest: (op) => requests.push(op) });
    const name = `${newPrefix()}faults`;
    await tables.ensure([name]);
    table = tables.open(name);
    requests.length = 0;
    proxy.seen.length = 0;
  });
  afterEach(() => {
    tables.close();
    proxy.close();
  });

  const one: readonly Op[] = [{ do: 'insert', key: 'a', props: { n: 1 } }];
  const two: readonly Op[] = [...one, { do: 'upsert', key: 'b', props: { n: 2 } }];
  const passing: readonly (readonly [string, Fault])[] = [
    ['503', BUSY],
    ['429', { status: 429 }],
    ['500', { status: 500, body: errorOf('OperationTimedOut') }],
    ['broken connection', 'break'],
  ];

  for (const [what, fault] of [...passing, ['lost answer', 'lose the answer'] as const])
    for (const [many, ops] of [
      ['one row', one],
      ['two rows', two],
    ] as const)
      it(`writes ${many} once in spite of a ${what}, and says so`, async () => {
        proxy.next.push(fault);
        expect(await table.transact('p', ops)).to.include({ done: true });
        expect(await table.list('p', ALL)).to.have.length(ops.length);
      });

  for (const [status, code] of [
    [503, 'ServerBusy'],
    [429, 'TooManyRequests'],
    [500, 'OperationTimedOut'],
  ] as const)
    it(`repeats a transaction that was answered 202 with a ${status} inside`, async () => {
      proxy.next.push(inside(status, code));
      expect(await table.transact('p', two)).to.include({ done: true });
      expect(requests).to.deep.equal(['write', 'write']);
    });

  for (const [what, fault] of passing)
    it(`reads in spite of a ${what}`, async () => {
      await table.transact('p', two);
      proxy.next.push(fault);
      expect((await table.get('p', 'a'))?.props).to.deep.equal({ n: 1 });
      proxy.next.push(fault);
      expect(await table.list('p', ALL)).to.have.length(2);
    });

  it('gives up after four tries, and counts each', async () => {
    proxy.next.push(BUSY, BUSY, BUSY, BUSY);
    const fault = await faultOf(() => table.transact('p', one));
    expect(fault).to.be.instanceOf(TableFault);
    expect(fault).to.include({ statusCode: 503, code: 'ServerBusy' });
    expect(requests).to.deep.equal(['write', 'write', 'write', 'write']);
  });

  it('does not repeat what was refused for good, and says only status and code', async () => {
    const body = errorOf('AuthorizationFailure');
    proxy.next.push({ status: 403, headers: { 'content-type': 'application/json' }, body });
    const fault = await faultOf(() => table.get('p', 'a'));
    expect(fault).to.be.instanceOf(TableFault);
    expect(String(fault)).to.equal('TableFault: Azure Tables: 403 AuthorizationFailure');
    expect(Object.keys(fault as object)).to.deep.equal(['statusCode', 'code', 'name']); // it is an Error
    expect(requests).to.deep.equal(['get']);
  });

  it('fails for good on an answer it cannot read', async () => {
    proxy.next.push({ status: 400, headers: { 'content-type': 'text/html' }, body: '<html>{' });
    expect(await faultOf(() => table.transact('p', one))).to.include({ statusCode: 400, code: 'Unknown' });
  });

  describe('a write whose answer was lost', () => {
    beforeEach(() => table.transact('p', [{ do: 'insert', key: 'x', props: { n: 0 } }]));
    const conflict = { status: 412, body: errorOf('UpdateConditionNotSatisfied') };
    const etag = async (): Promise<string> => (await table.get('p', 'x'))?.etag ?? '';

    it('is known as done when it replaced a row', async () => {
      const ops: Op[] = [{ do: 'replace', key: 'x', etag: await etag(), props: { n: 1 } }];
      proxy.next.push('lose the answer');
      expect(await table.transact('p', ops)).to.include({ done: true });
    });

    it('tells the ETags of the rows that stand as it wrote them, and of no other', async () => {
      const y: Op = { do: 'upsert', key: 'y', props: { n: 2 } };
      proxy.next.push('lose the answer');
      const first: Op[] = [y, { do: 'replace', key: 'x', etag: await etag(), props: { n: 1 } }];
      const done = await table.transact('p', first);
      expect(done).to.deep.equal({ done: true, etags: [(await table.get('p', 'y'))?.etag, await etag()] });
      await table.transact('p', [{ do: 'upsert', key: 'y', props: { n: 3 } }]);
      const second: Op[] = [y, { do: 'merge', key: 'x', props: { n: 1 } }];
      proxy.next.push('break', { status: 412, body: conflict.body.replace('0:', '1:') });
      expect(await table.transact('p', second)).to.deep.equal({
        done: true,
        etags: [undefined, await etag()],
      });
    });

    it('is known as done when it removed a row', async () => {
      const ops: Op[] = [{ do: 'remove', key: 'x', etag: await etag() }];
      proxy.next.push('lose the answer');
      expect(await table.transact('p', ops)).to.include({ done: true });
    });

    it('is not mistaken for somebody else’s: their row is another', async () => {
      await table.transact('p', [{ do: 'insert', key: 'a', props: { n: 9 } }]);
      proxy.next.push('break');
      expect(await table.transact('p', one)).to.deep.equal({ done: false, failed: 0, why: 'exists' });
      const ops: Op[] = [{ do: 'remove', key: 'x', etag: 'W/"old"' }];
      proxy.next.push('break');
      expect(await table.transact('p', ops)).to.deep.equal({ done: false, failed: 0, why: 'changed' });
    });

    it('is known as done when it merged columns, whatever else stands in their row by now', async () => {
      const ops: Op[] = [
        { do: 'insert', key: 'new', props: { n: 1 } },
        { do: 'merge', key: 'x', props: { mine: 1 } },
      ];
      proxy.next.push('lose the answer');
      expect(await table.transact('p', ops)).to.include({ done: true });
      expect((await table.get('p', 'x'))?.props).to.deep.equal({ n: 0, mine: 1 });
      proxy.next.push('break', conflict);
      expect(await table.transact('p', [{ do: 'merge', key: 'x', props: { mine: 1 } }])).to.include({
        done: true,
      });
      proxy.next.push('break', conflict);
      expect(await table.transact('p', [{ do: 'merge', key: 'x', props: { mine: 2 } }])).to.deep.equal({
        done: false,
        failed: 0,
        why: 'changed',
      });
    });

    it('costs a look only when it was repeated', async () => {
      expect(await table.transact('p', [{ do: 'insert', key: 'x', props: {} }])).to.include({
        why: 'exists',
      });
      expect(requests).to.deep.equal(['write', 'write']);
    });
  });

  it('commits a deed once though every answer but the last is lost', async () => {
    const book = ledger(table, 'live');
    proxy.next.push('lose the answer', 'lose the answer', 'lose the answer');
    expect(await book.commit(aDeed('ACT-1'))).to.deep.equal({ is: 'saved' });
    expect(await book.history('ACT-1')).to.have.length(1);
  });

  it('commits a deed once though no answer arrives at all', async () => {
    const book = ledger(table, 'live');
    proxy.next.push('lose the answer', BUSY, BUSY, BUSY);
    expect(await book.commit(aDeed('ACT-1'))).to.deep.equal({ is: 'saved' });
    proxy.next.push(BUSY, BUSY, BUSY, BUSY);
    expect(await faultOf(() => book.commit(aDeed('ACT-2')))).to.include({ code: 'ServerBusy' });
    expect(await book.get('a|ACT-2')).to.equal(undefined);
  });

  describe('a page that comes in pieces', () => {
    const piece = (keys: readonly string[], more: boolean): Fault => ({
      status: 200,
      headers: {
        'content-type': 'application/json;odata=minimalmetadata',
        ...(more && {
          'x-ms-continuation-NextPartitionKey': '1!4!cA--',
          'x-ms-continuation-NextRowKey': '1!4!YQ--',
        }),
      },
      body: JSON.stringify({
        value: keys.map((key) => ({ PartitionKey: 'p', RowKey: key, 'odata.etag': 'W/"1"', n: 1 })),
      }),
    });
    const keys = async (top?: number): Promise<readonly string[]> =>
      (await table.list('p', { ...ALL, ...(top && { top }) })).map(({ key }) => key);

    it('is put together, empty pieces too', async () => {
      proxy.next.push(piece(['a'], true), piece([], true), piece(['b', 'c'], true));
      expect(await keys(3)).to.deep.equal(['a', 'b', 'c']);
      expect(requests).to.deep.equal(['list', 'list', 'list']);
    });

    it('ends where the range ends', async () => {
      proxy.next.push(piece(['a'], true), piece(['b'], false));
      expect(await keys(9)).to.deep.equal(['a', 'b']);
    });

    it('is never shown short: past three pieces it fails', async () => {
      proxy.next.push(piece(['a'], true), piece([], true), piece([], true));
      expect(await faultOf(() => keys(3))).to.be.instanceOf(TableFault);
      expect(requests).to.deep.equal(['list', 'list', 'list']);
    });

    it('is followed to the end where all of a range is wanted', async () => {
      proxy.next.push(...['a', 'b', 'c', 'd', 'e'].map((key) => piece([key], true)), piece(['f'], false));
      expect(await keys()).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    });

    it('leaves out kinds of property that this program does not keep', async () => {
      const row = {
        PartitionKey: 'p',
        RowKey: 'a',
        when: '2026-11-23T00:00:00Z',
        'when@odata.type': 'Edm.DateTime',
        n: 1,
      };
      proxy.next.push({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value: [row] }),
      });
      expect((await table.list('p', ALL))[0]?.props).to.deep.equal({ n: 1 });
    });
  });

  describe('being reachable', () => {
    it('is one request that is not repeated', async () => {
      await tables.reachable();
      expect(requests).to.deep.equal(['table']);
      proxy.next.push(BUSY);
      expect(await faultOf(() => tables.reachable())).to.include({ statusCode: 503 });
      expect(requests).to.deep.equal(['table', 'table']);
    });

    it('ends when nothing listens there', async () => {
      proxy.close();
      expect(await faultOf(() => tables.reachable())).to.be.instanceOf(TableFault);
    });
  });

  describe('making tables', () => {
    it('is one request when all are there, and one more for each that is missing', async () => {
      const names = [`${newPrefix()}one`, `${newPrefix()}two`];
      await tables.ensure(names);
      expect(requests).to.deep.equal(['table', 'table', 'table']);
      await tables.ensure(names);
      expect(requests).to.deep.equal(['table', 'table', 'table', 'table']);
    });

    it('may be done by eight instances at once', async () => {
      const name = `${newPrefix()}shared`;
      await Promise.all(Array.from({ length: 8 }, () => tables.ensure([name])));
      expect(await tables.open(name).transact('p', one)).to.include({ done: true });
    });

    it('happens by itself when the first row is written', async () => {
      const missing = tables.open(`${newPrefix()}later`);
      expect(await missing.list('p', ALL)).to.deep.equal([]);
      expect(await missing.transact('p', two)).to.include({ done: true });
      expect(tables.open('same')).to.equal(tables.open('same'));
    });
  });
});
