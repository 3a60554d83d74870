import type { Row, Table } from './table.ts';

/** Which instance sends rounds. */
export interface Sender {
  /**
   * Whether this instance is the one until then: it was, or nobody was any more. Two requests.
   * @param times milliseconds since 1970
   */
  hold(owner: string, times: { readonly now: number; readonly until: number }): Promise<boolean>;
  /** It sends no more; the next need not wait. */
  release(owner: string): Promise<void>;
}

const PARTITION = 'sender';
const KEY = '!';

export const senderIn = (table: Table): Sender => {
  const keep = async (row: Row | undefined, owner: string, until: number): Promise<boolean> => {
    const props = { v: 1, owner, until };
    const { done } = await table.transact(PARTITION, [
      row ? { do: 'replace', key: KEY, etag: row.etag, props } : { do: 'insert', key: KEY, props },
    ]);
    return done;
  };
  return {
    hold: async (owner, { now, until }) => {
      const row = await table.get(PARTITION, KEY);
      const isFree = !row || row.props['owner'] === owner || Number(row.props['until']) <= now;
      return isFree && keep(row, owner, until);
    },
    release: async (owner) => {
      const row = await table.get(PARTITION, KEY);
      if (row?.props['owner'] === owner) await keep(row, owner, 0);
    },
  };
};
