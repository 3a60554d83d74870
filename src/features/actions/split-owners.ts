import { endsFrom } from '../../domain/match-at.ts';
import type { Owner } from './action.ts';
import { nearTo, once } from './names.ts';
import { joinAt, ownersOfSaid } from './owner-list.ts';
import type { Reader, Said, Unsure } from './reading.ts';
import { NAME, spotName } from './spot-name.ts';
import { spotOwner } from './spot-owner.ts';

/** Every owner of a list, the unknown ones too, each with those it may mean: for words that are nothing but owners. */
export const splitOwners = (text: string, reader: Reader): readonly Said[] => {
  const said: Said[] = [];
  let at: number | undefined = 0;
  while (at !== undefined && at < text.length) {
    const spot = spotOwner(text, at, reader);
    const isWhole = spot && (spot.end === text.length || joinAt(text, spot.end) !== undefined);
    const end: number = isWhole ? spot.end : nextJoin(text, at);
    said.push(isWhole ? spot.said : unknown(text.slice(at, end), reader));
    at = end < text.length ? joinAt(text, end) : undefined;
  }
  return said;
};

const nextJoin = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at += 1) if (joinAt(text, at) !== undefined) return at;
  return text.length;
};

const unknown = (words: string, reader: Reader): Said => {
  const near = nearTo(words, reader);
  return { kind: 'unsure', words, among: near.length > 0 ? near : namedWithin(words, reader) };
};

/** "Kent schools", "Reading group": whoever is named inside is offered. */
const namedWithin = (words: string, reader: Reader): readonly Owner[] => {
  const found: Owner[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const spot = spotName(words, at, reader);
    if (spot) found.push(...ownersOfSaid(spot.said));
    at = spot?.end ?? endsFrom(words, at, NAME).at(-1) ?? at;
  }
  return once(found);
};

/** The longest words at that place that are nobody's name but near one. */
export const nearInFront = (text: string, from: number, reader: Reader): Unsure | undefined => {
  for (const end of endsFrom(text, from, NAME)) {
    const words = text.slice(from, end);
    const among = /^\p{Lu}/u.test(words) ? nearTo(words, reader) : [];
    if (among.length > 0) return { kind: 'unsure', words, among };
  }
  return undefined;
};
