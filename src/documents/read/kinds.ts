import { own } from '../../domain/own.ts';
import { Refused } from './refused.ts';

/** What is read. */
export type Kind = 'docx' | 'pdf' | 'txt';

/** What a file is by its first bytes: one of those, or words for what it is instead. */
export type Found =
  | { readonly kind: 'zip' | 'pdf' | 'txt' }
  | { readonly kind: 'other'; readonly code: string; readonly is: string };

const other = (code: string, is: string): Found => ({ kind: 'other', code, is });

const MAGIC: readonly (readonly [begins: string, code: string, is: string])[] = [
  ['\x89PNG', 'picture', 'a picture'],
  ['\xFF\xD8\xFF', 'picture', 'a picture'],
  ['GIF8', 'picture', 'a picture'],
  ['{\\rtf', 'rtf', 'a rich text (.rtf) file'],
  ['Rar!', 'archive', 'an archive'],
  ['7z\xBC\xAF', 'archive', 'an archive'],
  ['\x1F\x8B', 'archive', 'an archive'],
  ['MZ', 'program', 'a program'],
  ['\x7FELF', 'program', 'a program'],
];

const HTML = /^\s*(<!doctype html|<html|<head|<body)/i;
const UTF16 = /^(\xFF\xFE|\xFE\xFF)/;

/** Tells what a file is by what it holds, whatever its name says. */
export const found = (bytes: Uint8Array): Found => {
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('\xD0\xCF\x11\xE0')) return oldOffice(bytes);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  const magic = MAGIC.find(([begins]) => start.startsWith(begins));
  if (magic) return other(magic[1], magic[2]);
  if (HTML.test(start.replace(/^\xEF\xBB\xBF/, ''))) return other('html', 'a web page');
  if (!UTF16.test(start) && bytes.includes(0)) return other('bytes', 'neither Word, PDF nor plain text');
  return { kind: 'txt' };
};

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The container of Word 97 to 2003, which Word also puts round a file with a password. */
const oldOffice = (bytes: Uint8Array): Found => {
  const holds = (name: string): boolean => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return other('password', 'protected by a password');
  return other('old-word', 'in the format of Word 97 to 2003 (.doc), or of another old program');
};

const CLAIMS: Readonly<Record<string, Kind>> = { docx: 'docx', pdf: 'pdf', txt: 'txt' };
const CALLED: Readonly<Record<Kind, string>> = {
  docx: 'a Word file',
  pdf: 'a PDF',
  txt: 'plain text',
};

/** Refuses a file that is not what its name says; a name without one of the three endings says nothing. */
export const agree = (name: string, kind: Kind): void => {
  const ending = endingOf(name);
  const claimed = own(CLAIMS, ending);
  if (!claimed || claimed === kind) return;
  throw new Refused(
    'mismatch',
    `“${name}” is named .${claimed}, but it is ${CALLED[kind]}. Name it .${kind}, or save it again as .docx, and upload that.`,
  );
};

export const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The sentence for a file that is something else. */
export const notRead = (
  name: string,
  { code, is }: { readonly code: string; readonly is: string },
): Refused =>
  code === 'password'
    ? new Refused(
        code,
        `“${name}” is protected by a password. In Word choose File, Info, Protect Document, Encrypt with Password, clear the password, save it and upload it again.`,
      )
    : new Refused(code, `“${name}” is ${is}, and only .docx, .pdf and .txt are read. ${remedy(code)}`);

const remedy = (code: string): string =>
  code === 'old-word'
    ? 'Open it in Word, choose Save as, then Word document (.docx), and upload that.'
    : 'Save it as .docx and upload that, or paste its text.';
