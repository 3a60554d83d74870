import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A card as it stands in a message. */
export interface Shown {
  readonly type: 'AdaptiveCard';
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly [name: string]: unknown;
}

/** What the bot sent. */
export interface Call {
  readonly method: string;
  readonly conversation: string;
  /** The message replied to or replaced. */
  readonly about?: string;
  /** The id that Teams gave it. */
  readonly id: string;
  readonly status: number | 'hang';
  readonly authorization: string | undefined;
  readonly text?: string;
  readonly card?: Shown;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How Teams misbehaves. */
export interface Fault {
  readonly status: number | 'hang';
  readonly code?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Only these calls. */
  readonly method?: 'POST' | 'PUT';
  readonly conversation?: string;
  /** So many calls; one unless said. */
  readonly times?: number;
}

/** Teams as the bot sees it: it takes messages and updates, tells who is in a conversation, and can misbehave. */
export interface Connector {
  readonly url: string;
  /** host:port, for the setting SERVICE_HOSTS. */
  readonly host: string;
  readonly calls: Call[];
  misbehave(fault: Fault): void;
  /** The first call, made already or still to come, of which this is true. */
  sees(wanted: (call: Call) => boolean): Promise<Call>;
  close(): Promise<void>;
}

export const startConnector = async (): Promise<Connector> => {
  const calls: Call[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const waiting = new Set<() => void>();
  let made = 0;

  const faultFor = (method: string, conversation: string): Fault | undefined => {
    const one = faults.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method ?? method) === method &&
        (fault.conversation ?? conversation) === conversation,
    );
    if (one) one.left -= 1;
    return one?.fault;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await askedBy(request);
    if (asked.method === 'GET' || !asked.conversation) return looked(response, asked);
    const fault = faultFor(asked.method, asked.conversation);
    made += 1;
    calls.push(callOf(asked, { made, status: fault?.status ?? 200, request }));
    for (const look of waiting) look();
    finish(response, fault, { id: `message-${made}` });
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  return {
    url: `http://${host}`,
    host,
    calls,
    misbehave: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    sees: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const call = calls.find(wanted);
          if (!call) return;
          waiting.delete(look);
          resolve(call);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

interface Asked {
  readonly method: string;
  readonly conversation: string;
  readonly rest: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const CONVERSATION = /^\/v3\/conversations\/(.+?)\/(activities.*|members.*|pagedmembers)$/;

const askedBy = async (request: IncomingMessage): Promise<Asked> => {
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
  const [, conversation = '', rest = ''] = CONVERSATION.exec(path) ?? [];
  return { method: request.method ?? '', conversation, rest, body: await jsonOf(request) };
};

/** Rosters, and new conversations. */
const looked = (response: ServerResponse, { method, rest }: Asked): void => {
  const people = rest === 'pagedmembers' ? { members: [] } : [];
  send(response, method === 'GET' ? 200 : 201, method === 'GET' ? people : { id: 'conversation-new' });
};

const finish = (response: ServerResponse, fault: Fault | undefined, body: object): void => {
  if (fault?.status === 'hang') return;
  if (fault) refuse(response, { ...fault, status: fault.status });
  else send(response, 201, body);
};

const callOf = (
  { method, conversation, rest, body }: Asked,
  { made, status, request }: { made: number; status: Call['status']; request: IncomingMessage },
): Call => {
  const about = rest.split('/')[1];
  return {
    method,
    conversation,
    ...(about && { about }),
    id: method === 'PUT' && about ? about : `message-${made}`,
    status,
    authorization: request.headers.authorization,
    ...contentOf(body),
    body,
  };
};

const jsonOf = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding was set
  return chunks.length ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
};

const contentOf = (body: Readonly<Record<string, unknown>>): { text?: string; card?: Shown } => {
  const { text, attachments } = body as { text?: string; attachments?: readonly { content?: Shown }[] }; // an activity
  const card = attachments?.[0]?.content;
  return { ...(text !== undefined && { text }), ...(card && { card }) };
};

const send = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const refuse = (response: ServerResponse, { status, code, retryAfter }: Fault & { status: number }): void => {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  send(response, status, {
    error: { code: code ?? `Refused${status}`, message: 'a secret of the connector' },
  });
};
