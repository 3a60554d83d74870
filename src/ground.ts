import type { Config } from './config.ts';
import { azureTables } from './storage/azure.ts';
import { startEmbedded } from './storage/embedded.ts';
import type { OpenTable } from './storage/table.ts';

/** The tables that the program stands on. */
export interface Ground {
  readonly open: OpenTable;
  ensure(names: readonly string[]): Promise<void>;
  /** @throws when they cannot be reached. */
  reachable(): Promise<void>;
  close(): Promise<void>;
}

/** Azure Tables by the settings; where they name none, Azurite's own, kept in DATA_DIR. */
export const groundOf = async (
  { tables, dataDir }: Pick<Config, 'tables' | 'dataDir'>,
  hooks: { readonly onRequest?: (op: string) => void } = {},
): Promise<Ground> => {
  const embedded = tables ? undefined : await startEmbedded({ dir: dataDir });
  const azure = azureTables(tables ?? embedded?.connectionString ?? '', hooks);
  return {
    open: azure.open,
    ensure: azure.ensure,
    reachable: azure.reachable,
    close: async () => {
      azure.close();
      await embedded?.stop();
    },
  };
};

/** Tables that somebody else made and will close. */
export const givenGround = (open: OpenTable): Ground => ({
  open,
  ensure: async () => undefined,
  reachable: async () => undefined,
  close: async () => undefined,
});
