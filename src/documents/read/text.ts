import type { FileText } from '../../core/documents.ts';
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

/** What old Windows wrote where Latin-1 has nothing, from 0x80 on; Node's own decoder leaves these out. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Windows-1252 gives every byte a letter, so it is what remains. */
export const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9F]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
  }
};

/** The text, or a refusal where it is longer than notes can be or holds no word at all. */
export const within = (name: string, text: string): string => {
  if (text.length > MOST_LETTERS || moreLinesThan(text, MOST_LINES))
    throw new Refused(
      'long',
      `“${name}” holds more than 20,000 lines or 2 million letters, which is longer than any notes. Cut it down to the meeting’s own notes and upload it again.`,
    );
  if (text.trim() === '')
    throw new Refused(
      'empty',
      `“${name}” holds no text. Check that it is the right file, and upload it again.`,
    );
  return text;
};

const moreLinesThan = (text: string, most: number): boolean => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= most; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > most;
};

/** "5 th" was written "5th", with the letters raised. */
export const joinOrdinals = (text: string): string => text.replace(/(\d) (st|nd|rd|th)\b/g, '$1$2');
