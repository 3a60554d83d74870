import { createRequire } from 'node:module';

// Azurite's table service for one run of the tests: in memory, on a free port, gone with the process that started it.
const load = createRequire(import.meta.url);
const { default: Configuration } = load('azurite/dist/src/table/TableConfiguration');
const { default: TableServer } = load('azurite/dist/src/table/TableServer');

const noLogs = [false, false, undefined, undefined];
const server = new TableServer(
  new Configuration('127.0.0.1', 0, 60, 'unused', ...noLogs, false, true, '', '', '', undefined, false, true),
);
process.on('disconnect', () => process.exit(0));
await server.start();
process.send({ port: Number(new URL(server.getHttpServerAddress()).port) });
