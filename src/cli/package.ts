import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { approvalSheet } from '../app-package/approval.ts';
import { idleRooms } from '../app-package/idle-rooms.ts';
import { sizesIn } from '../app-package/infra-sizes.ts';
import { withMenus } from '../app-package/manifest.ts';
import { commandLists } from '../app-package/menu.ts';
import { packageOf } from '../app-package/package.ts';
import { privacyTold } from '../app-package/privacy-told.ts';
import { clock } from '../clock.ts';
import { fail } from './until-stopped.ts';

/** `npm run package -- dev|live|FILE`: the app package of an environment, and the sheet for whoever approves it. */
const USAGE = `npm run package -- dev | live | FILE

  Makes the package for Teams and the approval sheet beside it, in appPackage/build.
  dev and live read appPackage/env/.env.dev and .env.live; a FILE has the same lines.

npm run manifest

  Writes the menus of appPackage/manifest.json anew from the rooms.`;

const FOLDER = 'appPackage';
const MANIFEST = join(FOLDER, 'manifest.json');
const BUILD = join(FOLDER, 'build');
const ENVIRONMENTS = ['dev', 'live'];

const make = async (typed: string): Promise<void> => {
  const known = ENVIRONMENTS.includes(typed);
  const file = known ? join(FOLDER, 'env', `.env.${typed}`) : asTyped(typed);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const rooms = idleRooms();
  const made = packageOf({
    manifest: readFileSync(MANIFEST, 'utf8'),
    icons: ['color.png', 'outline.png'].map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) })),
    environment: { name: file, text: readFileSync(file, 'utf8') },
    lists: commandLists(rooms),
  });
  const name = known ? typed : 'other';
  const sizesFrom = `infra/${known ? typed : 'live'}.parameters.json`;
  const sheet = approvalSheet({
    ...made,
    environment: name,
    sizes: sizesIn(readFileSync(sizesFrom, 'utf8')),
    sizesFrom,
    privacy: await privacyTold(rooms, clock()),
  });
  write(name, { zip: made.zip, sheet });
  console.log(`Version ${made.version}`);
};

const write = (name: string, { zip, sheet }: { readonly zip: Uint8Array; readonly sheet: string }): void => {
  const target = join(BUILD, `cme-network-${name}`);
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(`${target}.zip`, zip);
  writeFileSync(`${target}-approval.md`, sheet);
  console.log(`${target}.zip\n${target}-approval.md, for whoever approves it`);
};

/** npm changes to the folder of package.json; a file is meant as seen from where it was typed. */
const asTyped = (file: string): string =>
  isAbsolute(file) ? file : join(process.env['INIT_CWD'] ?? '.', file);

const rewrite = (): void => {
  const text = readFileSync(MANIFEST, 'utf8');
  const written = withMenus(text, commandLists(idleRooms()));
  if (written !== text) writeFileSync(MANIFEST, written);
  console.log(written === text ? 'The menus are as the rooms have them.' : `${MANIFEST} has its new menus.`);
};

const [typed = 'help'] = process.argv.slice(2).filter((word, at) => at > 0 || word !== 'package');
if (typed === '--menus') rewrite();
else if (typed === 'help' || typed.startsWith('-')) console.log(USAGE);
else await make(typed).catch(fail);
