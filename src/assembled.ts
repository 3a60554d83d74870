import { randomInt } from 'node:crypto';
import { createAdapter } from './bot/adapter.ts';
import { toOthers } from './bot/aftermath.ts';
import { localCredentials } from './bot/credentials.ts';
import { trustOf } from './bot/door.ts';
import { limitsOf } from './bot/limits.ts';
import { outbound } from './bot/outbound.ts';
import type { Pause } from './bot/paced.ts';
import type { Parts } from './bot/parts.ts';
import type { UnderWay } from './bot/under-way.ts';
import { type Clock, elapsed } from './clock.ts';
import type { Config } from './config.ts';
import { answerer } from './core/answer.ts';
import type { Apart } from './core/apart.ts';
import { NINETEEN } from './domain/authorities.ts';
import { referenceFrom } from './domain/reference.ts';
import type { Register } from './domain/register.ts';
import { DEFAULT_TERMS } from './domain/terms-default.ts';
import type { features } from './features/index.ts';
import type { Ground } from './ground.ts';
import { housed } from './housed.ts';
import { delivering } from './jobs/deliver.ts';
import type { Drive } from './jobs/every.ts';
import type { Timing } from './jobs/needs.ts';
import { working } from './jobs/working.ts';
import type { Logger } from './log.ts';
import { deliveriesIn } from './storage/deliveries.ts';
import { enrolCoordinator } from './storage/register/enrol.ts';
import { registers as registersIn } from './storage/register.ts';
import type { OpenTable } from './storage/table.ts';
import { turnsIn } from './storage/turns.ts';
import { ownTurns } from './tab/listing.ts';
import type { TabParts } from './tab/parts.ts';
import { signIn } from './tab/sign-in.ts';

/** What main has decided on: the real thing, or what it was given. */
export interface Joined {
  readonly ground: Ground;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Logger;
  readonly rooms: typeof features;
  readonly seed: Partial<Register>;
  readonly tasks: UnderWay;
  readonly apart: Apart | undefined;
  readonly begins: boolean;
  readonly drive: Drive;
  readonly leases: Leases;
  readonly workMs: number;
}

/** For how long an instance has what it holds, where that is not as usual. */
export interface Leases {
  readonly timing?: Timing;
  /** Of a chunk of messages, in milliseconds. */
  readonly chunkMs?: number;
}

/** The bot's parts, its scheduled work, what makes its tables ready, and who signs in to the tab, where anybody can. */
export const assembled = (config: Config, joined: Joined) => {
  const { open, ensure } = noting(joined.ground);
  const tools = toolsOf(config, joined, open);
  const { links, found, all, drawing } = housed(config, { ...joined, ...tools, open });
  const { out, deliver } = spoken(config, { ...joined, ...tools, open, router: found });
  const { registers, clock, newReference } = tools;
  const parts: Parts = {
    ...tools,
    ...out,
    router: found,
    answerer: answerer(tools),
    coordinators: config.coordinators,
    enrol: enrolCoordinator(registers, newReference, clock),
    began: clock(),
    workMs: joined.workMs,
  };
  const tabParts = tabPartsOf(config, parts);
  const { timing } = joined.leases;
  const about = { rooms: all, table: open('jobs'), closed: config.closedDays, ...(timing && { timing }) };
  const jobs = working({ ...joined, ...tools, ...about, deliver, track: joined.tasks.track });
  const prepare = async (): Promise<void> => {
    await ensure();
    await registers.seed({ authorities: NINETEEN, terms: DEFAULT_TERMS, ...joined.seed });
  };
  return { parts, tabParts, prepare, links, all, drawing, jobs };
};

/** What everything else is made with. */
const toolsOf = (config: Config, { clock, log, tasks }: Joined, open: OpenTable) => {
  const limits = limitsOf(elapsed);
  const credentials = localCredentials(config, clock);
  return {
    registers: registersIn(open('network'), clock),
    turns: turnsIn(open('turns')),
    clock,
    elapsed,
    log,
    newReference: referenceFrom((below) => randomInt(below)),
    adapter: createAdapter(config, { limits, ...(credentials && { credentials }) }),
    limits,
    underWay: tasks,
  };
};

/** The tab does what the bot does; what others are to be told of it, the bot tells them. */
const tabPartsOf = ({ signIns }: Config, parts: Parts): TabParts => ({
  ...parts,
  answerer: answerer({ ...parts, turns: ownTurns(parts.turns) }),
  ...(signIns && { signIn: signIn({ ...signIns, clock: parts.clock }) }),
  after: (reply, from) => toOthers(parts, reply, from),
});

/** Opens tables, and makes all that were opened. */
const noting = (ground: Ground): { readonly open: OpenTable; ensure(): Promise<void> } => {
  const names = new Set<string>();
  return {
    open: (name) => {
      names.add(name);
      return ground.open(name);
    },
    ensure: () => ground.ensure([...names]),
  };
};

type Speaking = Omit<Parameters<typeof outbound>[0], 'trust' | 'missed' | 'conversations'> & {
  readonly open: OpenTable;
  readonly leases: Leases;
};

/** All by which it speaks unasked: at once, and in rounds. */
const spoken = (config: Config, { open, leases, ...tools }: Speaking) => {
  const deliveries = deliveriesIn(open('deliveries'));
  const conversations = open('conversations');
  const { missed } = deliveries;
  const { chats, ...out } = outbound({ ...tools, trust: trustOf(config), conversations, missed });
  const { lanes } = config;
  const leaseMs = leases.chunkMs;
  return { out, deliver: delivering({ ...tools, deliveries, chats, lanes, ...(leaseMs && { leaseMs }) }) };
};
