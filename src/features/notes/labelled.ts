import type { Deed } from './deed.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';

const LABEL =
  /^(?<who>\p{Lu}[^:–—.]{1,50}?(?:\s\([^()]{1,40}\))?)(?:\s*:|\s+[-–—]+|(?=\s+to\s\p{Ll}))\s+(?=(?<what>\S.{3}))/u;

/** In a list of actions: "Education (Asha): repeat the check", "Parent forum - comments on the draft". */
export const labelledIn = (text: string, naming: Naming): Deed | undefined => {
  const found = LABEL.exec(text);
  const { who = '' } = found?.groups ?? {};
  const bare = who.replace(/\s*\([^()]*\)$/, '');
  if (!found || !isOwnerCell(bare, naming)) return undefined;
  return {
    owners: [{ words: who, kind: 'body' }],
    ownerWords: who,
    text: text.slice(found[0].length).replace(/^to\s+/, ''),
    form: 'led',
    isSigned: true,
  };
};
