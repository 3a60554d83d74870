import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memoryTables } from '../../src/storage/memory.ts';
import { NOW } from '../support/builders.ts';
import { someNeeds } from '../support/needs.ts';

const foldersOf = (path: string): readonly string[] =>
  existsSync(path) ? readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory()) : [];

const filesOf = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path) : []);

/** What is missing from a room, each with what to add: three folders of one name, and one line. */
export const roomFaults = (root: string): readonly string[] => {
  const rooms = foldersOf(join(root, 'src/features'));
  return [
    ...rooms.flatMap((room) => faultsOf(root, room)),
    ...strangersIn(root, 'cards', rooms),
    ...strangersIn(root, 'test/features', rooms),
  ];
};

const faultsOf = (root: string, room: string): readonly string[] => {
  const own = filesOf(join(root, 'src/features', room));
  const index = readFileSync(join(root, 'src/features/index.ts'), 'utf8');
  const tests = filesOf(join(root, 'test/features', room));
  const cards = filesOf(join(root, 'cards', room));
  const draws = own.some((file) => file.startsWith('cards'));
  const missing: readonly (readonly [is: boolean, sentence: string])[] = [
    [!own.includes('feature.ts'), `has no door: add src/features/${room}/feature.ts.`],
    [
      !index.includes(`'./${room}/feature.ts'`),
      'is not in the house: add a line for it to src/features/index.ts.',
    ],
    [!tests.some((file) => file.endsWith('.test.ts')), `has no tests: add test/features/${room}/ with one.`],
    [
      draws && !cards.some((file) => file.endsWith('.json')),
      `draws cards: add its templates to cards/${room}/.`,
    ],
  ];
  return missing.filter(([is]) => is).map(([, sentence]) => `The room ${room} ${sentence}`);
};

const strangersIn = (root: string, folder: string, rooms: readonly string[]): readonly string[] =>
  foldersOf(join(root, folder))
    .filter((name) => !rooms.includes(name))
    .map((name) => `${folder}/${name} belongs to no room: name it after a folder of src/features.`);

type Index = typeof import('../../src/features/index.ts');
type Register = typeof import('../../src/storage/register.ts');

/** The rooms of a tree as its main would make them, on tables in memory. */
export const roomsOf = async (root: string) => {
  const { features }: Index = await import(join(root, 'src/features/index.ts'));
  const { registers }: Register = await import(join(root, 'src/storage/register.ts'));
  const open = memoryTables();
  return features(someNeeds({ open, registers: registers(open('network'), () => NOW) }));
};
