import { accountAt, type Hooks } from './azure-account.ts';
import { faultFrom, TableFault } from './azure-errors.ts';
import { retrying } from './azure-retry.ts';
import { azureTable } from './azure-table.ts';
import type { OpenTable, Table } from './table.ts';

export interface AzureTables {
  readonly open: OpenTable;
  /** Makes the tables that are missing: one request when none is. */
  ensure(names: readonly string[]): Promise<void>;
  /** @throws when the account cannot be reached, or refuses us. One request, not repeated. */
  reachable(): Promise<void>;
  /** Closes the connections that are kept open. */
  close(): void;
}

/**
 * Azure Tables, or Azurite. The target is a connection string, or the account's https address, reached by managed
 * identity. http is for this machine alone. What fails in passing is tried again; a write whose answer was lost
 * is looked up before anybody is told that somebody else was faster.
 */
export const azureTables = (target: string, hooks: Hooks = {}): AzureTables => {
  const account = accountAt(target, hooks);
  const opened = new Map<string, Table>();
  const make = async (name: string): Promise<void> => {
    const service = await account.service();
    await retrying(() => service.createTable(name));
  };
  const existing = async (): Promise<ReadonlySet<string>> => {
    const names = new Set<string>();
    for await (const { name } of (await account.service()).listTables()) if (name) names.add(name);
    return names;
  };
  return {
    open: (name) => {
      const table = opened.get(name) ?? azureTable(account, name, () => make(name));
      opened.set(name, table);
      return table;
    },
    ensure: async (names) => {
      const there = await retrying(existing);
      await Promise.all(names.filter((name) => !there.has(name)).map(make));
    },
    reachable: async () => {
      try {
        const service = await account.service();
        await service.listTables().byPage({ maxPageSize: 1 }).next();
      } catch (error) {
        const fault = faultFrom(error);
        throw fault instanceof TableFault ? fault : new TableFault(0, 'Unreachable');
      }
    },
    close: account.close,
  };
};
