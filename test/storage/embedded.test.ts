import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { azureTables } from '../../src/storage/azure.ts';
import { type Embedded, startEmbedded } from '../../src/storage/embedded.ts';
import { lock } from '../../src/storage/embedded-lock.ts';

const WRITTEN = 200;

const write = async (connection: string, count: number): Promise<void> => {
  const tables = azureTables(connection);
  const table = tables.open('rows');
  for (let at = 0; at < count; at += 1)
    await table.transact('p', [{ do: 'insert', key: `k${at}`, props: { at } }]);
  tables.close();
};

const count = async (connection: string): Promise<number> => {
  const tables = azureTables(connection);
  const rows = await tables.open('rows').list('p', { from: '', below: '~' });
  tables.close();
  return rows.length;
};

const hostOf = (dir: string): number => JSON.parse(readFileSync(join(dir, 'embedded.lock'), 'utf8')).host;

/** A process that has ended: its number is nobody's for a while. */
const endedProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

const failureOf = async (run: Promise<unknown>): Promise<string> => {
  try {
    await run;
  } catch (error) {
    return String(error);
  }
  return 'nothing failed';
};

describe('the embedded tables', () => {
  let dir: string;
  const running: Embedded[] = [];
  const start = async (where: { readonly dir: string; readonly port?: number }): Promise<Embedded> => {
    const embedded = await startEmbedded(where);
    running.push(embedded);
    return embedded;
  };
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'embedded-'));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((embedded) => embedded.stop()));
    rmSync(dir, { recursive: true, force: true });
  });

  it('hold everything after a stop straight after a write, and let the folder go', async () => {
    const first = await start({ dir });
    await write(first.connectionString, WRITTEN);
    await first.stop();
    expect(existsSync(join(dir, 'embedded.lock'))).to.equal(false);
    const second = await start({ dir });
    expect(await count(second.connectionString)).to.equal(WRITTEN);
    await second.stop();
    await second.stop();
  });

  it('save, end and hold everything when the bot is killed straight after a write', async () => {
    const parent = fileURLToPath(new URL('../support/embedded-parent.ts', import.meta.url));
    const bot = spawn(process.execPath, ['--import', 'tsx', parent, dir, String(WRITTEN)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(bot.stdout, 'data');
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    // The new start waits for the old one to have saved.
    const next = await start({ dir });
    expect(await count(next.connectionString)).to.equal(WRITTEN);
  });

  it('keep every write that they answer when SIGTERM comes in the middle of many', async () => {
    const first = await start({ dir });
    const tables = azureTables(first.connectionString);
    const table = tables.open('rows');
    await table.transact('p', [{ do: 'insert', key: 'k', props: {} }]);
    const acknowledged: string[] = ['k'];
    const writer = async (by: number): Promise<void> => {
      for (let at = 0; ; at += 1) {
        const key = `k${by}-${at}`;
        const outcome = await table.transact('p', [{ do: 'insert', key, props: {} }]);
        if (outcome.done) acknowledged.push(key);
      }
    };
    const writers = [1, 2, 3, 4].map((by) => writer(by).catch(() => undefined));
    while (acknowledged.length < 100) await new Promise((resolve) => setImmediate(resolve));
    process.kill(hostOf(dir), 'SIGTERM');
    await first.stop();
    await Promise.all(writers);
    tables.close();
    const second = await start({ dir });
    const again = azureTables(second.connectionString);
    const kept = new Set(
      (await again.open('rows').list('p', { from: '', below: '~' })).map(({ key }) => key),
    );
    again.close();
    expect(acknowledged.filter((key) => !kept.has(key))).to.deep.equal([]);
  });

  it('are refused to a second bot on the same folder, and on a port that is taken, in words', async () => {
    const first = await start({ dir });
    const said = await failureOf(startEmbedded({ dir }));
    expect(said)
      .to.include(`The data folder ${dir} is in use`)
      .and.include('DATA_DIR')
      .and.include('embedded.lock');
    const port = Number(/:(\d+)\/dev/.exec(first.connectionString)?.[1]);
    const other = join(dir, 'other');
    expect(await failureOf(startEmbedded({ dir: other, port }))).to.include(`Port ${port} is taken`);
    await first.stop();
    expect((await start({ dir: other, port })).connectionString).to.equal(first.connectionString);
  });

  it('say so when they had to be killed', async () => {
    const embedded = await startEmbedded({ dir });
    const host = hostOf(dir);
    process.kill(host, 'SIGSTOP');
    const stopping = failureOf(embedded.stop());
    process.kill(host, 'SIGKILL');
    expect(await stopping).to.match(/did not end well \(SIGKILL\)/);
  });

  it('say so when the folder cannot be made', async () => {
    writeFileSync(join(dir, 'file'), '');
    expect(await failureOf(startEmbedded({ dir: join(dir, 'file', 'folder') }))).to.match(/ENOTDIR|EEXIST/);
  });
});

describe('the lock on a data folder', () => {
  let dir: string;
  let file: string;
  const me = { host: process.pid, owner: process.ppid };
  const held = (holder: object): void => writeFileSync(file, JSON.stringify(holder));
  const taken = async (): Promise<() => void> => {
    const release = await lock(dir, me);
    if (typeof release === 'string') throw new Error(release);
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(me);
    return release;
  };
  /** A process that looks like a host, for so long. */
  const aHost = (ms: number): ChildProcess =>
    spawn(process.execPath, ['-e', `setTimeout(() => undefined, ${ms})`, 'azurite-host']);
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'lock-'));
    file = join(dir, 'embedded.lock');
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('is free again once let go', async () => {
    (await taken())();
    expect(existsSync(file)).to.equal(false);
    await taken();
  });

  it('does not count when its process is gone', async () => {
    held({ host: await endedProcess(), owner: process.pid });
    await taken();
  });

  it('does not count when its number has become some other program’s', async () => {
    held({ host: process.ppid, owner: process.pid });
    await taken();
  });

  it('is waited for while one whose bot was killed still saves', async () => {
    const host = aHost(700);
    held({ host: host.pid, owner: await endedProcess() });
    const before = performance.now();
    await taken();
    expect(performance.now() - before).to.be.greaterThan(300);
  });

  it('is waited for while it is just being written', async () => {
    writeFileSync(file, '');
    const taking = taken();
    await new Promise((resolve) => setImmediate(resolve));
    rmSync(file);
    await taking;
  });

  it('is refused at once while its bot runs', async () => {
    const host = aHost(60_000);
    held({ host: host.pid, owner: process.pid });
    expect(await lock(dir, me))
      .to.include(dir)
      .and.include(`process ${host.pid}`);
    host.kill();
  });

  it('fails aloud where nothing can be written', async () => {
    expect(await failureOf(lock('/nowhere/at/all', me))).to.match(/ENOENT/);
  });
});
