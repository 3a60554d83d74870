import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
