import { ok, type Result, refuse } from '../../domain/result.ts';

/** "https://… Dashboard for item 3": what was typed after "paper". */
export interface ReadPaper {
  readonly url?: string;
  readonly title: string;
  /** The item's number. */
  readonly number?: number;
}

const ITEM =
  /[\s,;:(–-]*(?:\b(?:for|to|under|on|with)\s+)?(?:the\s+)?(?:agenda\s+)?item\s+(?:no\.?\s*)?(\d{1,2})\b[\s.):]*/i;

export const readPaper = (words: string): ReadPaper => {
  const url = /\b[a-z][a-z0-9+.-]*:\/\/\S+/i.exec(words)?.[0]?.replace(/[>)\].,;]+$/, '');
  const bare = url ? words.replace(url, ' ') : words;
  const number = ITEM.exec(bare)?.[1];
  const title = bare
    .replace(ITEM, ' ')
    .replace(/[<>]|\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.()–-]+|[\s,;:.()–-]+$/g, '');
  return { title, ...(url && { url }), ...(number && { number: Number(number) }) };
};

const LONGEST = 1000;

/** An address that may be shown: https, without a password in it, as the browser would write it. */
export const readLink = (text: string): Result<{ readonly url: string; readonly host: string }> => {
  const typed = text.trim();
  if (!typed) return refuse('no-link', 'Enter the link, such as https://www.example.org/paper.');
  if (!URL.canParse(typed))
    return refuse('link', 'The link must be a whole address, such as https://www.example.org/paper.');
  const { protocol, host, username, password, href } = new URL(typed);
  if (protocol !== 'https:' || !host) return refuse('link', 'The link must start with https://.');
  if (username || password) return refuse('link', 'The link must not hold a user name or password.');
  if (href.length > LONGEST) return refuse('link', `The link must be ${LONGEST} characters or less.`);
  return ok({ url: href, host });
};

/** Endings of files that are taken as papers. */
export const ENDINGS = ['.pdf', '.docx', '.xlsx', '.pptx', '.txt'] as const;

export const MOST_BYTES = 10 * 1024 * 1024;

/** Why a file of that name and size is not taken, or nothing. */
export const fileFault = (name: string, size: number): Result<true> => {
  if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)))
    return refuse('file-kind', `A paper must be one of these kinds of file: ${ENDINGS.join(', ')}.`);
  if (size === 0) return refuse('file-empty', 'The file is empty.');
  return size > MOST_BYTES ? refuse('file-large', 'A paper must be 10 MB or smaller.') : ok(true);
};

/** "1.4 MB", "12 KB". */
export const saySize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
};

/** A file's name as a title: without its ending. */
export const titleOfFile = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z]{3,4}$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();
