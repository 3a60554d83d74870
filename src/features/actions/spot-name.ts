import { findAuthorities } from '../../domain/find-authority.ts';
import { endAt, endsFrom, matchAt, type Stretch } from '../../domain/match-at.ts';
import { rolesOn } from '../../domain/person.ts';
import { findPerson } from '../../domain/register.ts';
import type { Owner } from './action.ts';
import { meantBy, peopleMeantBy } from './names.ts';
import type { Reader, Said, Spot } from './reading.ts';

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*\.?/uy;
const BETWEEN = /\s*&\s*|\s+/y;
const POSSESSIVE = /['’]s$/i;
/** As long as "Royal Borough of Windsor and Maidenhead Council". */
export const NAME: Stretch = { word: WORD, between: BETWEEN, most: 7 };
const TITLE = /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr)\.?\s+(?=\p{Lu}\p{Ll})/uy;
/** "MS CO" is two people, not a Ms Co. */
const TWO_INITIALS = /^(?:MR|MS|DR)\s+\p{Lu}{2}\p{Ll}?$/u;
const OF = /\s*\(\s*|\s+(?:of|from|at)\s+|\s+(?=\p{Lu})/uy;
const CLOSE = /\s*\)/y;
/** Words of every sentence, and numbers: nobody's initials or code unless written as such. */
const COMMON = new Set(
  'to and or by the will should must can may is are be of in on at if it as an do go no so up us me my we he i am for not but all with was has had let re'.split(
    ' ',
  ),
);

/** A person or an authority named at that place, by the longest name that fits: "Windsor & Maidenhead" is one. */
export const spotName = (text: string, at: number, reader: Reader): Spot | undefined => {
  const titled = endAt(TITLE, text, at);
  if (titled !== undefined)
    return spotWith(text, { at, from: titled }, (words) => peopleMeantBy(words, reader));
  const from = text[at] === '@' ? at + 1 : at;
  const spot = spotWith(text, { at, from }, (words) => meantBy(words, reader));
  return spot && (qualified(text, { at, spot }, reader) ?? spot);
};

/** The authorities that a text names anywhere: they are no "other LAs" (inventory row 18). "WBC" stays unsure. */
export const authoritiesIn = (text: string, { register, today }: Reader): readonly Said[] => {
  const found: Said[] = [];
  for (let at = 0; at < text.length; at = (endAt(WORD, text, at) ?? at) + 1) {
    const spot = spotWith(text, { at, from: at }, (words) =>
      findAuthorities(words, register, today).map(({ code }) => ({ kind: 'authority', code })),
    );
    if (spot) found.push(spot.said);
    if (spot) at = spot.end;
  }
  return found;
};

const spotWith = (
  text: string,
  { at, from }: { readonly at: number; readonly from: number },
  meant: (words: string) => readonly Owner[],
): Spot | undefined => {
  for (const end of endsFrom(text, from, NAME)) {
    const words = text.slice(from, end).replace(/\.$/, '');
    const owners = isCommon(words) || POSSESSIVE.test(words) ? [] : meant(words);
    if (owners.length > 0) return { said: saidOf(text.slice(at, end), owners), end };
  }
  return undefined;
};

const saidOf = (words: string, [first, ...more]: readonly Owner[]): Said =>
  first && more.length === 0
    ? { kind: 'one', owner: first }
    : { kind: 'unsure', words, among: first ? [first, ...more] : [] };

const isCommon = (words: string): boolean => {
  if (TWO_INITIALS.test(words)) return true;
  const lower = words.toLowerCase();
  if (/^\d+$/.test(words)) return true;
  if (lower === 'to' || lower === 'and') return true;
  const isTitleCase = words.length === 2 && words !== words.toUpperCase();
  return COMMON.has(lower) && (words === lower || isTitleCase);
};

/** "Dev Patel (Kent)", "Dev from Kent", "Kent (Dev Patel)": the person; of two Devs, Kent's. */
export const qualified = (
  text: string,
  { at, spot }: { readonly at: number; readonly spot: Spot },
  reader: Reader,
): Spot | undefined => {
  const opened = matchAt(OF, text, spot.end);
  if (!opened) return undefined;
  const from = spot.end + opened[0].length;
  for (const inner of endsFrom(text, from, NAME)) {
    const end = opened[0].includes('(') ? endAt(CLOSE, text, inner) : inner;
    const both = end === undefined ? undefined : those(spot.said, text.slice(from, inner), reader);
    if (end !== undefined && both) return { said: saidOf(text.slice(at, end), both), end };
  }
  return undefined;
};

const those = (said: Said, words: string, reader: Reader): readonly Owner[] | undefined => {
  const named = amongOf(said);
  const within = meantBy(words, reader);
  const belongs = (person: Owner, to: Owner): boolean =>
    person.kind === 'person' &&
    to.kind === 'authority' &&
    findPerson(reader.register, person.id)?.authority === to.code;
  const found = named.flatMap((one) =>
    within.flatMap((two) => [...(belongs(one, two) ? [one] : []), ...(belongs(two, one) ? [two] : [])]),
  );
  if (within.length === 0) return organised(named, words, reader);
  return found.length > 0 ? found : undefined;
};

/** "Cora Oakley (SESLIP)", "HL (Chair)": by organisation, or by a role they hold. */
const organised = (named: readonly Owner[], words: string, { register, today }: Reader) => {
  const said = words.toLowerCase();
  const found = named.filter((owner) => {
    const person = owner.kind === 'person' ? findPerson(register, owner.id) : undefined;
    if (!person) return false;
    return (
      person.organisation?.toLowerCase() === said || [...rolesOn(person, today)].some((role) => role === said)
    );
  });
  return found.length > 0 ? found : undefined;
};

const amongOf = (said: Said): readonly Owner[] => {
  if (said.kind === 'one') return [said.owner];
  return said.kind === 'unsure' ? said.among : [];
};
