import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { COORDINATOR, OFFICERS } from '../../src/cli/officers.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { aPlace, expectAllGone, OPEN, type Place, tablesPid } from '../support/place.ts';
import {
  compiled,
  fromSource,
  isAlive,
  isListening,
  type Program,
  start,
  typed,
  until,
} from '../support/program.ts';

describe('npm start', () => {
  let place: Place;
  let connector: Connector;
  let program: Program | undefined;

  const started = async (command: readonly string[] = compiled('start'), env = {}) => {
    program = start(command, { env: { ...place.env, ...env } });
    await program.says(OPEN);
    return program;
  };

  beforeEach(async () => {
    place = await aPlace();
    connector = await startConnector();
  });

  afterEach(async () => {
    if (program && isAlive(program.pid)) process.kill(-program.pid, 'SIGKILL');
    await program?.ended;
    program = undefined;
    await connector.close();
    place.remove();
  });

  it('says in one line where to open and what to type, with its officers as members already', async () => {
    const { out } = await started(fromSource('src/cli/start.ts'));
    expect(out().trim().split('\n')).to.have.length(1);
    expect(out()).to.include(`http://localhost:${place.playground} `);
    const [mara] = OFFICERS;
    await typed(place.port, 'help', { serviceUrl: connector.url });
    await typed(place.port, 'hello', { serviceUrl: connector.url, by: mara ?? expect.fail('no officer') });
    await connector.sees(({ card }) => JSON.stringify(card).includes('Hello Nora.'));
    await connector.sees(({ card }) => JSON.stringify(card).includes('Hello Mara.'));
    await until(() => readFileSync(join(place.dataDir, 'bot.log'), 'utf8').includes('"deed":"help"'));
    await expectSamePeople(place);
    if (process.platform === 'linux') expect(listenersOn(place.playground)).to.deep.equal(['0100007F']);
  });

  it('leaves no orphan when it is killed', async () => {
    const { pid } = await started();
    const tables = tablesPid(place);
    process.kill(pid, 'SIGKILL');
    await until(async () => !isAlive(tables) && !(await isListening(place.playground)));
    await expectAllGone(place, tables);
  });

  it('does not wait on a second Ctrl-C', async () => {
    const slow = await started();
    connector.misbehave({ status: 'hang' });
    const hanging = typed(place.port, 'help', { serviceUrl: connector.url }).catch(() => undefined);
    await connector.sees(({ status }) => status === 'hang');
    process.kill(slow.pid, 'SIGINT');
    const again = setInterval(() => isAlive(slow.pid) && process.kill(slow.pid, 'SIGINT'), 300);
    const code = await slow.ended;
    clearInterval(again);
    await hanging;
    expect(code).to.equal(130);
    await until(async () => !(await isListening(place.playground)));
  });

  it('names each port that is taken, says how to choose another, and starts nothing', async () => {
    const [one, two] = [createServer(), createServer()];
    await new Promise<void>((resolve) => one.listen(place.port, '127.0.0.1', resolve));
    await new Promise<void>((resolve) => two.listen(place.playground, resolve));
    const refused = start(compiled('start'), { env: place.env });
    expect(await refused.ended).to.equal(1);
    expect(refused.err()).to.include(`Port ${place.port}, for the bot, is taken`);
    expect(refused.err()).to.include(`PORT=${place.port + 1} npm start`);
    expect(refused.err()).to.include(`Port ${place.playground}, for the Playground, is taken`);
    expect(refused.err()).to.include(`PLAYGROUND_PORT=${place.playground + 1} npm start`);
    expect(existsSync(place.dataDir)).to.equal(false);
    await Promise.all([one, two].map((server) => new Promise((resolve) => server.close(resolve))));
  });

  for (const [name, value] of [
    ['TABLES', 'https://network.table.core.windows.net'],
    ['MicrosoftAppId', '11111111-2222-3333-4444-555555555555'],
    ['NODE_ENV', 'production'],
  ] as const) {
    it(`keeps its invented officers out of a real installation: ${name}`, async () => {
      const refused = start(compiled('start'), { env: { ...place.env, [name]: value } });
      expect(await refused.ended).to.equal(1);
      expect(refused.err()).to.include(name).and.include('npm run bot');
      expect(existsSync(place.dataDir)).to.equal(false);
    });
  }

  it('says what PLAYGROUND_PORT may be', async () => {
    const refused = start(compiled('start'), { env: { ...place.env, PLAYGROUND_PORT: 'here' } });
    expect(await refused.ended).to.equal(1);
    expect(refused.err().trim()).to.equal('PLAYGROUND_PORT: a whole number from 1 to 65535');
  });

  it('stops everything when the Playground ends by itself', async () => {
    const left = await started();
    const tables = tablesPid(place);
    const [playground = 0] = childrenOf(left.pid).filter((pid) => pid !== tables);
    process.kill(playground, 'SIGKILL');
    expect(await left.ended).to.equal(1);
    expect(left.err()).to.include('The Agents Playground ended by itself');
    await expectAllGone(place, tables);
  });
});

const expectSamePeople = async ({ playground }: Place): Promise<void> => {
  const answer = await fetch(`http://127.0.0.1:${playground}/_internal/v1/config`);
  const { config } = (await answer.json()) as {
    config: { users: { name: string }[]; currentUser: { name: string } };
  }; // the Playground's own answer
  expect(config.users.map(({ name }) => name)).to.deep.equal(OFFICERS.map(({ person }) => person.name));
  expect(config.currentUser.name).to.equal(COORDINATOR.person.name);
};

/** The addresses at which somebody listens on a port, as Linux writes them. */
const listenersOn = (port: number): readonly string[] => {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = ['tcp', 'tcp6'].flatMap((file) => readFileSync(`/proc/net/${file}`, 'utf8').split('\n'));
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local = '', , state]) => local.endsWith(`:${wanted}`) && state === '0A')
    .map(([, local = '']) => local.split(':')[0] ?? '');
};

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).map(Number);
