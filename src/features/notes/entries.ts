import { readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { ledByWords } from './led-by-words.ts';
import type { Naming } from './owner-words.ts';

const BREAK =
  /\n+|\s+•\s*|(?:^|[;,.]?\s+)\(?(?:[a-h]|i{1,3}|iv|v)\)\s+|(?:^|[;,.]?\s+)\(\d\)\s+|[.;!?]\s+(?=\p{Lu})|;\s+(?=(?:and\s+)?(?:all|everyone|each|every)\s)|,\s+(?=\p{Lu}{2,4}\s\p{Ll}+|\p{Lu}[\p{L}'-]+\sto\s(?!(?:the|an?|his|her|its|their|all|each)\b)\p{Ll})|\s(?=(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}{0,2}|A[Ll][Ll])(?:\s?[/&,+]\s?\p{L}{2,6}){0,4}\s*(?:[-–—:]\s|\sto\s))/gu;

/** After these a name belongs to what stands before it: "JJ and SW to arrange". */
const JOINS =
  /(?:\b(?:and|with|or|to|from|by|for|of|all|other|remaining|each|every|the|that|if|when|whether|whom|as|until|once|before|after)|[&,/+])\s*$/i;

/** The entries of a cell: each line, and each sentence that begins with an owner of its own. */
export const entriesOf = (cell: string, naming: Naming): readonly string[] => {
  const entries: string[] = [];
  let from = 0;
  for (const sign of cell.matchAll(BREAK)) {
    const at = sign.index + sign[0].length;
    if (isBound(cell.slice(Math.max(from, sign.index - 24), sign.index), sign[0])) continue;
    if (!/[\n•)]/.test(sign[0]) && !isLed(cell.slice(at, at + 200), naming)) continue;
    entries.push(cell.slice(from, at));
    from = at;
  }
  return [...entries, cell.slice(from)].map(bare).filter((entry) => entry.length > 1);
};

/** "MS to ask TH to collate": whom a verb governs begins nothing of their own. */
const isBound = (before: string, sign: string): boolean =>
  JOINS.test(before) ||
  (sign.trim() === '' && isDoing(/(?<!\p{L})\p{Ll}[\p{Ll}-]*$/u.exec(before)?.[0] ?? ''));

const isLed = (text: string, naming: Naming): boolean => {
  const form = readDeed(text, { ...naming, strict: false }).form;
  return (
    form === 'led' ||
    form === 'only' ||
    (/^\p{Lu}{2,4}\s\p{Ll}/u.test(text) && ledByWords(text, naming) !== undefined)
  );
};

const LEAD = /^[\s•*>-]+(?=\s|\p{Lu})|^\s*\(?(?:\d{1,2}[.)]|(?:[a-h]|i{1,3}|iv|v)\))\s+/u;

const bare = (entry: string): string =>
  entry
    .replace(LEAD, '')
    .replace(/[\s;,]+(?:\(?(?:[a-h]|i{1,3}|iv|v)\)\s*)?$/, '')
    .trim();
