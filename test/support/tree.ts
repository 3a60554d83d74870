import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A tree of files of its own, with the packages of this one. */
export interface Tree {
  readonly root: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** Copies the named files and folders of this project to a new place. */
export const treeOf = (parts: readonly string[] = []): Tree => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  for (const part of ['package.json', 'tsconfig.json', ...parts]) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    write: (path, text) => {
      const folder = dirname(join(root, path));
      mkdirSync(folder, { recursive: true });
      if (!realpathSync(folder).startsWith(realpathSync(root)))
        throw new Error(`${path} is not the tree’s own.`);
      writeFileSync(join(root, path), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};

/** Folders that are named, and files, are copied; the other folders lead to those of this project. */
const linkTo = (root: string, folder: string, own: readonly string[]): void => {
  mkdirSync(join(root, folder), { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (own.includes(entry.name) || entry.isFile()) cpSync(path, join(root, path), { recursive: true });
    else symlinkSync(join(process.cwd(), path), join(root, path), 'junction');
  }
};

/**
 * A house that has rooms of its own among the rooms of this project. What it does not change is loaded once for all
 * such houses; a copy of the whole is compiled anew for each.
 */
export const houseWith = (rooms: readonly string[]): Tree => {
  const tree = treeOf(['cards', 'test/features']);
  mkdirSync(join(tree.root, 'src'));
  for (const { name } of readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory()))
    if (name === 'features') linkTo(tree.root, join('src', name), rooms);
    else symlinkSync(join(process.cwd(), 'src', name), join(tree.root, 'src', name), 'junction');
  return tree;
};
