import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A source file of a tree: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file under a folder of the tree, in order. */
export const sourcesIn = (root: string, folder = 'src'): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({
      path: `${folder}/${file.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, folder, file), 'utf8'),
    }));

export const parsed = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** Every node of a file, outermost first. */
export const nodesOf = (file: ts.SourceFile): readonly ts.Node[] => {
  const nodes: ts.Node[] = [];
  const walk = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return nodes;
};

/** Counted from 1, as editors do. */
export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
};
