import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { aFolder, freePort, isAlive, isListening } from './program.ts';

/** What `npm start` says once everything is up. */
export const OPEN = /^Open http:\/\/localhost:\d+ and type: action MS\/CO to share/m;

/** What one `npm start` uses, all of it its own. */
export const aPlace = async () => {
  const folder = aFolder();
  const [port, playground] = [await freePort(), await freePort()];
  const dataDir = join(folder.path, 'data');
  const env = {
    PORT: String(port),
    PLAYGROUND_PORT: String(playground),
    DATA_DIR: dataDir,
    NODE_ENV: undefined,
  };
  return { port, playground, dataDir, env, remove: folder.remove };
};

export type Place = Awaited<ReturnType<typeof aPlace>>;

/** The process that keeps the tables, as its lock names it. */
export const tablesPid = ({ dataDir }: Place): number =>
  JSON.parse(readFileSync(join(dataDir, 'embedded.lock'), 'utf8')).host;

export const expectAllGone = async (place: Place, tables: number): Promise<void> => {
  expect(await isListening(place.port), 'the bot').to.equal(false);
  expect(await isListening(place.playground), 'the Playground').to.equal(false);
  expect(isAlive(tables), 'the tables').to.equal(false);
};
