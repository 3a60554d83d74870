import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long anything but a file may take to arrive. */
export const REQUEST_MS = 30_000;
/** 10 MB over a poor connection. */
export const UPLOAD_MS = 240_000;

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** From now on the request may take so long to arrive; what was allowed before counts no more. */
export const allow = (request: IncomingMessage, ms: number, onLate: () => void): void => {
  clearTimeout(timers.get(request));
  if (request.complete) return;
  const timer = setTimeout(() => !request.complete && onLate(), ms);
  timer.unref();
  timers.set(request, timer);
  request.once('close', () => clearTimeout(timer));
};

/** Answers 408 where nothing has been answered, and hangs up on whoever still sends. */
export const hangUp = (request: IncomingMessage, response: ServerResponse): void => {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  response.writeHead(408, { Connection: 'close', 'Content-Length': 0, 'Cache-Control': 'no-store' });
  response.end(() => request.destroy());
};
