import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import { fileAddress, outside } from './file-host.ts';
import type { Trust } from './service-host.ts';

const RECEIVE_MS = 10_000;
const SEND_MS = 30_000;
const REDIRECTS = 3;
const MB = 1024 * 1024;

const STRANGE = refuse(
  'file-host',
  'The bot only opens files that are kept in Teams. Attach the file to your message from your computer or OneDrive.',
);
const GONE = refuse('file-gone', 'The file could not be opened. Attach it to a new message.');
const SLOW = refuse(
  'file-slow',
  'The file took longer than 10 seconds to arrive. Attach it to a new message.',
);
const tooLarge = (most: number) =>
  refuse('file-large', `The file is larger than ${sizeOf(most)}. Make it smaller, or send it in parts.`);

const sizeOf = (bytes: number): string =>
  bytes >= MB ? `${Math.floor(bytes / MB)} MB` : `${Math.max(1, Math.floor(bytes / 1024))} KB`;

export interface Fetching {
  readonly trust: Trust;
  /** In bytes; what a server says of the length is not believed. */
  readonly most: number;
  readonly within?: number;
}

/** The bytes at an address of Teams' own files, or in words why not. Never follows it to another host. */
export const fetchBytes = async (address: string, how: Fetching): Promise<Result<Uint8Array>> => {
  const signal = AbortSignal.timeout(how.within ?? RECEIVE_MS);
  try {
    const answer = await followed(address, how.trust, signal);
    if (!answer) return STRANGE;
    if (answer.statusCode !== 200) return discarded(answer, GONE);
    return await received(answer, how.most);
  } catch {
    return signal.aborted ? SLOW : GONE;
  }
};

const discarded = <T>(answer: IncomingMessage, why: T): T => {
  answer.destroy();
  return why;
};

const received = async (answer: IncomingMessage, most: number): Promise<Result<Uint8Array>> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    const bytes = chunk as Buffer; // no encoding was set, so chunks are bytes
    length += bytes.length;
    if (length > most) return discarded(answer, tooLarge(most));
    chunks.push(bytes);
  }
  return ok(Buffer.concat(chunks));
};

/** Nothing where it leads, at once or by a redirect, to a host that is not trusted. */
const followed = async (
  address: string,
  trust: Trust,
  signal: AbortSignal,
): Promise<IncomingMessage | undefined> => {
  const first = fileAddress(address, trust);
  let url = first;
  for (let hop = 0; url && hop <= REDIRECTS; hop += 1) {
    const answer = await asked(url, { method: 'GET', signal, headers: { 'accept-encoding': 'identity' } });
    const { statusCode = 0, headers } = answer;
    if (statusCode < 300 || statusCode >= 400) return answer;
    answer.destroy();
    const next = URL.canParse(headers.location ?? '', url.href) && new URL(headers.location ?? '', url.href);
    url = next && next.host === first?.host ? fileAddress(next.href, trust) : undefined;
  }
  return undefined;
};

/**
 * Puts a whole file where Teams asked for it (an upload session of OneDrive).
 * @throws when that is no address of Teams' files, or is not answered with success within 30 seconds.
 */
export const sendBytes = async (address: string, bytes: Uint8Array, trust: Trust): Promise<void> => {
  const url = fileAddress(address, trust);
  if (!url) throw Object.assign(new Error('not an address of Teams’ files'), { code: 'file-host' });
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
  };
  const answer = await asked(url, { method: 'PUT', signal: AbortSignal.timeout(SEND_MS), headers }, bytes);
  answer.destroy();
  const { statusCode = 0 } = answer;
  if (statusCode < 200 || statusCode >= 300)
    throw Object.assign(new Error('the upload was refused'), { statusCode });
};

/** No connection is kept: each has its name looked up, and checked, anew. */
const asked = (url: URL, options: RequestOptions, body?: Uint8Array): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request =
      url.protocol === 'https:'
        ? secureRequest(url, { ...options, agent: false, lookup: outside() })
        : plainRequest(url, { ...options, agent: false });
    request.once('response', resolve).once('error', reject).end(body);
  });
