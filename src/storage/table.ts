/** The kinds of property this program keeps. Text is at most 30,000 UTF-16 units (guards.ts). */
export type Value = string | number | boolean;
export type Props = Readonly<Record<string, Value>>;

/** A row as read: its RowKey, its ETag, and its properties. */
export interface Row {
  readonly key: string;
  readonly etag: string;
  readonly props: Props;
}

/**
 * One operation of a transaction. Replace and remove name the ETag they were decided on; `*` is any, for a listing
 * row whose entity's own ETag stands in the same transaction. Merge writes the columns it names and leaves the others of
 * the row as they are, whoever writes those at the same time; where there is no row it makes one.
 */
export type Op =
  | { readonly do: 'insert'; readonly key: string; readonly props: Props }
  | { readonly do: 'replace'; readonly key: string; readonly etag: string; readonly props: Props }
  | { readonly do: 'remove'; readonly key: string; readonly etag: string }
  | { readonly do: 'upsert'; readonly key: string; readonly props: Props }
  | { readonly do: 'merge'; readonly key: string; readonly props: Props };

/**
 * All of it happened, or nothing did and this operation is why. A row's new ETag stands at the place of the operation
 * that wrote it; there is none where the operation removed it, nor where somebody else has written over it by the time
 * that a lost answer was looked up.
 */
export type Transacted =
  | { readonly done: true; readonly etags: readonly (string | undefined)[] }
  | { readonly done: false; readonly failed: number; readonly why: 'exists' | 'changed' | 'missing' };

/** A range of one partition: RowKeys from `from` (inclusive) or after `after` (exclusive), below `below`. */
export interface Range {
  readonly from: string;
  readonly after?: string;
  readonly below: string;
  /** Only rows where one of these properties has this value. */
  readonly any?: readonly (readonly [name: string, value: Value])[];
  /** These columns alone, and no others of a row are sent. A row that has none of them still comes, with its key. */
  readonly select?: readonly string[];
  /** At most so many rows; all of the range where it is left out. */
  readonly top?: number;
}

/** A row of any partition, as a scan comes by it. */
export interface Scanned extends Row {
  readonly partition: string;
}

/** A page of a scan, a thousand rows at most, and where the next one begins; a page may be empty and not the last. */
export interface ScanPage {
  readonly rows: readonly Scanned[];
  readonly next?: string;
}

/** One table, one partition at a time: all that a room's store may ask of Azure Tables. Each call is one request. */
export interface Table {
  get(partition: string, key: string): Promise<Row | undefined>;
  list(partition: string, range: Range): Promise<readonly Row[]>;
  transact(partition: string, ops: readonly Op[]): Promise<Transacted>;
  /**
   * Rows of every partition whose keys lie in that range. Azure goes through the whole table for it: so it is for
   * purging and erasing, and no turn that somebody waits for asks it.
   */
  scan(range: Pick<Range, 'from' | 'below' | 'select'>, next?: string): Promise<ScanPage>;
}

/** Opens a table by name, making it where it is missing. */
export type OpenTable = (name: string) => Table;

/** Every key that starts with the prefix: `}` sorts after every character that keys may hold after `|`. */
export const under = (prefix: string): Pick<Range, 'from' | 'below'> => ({
  from: prefix,
  below: `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`,
});

/** Every key there is. */
export const EVERY_KEY = { from: '', below: '\uffff' } as const;
