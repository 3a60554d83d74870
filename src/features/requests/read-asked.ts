import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { chosenAuthorities, nearAuthorities } from '../../domain/find-authority.ts';
import { authorityName, currentAuthorities, type Register } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';

/** Who is asked: the authorities that were read, and what could not be, each with why. */
export interface ReadAsked {
  readonly codes: readonly AuthorityCode[];
  readonly unread: readonly string[];
}

interface Known {
  readonly register: Register;
  readonly on: Day;
}

const ALL =
  /^(?:all|everybody|everyone|every|each)\b(?:\s+of)?(?:\s+the)?(?:\s+(?:current|nineteen|19))?(?:\s+(?:las?|local authorit(?:y|ies)|authorit(?:y|ies)))?(?:\s+of us)?/i;
const OTHERS = /^(?:all\s+)?(?:the\s+)?others?\b(?:\s+(?:las?|local authorities|authorities))?/i;
const BUT =
  /^\s*[,(]?\s*(?:but|except(?:ing)?(?:\s+for)?|apart from|other than|than|without|save|bar|not)\s*:?\s*/i;

/**
 * Reads "all", "all but Slough", "all other LAs than Kent and Surrey", "Bucks, E Sussex, Windsor & Maidenhead", "886,851".
 * All are the current authorities (decision 5). Each name is read whole; one that several answer to is asked about.
 */
export const readAsked = (words: string, register: Register, on: Day): ReadAsked => {
  const known = { register, on };
  const text = words.trim().replace(/^[\s:–-]+|[\s.;:]+$/g, '');
  const all = (ALL.exec(text) ?? OTHERS.exec(text))?.[0];
  if (all === undefined || (all !== '' && /^\s+[\p{L}]/u.test(text.slice(all.length)) && !butIn(text, all)))
    return named(text, known);
  const others = /\bother/i.test(all);
  const rest = text
    .slice(all.length)
    .replace(/^\s+other(?:s|\s+(?:las?|authorities|local authorities))?/i, '');
  const isOthers = others || rest.length < text.slice(all.length).length;
  const but = BUT.exec(rest);
  if (!but && isOthers) return { codes: [], unread: [OTHER_THAN] };
  const excepted = but
    ? named(rest.slice(but[0].length).replace(/\)$/, ''), known)
    : { codes: [], unread: [] };
  const codes = currentAuthorities(register, on)
    .map(({ code }) => code)
    .filter((code) => !excepted.codes.includes(code));
  return { codes, unread: excepted.unread };
};

const OTHER_THAN = 'All others than which? Type for example “all but Kent and Surrey”.';

const butIn = (text: string, all: string): boolean =>
  BUT.test(text.slice(all.length)) || /^\s+other/i.test(text.slice(all.length));

const named = (text: string, known: Known): ReadAsked => {
  const pieces = text
    .split(/[,;\n/]+/)
    .map((piece) => piece.replace(/^[\s–-]*(?:and\s+|&\s*)?/i, '').replace(/[\s.]+$/, ''))
    .filter(Boolean);
  const read = pieces.map((piece) => pieceIn(piece, known));
  const codes = [...new Set(read.flatMap((one) => one.codes))];
  return { codes, unread: read.flatMap((one) => one.unread) };
};

/** "Windsor & Maidenhead" is one; "Kent and Surrey" are two. */
const pieceIn = (piece: string, known: Known): ReadAsked => {
  const whole = chosenAuthorities(piece, known.register, known.on);
  if (whole.length === 1) return { codes: whole.map(({ code }) => code), unread: [] };
  const joint = [...piece.matchAll(/\s+(?:and|&|\+)\s+/gi)];
  for (const { index, 0: join } of joint) {
    const parts = [pieceIn(piece.slice(0, index), known), pieceIn(piece.slice(index + join.length), known)];
    if (parts.every(({ unread }) => unread.length === 0))
      return { codes: parts.flatMap(({ codes }) => codes), unread: [] };
  }
  return { codes: [], unread: [askedAbout(piece, whole.length > 0 ? whole : nearIn(piece, known), known)] };
};

const nearIn = (piece: string, { register, on }: Known) => nearAuthorities(piece, register, on).slice(0, 3);

const askedAbout = (
  piece: string,
  among: readonly { readonly code: AuthorityCode }[],
  { register }: Known,
): string => {
  const names = among.map(({ code }) => authorityName(register, code));
  return names.length > 0
    ? `“${piece}” may be ${listOf(names, 'or')}: type which.`
    : `“${piece}” is no local authority of the network.`;
};
