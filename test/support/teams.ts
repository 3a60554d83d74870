import type { Config } from '../../src/config.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Drive } from '../../src/jobs/every.ts';
import { createLog } from '../../src/log.ts';
import { type Given, type Running, run } from '../../src/main.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aRegister, NOW } from './builders.ts';
import { type Call, type Connector, type Shown, startConnector } from './connector.ts';
import { here } from './here.ts';
import { APP_ID, type Issuer, startIssuer } from './issuer.ts';
import { aConfig } from './running.ts';

const BOT = { id: `28:${APP_ID}`, name: 'CME Network' };

/** What the bot did with something typed, as Teams saw it. */
export interface Seen {
  readonly status: number;
  /** New messages, in order. */
  readonly posted: readonly Call[];
  readonly texts: readonly string[];
  readonly cards: readonly Shown[];
}

/** What the bot answered to a button. */
export interface Pressed {
  readonly status: number;
  readonly body: { readonly statusCode: number; readonly type: string; readonly value: unknown };
  readonly text: string | undefined;
  readonly card: Shown | undefined;
}

export interface Where {
  /** A group's or channel's id (`19:…`), or the personal chat. */
  readonly in?: string;
  /** The activity's own id, to send one twice. */
  readonly id?: string;
  /** Fields to lay over the activity. */
  readonly over?: Readonly<Record<string, unknown>>;
}

export interface Pressing extends Where {
  /** The message the card stands in. */
  readonly messageId?: string;
  /** The card, whose button holds the rest of the data. */
  readonly card?: Shown;
}

/** Somebody in Teams. */
export interface Actor {
  says(text: string, where?: Where): Promise<Seen>;
  presses(verb: string, data?: object, how?: Pressing): Promise<Pressed>;
  /** The same from an older client, which sends a message. */
  submits(verb: string, data?: object, how?: Pressing): Promise<Seen>;
  /** Any other activity of theirs. */
  sends(activity: object, where?: Where): Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface Teams {
  readonly connector: Connector;
  readonly issuer: Issuer | undefined;
  readonly running: Running;
  /** The log's lines, one JSON object each. */
  readonly lines: string[];
  person(person: Pick<Person, 'id' | 'name'>): Actor;
  /** Somebody whom the register may not know. */
  account(who: {
    readonly user?: string;
    readonly name: string;
    readonly address: string;
    readonly tenant?: string;
  }): Actor;
  /** Posts whatever it is given, with whatever header. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** From now on it is this moment. */
  at(now: Date): void;
  /** The jobs are looked at once, and what is due is gone through. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

export interface Wanted
  extends Pick<Given, 'open' | 'onRequest' | 'rooms' | 'pause' | 'begins' | 'limits' | 'workMs'> {
  readonly register?: Partial<Register>;
  readonly config?: Partial<Config>;
  /** When it starts; NOW unless said. */
  readonly now?: Date;
  /** Azurite's tables in config.dataDir; in memory unless said. */
  readonly embedded?: boolean;
  /** Tokens are checked, and the bot signs in to be heard. */
  readonly auth?: boolean;
  /** Heavy rules get the threads of their own that they have outside of tests. */
  readonly threads?: boolean;
}

/** The whole bot behind a real port, and Teams on the other side of it. */
export const startTeams = async (wanted: Wanted = {}): Promise<Teams> => {
  const connector = await startConnector();
  const issuer = wanted.auth ? await startIssuer() : undefined;
  const lines: string[] = [];
  let now = wanted.now ?? NOW;
  const jobs = byHand();
  const running = await run(aConfig({ ...(issuer && signedIn(issuer, connector)), ...wanted.config }), {
    ...(!wanted.embedded && { open: wanted.open ?? memoryTables() }),
    clock: () => now,
    log: createLog('info', { write: (line) => void lines.push(line) }),
    seed: aRegister(wanted.register),
    ...(!wanted.threads && { apart: here }),
    ...(wanted.rooms && { rooms: wanted.rooms }),
    drive: jobs.drive,
    // What comes with the bot is for tests that say so: the others list and count what they put in themselves.
    begins: wanted.begins ?? false,
    // How soon it is answered is for tests that say so: the machine of the others may be busy.
    workMs: wanted.workMs ?? 60_000,
    ...(wanted.pause && { pause: wanted.pause }),
    ...(wanted.onRequest && { onRequest: wanted.onRequest }),
    ...(wanted.limits && { limits: wanted.limits }),
  });
  await running.ready;
  await running.begun;
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${running.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  // As Teams does, one token goes with everything that is sent while it lasts.
  const token = await issuer?.sign({ serviceUrl: connector.url });
  const send = async (activity: object): Promise<Response> =>
    post(activity, token ? { authorization: `Bearer ${token}` } : {});
  const account: Teams['account'] = (who) => actorOf(who, { connector, send });
  return {
    connector,
    issuer,
    running,
    lines,
    post,
    account,
    person: ({ id, name }) => account({ user: `user-${id}`, name, address: `29:${id}` }),
    at: (then) => {
      now = then;
    },
    tick: jobs.tick,
    stop: async () => {
      await running.stop();
      await connector.close();
      await issuer?.close();
    },
  };
};

/** Jobs that are looked at when a test says so, and never otherwise: its clock stands still. */
const byHand = (): { readonly drive: Drive; tick(): Promise<void> } => {
  let look: Parameters<Drive>[0] | undefined;
  return {
    drive: (tick) => {
      look = tick;
      return { stop: () => undefined };
    },
    tick: async () => {
      if (!look) throw new Error('the program drives no jobs yet');
      await Promise.all((await look()).under);
    },
  };
};

const signedIn = (issuer: Issuer, connector: Connector): Partial<Config> => ({
  app: { id: APP_ID, type: 'MultiTenant', password: 'a secret' },
  cloud: issuer.cloud,
  tenants: ['host'],
  serviceHosts: [connector.host],
});

interface World {
  readonly connector: Connector;
  send(activity: object): Promise<Response>;
}

let sent = 0;

const actorOf = (who: Parameters<Teams['account']>[0], { connector, send }: World): Actor => {
  const activityOf = (
    own: object,
    { in: place = 'personal', id, over }: Where,
  ): Readonly<Record<string, unknown>> => {
    sent += 1;
    return { id: id ?? `activity-${sent}`, ...aboutTeams(who, place, connector.url), ...own, ...over };
  };
  const heard = async (own: object, where: Where): Promise<Seen> => {
    const activity = activityOf(own, where);
    const from = connector.calls.length;
    const response = await send(activity);
    await response.arrayBuffer();
    const mine = connector.calls.slice(from).filter(({ conversation }) => conversation === placeIn(activity));
    const posted = mine.filter(({ method, about }) => method === 'POST' && about === activity['id']);
    return {
      status: response.status,
      posted,
      texts: posted.flatMap(({ text }) => text ?? []),
      cards: posted.flatMap(({ card }) => card ?? []),
    };
  };
  return {
    says: (text, where = {}) => heard({ type: 'message', ...spoken(text, where) }, where),
    presses: async (verb, data = {}, how = {}) => {
      const action = { type: 'Action.Execute', verb, data: { ...heldBy(how.card, verb), ...data } };
      const own = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
      return pressedOf(await send(activityOf({ ...own, ...about(how) }, how)));
    },
    submits: (verb, data = {}, how = {}) => {
      const value = { ...heldBy(how.card, verb), ...data, verb };
      return heard({ type: 'message', value, ...about(how) }, how);
    },
    sends: async (own, where = {}) => {
      const response = await send(activityOf(own, where));
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    },
  };
};

const about = ({ messageId }: Pressing): object => (messageId ? { replyToId: messageId } : {});

const placeIn = (activity: Readonly<Record<string, unknown>>): string =>
  (activity['conversation'] as { id: string }).id; // aboutTeams made it

/** Outside a personal chat the bot hears only what mentions it. */
const spoken = (text: string, { in: place }: Where): object =>
  !place || place === 'personal'
    ? { text }
    : {
        text: `<at>${BOT.name}</at> ${text}`,
        entities: [{ type: 'mention', text: `<at>${BOT.name}</at>`, mentioned: BOT }],
      };

const aboutTeams = (who: Parameters<Teams['account']>[0], place: string, serviceUrl: string): object => {
  const { user, name, address, tenant = 'host' } = who;
  const isPersonal = place === 'personal';
  const group = place.includes('@thread.tacv2') ? 'channel' : 'groupChat';
  return {
    channelId: 'msteams',
    serviceUrl,
    from: { id: address, name, ...(user && { aadObjectId: user }) },
    recipient: BOT,
    locale: 'fr-FR',
    conversation: {
      id: isPersonal ? `a:${address}` : place,
      conversationType: isPersonal ? 'personal' : group,
      isGroup: !isPersonal,
      tenantId: tenant,
    },
    channelData: { tenant: { id: tenant } },
  };
};

const pressedOf = async (response: Response): Promise<Pressed> => {
  const body = (await response.json()) as Pressed['body']; // judged by the test
  return {
    status: response.status,
    body,
    text: typeof body.value === 'string' ? body.value : undefined,
    card: typeof body.value === 'object' ? (body.value as Shown) : undefined, // an answer is words or a card
  };
};

/** What the card's own button of that verb carries. */
const heldBy = (card: unknown, verb: string): object => {
  if (Array.isArray(card))
    return card.map((one) => heldBy(one, verb)).find((data) => Object.keys(data).length) ?? {};
  if (typeof card !== 'object' || card === null) return {};
  const one = card as { type?: string; verb?: string; data?: object }; // looked at, not trusted
  if (one.type === 'Action.Execute' && one.verb === verb) return one.data ?? {};
  return heldBy(Object.values(card), verb);
};

/** The links that a card's buttons open, in order: what a person would press to see them in a browser. */
export const linksIn = (card: unknown): readonly { readonly title: string; readonly url: string }[] => {
  if (Array.isArray(card)) return card.flatMap(linksIn);
  if (typeof card !== 'object' || card === null) return [];
  const one = card as { type?: string; title?: string; url?: string }; // looked at, not trusted
  if (one.type === 'Action.OpenUrl') return [{ title: one.title ?? '', url: one.url ?? '' }];
  return Object.values(card).flatMap(linksIn);
};

/** Sends a file by an upload page, as its form does. */
export const sendFile = (
  url: string,
  name: string,
  bytes: string | Uint8Array,
  type = '',
): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name);
  return fetch(url, { method: 'POST', body: form });
};
