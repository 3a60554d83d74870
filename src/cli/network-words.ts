import type { ReturnType } from '../domain/returns/return-type.ts';
import { RETURN_TYPES } from '../domain/returns/return-types.ts';
import { listOf } from '../domain/words.ts';

export const USAGE = `npm run network -- import published FILE [--check] [--type TYPE]

  Takes figures that DfE has published into the bot's tables, from a CSV file as its service
  "Explore education statistics" gives them, of any size. The tables are those of the bot's
  settings: the environment, or a file .env beside package.json.

  --check        reads the file and says what is in it, and writes nothing
  --type TYPE    whose figures they are, where the file fits several: ${listOf(
    ['cme-census', 'ehe-census', 'ehe-year'],
    'or',
  )} and so on

It ends with 0 where all was taken or was there already, with 2 where some cells were left out and
named, and with 1 where nothing was taken.`;

/** What was typed behind `npm run network --`, understood. */
export type Typed =
  | { readonly is: 'help' }
  | { readonly is: 'import'; readonly file: string; readonly check: boolean; readonly type?: ReturnType }
  /** What is wrong with it. */
  | { readonly is: 'fault'; readonly say: string };

const fault = (say: string): Typed => ({ is: 'fault', say });

export const readTyped = (words: readonly string[]): Typed => {
  const [deed, what, ...rest] = words;
  if (deed === undefined || ['help', '--help', '-h'].includes(deed)) return { is: 'help' };
  if (deed !== 'import' || what !== 'published')
    return fault(`“${words.join(' ')}” is nothing that can be done here. Type: npm run network -- help`);
  return readImport(rest);
};

const readImport = (rest: readonly string[]): Typed => {
  const at = rest.indexOf('--type');
  const named = at < 0 ? undefined : (rest[at + 1] ?? '');
  const type = RETURN_TYPES.find(({ id }) => id === named);
  const others = rest.filter(
    (word, index) => word !== '--check' && (at < 0 || (index !== at && index !== at + 1)),
  );
  const strange = others.find((word) => word.startsWith('--'));
  const [file, more] = others;
  if (strange) return fault(`${strange} is not known here: there are --check and --type.`);
  if (named !== undefined && !type)
    return fault(
      `There is no return type “${named}”. Say ${listOf(
        RETURN_TYPES.map(({ id }) => id),
        'or',
      )}.`,
    );
  if (!file) return fault('Say which file: npm run network -- import published FILE');
  if (more) return fault('Name one file at a time; a name with spaces stands in quotation marks.');
  return { is: 'import', file, check: rest.includes('--check'), ...(type && { type }) };
};
