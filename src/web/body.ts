import type { IncomingMessage } from 'node:http';

/** Teams' own messages are far below this. */
export const BODY_MOST = 256 * 1024;

export type Body = { readonly json: unknown } | { readonly refused: 400 | 413 | 415 };

/** The JSON that was sent, or the status that says why it is not read. What is too long is let run out unread. */
export const readJson = async (request: IncomingMessage): Promise<Body> => {
  if (!isJson(request)) return drained(request, 415);
  if (Number(request.headers['content-length'] ?? 0) > BODY_MOST) return drained(request, 413);
  const bytes = await bytesOf(request);
  return bytes ? parsed(bytes.toString('utf8')) : drained(request, 413);
};

/** The whole body, or nothing as soon as it is too long. */
const bytesOf = (request: IncomingMessage): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > BODY_MOST) resolve(undefined);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') &&
  /^(identity)?$/i.test(headers['content-encoding'] ?? '');

const drained = (request: IncomingMessage, refused: 413 | 415): Body => {
  request.resume();
  return { refused };
};

const parsed = (text: string): Body => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { refused: 400 };
  }
};
