import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';

const opened = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** The files of a ZIP, by a reader that is not the writer's. It checks each file's sum. */
export const unzipped = async (
  zip: Uint8Array,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> => {
  const file = await opened(Buffer.from(zip), { lazyEntries: true });
  const open = promisify(file.openReadStream.bind(file) as (entry: Entry, done: Done) => void); // the shorter of its two forms
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  await new Promise<void>((resolve, reject) => {
    file.on('error', reject).on('end', resolve);
    file.on('entry', (entry: Entry) => {
      open(entry)
        .then(buffer)
        .then((bytes) => {
          files.push({ name: entry.fileName, bytes });
          file.readEntry();
        })
        .catch(reject);
    });
    file.readEntry();
  });
  return files;
};

type Done = (error: Error | null, stream: NodeJS.ReadableStream) => void;
