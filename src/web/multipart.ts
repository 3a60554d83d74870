import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { allow } from './patience.ts';

/** A file as it was sent: its name and type are the sender's words. */
export interface Sent {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Why there is no file; `gone` is somebody who hung up, and whom nothing can be told. */
export type NoFile = 'none' | 'several' | 'too-large' | 'unreadable' | 'late' | 'gone';

export type Received = { readonly file: Sent } | { readonly refused: NoFile };

/** What the boundaries, the headers of parts and the form's other fields may add to a file. */
export const AROUND = 16 * 1024;
/** A connection that brings nothing for so long is given up. */
const IDLE_MS = 20_000;
/** Once all has arrived, the parser has nothing left to wait for. */
const SETTLE_MS = 1_000;

const LIMITS = { files: 1, fields: 4, parts: 6, fieldSize: 1024, headerPairs: 20, headerSize: 8 * 1024 };

/**
 * The one file of a form, read as it comes and no further than `most` bytes. What follows a refusal is let run out
 * unread, so that the sender's browser shows the answer.
 */
export const readFile = async (
  request: IncomingMessage,
  { most, within }: { readonly most: number; readonly within: number },
): Promise<Received> => {
  const declared = Number(request.headers['content-length'] ?? 0);
  const parser = declared > most + AROUND ? undefined : parserOf(request, most);
  const received = await new Promise<Received>((resolve) => {
    if (!parser) return resolve({ refused: declared > most + AROUND ? 'too-large' : 'unreadable' });
    watch(request, within, (refused) => resolve({ refused }));
    gather(parser, resolve);
    request.pipe(parser);
  });
  if (parser) request.unpipe(parser);
  request.resume();
  return received;
};

const parserOf = (request: IncomingMessage, most: number): BusboyInstance | undefined => {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) return undefined;
  try {
    const headers = { ...request.headers, 'content-type': type };
    return new Busboy({ headers, limits: { ...LIMITS, fileSize: most } });
  } catch {
    return undefined;
  }
};

/** Ends the wait for what does not come. */
const watch = (request: IncomingMessage, within: number, give: (up: NoFile) => void): void => {
  allow(request, within, () => give('late'));
  const idle = setTimeout(() => give('late'), IDLE_MS);
  request.on('data', () => idle.refresh());
  request.once('end', () => {
    clearTimeout(idle);
    setTimeout(() => give('unreadable'), SETTLE_MS).unref();
  });
  request.once('close', () => {
    clearTimeout(idle);
    if (!request.complete) give('gone');
  });
};

const gather = (parser: BusboyInstance, settle: (received: Received) => void): void => {
  let file: Sent | undefined;
  parser.on('file', (_field, stream, name, _encoding, type) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.once('limit', () => settle({ refused: 'too-large' }));
    stream.once('error', () => settle({ refused: 'unreadable' }));
    stream.once('end', () => {
      // A form sent without a file has a part without a name.
      if (name || chunks.length) file = { name, type, bytes: Buffer.concat(chunks) };
    });
  });
  parser.once('filesLimit', () => settle({ refused: 'several' }));
  parser.once('partsLimit', () => settle({ refused: 'unreadable' }));
  parser.on('error', () => settle({ refused: 'unreadable' }));
  parser.once('finish', () => settle(file ? { file } : { refused: 'none' }));
};
