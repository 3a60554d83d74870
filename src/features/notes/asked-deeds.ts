import { tailOf } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import type { Naming } from './owner-words.ts';
import type { Told } from './told-deeds.ts';

/** "Members to update declarations ahead of the next meeting - ALL". */
export const tailIn = (text: string, naming: Naming): Told | undefined => {
  if (text.length > 320) return undefined;
  const deed = tailOf(text, naming);
  const isOne =
    deed?.form === 'tail' &&
    deed.owners.every(({ kind }) => kind === 'known' || kind === 'all' || kind === 'initials');
  if (!isOne) return undefined;
  const first = /^[\p{L}-]+/u.exec(deed.text)?.[0] ?? '';
  const isDeed = isDoing(first) || /\bto\s+(?:be\s+)?\p{Ll}+/u.test(deed.text);
  return isDeed ? { owners: deed.owners, words: deed.ownerWords, text: deed.text } : undefined;
};

const PLEASE = /(?:^|[\s,;:–-])please\s+(?:can (?:all )?\w+ )?(?:to\s+)?(?<verb>be|could|can|\p{Ll}+)/iu;
const AFTER_COLON =
  /(?:^|:\s+)(?<verb>contact|ask|check|email|send|circulate|invite|arrange|confirm|share|speak|write|draft|update|follow up|liaise|remind|chase)\s+\p{L}/u;
/** "Please note that ...", "please let us know if you cannot come": nobody is asked for anything of the meeting's. */
const NO_REQUEST =
  /\bthank|\bplease (?:note|remember|see|find|be (?:aware|advised|reminded)|delete|refer to|click|contact|visit|do not|don't)\b|\bif you\b|\byou (?:are|have|cannot|can)\b/i;

/** "Please return to CO", "overlapping interests: contact LGA for advice": somebody is asked, nobody is named. */
export const askedIn = (text: string): Told | undefined => {
  const please = PLEASE.exec(text);
  if (please && !NO_REQUEST.test(text)) return { owners: [], words: '', text };
  const colon = AFTER_COLON.exec(text);
  return colon ? { owners: [], words: '', text: text.slice(colon.index).replace(/^:\s+/, '') } : undefined;
};
