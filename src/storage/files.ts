import { createHash } from 'node:crypto';
import type { File } from '../core/documents.ts';
import { FILE_MOST, type FileId, type Files } from '../core/files.ts';
import { fileName } from '../domain/file-name.ts';
import type { NewReference } from '../domain/reference.ts';
import { ok, type Refusal, refuse } from '../domain/result.ts';
import { bytesOf, chunkInserts, chunkKeys } from './file-rows.ts';
import type { Op, Props, Row, Table } from './table.ts';

const HEAD = 'head';
const ID = /^FIL-[0-9A-Z]{4,12}$/;
const TRIES = 5;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Files in one table, a partition each. The rows with its bytes are written first, the head with the last of them, so
 * that only a whole file is found. What a crash leaves behind is the rows of one file, which are in nobody's way: its
 * reference counts as taken.
 */
export const filesIn = (table: Table, newReference: NewReference): Files => ({
  keep: async (file) => {
    const refused = refusalOf(file);
    if (refused) return refused;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const id = newReference('FIL') as FileId; // that is the kind of reference it was asked for
      if (await isWritten(table, id, file)) return ok(id);
    }
    throw new Error(`no free reference for a file in ${TRIES} tries`);
  },
  open: async (id) => {
    if (!ID.test(id)) return undefined;
    const [head, ...rows] = await table.list(id, { from: HEAD, below: 'k}' });
    if (head?.key !== HEAD) return undefined;
    const bytes = bytesOf(rows);
    if (sha256(bytes) === head.props['sha256']) return fileOf(head, bytes);
    // Read in several pieces, it may have been removed between two of them.
    if (!(await table.get(id, HEAD))) return undefined;
    throw new Error('the bytes of a kept file are not those that were kept');
  },
  remove: async (id) => {
    const head = ID.test(id) ? await table.get(id, HEAD) : undefined;
    if (head) await table.transact(id, removals([HEAD, ...chunkKeys(Number(head.props['size']))]));
  },
});

const refusalOf = ({ bytes }: File): Refusal | undefined => {
  if (bytes.length === 0) return refuse('file-empty', 'The file is empty. Choose another.');
  if (bytes.length > FILE_MOST)
    return refuse('file-too-large', 'The file is over 10 MB. Make it smaller and send it again.');
  return undefined;
};

const headOf = ({ name, type, bytes }: File): Props => ({
  v: 1,
  name: fileName(name),
  type: type.slice(0, 200),
  size: bytes.length,
  sha256: sha256(bytes),
});

const fileOf = ({ props }: Row, bytes: Buffer): File => ({
  name: String(props['name']),
  type: String(props['type']),
  bytes,
});

/** Whether this reference was free and the whole file now lies under it; where not, nothing of it is left. */
const isWritten = async (table: Table, id: FileId, file: File): Promise<boolean> => {
  const written: string[] = [];
  try {
    for (const rows of chunkInserts(file.bytes)) {
      const isLast = written.length + rows.length === chunkKeys(file.bytes.length).length;
      const head: readonly Op[] = isLast ? [{ do: 'insert', key: HEAD, props: headOf(file) }] : [];
      const outcome = await table.transact(id, [...rows, ...head]);
      if (!outcome.done) break;
      written.push(...rows.map(({ key }) => key));
      if (isLast) return true;
    }
  } catch (fault) {
    await tidied(table, id, written);
    throw fault;
  }
  await tidied(table, id, written);
  return false;
};

/** Whatever stopped the file may stop this as well: then its rows stay, in nobody's way. */
const tidied = async (table: Table, id: FileId, keys: readonly string[]): Promise<void> => {
  if (keys.length) await table.transact(id, removals(keys)).catch(() => undefined);
};

const removals = (keys: readonly string[]): readonly Op[] =>
  keys.map((key) => ({ do: 'remove', key, etag: '*' }));
