import type { ServerResponse } from 'node:http';
import type { Request } from 'restify';
import type { Answer } from './health.ts';
import { wordsFor } from './words.ts';

/** Answers a program: JSON, or nothing where there is nothing to say. */
export const send = (response: ServerResponse, { status, body, retryAfter, closes }: Answer): void => {
  const text = status === 200 && !body ? '' : JSON.stringify(body ?? wordsFor(status));
  response.writeHead(status, {
    ...(text && { 'Content-Type': 'application/json; charset=utf-8' }),
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...(retryAfter && { 'Retry-After': retryAfter }),
    ...(closes && { Connection: 'close' }),
  });
  response.end(text);
};

/** What is still to come is not waited for. */
export const unheard = (request: Request, answer: Answer): Answer => {
  request.resume();
  return { ...answer, closes: true };
};
