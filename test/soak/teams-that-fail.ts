import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A try to send something, as Teams saw it. */
export interface Try {
  readonly conversation: string;
  readonly text: string;
  readonly answer: Answer['what'];
  /** Real milliseconds, and what time it was in the story. */
  readonly at: number;
  readonly when: Date;
}

interface Answer {
  readonly what: 'taken' | '429' | '429 and when' | '412' | '502' | '403' | '404' | 'hangs';
  readonly status: number;
  readonly code?: string;
  readonly retryAfter?: number;
}

/** Of a hundred tries so many fare like this; the others are taken. */
const ANSWERS: readonly (readonly [share: number, answer: Answer])[] = [
  [3, { what: '429', status: 429 }],
  [3, { what: '429 and when', status: 429, retryAfter: 1 }],
  [2, { what: '412', status: 412 }],
  [2, { what: '502', status: 502 }],
  [1, { what: '403', status: 403, code: 'ConversationBlockedByUser' }],
  [1, { what: '404', status: 404, code: 'ConversationNotFound' }],
  [1, { what: 'hangs', status: 0 }],
];
const TAKEN: Answer = { what: 'taken', status: 201 };

/** Whether the message may have been taken, whatever the bot was told. */
export const mayHaveCome = ({ answer }: Try): boolean =>
  answer === 'taken' || answer === '502' || answer === 'hangs';

export interface FailingTeams {
  readonly url: string;
  readonly tries: readonly Try[];
  close(): void;
}

/** @param next a number from 0 to 99, as the seed has it */
export const teamsThatFail = async (next: () => number, now: () => Date): Promise<FailingTeams> => {
  const tries: Try[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { text = '' } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { text?: string }; // an activity
      const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '');
      const answer = answerTo(next());
      tries.push({ conversation, text, answer: answer.what, at: performance.now(), when: now() });
      setTimeout(() => give(response, answer, tries.length), 10);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    tries,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const answerTo = (number: number): Answer => {
  let below = 0;
  for (const [share, answer] of ANSWERS) {
    below += share;
    if (number < below) return answer;
  }
  return TAKEN;
};

const give = (response: ServerResponse, { status, code, retryAfter }: Answer, n: number): void => {
  if (status === 0) return;
  response.setHeader('content-type', 'application/json');
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  response.writeHead(status);
  response.end(
    JSON.stringify(
      status === 201 ? { id: `message-${n}` } : { error: { code: code ?? 'Refused', message: '' } },
    ),
  );
};

/** Of one bot in one conversation, and of one app in one tenant, within so many milliseconds. */
const CONVERSATION = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
] as const;
const TENANT = [[50, 1_000]] as const;

/** Every limit of Teams that was broken, in words. Everybody here is of one tenant. */
export const brokenLimits = (tries: readonly Try[]): readonly string[] => {
  const by = new Map<string, number[]>();
  for (const { conversation, at } of tries) by.set(conversation, [...(by.get(conversation) ?? []), at]);
  return [
    ...[...by].flatMap(([conversation, moments]) => brokenBy(conversation, moments, CONVERSATION)),
    ...brokenBy(
      'the tenant',
      tries.map(({ at }) => at),
      TENANT,
    ),
  ];
};

const brokenBy = (
  whose: string,
  moments: readonly number[],
  limits: readonly (readonly [most: number, ms: number])[],
): readonly string[] =>
  limits.flatMap(([most, ms]) =>
    moments.some((at, n) => (moments[n - most] ?? Number.NEGATIVE_INFINITY) > at - ms)
      ? [`${whose}: over ${most} in ${ms} ms`]
      : [],
  );
