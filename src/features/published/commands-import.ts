import type { LinedFile } from '../../core/documents.ts';
import { type Day, dayOf } from '../../domain/day.ts';
import { fileName } from '../../domain/file-name.ts';
import { keepable } from '../../domain/keepable.ts';
import { currentAuthorities, type Register } from '../../domain/register.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { listOf } from '../../domain/words.ts';
import { aboutChildren } from './about-children.ts';
import { periodsIn, roundingIn, withLoaded } from './loaded.ts';
import { chosenIn } from './read-published.ts';
import { sayLeft, toPutRight } from './say-left.ts';
import { sayRead } from './say-read.ts';
import type { PublishedStore } from './store.ts';
import { surveying } from './survey.ts';
import { type PublishedRead, taking } from './taking.ts';

/** How a file is imported by whoever runs the bot. */
export interface Importing {
  readonly register: Register;
  readonly now: Date;
  /** The return type it was named for; else the one that it fits. */
  readonly type?: ReturnType;
  /** Only looks: nothing is written. */
  readonly check?: boolean;
}

export interface Imported {
  readonly title: string;
  /** `same`: all of it was there already, and nothing was written. */
  readonly is: 'saved' | 'same' | 'checked';
  readonly says: readonly string[];
  readonly left: readonly string[];
  /** Cells and rows to be put right, which were left out. */
  readonly faulty: number;
}

/** Rows that are looked through for children: the first, and every so many after them. */
const FIRST = 400;
const EVERY = 997;
/** Lines that are named; there may be thousands. */
const TOLD = 20;

/** Reads a file of any size as the upload page would, and saves its figures at once: whoever runs the bot may. */
export const importFile = async (
  store: PublishedStore,
  file: LinedFile,
  how: Importing,
): Promise<Result<Imported>> => {
  const read = await readLines(file, { ...how, today: dayOf(how.now) });
  if (read.refused) return read;
  const { type, rows, left } = read.value;
  const rounding = roundingIn(rows);
  const load = { file: nameFor(file.name, dayOf(how.now)), on: dayOf(how.now), by: 'system' } as const;
  const periods = periodsIn(rows, { ...load, how: 'imported', roundedTo: rounding.authority });
  const staged = { type: type.id, rows, periods, rounding };
  const [before, changes] = [await store.of(type.id), await store.compare(staged)];
  const isThere = periods.every(({ period }) => before?.periods.some((one) => one.period === period));
  const is = outcomeOf(isThere && changes.changed + changes.gone === 0, how);
  // Where all is there already, this sees to it that it is there in every form in which it is kept.
  if (is === 'same' && !how.check) await store.write(staged);
  if (is === 'saved') await save(store, staged, how.now);
  const authorities = currentAuthorities(how.register, dayOf(how.now));
  const says = sayRead(read.value, { periods, rounding, authorities, changes, ...(before && { before }) });
  const told = [...sayLeft({ ...left, faults: [], faulty: 0 }), ...toPutRight(left, TOLD)];
  return ok({ title: type.title, is, says, left: told, faulty: left.faulty });
};

const outcomeOf = (isSame: boolean, { check }: Importing): Imported['is'] => {
  if (isSame) return 'same';
  return check ? 'checked' : 'saved';
};

type Reading = Importing & { readonly today: Day };

/** Twice over the file, holding a sample of it the first time and the network's own figures the second. */
const readLines = async (file: LinedFile, how: Reading): Promise<Result<PublishedRead>> => {
  const survey = surveying(how);
  const sample: (readonly string[])[] = [];
  const seen = await file.rows((row, line) => {
    survey.see(row, line);
    if (sample.length < FIRST || (line % EVERY === 0 && sample.length < 2 * FIRST)) sample.push(row);
  });
  if (seen.refused) return seen;
  const children = aboutChildren(file.name, sample, how.today);
  if (children) return children;
  const chosen = chosenIn(survey.done(), { name: file.name, sayWhich, ...(how.type && { type: how.type }) });
  if (chosen.refused) return chosen;
  const taken = taking(chosen.value.type, chosen.value.survey);
  const gone = await file.rows(taken.see);
  return gone.refused ? gone : taken.done();
};

const sayWhich = (types: readonly ReturnType[]): string =>
  `Say which: ${listOf(
    types.map(({ id }) => `--type ${id}`),
    'or',
  )}.`;

/** A name that could identify somebody is not kept: files are sometimes called after people. */
export const nameFor = (name: string, today: Day): string => {
  const kept = keepable(fileName(name), { label: 'Name', most: 80 }, today);
  return kept.refused ? 'a file' : kept.value;
};

type Staged = Parameters<PublishedStore['stage']>[0];

const save = async (store: PublishedStore, staged: Staged, now: Date): Promise<void> => {
  await store.write(staged);
  const saving = {
    turn: `import-${staged.type}-${now.getTime()}`,
    by: 'system',
    how: 'system' as const,
    at: now,
  };
  const reply = await store.change(staged.type, saving, ({ value }) => ({
    after: withLoaded(value, staged.type, staged.periods),
    reply: {},
    verb: 'load',
    to: staged.periods.map(({ period }) => period),
  }));
  if (reply.refused) throw new Error(reply.text ?? 'The figures were not saved.');
};

export type ImportFile = (file: LinedFile, how: Importing) => Promise<Result<Imported>>;
