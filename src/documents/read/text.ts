import type { FileText } from '../../core/documents.ts';
import { decoded } from '../csv/encoding.ts';
import { Refused } from './refused.ts';

const MOST_LINES = 20_000;
const MOST_LETTERS = 2_000_000;

/** Plain text in UTF-8, UTF-16 with its mark, or as old Windows wrote it. */
export const readTxt = (name: string, bytes: Uint8Array): FileText => {
  const text = decoded(bytes);
  if (text.includes('\0'))
    throw new Refused('bytes', `“${name}” holds more than plain text. Save it as .docx and upload that.`);
  return { text: within(name, text.replace(/\r\n?/g, '\n')) };
};

/** Where a word may be parted or must not be: marks that no reader of the text sees. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The text without unseen marks, or a refusal where it is longer than notes can be or holds no word at all. */
export const within = (name: string, text: string): string => {
  if (text.length > MOST_LETTERS || moreLinesThan(text, MOST_LINES))
    throw new Refused(
      'long',
      `“${name}” holds more than 20,000 lines or 2 million letters, which is longer than any notes. Cut it down to the meeting’s own notes and upload it again.`,
    );
  const seen = text.replace(UNSEEN, '').replace(/\u2011/g, '-');
  if (seen.trim() === '')
    throw new Refused(
      'empty',
      `“${name}” holds no text. Check that it is the right file, and upload it again.`,
    );
  return seen;
};

const moreLinesThan = (text: string, most: number): boolean => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= most; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > most;
};
