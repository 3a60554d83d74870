import { endAt, matchAt } from '../../domain/match-at.ts';
import { findPerson } from '../../domain/register.ts';
import type { Owner } from './action.ts';
import { tidyLine } from './line-start.ts';
import { authorityOwner, personOwner } from './names.ts';
import type { Reader, Said, Spot } from './reading.ts';
import { spotGroup } from './spot-group.ts';
import { qualified, spotName } from './spot-name.ts';

const END = String.raw`(?![\p{L}\p{N}]|-\p{L}|['’]s)`;
const ME = new RegExp(`(?:I|me|myself)${END}`, 'iuy');
const WE = new RegExp(`(?:we|us)${END}`, 'iuy');
const OURS = new RegExp(
  String.raw`(?:my|our)\s+(?:own\s+)?(?:LA|(?:local\s+)?authority|council|team)${END}`,
  'iuy',
);
const ROLE = new RegExp(
  String.raw`(?:the\s+)?(?:(?:network|CME|SESLIP|meeting)\s+)?(chair(?:man|woman|person)?|co[-\s]?ordinator)(?:\s+of\s+the\s+(?:network|group|meeting))?${END}`,
  'iuy',
);

/** The one owner, or the one group of owners, that stands at that place of a line (inventory row 17). */
export const spotOwner = (text: string, at: number, reader: Reader): Spot | undefined =>
  spotMention(text, at, reader) ??
  spotSelf(text, at, reader) ??
  spotGroup(text, at, reader) ??
  spotRole(text, at, reader) ??
  spotName(text, at, reader);

/** Somebody @mentioned, by the very words of the mention. */
export const spotMention = (text: string, at: number, reader: Reader): Spot | undefined => {
  const from = text[at] === '@' ? at + 1 : at;
  const mention = reader.mentions.find(({ words }) => nameIn(words) && text.startsWith(nameIn(words), from));
  if (!mention) return undefined;
  const end = from + nameIn(mention.words).length;
  const person = mention.person && findPerson(reader.register, mention.person);
  const spot = { said: person ? one(personOwner(person)) : unsure(text.slice(at, end), []), end };
  return qualified(text, { at, spot }, reader) ?? spot;
};

const nameIn = (words: string): string => tidyLine(words).replace(/^@\s*/, '');

const spotSelf = (text: string, at: number, reader: Reader): Spot | undefined => {
  const self = endAt(ME, text, at);
  if (self !== undefined) return { said: one(personOwner(reader.caller)), end: self };
  const { authority } = reader.caller;
  const own = authority ? [authorityOwner(authority)] : [];
  const ours = endAt(OURS, text, at);
  if (ours !== undefined) return { said: sure(own, text.slice(at, ours)), end: ours };
  const we = endAt(WE, text, at);
  if (we === undefined) return undefined;
  return { said: unsure(text.slice(at, we), [...own, personOwner(reader.caller)]), end: we };
};

/** "the chair", "coordinator"; with a person in brackets behind it the role stays, since it outlasts them. */
const spotRole = (text: string, at: number, reader: Reader): Spot | undefined => {
  const found = matchAt(ROLE, text, at);
  if (!found) return undefined;
  const role = /^chair/i.test(found[1] ?? '') ? 'chair' : 'coordinator';
  const end = at + found[0].length;
  const holder = holderAt(text, end, reader);
  return { said: one({ kind: 'role', role }), end: holder ?? end };
};

const holderAt = (text: string, at: number, reader: Reader): number | undefined => {
  const open = endAt(/\s*\(\s*/y, text, at);
  const name = open === undefined ? undefined : spotName(text, open, reader);
  return name?.said.kind === 'one' ? endAt(/\s*\)/y, text, name.end) : undefined;
};

const one = (owner: Owner): Said => ({ kind: 'one', owner });

const unsure = (words: string, among: readonly Owner[]): Said => ({ kind: 'unsure', words, among });

const sure = ([owner]: readonly Owner[], words: string): Said => (owner ? one(owner) : unsure(words, []));
