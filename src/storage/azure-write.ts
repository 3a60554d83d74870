import { isInt32 } from './azure-filter.ts';
import type { Op, Props } from './table.ts';

/** One write as HTTP: sent by itself, or as a part of a transaction. */
export interface Write {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the account: "actions", or "actions(PartitionKey='live',RowKey='a|ACT-2F7K')". */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const SENT = {
  accept: 'application/json;odata=minimalmetadata',
  dataserviceversion: '3.0',
  'content-type': 'application/json',
  prefer: 'return-no-content',
} as const;

export const writeOf = (table: string, partition: string, op: Op): Write => {
  const path = `${table}(PartitionKey='${inPath(partition)}',RowKey='${inPath(op.key)}')`;
  if (op.do === 'remove')
    return { method: 'DELETE', path, headers: { accept: SENT.accept, 'if-match': op.etag } };
  const body = bodyOf(partition, op.key, op.props);
  if (op.do === 'insert') return { method: 'POST', path: table, headers: SENT, body };
  const headers = op.do === 'replace' ? { ...SENT, 'if-match': op.etag } : SENT;
  return { method: op.do === 'merge' ? 'PATCH' : 'PUT', path, headers, body };
};

/** A key inside an address. */
export const inPath = (key: string): string => encodeURIComponent(key.replaceAll("'", "''"));

const bodyOf = (partition: string, key: string, props: Props): string => {
  const body: Record<string, unknown> = { PartitionKey: partition, RowKey: key };
  for (const [name, value] of Object.entries(props)) {
    body[name] = value;
    if (typeof value === 'number' && !isInt32(value)) body[`${name}@odata.type`] = 'Edm.Double';
  }
  return JSON.stringify(body);
};

/**
 * A transaction as Azure wants it: multipart inside multipart. It is put together here and not by the SDK,
 * which sends a removal within a transaction without its ETag.
 */
export const batchOf = (
  base: string,
  writes: readonly Write[],
  id: string,
): { type: string; body: string } => {
  const parts = writes.map(({ method, path, headers, body }) =>
    [
      `--changeset_${id}`,
      'content-type: application/http',
      'content-transfer-encoding: binary',
      '',
      `${method} ${base}/${path} HTTP/1.1`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '',
      body ?? '',
    ].join('\r\n'),
  );
  const inner = [...parts, `--changeset_${id}--`].join('\r\n');
  return {
    type: `multipart/mixed; boundary=batch_${id}`,
    body: `--batch_${id}\r\ncontent-type: multipart/mixed; boundary=changeset_${id}\r\n\r\n${inner}\r\n--batch_${id}--\r\n`,
  };
};
