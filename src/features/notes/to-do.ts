import { DONE_BY_SAYING } from './asked-deeds.ts';
import type { Deed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';

/** "2. To circulate the report": nobody is named. */
export const toDoIn = (text: string): Deed | undefined => {
  const verb = /^[Tt]o\s+(\p{Ll}[\p{Ll}-]*)\s/u.exec(text)?.[1] ?? '';
  if (/^(?:ask|invite|request|instruct)$/.test(verb) && /\bto\s\p{Ll}/u.test(text.slice(4))) return undefined;
  if (!isDoing(verb) || DONE_BY_SAYING.test(verb)) return undefined;
  return { owners: [], ownerWords: '', text: text.replace(/^[Tt]o\s+/, ''), form: 'bare' };
};
