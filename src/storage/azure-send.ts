import { randomUUID } from 'node:crypto';
import { createDefaultHttpClient, createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import type { Account } from './azure-account.ts';
import { outcomeOf } from './azure-answer.ts';
import { batchOf, type Write, writeOf } from './azure-write.ts';
import type { Op, Transacted } from './table.ts';

const http = createDefaultHttpClient();

/** Sends operations to one table, once: one write as it is, several as a transaction. */
export const sender =
  (account: Account, name: string) =>
  async (partition: string, ops: readonly Op[]): Promise<Transacted> => {
    const client = await account.table(name);
    const at = new URL(client.url);
    const base = `${at.origin}${at.pathname.replace(/\/$/, '')}`;
    const { path, method, headers, body } = asOne(
      base,
      ops.map((op) => writeOf(name, partition, op)),
    );
    const answer = await client.pipeline.sendRequest(
      http,
      createPipelineRequest({
        url: `${base}/${path}${at.search}`,
        method,
        headers: createHttpHeaders({ ...headers, 'x-ms-version': '2019-02-02' }),
        ...(body && { body }),
        allowInsecureConnection: account.insecure,
      }),
    );
    return outcomeOf(answer.status, answer.bodyAsText ?? '');
  };

const asOne = (base: string, writes: readonly Write[]): Write => {
  const [first] = writes;
  if (first && writes.length === 1) return first;
  const { type, body } = batchOf(base, writes, randomUUID());
  const headers = { accept: 'application/json', dataserviceversion: '3.0', 'content-type': type };
  return { method: 'POST', path: '$batch', headers, body };
};
