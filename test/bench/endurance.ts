import { fileURLToPath } from 'node:url';
import { anotherAzurite } from '../support/tables.ts';
import { sink } from './connector.ts';
import { load, median } from './load.ts';
import { start } from './processes.ts';
import { activity, settings } from './throughput.ts';

const BOT = fileURLToPath(new URL('./bot.mjs', import.meta.url));
const STARTS = 5;
const HALF = 5_000;

type Figure = (name: string, value: number, unit: string) => void;

/** From the start of the process, compiled, to ready, with the tables up and in place. */
export const startToReady = async (figure: Figure): Promise<void> => {
  const azurite = await anotherAzurite();
  const took: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    const bot = await start(BOT, { PORT: '0', TABLES: azurite.connectionString });
    took.push(bot.readyAfter);
    await bot.stop();
  }
  azurite.stop();
  figure('start_to_ready', median(took), 'ms');
};

/** Resident memory, and the heap at turn 10,000 beside that at turn 5,000. */
export const memory = async (figure: Figure): Promise<void> => {
  const teams = await sink();
  const azurite = await anotherAzurite();
  const bot = await start(BOT, settings(azurite.connectionString));
  const words = ['help', 'actions', 'what do I owe', 'members', 'nothing we know', 'terms'];
  const half = () =>
    load({
      port: bot.port,
      connections: 8,
      turns: HALF,
      body: (n) => activity(teams.url, words[n % words.length] ?? 'help'),
    });
  await half();
  const first = await bot.heap();
  await half();
  const second = await bot.heap();
  figure('resident_memory_after_10000_turns', bot.memory(), 'MB');
  figure('heap_after_5000_turns', first, 'MB');
  figure('heap_after_10000_turns', second, 'MB');
  figure('heap_growth', second / first, 'ratio');
  await bot.stop();
  azurite.stop();
  teams.close();
};
