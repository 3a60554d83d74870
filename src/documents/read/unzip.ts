import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { OTHERWISE, Refused } from './refused.ts';

const MOST_ENTRIES = 2_000;
/** Of XML together, inflated: notes of a hundred pages are under 5 MB. */
const MOST_BYTES = 24 * 1024 * 1024;
/** Pictures are not inflated, only counted by what they say of themselves. */
const MOST_SAID = 200 * 1024 * 1024;

/** The parts of an Office file that are XML, each inflated once. */
export interface Parts {
  has(path: string): boolean;
  read(path: string): Buffer | undefined;
  paths(): readonly string[];
}

/**
 * Opens an Office file. What it says of its own size is looked at first, and what it really holds is counted while it
 * is inflated; anything but XML stays packed.
 * @throws Refused for a zip bomb, macros, or what is no sound zip
 */
export const unzip = async (name: string, bytes: Uint8Array): Promise<Parts> => {
  const zip = await opened(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > MOST_ENTRIES) throw bomb(name);
  const entries = await entriesOf(name, zip);
  lookAt(name, entries);
  const kept = new Map<string, Buffer>();
  let room = MOST_BYTES;
  for (const entry of entries.filter(isXml)) {
    const part = await inflated(zip, entry, { name, room });
    room -= part.length;
    kept.set(entry.fileName, part);
  }
  return { has: (path) => kept.has(path), read: (path) => kept.get(path), paths: () => [...kept.keys()] };
};

const bomb = (name: string): Refused =>
  new Refused(
    'bomb',
    `“${name}” unpacks to far more than notes of a meeting hold, so it is not opened. ${OTHERWISE}`,
  );

const unsound = (name: string): Refused =>
  new Refused('unsound', `“${name}” is damaged: it does not open as a Word file. ${OTHERWISE}`);

const opened = (name: string, buffer: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(unsound(name)) : resolve(zip),
    );
  });

const entriesOf = (name: string, zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(bomb(name));
      else zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', () => reject(unsound(name)));
    zip.readEntry();
  });

const isXml = ({ fileName }: Entry): boolean => /(\.xml|\.rels)$/i.test(fileName);

const lookAt = (name: string, entries: readonly Entry[]): void => {
  if (entries.some(({ fileName }) => /vba(Project|Data)/i.test(fileName)))
    throw new Refused(
      'macros',
      `“${name}” holds macros, so it is not opened. In Word choose Save as, Word document (.docx), and upload that.`,
    );
  const said = (some: readonly Entry[]): number => some.reduce((sum, one) => sum + one.uncompressedSize, 0);
  if (said(entries) > MOST_SAID || said(entries.filter(isXml)) > MOST_BYTES) throw bomb(name);
  if (entries.some((entry) => isXml(entry) && entry.isEncrypted())) throw unsound(name);
};

const inflated = (
  zip: ZipFile,
  entry: Entry,
  { name, room }: { readonly name: string; readonly room: number },
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failed, stream) => {
      if (failed) return reject(unsound(name));
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size > room) stream.destroy(bomb(name));
        else parts.push(part);
      });
      stream.once('error', (error) => reject(error instanceof Refused ? error : unsound(name)));
      return stream.once('end', () => resolve(Buffer.concat(parts)));
    });
  });
