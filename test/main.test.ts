import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createLog } from '../src/log.ts';
import { run } from '../src/main.ts';
import { memoryTables } from '../src/storage/memory.ts';
import { PEOPLE } from './support/builders.ts';
import { aCommand, aRoom, aVerb } from './support/room.ts';
import { aConfig } from './support/running.ts';
import { startTeams } from './support/teams.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const silent = createLog('silent');

describe('the program', () => {
  it('answers health at once, and is ready when its tables are', async () => {
    const memory = memoryTables();
    let let_through: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      let_through = resolve;
    });
    const running = await run(aConfig(), {
      log: silent,
      open: (name) => {
        const table = memory(name);
        return {
          ...table,
          list: async (...range) => {
            await gate;
            return table.list(...range);
          },
        };
      },
    });
    expect((await fetch(`${running.url}/health/live`)).status).to.equal(200);
    let_through();
    await running.ready;
    expect((await fetch(`${running.url}/health/ready`)).status).to.equal(200);
    await running.stop();
  });

  it('answers 503 for good when its tables could not be filled', async () => {
    const broken = () => Promise.reject(new Error('no such account'));
    const running = await run(aConfig(), {
      log: silent,
      open: () => ({ get: broken, list: broken, transact: broken, scan: broken }),
    });
    const failed = await running.ready.catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    const response = await fetch(`${running.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).to.equal(503);
    expect((await fetch(`${running.url}/health/ready`)).status).to.equal(503);
    await running.stop();
  });

  it('finishes a turn that is under way, and what follows it, before it stops', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slowly = async () => {
      begin();
      await gate;
      return { text: 'Done in time.' };
    };
    const rooms = () => [
      aRoom({ commands: [aCommand('slow', slowly)], verbs: [aVerb('test.slow', slowly)] }),
    ];
    const teams = await startTeams({ rooms });
    const asked = teams.person(PEOPLE.mara).says('slow');
    await begun;
    const stopped = teams.running.stop();
    open();
    expect((await asked).texts).to.deep.equal(['Done in time.']);
    await stopped;
    expect(await teams.running.stop()).to.equal(undefined);
    await teams.stop();
  });

  it('with no setting at all keeps its tables on disk, and finds them again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cme-'));
    try {
      for (const said of ['the first time', 'again']) {
        const teams = await startTeams({ embedded: true, config: { dataDir } });
        const { status, cards } = await teams.person(PEOPLE.mara).says('help', { id: said });
        expect([said, status, cards.length]).to.deep.equal([said, 200, 1]);
        await teams.stop();
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('closes its tables again when it cannot listen', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo; // it listens on a port
    const failed = await run(aConfig({ port }), { log: silent, open: memoryTables() }).catch(
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(Error).with.property('message').that.includes(`Port ${port} is taken`);
    other.close();
  });
});

describe('the program, started by itself', () => {
  const started = (env: Record<string, string>): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', MAIN], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const told = async (child: ChildProcess, wanted: RegExp): Promise<string> => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      const look = (): void => {
        if (wanted.test(text)) resolve();
      };
      child.stdout?.on('data', look);
      child.stderr?.on('data', look);
    });
    return text;
  };

  it('names every setting that needs attention, and ends', async () => {
    const child = started({ PORT: 'x', LOG_LEVEL: 'loud', NODE_ENV: 'production' });
    const exit = once(child, 'exit');
    const text = await told(child, /never/);
    const [code] = await exit;
    expect(code).to.equal(1);
    expect(text)
      .to.match(/PORT: /)
      .and.match(/LOG_LEVEL: /)
      .and.match(/TABLES: /)
      .and.not.match(/ {4}at /);
  });

  it('ends well on SIGTERM', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cme-'));
    try {
      const child = started({ PORT: '0', DATA_DIR: dataDir });
      const exit = once(child, 'exit');
      const text = await told(child, /"listening"/);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      expect((await fetch(`${url}/health/live`)).status).to.equal(200);
      child.kill('SIGTERM');
      expect(await exit).to.deep.equal([0, null]);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
