import { randomUUID } from 'node:crypto';
import { outcomeOf } from './azure-answer.ts';
import type { Line } from './azure-http.ts';
import { batchOf, type Write, writeOf } from './azure-write.ts';
import type { Op, Transacted } from './table.ts';

/** Sends operations to one table, once: one write as it is, several as a transaction. */
export const sender =
  (line: Line, name: string) =>
  async (partition: string, ops: readonly Op[]): Promise<Transacted> => {
    const writes = ops.map((op) => writeOf(name, partition, op));
    const answer = await line.send(asOne(await line.base(), writes));
    const { status, headers, bodyAsText } = answer;
    return outcomeOf({ status, etag: headers.get('etag'), body: bodyAsText ?? '' });
  };

const asOne = (base: string, writes: readonly Write[]): Write => {
  const [first] = writes;
  if (first && writes.length === 1) return first;
  const { type, body } = batchOf(base, writes, randomUUID());
  const headers = { accept: 'application/json', 'content-type': type };
  return { method: 'POST', path: '$batch', headers, body };
};
