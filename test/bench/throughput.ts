import { fileURLToPath } from 'node:url';
import { anotherAzurite } from '../support/tables.ts';
import { sink } from './connector.ts';
import { type Load, load, median } from './load.ts';
import { type Started, start } from './processes.ts';

/** A few hundred open actions: what a network has. */
const OPEN = 300;
const RUNS = 5;
const CONNECTIONS = [1, 32] as const;
/** Listings before anything is measured: a bot that has just begun runs code that is not yet compiled. */
const WARM = 600;
/** As many officers as the network has at a busy time, each in a chat of their own. */
const PEOPLE = 40;

const WORK = {
  list: { turns: { 1: 300, 32: 1200 }, says: () => 'actions' },
  /** Few, so that the list stays a few hundred long, and enough that a hundredth of them is more than the worst one. */
  record: {
    turns: { 1: 120, 32: 120 },
    says: (n: number) => `action Kent to confirm point ${n} by 25 November`,
  },
} as const;

type Figure = (name: string, value: number, unit: string) => void;

const script = (name: string): string => fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));

let sent = 0;

/** A message in somebody's personal chat, as Teams sends it, each with an id of its own. */
export const activity = (serviceUrl: string, text: string): string => {
  sent += 1;
  const user = `bench-${sent % PEOPLE}`;
  return JSON.stringify({
    type: 'message',
    id: `bench-${sent}`,
    text,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${user}`, name: `Bea ${user}`, aadObjectId: user },
    recipient: { id: '28:bot', name: 'CME Network' },
    conversation: { id: `a:${user}`, conversationType: 'personal', tenantId: 'host' },
    channelData: { tenant: { id: 'host' } },
  });
};

/** Everybody of the bench coordinates, so that nobody has to be approved first. */
export const settings = (tables: string) => ({
  PORT: '0',
  TABLES: tables,
  COORDINATORS: Array.from({ length: PEOPLE }, (_, n) => `bench-${n}`).join(','),
  LOG_LEVEL: 'info',
});

/** Turns a second and the 99th percentile of ours, of a bare echo bot and of one that makes the same requests. */
export const throughput = async (figure: Figure): Promise<void> => {
  for (const work of ['list', 'record'] as const)
    for (const connections of CONNECTIONS) await compare(figure, work, connections);
};

/** Each comparison on stores of its own, so that what an earlier one recorded is not in the way. */
const compare = async (
  figure: Figure,
  work: keyof typeof WORK,
  connections: (typeof CONNECTIONS)[number],
): Promise<void> => {
  const teams = await sink();
  const ours = await anotherAzurite();
  const theirs = await anotherAzurite();
  for (const { connectionString } of [ours, theirs]) await filled(connectionString, teams.url);
  const bots: Readonly<Record<string, Started>> = {
    bot: await start(script('bot'), settings(ours.connectionString)),
    bare: await start(script('echo'), {}),
    tables: await start(script('echo'), { TABLES: theirs.connectionString }),
  };
  const warm = (port: number): Promise<Load> =>
    load({ port, connections: 32, turns: WARM, body: () => activity(teams.url, WORK.list.says()) });
  for (const { port } of Object.values(bots)) await warm(port);
  const runs = await interleaved(bots, (port) =>
    load({
      port,
      connections,
      turns: WORK[work].turns[connections],
      body: (n) => activity(teams.url, WORK[work].says(n)),
    }),
  );
  report(figure, `${work}_c${connections}`, runs);
  for (const bot of Object.values(bots)) await bot.stop();
  for (const azurite of [ours, theirs]) azurite.stop();
  teams.close();
};

/** Twenty actions a message, so that a listing has the length it has in the network. */
const filled = async (tables: string, serviceUrl: string): Promise<void> => {
  const bot = await start(script('bot'), settings(tables));
  const lines = Array.from({ length: 20 }, (_, n) => `Kent and Surrey to send paper ${n} by 25 November`);
  const body = (): string => activity(serviceUrl, `action ${lines.join('\n')}`);
  await load({ port: bot.port, connections: 1, turns: OPEN / 20, body });
  await bot.stop();
};

const interleaved = async (
  bots: Readonly<Record<string, Started>>,
  run: (port: number) => Promise<Load>,
): Promise<Readonly<Record<string, readonly Load[]>>> => {
  const runs: Record<string, Load[]> = {};
  for (const { port } of Object.values(bots)) await run(port);
  for (let round = 0; round < RUNS; round += 1)
    for (const [name, { port }] of Object.entries(bots))
      runs[name] = [...(runs[name] ?? []), await run(port)];
  return runs;
};

const report = (figure: Figure, name: string, runs: Readonly<Record<string, readonly Load[]>>): void => {
  const of = (bot: string, what: keyof Load): number => median((runs[bot] ?? []).map((one) => one[what]));
  for (const bot of Object.keys(runs)) {
    figure(`${name}_${bot}`, of(bot, 'perSecond'), 'turns/s');
    figure(`${name}_${bot}_p99`, of(bot, 'p99'), 'ms');
    const failed = (runs[bot] ?? []).reduce((sum, one) => sum + one.failed, 0);
    if (failed > 0) throw new Error(`${failed} turns of ${bot} failed in ${name}`);
  }
  figure(`${name}_throughput_to_same_tables`, of('bot', 'perSecond') / of('tables', 'perSecond'), 'ratio');
  figure(`${name}_p99_to_same_tables`, of('bot', 'p99') / of('tables', 'p99'), 'ratio');
};
