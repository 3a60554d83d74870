import { randomInt } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { assembled, type Joined, type Leases } from './assembled.ts';
import { beginning } from './beginning.ts';
import { door } from './bot/door.ts';
import { WORK_MS } from './bot/in-time.ts';
import { type Pause, realPause } from './bot/paced.ts';
import { underWay } from './bot/under-way.ts';
import { loadTemplating } from './cards/card.ts';
import { type Clock, elapsed, clock as systemClock } from './clock.ts';
import { type Config, createConfig } from './config.ts';
import type { Apart } from './core/apart.ts';
import type { Opening } from './core/opening.ts';
import type { Register } from './domain/register.ts';
import { features } from './features/index.ts';
import { givenGround, groundOf } from './ground.ts';
import { type Drive, every } from './jobs/every.ts';
import { createLog, type Logger } from './log.ts';
import { once } from './once.ts';
import type { OpenTable } from './storage/table.ts';
import { tab } from './tab/tab.ts';
import { readiness } from './web/health.ts';
import { listen } from './web/listen.ts';
import type { Limits } from './web/rate.ts';
import { createServer, type Doors } from './web/server.ts';

/** The program, running. */
export interface Running {
  readonly url: string;
  /** Settles when the tables are there and filled; until then nothing but health is answered. */
  readonly ready: Promise<void>;
  /** Settles when what comes with the bot is in its tables; nobody has to wait for it. */
  readonly begun: Promise<void>;
  /** Finishes what is under way, then closes everything; safe to call twice. */
  stop(): Promise<void>;
}

/** What tests and the local start bring themselves; left out, the real thing is used. */
export interface Given {
  readonly open?: OpenTable;
  readonly clock?: Clock;
  /** How it waits between two drawings of one card. */
  readonly pause?: Pause;
  readonly log?: Logger;
  /** People, accounts and terms to put in where they are missing. */
  readonly seed?: Partial<Register>;
  /** The rooms; all of them unless said. */
  readonly rooms?: typeof features;
  /** How jobs are driven; every 15 seconds unless said. */
  readonly drive?: Drive;
  /** So many milliseconds may an invoke's work take; longer where a test asks what is answered, not how soon. */
  readonly workMs?: number;
  /** For how long an instance has what it holds: shorter where a test kills it. */
  readonly leases?: Leases;
  /** Whether rooms put in what comes with the bot; they do unless said. */
  readonly begins?: boolean;
  /** Where heavy rules are worked out; in threads of their own unless said. */
  readonly apart?: Apart;
  /** How often something may be asked; as usual unless said. */
  readonly limits?: Limits;
  /** Called once for every storage request. */
  readonly onRequest?: (op: string) => void;
}

const FINISH_MS = 10_000;

/** Starts everything and listens. What was started already is closed again where that fails. */
export const run = async (config: Config, given: Given = {}): Promise<Running> => {
  const { clock = systemClock, log = createLog(config.logLevel), rooms = features } = given;
  const { pause = realPause, seed = {}, apart, begins = true, onRequest } = given;
  const { drive = every({ pause, below: randomInt }), leases = {}, workMs = WORK_MS } = given;
  const tasks = underWay(log);
  const asked = onRequest ? { onRequest } : {};
  const ground = given.open ? givenGround(given.open) : await groundOf(config, asked);
  try {
    const joined = { ground, clock, pause, log, rooms, seed, tasks, apart, begins, drive, leases, workMs };
    return await started({ ...config, ...(given.limits && { limits: given.limits }) }, joined);
  } catch (error) {
    await ground.close();
    throw error;
  }
};

interface Behind {
  readonly receive: ReturnType<typeof door>;
  readonly opening: Opening;
  readonly asked: ReturnType<typeof tab>;
}

/** What Teams sends, what people open in a browser and what the tab asks waits for the tables. */
const doorsWhenReady = (
  { receive, opening: { download, upload, image }, asked }: Behind,
  prepared: () => Promise<void>,
): Pick<Doors, 'messages' | 'opening' | 'tab'> => ({
  messages: (body, authorization) =>
    prepared().then(
      () => receive(body, authorization),
      () => ({ status: 503 }),
    ),
  opening: {
    download: (token) => prepared().then(() => download(token)),
    upload: (token) => prepared().then(() => upload(token)),
    image: (token) => prepared().then(() => image(token)),
  },
  tab: { ...asked, enter: (authorization) => prepared().then(() => asked.enter(authorization)) },
});

const started = async (config: Config & Pick<Given, 'limits'>, joined: Joined): Promise<Running> => {
  const { ground, log, tasks } = joined;
  const { parts, tabParts, prepare, links, all, drawing, jobs } = assembled(config, joined);
  const prepared = once(prepare);
  const opening = links.opens({ ...parts, later: tasks.track });
  const doors: Doors = {
    ready: readiness(() => prepared().then(ground.reachable), elapsed),
    jobsLateSince: jobs.lateSince,
    ...doorsWhenReady({ receive: door(parts, config), opening, asked: tab(tabParts) }, prepared),
  };
  const { url, close } = await listen(createServer(doors, config), config);
  links.listensAt(url);
  log.info({ url }, 'listening');
  const ready = prepared();
  setImmediate(loadTemplating); // the tables have been asked by then, and answer meanwhile
  ready.catch((error: unknown) => log.error({ err: error }, 'not ready'));
  const begun = beginning(joined.begins ? all : [], { ...joined, ready, track: tasks.track });
  jobs.begin(ready);
  const stop = once(async () => {
    begun.stop();
    jobs.stop();
    await close(FINISH_MS);
    parts.live.finish();
    await tasks.settled(FINISH_MS);
    await drawing.end();
    await ground.close();
  });
  return { url, ready, begun: begun.done, stop };
};

/** The bot alone, from its settings; it ends well on SIGTERM and Ctrl-C. */
const program = async (): Promise<void> => {
  const running = await run(createConfig(process.env));
  const end = async (): Promise<void> => {
    await running.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  await running.ready;
};

const entry = process.argv[1];
if (entry && import.meta.url === pathToFileURL(entry).href)
  await program().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The bot could not start.'}\n`);
    process.exit(1);
  });
