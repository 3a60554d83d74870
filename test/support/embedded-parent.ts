import { azureTables } from '../../src/storage/azure.ts';
import { startEmbedded } from '../../src/storage/embedded.ts';

// Stands for the bot: starts the embedded tables in FOLDER, writes COUNT rows, says so, and waits to be killed.
const [dir = '', count = '0'] = process.argv.slice(2);
const { connectionString } = await startEmbedded({ dir });
const table = azureTables(connectionString).open('rows');
for (let at = 0; at < Number(count); at += 1)
  await table.transact('p', [{ do: 'insert', key: `k${at}`, props: { at } }]);
process.stdout.write('written\n');
setInterval(() => undefined, 1000);
