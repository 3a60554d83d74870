import { endAt } from '../../domain/match-at.ts';
import { isDoneTo, startsWithDoing } from './doing-words.ts';
import { firstEnding } from './ending.ts';
import { type Opened, openedIn } from './opening.ts';
import { readList } from './owner-list.ts';
import type { Reader, Said } from './reading.ts';
import { splitOwners } from './split-owners.ts';

/** Longer than this, and what stands before "to" is no list of owners. */
const HEAD = { letters: 160, words: 10 } as const;
const CLAUSE = /[.;]\s+/g;
const DASH = /\s+-+\s+|\s*[–—]\s*/g;
const BRACKETED = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/;
const GROUP =
  /(?:heads|managers?|officers?|leads?|schools|colleges|team|group|reps?|representatives?|board|dfe|staff|head\s?teachers|directors?|advis[eo]rs?|partners|trusts?)$/i;
const EXCEPT = /^(?:all|everyone|everybody)\b.*\s(?:except|but|excluding|apart|bar)\s/i;
const SMALL = /^(?:of|and|the|for|at|in|de|van|von|la|le)$/i;

/** Owners that are not known, or not all of them: "Surry to confirm", "Kent and J Bloggs: draft". */
export const openUnknown = (text: string, reader: Reader): Opened | undefined => {
  const found = firstEnding(text, HEAD.letters);
  const head = text.slice(0, found?.at ?? 0).replace(/[\s,]+$/, '');
  if (!found || !head || /[.;!?]\s/.test(head) || head.split(' ').length > HEAD.words) return undefined;
  const rest = text.slice(found.ending.end);
  const inner = found.ending.by === 'mark' ? openedIn(rest, reader) : undefined;
  if (inner) return { ...inner, rest: `${head}: ${inner.rest}` };
  if (startsWithDoing(head) || (found.ending.by === 'words' && isDoneTo(rest))) return undefined;
  const said = splitOwners(head, reader);
  return said.some(mayOwn) ? { said, words: head, rest } : undefined;
};

/** "Policies came from Kent and RBWM; all other LAs to send theirs" (row 18). The whole line stays the text. */
export const openLater = (text: string, reader: Reader): Opened | undefined => {
  for (const clause of text.matchAll(CLAUSE)) {
    const opened = openedIn(text.slice(clause.index + clause[0].length), reader);
    if (opened) return { ...opened, rest: text };
  }
  return undefined;
};

/** "circulate the grid – CO / Mara", "circulate the grid (CO)", as notes end a line; a place there may be no more. */
export const openLast = (text: string, reader: Reader): Opened | undefined => {
  const dash = [...text.matchAll(DASH)].at(-1);
  const [, before = '', inside = ''] = BRACKETED.exec(text) ?? [];
  if (inside) return namedLast(inside, before, reader);
  if (!dash || dash.index === 0) return undefined;
  return namedLast(text.slice(dash.index + dash[0].length), text.slice(0, dash.index), reader);
};

const namedLast = (words: string, rest: string, reader: Reader): Opened | undefined => {
  const { said, end } = readList(words, 0, reader);
  const isWhole = said.length > 0 && end === words.length && said.every(isNoPlace);
  return isWhole ? { said, words, rest } : undefined;
};

/** "A grid will be circulated by CO", "Kent can confirm": whoever is named so is offered. */
export const likelyIn = (text: string, reader: Reader): readonly Said[] => {
  const agents = agentsIn(text, reader);
  return agents.length > 0 ? agents : readList(text, 0, reader).said;
};

const agentsIn = (text: string, reader: Reader): readonly Said[] => {
  for (let at = text.search(/\bby\s/i); at >= 0; ) {
    const from = endAt(/by\s+/iy, text, at) ?? text.length;
    const { said } = readList(text, from, reader);
    if (said.length > 0) return said;
    const next = text.slice(from).search(/\bby\s/i);
    at = next < 0 ? -1 : from + next;
  }
  return [];
};

const isNoPlace = (said: Said): boolean =>
  said.kind === 'one' ? said.owner.kind !== 'authority' : said.kind !== 'unsure';

/** Known, near somebody, or written as people and bodies are. */
const mayOwn = (said: Said): boolean => {
  if (said.kind !== 'unsure' || said.among.length > 0) return true;
  if (EXCEPT.test(said.words)) return true;
  const words = said.words.split(' ').filter((word) => !SMALL.test(word));
  return (
    words.length === 1 || GROUP.test(said.words) || words.every((word) => /^[(\p{Lu}\p{N}@]/u.test(word))
  );
};
