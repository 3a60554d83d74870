import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './bicep/parse.ts';
import { BicepFault } from './bicep/tokens.ts';
import type { Statement } from './bicep/tree.ts';

/** The files of infra by their path in it, with forward slashes. */
export type Files = Readonly<Record<string, string>>;

export const infra = (): Files =>
  Object.fromEntries(
    readdirSync('infra', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(bicep|json)$/.test(file))
      .map((file) => [file, readFileSync(join('infra', file), 'utf8')]),
  );

/** A Bicep file that could be read. */
export interface Source {
  readonly path: string;
  readonly statements: readonly Statement[];
}

/** What of the files is Bicep and can be read, and why the rest cannot. */
export const readAll = (
  files: Files,
): { readonly sources: readonly Source[]; readonly faults: readonly string[] } => {
  const sources: Source[] = [];
  const faults: string[] = [];
  for (const [path, text] of Object.entries(files).filter(([file]) => file.endsWith('.bicep')))
    try {
      sources.push({ path, statements: parse(text) });
    } catch (error) {
      if (!(error instanceof BicepFault)) throw error;
      faults.push(`${path} ${error.message}`);
    }
  return { sources, faults };
};
