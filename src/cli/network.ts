import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { clock } from '../clock.ts';
import { createConfig } from '../config.ts';
import type { LinedFile } from '../core/documents.ts';
import { csvFile } from '../documents/csv/file.ts';
import { NINETEEN } from '../domain/authorities.ts';
import type { Register } from '../domain/register.ts';
import { plural } from '../domain/words.ts';
import { type Imported, publishedImport } from '../features/published/feature.ts';
import { type Ground, groundOf } from '../ground.ts';
import { filesIn } from '../storage/files.ts';
import { registers } from '../storage/register.ts';
import { readTyped, type Typed, USAGE } from './network-words.ts';

/** `npm run network -- import published FILE`: what whoever runs the bot does to its tables without Teams. */
const DONE = 0;
const NOT_DONE = 1;
const IN_PART = 2;

const say = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

const run = async (typed: Typed): Promise<number> => {
  if (typed.is === 'help') say([USAGE]);
  if (typed.is === 'fault') console.error(typed.say);
  if (typed.is !== 'import') return typed.is === 'help' ? DONE : NOT_DONE;
  // npm changes to the folder of package.json; a file is meant as seen from where it was typed.
  const file = await csvFile(
    isAbsolute(typed.file) ? typed.file : join(process.env['INIT_CWD'] ?? '.', typed.file),
  );
  if (file.refused) throw new Error(file.say);
  const ground = await groundFor();
  try {
    return await imported(typed, file.value, ground);
  } finally {
    await ground.close();
  }
};

type Import = Extract<Typed, { readonly is: 'import' }>;

const imported = async ({ check, type }: Import, file: LinedFile, ground: Ground): Promise<number> => {
  await ground.ensure(['published', 'returns', 'network', 'files']);
  const { open } = ground;
  const files = filesIn(open('files'), () => {
    throw new Error('an import keeps no files');
  });
  const how = { register: await registerOf(ground), now: clock(), check, ...(type && { type }) };
  const outcome = await publishedImport(open, files)(file, how);
  if (outcome.refused) throw new Error(`${outcome.say}\nNothing was taken.`);
  say(linesOf(file.name, outcome.value));
  return outcome.value.faulty > 0 ? IN_PART : DONE;
};

/** The bot's own authorities; where it has never been started, the nineteen that it begins with. */
const registerOf = async ({ open }: Ground): Promise<Register> => {
  const register = await registers(open('network'), clock).read();
  return register.authorities.length > 0 ? register : { ...register, authorities: NINETEEN };
};

const groundFor = async (): Promise<Ground> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = createConfig(process.env);
  return groundOf(config).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : '';
    if (!why.includes('is in use by another start of the bot')) throw error;
    throw new Error(
      `The bot is running on this machine, and while it runs it alone may write its tables in ${config.dataDir}. Stop it, import the file, and start it again. Nothing was taken.`,
    );
  });
};

const ENDS = {
  saved: 'Saved. It counts from now on, without a new start of the bot.',
  same: 'Nothing changed: all of it was there already.',
  checked: 'This was a check: nothing was written.',
} as const;

const linesOf = (name: string, { title, is, says, left, faulty }: Imported): readonly string[] => [
  `Published figures for the ${title}, from ${name}`,
  ...says.map((line) => `  ${line}`),
  ...(left.length > 0 ? ['Left out:', ...left.map((line) => `  ${line}`)] : []),
  ...(faulty > 0 ? [`${plural(faulty, 'cell')} to be put right; the others were taken.`] : []),
  ENDS[is],
];

/** From source its own name comes first; compiled, the launcher's word for it. */
const words = process.argv.slice(2).filter((word, at) => at > 0 || word !== 'network');

run(readTyped(words)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'It could not be done.');
    process.exit(NOT_DONE);
  },
);
