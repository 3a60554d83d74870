import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { aFolder, compiled, freePort, fromSource, isListening, start, until } from '../support/program.ts';

const NONE = { NODE_ENV: undefined, PORT: undefined, TABLES: undefined, DATA_DIR: undefined };

describe('npm run bot', () => {
  let folder: ReturnType<typeof aFolder>;
  const bot = (env = {}, command = compiled('bot')) =>
    start(command, { cwd: folder.path, env: { ...NONE, ...env } });

  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('takes its settings from .env, answers, and stops gently', async () => {
    const port = await freePort();
    writeFileSync(join(folder.path, '.env'), `PORT=${port}\nDATA_DIR=kept\n`);
    const running = bot({}, fromSource('src/cli/bot.ts'));
    await until(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
      return answer?.status === 200;
    });
    process.kill(running.pid, 'SIGTERM');
    expect(await running.ended).to.equal(0);
    expect(await isListening(port)).to.equal(false);
  });

  it('names every fault of its settings at once, and does not start', async () => {
    const refused = bot({ PORT: 'here', LOG_LEVEL: 'loud' });
    expect(await refused.ended).to.equal(1);
    expect(refused.err()).to.include('PORT:').and.include('LOG_LEVEL:');
  });
});
