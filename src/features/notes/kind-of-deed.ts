import type { AuthorityCode } from '../../domain/authority.ts';
import type { World } from './attendance.ts';
import type { FoundDeed } from './found-deed.ts';
import { authoritiesIn } from './resolve-owners.ts';

/** What a deed is beside an action: figures asked of named authorities, or documents of which some have come. */
export type DeedKind =
  | { readonly kind: 'action' }
  | { readonly kind: 'data-request'; readonly from: readonly AuthorityCode[]; readonly asker: string }
  | { readonly kind: 'collection'; readonly received: readonly AuthorityCode[]; readonly to: string };

const RECEIVED = /\b(?:received|returned|submitted|in) from\s+([^.;]{3,300})/i;
const TO =
  /\b(?:sent|send|returned?|submitted?|emailed?|forwarded?) to\s+([\p{Lu}][\p{L}'-]*(?:\s+[\p{Lu}][\p{L}'-]*){0,2})/u;
const REQUEST = /\b(?:request(?:s|ed)?|data|figures|return)\b/i;
const FROM = /\bfrom\s*[-–—:]?\s*([\p{Lu}].{3,400})$/u;

/** Inventory rows 32 and 38. */
export const kindOfDeed = ({ text, paragraph, owners }: FoundDeed, world: World): DeedKind => {
  const to = (TO.exec(text) ?? TO.exec(paragraph.text))?.[1] ?? '';
  const received = receivedIn(paragraph.text, world);
  const isRest = owners.some(({ kind }) => kind === 'others') || /^others?\b/i.test(text);
  if (received.length > 0 && isRest) return { kind: 'collection', received, to };
  const from = askedIn(text, world);
  return from.length > 1 && REQUEST.test(text)
    ? { kind: 'data-request', from, asker: to }
    : { kind: 'action' };
};

/** The authorities that are said to have sent theirs. */
export const receivedIn = (text: string, world: World): readonly AuthorityCode[] => {
  const list = RECEIVED.exec(text)?.[1];
  return list ? authoritiesIn(list, world) : [];
};

/** The authorities after "from": "from - Bucks, E Sussex, Milton Keynes". */
export const askedIn = (text: string, world: World): readonly AuthorityCode[] => {
  const list = FROM.exec(text)?.[1];
  return list ? authoritiesIn(list, world) : [];
};

/** The words of that list. */
export const askedWords = (text: string): string => FROM.exec(text)?.[1]?.replace(/[\s.]+$/, '') ?? '';

/** "Data dashboard: request for autumn term data to be sent to Daria Perrin from - Bucks, E Sussex". */
export const isRequest = (text: string, world: World): boolean =>
  REQUEST.test(text) &&
  askedIn(text, world).length > 1 &&
  /\b(?:to be sent|to send|request(?:s|ed)?|please|to be returned)\b/i.test(text);
