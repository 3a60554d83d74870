import { readFile } from '../../../src/documents/read/read.ts';
import { readSample, type Score, scoreOf } from '../../bench/notes.ts';

/** A file of minutes, and whom it asks for what. */
export interface Minutes {
  readonly what: string;
  readonly pairs: readonly (readonly [owner: string, text: string])[];
}

/** Holds what is read of a file's bytes, and of the notes in them, against what a person would find. */
export const scored = async (name: string, bytes: Uint8Array, { pairs }: Minutes): Promise<Score> => {
  const read = await readFile({ name, bytes });
  if (read.refused) throw new Error(read.say);
  return scoreOf(readSample(read.value.text).proposals, {
    pairs: pairs.map(([owner, text]) => ({ owner, text })),
  });
};
