import type { Result } from '../domain/result.ts';
import type { File } from './documents.ts';

/** FIL-2F7K: a file that the bot keeps. */
export type FileId = `FIL-${string}`;

/** In bytes: 10 MB, the most that one kept file may be. */
export const FILE_MOST = 10 * 1024 * 1024;

/** Files of up to 10 MB, kept with the rest of the network's things. */
export interface Files {
  /**
   * Kept whole or not at all: a file half written is never found. Refused where it is empty or over 10 MB. A request
   * for each 2.5 MB.
   */
  keep(file: File): Promise<Result<FileId>>;
  /**
   * The very bytes that were kept, or nothing where there is no such file. One request, in pieces of 4 MB.
   * @throws Error where what lies in the table is not what was kept
   */
  open(id: string): Promise<File | undefined>;
  /** Gone at once and as a whole; nothing happens where there is none. */
  remove(id: string): Promise<void>;
}
