import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { faultOfAnswer } from './azure-answer.ts';
import { filterOf, scanFilterOf, scanSelectOf, selectOf } from './azure-filter.ts';
import type { Line } from './azure-http.ts';
import { rowOf, type Written } from './azure-rows.ts';
import { inPath } from './azure-write.ts';
import type { Range, Row, ScanPage } from './table.ts';

/** One answer to a listing, and where the next goes on if Azure has more. */
export interface Piece {
  readonly rows: readonly Row[];
  readonly next?: Readonly<Record<string, string>>;
}

const HEADERS = { accept: 'application/json;odata=minimalmetadata' } as const;

export const readRow = async (line: Line, table: string, [partition, key]: readonly [string, string]) => {
  const path = `${table}(PartitionKey='${inPath(partition)}',RowKey='${inPath(key)}')`;
  return rowOf(JSON.parse(textOf(await line.send({ method: 'GET', path, headers: HEADERS }))) as Written); // a row
};

/** At most so many rows of a range; `next` is what the piece before it answered. */
export const readPiece = async (
  line: Line,
  table: string,
  asked: {
    readonly partition: string;
    readonly range: Range;
    readonly top: number;
    readonly next?: Piece['next'];
  },
): Promise<Piece> => {
  const $select = selectOf(asked.range);
  const query = {
    $filter: filterOf(asked.partition, asked.range),
    $top: String(asked.top),
    ...($select !== undefined && { $select }),
    ...asked.next,
  };
  const response = await line.send({ method: 'GET', path: `${table}()`, query, headers: HEADERS });
  const { value } = JSON.parse(textOf(response)) as { readonly value: readonly Written[] }; // a listing
  const next = nextOf(response);
  return { rows: value.map(rowOf), ...(next && { next }) };
};

/** A page of all partitions; where it goes on is Azure's own word, kept as text. */
export const readScan = async (
  line: Line,
  table: string,
  { range, next }: { readonly range: Pick<Range, 'from' | 'below' | 'select'>; readonly next?: string },
): Promise<ScanPage> => {
  const $select = scanSelectOf(range);
  const query = {
    $filter: scanFilterOf(range),
    ...($select !== undefined && { $select }),
    ...(next !== undefined && (JSON.parse(next) as Piece['next'])), // `nextOf` wrote it
  };
  const response = await line.send({ method: 'GET', path: `${table}()`, query, headers: HEADERS });
  const { value } = JSON.parse(textOf(response)) as { readonly value: readonly Written[] }; // a listing
  const after = nextOf(response);
  return {
    rows: value.map((one) => ({ partition: String(one['PartitionKey']), ...rowOf(one) })),
    ...(after && { next: JSON.stringify(after) }),
  };
};

const nextOf = ({ headers }: PipelineResponse): Piece['next'] => {
  const partition = headers.get('x-ms-continuation-nextpartitionkey');
  const row = headers.get('x-ms-continuation-nextrowkey');
  if (partition === undefined) return undefined;
  return { NextPartitionKey: partition, ...(row !== undefined && { NextRowKey: row }) };
};

/** @throws TableFault where the answer is not what was asked for. */
const textOf = ({ status, bodyAsText }: PipelineResponse): string => {
  const text = bodyAsText ?? '';
  if (status >= 400) throw faultOfAnswer(status, text);
  return text;
};
