import type { Result } from '../domain/result.ts';
import type { File } from './documents.ts';

/** FIL-2F7K: a file that the bot keeps. */
export type FileId = `FIL-${string}`;

/** Files of up to 10 MB, kept with the rest of the network's things. */
export interface Files {
  /** Kept whole or not at all: a file half written is never found. */
  keep(file: File): Promise<Result<FileId>>;
  open(id: string): Promise<File | undefined>;
  remove(id: string): Promise<void>;
}
