import { type Deed, readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { areKnown } from './known-owners.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { unownedIn } from './unowned.ts';

const OVER =
  /^(?<who>\p{Lu}[^:.;]{1,60}?)\s+(?:to|(?:has |have )?(?:agreed|offered|undertook|volunteered) to|(?:is|are|was|were) (?:also )?(?:to|asked to|going to)|needs? to)\s*:$/u;

/** "Heads to:", and below it what they are to do: the words before "to" are who, whatever they are. */
export const overIn = (text: string, naming: Naming): Deed | undefined => {
  const who = text.length > 90 ? undefined : OVER.exec(text.trim())?.groups?.['who'];
  if (who === undefined || /^It\b/.test(who)) return undefined;
  const named = ownersAt(who, 0, { ...naming, strict: true });
  const owners =
    named && named.end >= who.length - 1 ? named.owners : [{ words: who, kind: 'body' as const }];
  return { owners, ownerWords: who, text: '', form: 'only' };
};

/** The first word, where it is not in capitals as those of headings and of bodies are: "SEND", "ACT". */
export const firstOf = (text: string): string => /^\p{L}\p{Ll}+(?=\s)/u.exec(text)?.[0] ?? '';

export const BULLET = /^\s*(?:[•*>–→☐☑☒✓✔✅-]|\[[ xX✓✔]?\])/;

const LABEL = /^(?:person(?:s)? responsible|responsible(?: person| officer)?|owner|lead|who|for)\s*:\s*/i;

/** A line that is a name and nothing else, over what they are to do. */
export const ownerOver = ({ text, cells }: Paragraph, naming: Naming): Deed | undefined => {
  if (cells.length > 0 || BULLET.test(text)) return undefined;
  return only(text.replace(LABEL, '').replace(/:\s*$/, ''), naming);
};

/** Whom a line of a list names and no more, where nothing that they are to do follows. */
export const aloneIn = (
  paragraph: Paragraph,
  next: Paragraph | undefined,
  naming: Naming,
): Deed | undefined => {
  const deed = ownerOver(paragraph, naming);
  const isPerson = areKnown(deed?.owners);
  const after = next && readDeed(next.text.replace(LEAD, ''), naming).form;
  return isPerson && (after === undefined || after === 'only' || after === 'led') ? deed : undefined;
};

const only = (text: string, naming: Naming): Deed | undefined => {
  const deed = readDeed(text, naming);
  return deed.form === 'only' && deed.text === '' ? deed : undefined;
};

/** The last cell of a row, where it is an owner and nothing else. */
export const ownerCell = ({ cells }: Paragraph, naming: Naming): Deed | undefined => {
  const deed = readDeed(cells.at(-1)?.text ?? '', naming);
  return deed.form === 'only' ? deed : undefined;
};

/** "MS", and what is to be done in the cell beside it. */
export const ownerFirst = ({ text, cells }: Paragraph, naming: Naming): Deed | undefined => {
  const [cell, ...more] = cells;
  const deed = only(text.replace(LEAD, '').replace(POINT, ''), naming);
  return deed && cell && more.length === 0 && /\s/.test(cell.text) ? { ...deed, text: cell.text } : undefined;
};

/** "Report of the Town Clerk": a paper, though it begins as a deed does. */
const PAPER =
  /^(?:report|review|update|presentation|minutes|notes|record|schedule|address|question)s? (?:of|from|by|on)\b/i;

/** It names who is to do it, or begins with what is to be done. */
export const isListed = (text: string, naming: Naming): boolean => {
  const deed = readDeed(text.replace(LEAD, ''), naming);
  if (deed.isSigned && deed.form === 'led' && deed.owners.every(({ kind }) => kind === 'body'))
    return isDoing(/^\p{L}+/u.exec(deed.text)?.[0] ?? '');
  if (deed.form === 'led' || deed.form === 'tail' || unownedIn(text) !== undefined) return true;
  return isDoing(firstOf(deed.text)) && !PAPER.test(deed.text);
};

export const LEAD =
  /^[\s•*>–→⇒➔➜☐☑✅-]*(?:\[[ xX✓✔]?\]\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})+[.)]?\s+|\d{1,2}\s+(?:[-–—]\s+)?(?=\p{Lu})|(?:\d{1,2}|[a-zA-Z])[.)]\s*))?/u;
/** "AP3", "Action 12": a number of its own makes a row of actions. */
export const POINT = /^(?:AP|A|Action|ACTION)\s?\d{1,4}[.:)]?\s*[-–—]?\s*/;
