import { join } from 'node:path';
import { pino } from 'pino';
import { type Config, createConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { type Running, run } from '../main.ts';
import { COORDINATOR, INVENTED } from './officers.ts';
import { type Playground, startPlayground } from './playground.ts';
import { takenPorts } from './ports.ts';
import { fail, untilStopped } from './until-stopped.ts';

/**
 * `npm start`: the bot on this machine, with invented officers, tables of its own and the Agents Playground to talk
 * to it. It takes PORT, PLAYGROUND_PORT, DATA_DIR and LOG_LEVEL; the settings of a real installation belong to
 * `npm run bot`, and are refused here, so that no invented officer ever gets into real tables.
 */
const PLAYGROUND_PORT = 56_150;
const NOT_HERE = ['TABLES', 'MicrosoftAppId', 'MicrosoftAppPassword'];
const TAKEN_OVER = ['PORT', 'DATA_DIR', 'LOG_LEVEL'];
const FIRST = 'action MS/CO to share the position statement by 25 November';

const settings = (env: NodeJS.ProcessEnv): Config => {
  const real = NOT_HERE.filter((name) => env[name]);
  if (real.length || env['NODE_ENV'] === 'production') {
    throw new Error(
      `npm start is for trying the bot out, with invented officers; ${real[0] ?? 'NODE_ENV=production'} belongs to a real installation. Unset it, or use: npm run bot`,
    );
  }
  const mine = Object.fromEntries(TAKEN_OVER.map((name) => [name, env[name]]));
  return createConfig({ ...mine, COORDINATORS: COORDINATOR.account.user });
};

const portOf = (words = ''): number => {
  if (!words) return PLAYGROUND_PORT;
  const port = Number(words);
  if (/^\d+$/.test(words) && port > 0 && port < 65_536) return port;
  throw new Error('PLAYGROUND_PORT: a whole number from 1 to 65535');
};

const refuseTaken = async (config: Config, playground: number): Promise<void> => {
  const faults = await takenPorts([
    { setting: 'PORT', port: config.port, what: 'the bot' },
    { setting: 'PLAYGROUND_PORT', port: playground, what: 'the Playground' },
  ]);
  if (faults.length) throw new Error(faults.join('\n'));
};

/** People read the terminal, so the log goes to a file: the last run's, beside the tables. */
const logOf = ({ dataDir, logLevel }: Config) =>
  createLog(
    logLevel,
    pino.destination({ dest: join(dataDir, 'bot.log'), append: false, mkdir: true, sync: true }),
  );

const playgroundOf = async (running: Running, config: Config, port: number): Promise<Playground> => {
  await running.ready;
  const dir = join(config.dataDir, 'playground');
  return startPlayground({ bot: running.url, port, dir });
};

const start = async (): Promise<void> => {
  const config = settings(process.env);
  const port = portOf(process.env['PLAYGROUND_PORT']);
  await refuseTaken(config, port);
  const running = await run(config, { seed: INVENTED, log: logOf(config) });
  let playground: Playground | undefined;
  // The bot goes last, and its tables after it: what is under way is finished and saved.
  const stop = async (): Promise<void> => {
    await playground?.stop();
    await running.stop();
  };
  untilStopped(stop);
  playground = await playgroundOf(running, config, port).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  console.log(`Open ${playground.url} and type: ${FIRST}`);
  const words = await playground.ended;
  await stop();
  throw new Error(
    `The Agents Playground ended by itself, so everything was stopped. It said: ${words || 'nothing'}`,
  );
};

start().catch(fail);
