import { type Environment, filled, readEnvironment, unsetIn } from './environment.ts';
import { faultsIn } from './faults.ts';
import { hasMenus } from './manifest.ts';
import type { CommandList } from './menu.ts';
import { type Entry, zipOf } from './zip.ts';

/** What a package is made of: the manifest's text, its icons, and the file of the environment. */
export interface Parts {
  readonly manifest: string;
  readonly icons: readonly Entry[];
  readonly environment: { readonly name: string; readonly text: string };
  readonly lists: readonly CommandList[];
}

/** A package for Teams. */
export interface Package {
  readonly zip: Uint8Array;
  readonly manifest: string;
  readonly values: Environment;
  readonly version: string;
}

/**
 * The package of one environment.
 * @throws Error with a sentence that names every value that is unset or that Teams would refuse
 */
export const packageOf = ({ manifest, icons, environment, lists }: Parts): Package => {
  if (!hasMenus(manifest, lists))
    throw new Error(
      'The menus in appPackage/manifest.json are not what the rooms offer: run npm run manifest, and commit what it changes.',
    );
  const values = readEnvironment(environment.text);
  const unset = unsetIn(manifest, values);
  const faults = faultsIn(values);
  if (unset.length || faults.length) throw new Error(refusal(environment.name, unset, faults));
  const text = filled(manifest, values);
  const { version } = JSON.parse(text) as { readonly version: string }; // this repository's own manifest
  const zip = zipOf([{ name: 'manifest.json', bytes: Buffer.from(text) }, ...icons]);
  return { zip, manifest: text, values, version };
};

const refusal = (name: string, unset: readonly string[], faults: readonly string[]): string =>
  [
    ...(unset.length ? [`Set ${unset.map(asSet).join(', ')} in ${name}: the package waits for them.`] : []),
    ...(faults.length ? [`Put right in ${name}, since Teams would refuse it:`] : []),
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n');

/** BOT_DOMAIN is read from PUBLIC_URL, which is what people set. */
const asSet = (name: string): string => (name === 'BOT_DOMAIN' ? 'PUBLIC_URL' : name);
