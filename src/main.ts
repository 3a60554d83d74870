import { randomInt } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { inTurn } from './apart/in-turn.ts';
import { rulesIn } from './apart/rules.ts';
import { beginning } from './beginning.ts';
import { createAdapter } from './bot/adapter.ts';
import { localCredentials } from './bot/credentials.ts';
import { door, trustOf } from './bot/door.ts';
import { limitsOf } from './bot/limits.ts';
import { outbound } from './bot/outbound.ts';
import { type Pause, realPause } from './bot/paced.ts';
import type { Parts } from './bot/parts.ts';
import { type UnderWay, underWay } from './bot/under-way.ts';
import { loadTemplating } from './cards/card.ts';
import { type Clock, elapsed, clock as systemClock } from './clock.ts';
import { type Config, createConfig } from './config.ts';
import { answerer } from './core/answer.ts';
import type { Apart } from './core/apart.ts';
import type { Needs } from './core/needs.ts';
import { router } from './core/router.ts';
import { charts } from './documents/charts.ts';
import { documentsIn } from './documents/documents.ts';
import { ics } from './documents/ics.ts';
import { spreadsheetsIn } from './documents/spreadsheets.ts';
import { NINETEEN } from './domain/authorities.ts';
import { type NewReference, referenceFrom } from './domain/reference.ts';
import type { Register } from './domain/register.ts';
import { DEFAULT_TERMS } from './domain/terms-default.ts';
import { features } from './features/index.ts';
import { type Ground, givenGround, groundOf } from './ground.ts';
import { linking } from './linking.ts';
import { createLog, type Logger } from './log.ts';
import { once } from './once.ts';
import { deliveriesIn } from './storage/deliveries.ts';
import { enrolCoordinator } from './storage/register/enrol.ts';
import { registers as registersIn } from './storage/register.ts';
import type { OpenTable } from './storage/table.ts';
import { turnsIn } from './storage/turns.ts';
import { readiness } from './web/health.ts';
import { listen } from './web/listen.ts';
import { createServer } from './web/server.ts';

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
  /** Whether rooms put in what comes with the bot; they do unless said. */
  readonly begins?: boolean;
  /** Where heavy rules are worked out; in threads of their own unless said. */
  readonly apart?: Apart;
  /** Called once for every storage request. */
  readonly onRequest?: (op: string) => void;
}

const FINISH_MS = 10_000;

/** Starts everything and listens. What was started already is closed again where that fails. */
export const run = async (config: Config, given: Given = {}): Promise<Running> => {
  const { clock = systemClock, log = createLog(config.logLevel), rooms = features } = given;
  const { pause = realPause, seed = {}, apart, begins = true, onRequest } = given;
  const tasks = underWay(log);
  const asked = onRequest ? { onRequest } : {};
  const ground = given.open ? givenGround(given.open) : await groundOf(config, asked);
  try {
    return await started(config, { ground, clock, pause, log, rooms, seed, tasks, apart, begins });
  } catch (error) {
    await ground.close();
    throw error;
  }
};

interface Joined {
  readonly ground: Ground;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Logger;
  readonly rooms: typeof features;
  readonly seed: Partial<Register>;
  readonly tasks: UnderWay;
  readonly apart: Apart | undefined;
  readonly begins: boolean;
}

const started = async (config: Config, joined: Joined): Promise<Running> => {
  const { ground, log, tasks } = joined;
  const { parts, prepare, links, all, drawing } = assembled(config, joined);
  const prepared = once(prepare);
  const receive = door(parts, config);
  const opening = links.opens({ ...parts, later: tasks.track });
  const server = createServer({
    ready: readiness(() => prepared().then(ground.reachable), elapsed),
    messages: (body, authorization) =>
      prepared().then(
        () => receive(body, authorization),
        () => ({ status: 503 }),
      ),
    opening: {
      download: (token) => prepared().then(() => opening.download(token)),
      upload: (token) => prepared().then(() => opening.upload(token)),
      image: (token) => prepared().then(() => opening.image(token)),
    },
  });
  const { url, close } = await listen(server, config);
  links.listensAt(url);
  log.info({ url }, 'listening');
  const ready = prepared();
  setImmediate(loadTemplating); // the tables have been asked by then, and answer meanwhile
  ready.catch((error: unknown) => log.error({ err: error }, 'not ready'));
  const begun = beginning(joined.begins ? all : [], { ...joined, ready, track: tasks.track });
  const stop = once(async () => {
    begun.stop();
    await close(FINISH_MS);
    parts.live.finish();
    await tasks.settled(FINISH_MS);
    await drawing.end();
    await ground.close();
  });
  return { url, ready, begun: begun.done, stop };
};

/** The bot's parts, and what makes its tables ready. */
const assembled = (config: Config, joined: Joined) => {
  const { ground, clock, pause, log, rooms, seed, tasks, apart } = joined;
  const names = new Set<string>();
  const open: OpenTable = (name) => {
    names.add(name);
    return ground.open(name);
  };
  const newReference: NewReference = referenceFrom((below) => randomInt(below));
  const registers = registersIn(open('network'), clock);
  const turns = turnsIn(open('turns'));
  const limits = limitsOf(elapsed);
  const credentials = localCredentials(config, clock);
  const adapter = createAdapter(config, { limits, ...(credentials && { credentials }) });
  const tools = { registers, turns, clock, elapsed, log, newReference, adapter, underWay: tasks };
  const { links, found, all, drawing } = housed(config, { ...tools, open, rooms, apart });
  const deliveries = deliveriesIn(open('deliveries'));
  const { missed } = deliveries;
  const about = {
    router: found,
    pause,
    trust: trustOf(config),
    conversations: open('conversations'),
    limits,
    missed,
  };
  const parts: Parts = {
    ...tools,
    ...outbound({ ...tools, ...about }),
    router: found,
    answerer: answerer(tools),
    coordinators: config.coordinators,
    enrol: enrolCoordinator(registers, newReference, clock),
    began: clock(),
  };
  const prepare = async (): Promise<void> => {
    await ground.ensure([...names]);
    await registers.seed({ authorities: NINETEEN, terms: DEFAULT_TERMS, ...seed });
  };
  return { parts, prepare, links, all, drawing };
};

type Housing = Pick<Needs, 'open' | 'registers' | 'newReference'> & Pick<Joined, 'clock' | 'rooms' | 'apart'>;

/** The rooms, with all they are given, and the way to them. */
const housed = (config: Config, { open, registers, newReference, clock, rooms, apart }: Housing) => {
  const turn = inTurn();
  const drawing = charts(turn);
  const documents = documentsIn({ clock, ics, turn, charts: drawing });
  const files = { documents, spreadsheets: spreadsheetsIn({ turn }) };
  const links = linking(open, newReference, config.publicUrl);
  const given = { open, registers, newReference, apart: apart ?? rulesIn(turn) };
  const all = rooms({ ...given, ...links.needs, ...files, settings: { packDays: config.packDays } });
  links.leadsTo(all);
  return { links, found: router(all), all, drawing };
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
