import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { Refused } from './refused.ts';

/** What is said of a zip that unpacks to too much, or is none. */
export interface Unfit {
  readonly bomb: () => Refused;
  readonly unsound: () => Refused;
}

/** An opened zip: what it says it holds, and a way to inflate one entry piece by piece. */
export interface Zip {
  readonly entries: readonly Entry[];
  /** Hands over each piece as it is inflated, until there is no more or `take` says "enough". */
  pour(entry: Entry, take: (piece: Buffer) => 'enough' | undefined): Promise<void>;
}

const MOST_ENTRIES = 2_000;

/** @throws Refused where it is no sound zip or has more entries than a file of Office has */
export const openZip = async (bytes: Uint8Array, unfit: Unfit): Promise<Zip> => {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), unfit);
  if (zip.entryCount > MOST_ENTRIES) throw unfit.bomb();
  const entries = await entriesOf(zip, unfit);
  return { entries, pour: (entry, take) => poured({ zip, entry, unfit }, take) };
};

export const isXml = ({ fileName }: Entry): boolean => /(\.xml|\.rels)$/i.test(fileName);

/** The bytes that some entries say they unpack to. */
export const saidSize = (entries: readonly Entry[]): number =>
  entries.reduce((sum, one) => sum + one.uncompressedSize, 0);

const opened = (buffer: Buffer, { unsound }: Unfit): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(unsound()) : resolve(zip),
    );
  });

const entriesOf = (zip: ZipFile, { bomb, unsound }: Unfit): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(bomb());
      else zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', () => reject(unsound()));
    zip.readEntry();
  });

interface Poured {
  readonly zip: ZipFile;
  readonly entry: Entry;
  readonly unfit: Unfit;
}

type Take = Parameters<Zip['pour']>[1];

const poured = async ({ zip, entry, unfit }: Poured, take: Take): Promise<void> => {
  const stream = await streamOf(zip, entry).catch(() => {
    throw unfit.unsound();
  });
  await new Promise<void>((resolve, reject) => {
    stream.on('data', (piece: Buffer) => taken(stream, piece, take));
    stream.once('error', (error) => reject(error instanceof Refused ? error : unfit.unsound()));
    stream.once('close', resolve);
  });
};

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failed, stream) => (failed ? reject(failed) : resolve(stream)));
  });

const taken = (stream: Readable, piece: Buffer, take: Take): void => {
  try {
    if (take(piece) === 'enough') stream.destroy();
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error('A piece was not taken.'));
  }
};
