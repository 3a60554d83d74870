import { type Refusal, refuse } from '../../domain/result.ts';

/** A reader's "no" on its way out of libraries that know no other way; read.ts turns it into an answer. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, say: string) {
    super(code);
    this.refusal = refuse(`file.${code}`, say);
  }
}

/** What to do with a file that cannot be read. */
export const OTHERWISE = 'Save it again as .docx and upload that, or paste its text.';

/** A file's name inside a sentence. */
export const shown = (name: string): string => {
  const bare = name.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim() || 'the file';
  return bare.length > 80 ? `${bare.slice(0, 60)}…${bare.slice(-15)}` : bare;
};
