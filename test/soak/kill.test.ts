import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { historyIsIntact, type Ledger, ledger } from '../../src/storage/ledger.ts';
import { type Row, under } from '../../src/storage/table.ts';
import { freshTables } from '../support/tables.ts';
import { counted, figure } from './figure.ts';

const KILLS = process.env['SOAK'] ? 50 : 3;

/** Uneven moments, the same in every run: milliseconds after the first action was acknowledged. */
const momentOf = (round: number): number => (round * 7919 + 104_729) % 400;

interface Writer {
  readonly connection: string;
  readonly table: string;
  readonly round: number;
}

/** Runs the writer, kills it at its moment, and gives what it had acknowledged by then: reference → line number. */
const writeUntilKilled = async ({
  connection,
  table,
  round,
}: Writer): Promise<ReadonlyMap<string, number>> => {
  const script = fileURLToPath(new URL('../support/ledger-writer.ts', import.meta.url));
  const args = ['--no-warnings', '--import', 'tsx', script, connection, table, `R${round}`];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged = new Map<string, number>();
  const lines = createInterface(writer.stdout);
  lines.on('line', (line) => {
    const [ref = '', n] = line.split(' ');
    acknowledged.set(ref, Number(n));
  });
  const ended = once(lines, 'close');
  await once(lines, 'line');
  await pause(momentOf(round));
  writer.kill('SIGKILL');
  await ended;
  return acknowledged;
};

/** What of a thing does not agree with the rest of it, in words. */
const faultsOf = async (
  book: Ledger,
  thing: Row,
  receipts: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const ref = thing.key.slice(2);
  const lines = await book.history(ref);
  const listed = await book.get(`d|${ref}`);
  const faults = [
    !historyIsIntact(lines, thing) && 'its history',
    lines.length !== thing.props['n'] && 'its number of lines',
    listed?.props['value'] !== thing.props['value'] && 'its listing',
    !lines.every((_, at) => receipts.has(`~r|${ref}-${at + 1}`)) && 'its receipts',
  ];
  return faults.flatMap((fault) => (fault ? [`${ref}: ${fault}`] : []));
};

describe(`a bot killed ${KILLS} times while it writes`, function () {
  this.timeout(KILLS * 30_000);

  it('loses no action that it acknowledged, and leaves none half-written', async () => {
    const tables = await freshTables();
    const table = `${tables.prefix}actions`;
    const book = ledger(tables.open('actions'), 'live');
    const acknowledged = new Map<string, number>();
    for (let round = 1; round <= KILLS; round += 1) {
      const more = await writeUntilKilled({ connection: tables.connectionString, table, round });
      for (const [ref, n] of more) acknowledged.set(ref, n);
    }
    const things = await book.list(under('a|'));
    const receipts = new Set((await book.list(under('~r|'))).map(({ key }) => key));
    const kept = new Map(things.map(({ key, props }) => [key.slice(2), Number(props['n'])]));
    const lost = [...acknowledged].filter(([ref, n]) => (kept.get(ref) ?? 0) < n);
    const faults: string[] = [];
    for (const thing of things) faults.push(...(await faultsOf(book, thing, receipts)));
    const said = `${counted(acknowledged.size)} acknowledged, ${lost.length} lost, ${faults.length} half-written`;
    figure(`ledger's writer killed ${KILLS} times: ${said}`);
    expect(lost).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    // Nothing that belongs to no thing either: a row each in the list, a line and a receipt for each change.
    const changes = [...kept.values()].reduce((sum, n) => sum + n, 0);
    expect(await book.list(under('d|'))).to.have.length(things.length);
    expect(await book.list(under('~h|'))).to.have.length(changes);
    expect(receipts.size).to.equal(changes);
    expect(acknowledged.size).to.be.greaterThan(KILLS);
  });
});
