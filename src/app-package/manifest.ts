import type { CommandList } from './menu.ts';

/** What this program reads and changes of appPackage/manifest.json; everything else goes through as it stands. */
export interface Manifest {
  readonly version: string;
  readonly bots: readonly (Readonly<Record<string, unknown>> & {
    readonly commandLists: readonly CommandList[];
  })[];
}

/** The manifest with the menus of these lists; where they differ from its own, it is another version for Teams. */
export const withMenus = (text: string, lists: readonly CommandList[]): string => {
  const manifest = read(text);
  if (hasMenus(text, lists)) return text;
  const bots = manifest.bots.map((bot) => ({ ...bot, commandLists: lists }));
  return `${JSON.stringify({ ...manifest, version: raised(manifest.version), bots }, null, 2)}\n`;
};

/** Whether the manifest says what the rooms offer. */
export const hasMenus = (text: string, lists: readonly CommandList[]): boolean =>
  read(text).bots.every(({ commandLists }) => JSON.stringify(commandLists) === JSON.stringify(lists));

const read = (text: string): Manifest => JSON.parse(text) as Manifest; // this repository's own file, held against Teams' schema by a test

/** "1.2.3" becomes "1.2.4": Teams takes a package for an update by its version alone. */
const raised = (version: string): string => version.replace(/\d+$/, (last) => String(Number(last) + 1));
