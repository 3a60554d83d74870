import type { Entry } from 'yauzl';
import { OTHERWISE, Refused } from './refused.ts';
import { isXml, openZip, saidSize, type Unfit, type Zip } from './zip.ts';

/** Of XML together, inflated: notes of a hundred pages are under 5 MB. */
const MOST_BYTES = 24 * 1024 * 1024;
/** Pictures are not inflated, only counted by what they say of themselves. */
const MOST_SAID = 200 * 1024 * 1024;

/** The parts of a Word file that are XML, each inflated once. */
export interface Parts {
  has(path: string): boolean;
  read(path: string): Buffer | undefined;
  paths(): readonly string[];
}

/**
 * Opens a Word file. What it says of its own size is looked at first, and what it really holds is counted while it
 * is inflated; anything but XML stays packed.
 * @throws Refused for a zip bomb, macros, or what is no sound zip
 */
export const unzip = async (name: string, bytes: Uint8Array): Promise<Parts> => {
  const unfit = unfitOf(name);
  const zip = await openZip(bytes, unfit);
  lookAt(name, zip.entries);
  const kept = new Map<string, Buffer>();
  let room = MOST_BYTES;
  for (const entry of zip.entries.filter(isXml)) {
    const part = await inflated(zip, entry, { room, unfit });
    room -= part.length;
    kept.set(entry.fileName, part);
  }
  return { has: (path) => kept.has(path), read: (path) => kept.get(path), paths: () => [...kept.keys()] };
};

const unfitOf = (name: string): Unfit => ({
  bomb: () =>
    new Refused(
      'bomb',
      `“${name}” unpacks to far more than notes of a meeting hold, so it is not opened. ${OTHERWISE}`,
    ),
  unsound: () =>
    new Refused('unsound', `“${name}” is damaged: it does not open as a Word file. ${OTHERWISE}`),
});

const lookAt = (name: string, entries: readonly Entry[]): void => {
  const { bomb, unsound } = unfitOf(name);
  if (entries.some(({ fileName }) => /vba(Project|Data)/i.test(fileName)))
    throw new Refused(
      'macros',
      `“${name}” holds macros, so it is not opened. In Word choose Save as, Word document (.docx), and upload that.`,
    );
  if (saidSize(entries) > MOST_SAID || saidSize(entries.filter(isXml)) > MOST_BYTES) throw bomb();
  if (entries.some((entry) => isXml(entry) && entry.isEncrypted())) throw unsound();
};

const inflated = async (
  zip: Zip,
  entry: Entry,
  { room, unfit }: { readonly room: number; readonly unfit: Unfit },
): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  await zip.pour(entry, (piece) => {
    size += piece.length;
    if (size > room) throw unfit.bomb();
    pieces.push(piece);
    return undefined;
  });
  return Buffer.concat(pieces);
};
