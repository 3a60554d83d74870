import type { Deed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { endsBody } from './name-words.ts';
import { isNobody } from './nobody-words.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import { bareLinkAt } from './told-links.ts';

/** "Community Liaison to draft", "M Woolley to write": after a mark whatever stands before "to" is who. */
const WHO =
  /^(?<who>(?:the )?\p{Lu}[\p{L}.'-]*(?:(?: | ?[&/] ?| and |, )(?:\p{Lu}[\p{L}.'-]*|of|for|the)){0,5})\s+(?:to|will)\s+(?:each\s+|all\s+|both\s+|also\s+)?(?=(?<verb>\p{Ll}[\p{Ll}-]*))/u;

export const ledByWords = (text: string, naming: Naming): Deed | undefined =>
  withoutTo(text, naming) ?? before(text) ?? anybody(text);

/** "AL find out about the cost": the verb follows the owner at once. */
const withoutTo = (text: string, naming: Naming): Deed | undefined => {
  const named = ownersAt(text, 0, naming);
  const link = named && bareLinkAt(text, named.end);
  return link && { owners: named.owners, ownerWords: named.words, text: text.slice(link.from), form: 'led' };
};

/** "Anyone who can help to contact TH", "Any parties interested to write": whoever it may be. */
const ANYBODY =
  /^(?<who>(?:any|all|those|anyone|anybody|everyone|each|every)\b[^.;:]{3,80}?)\s+to\s+(?=(?<verb>\p{Ll}[\p{Ll}-]*))/iu;

const anybody = (text: string): Deed | undefined => {
  const found = ANYBODY.exec(text);
  const { who = '', verb = '' } = found?.groups ?? {};
  if (!found || !isDoing(verb)) return undefined;
  return {
    owners: [{ words: who, kind: 'body' }],
    ownerWords: who,
    text: text.slice(found[0].length),
    form: 'led',
  };
};

const before = (text: string): Deed | undefined => {
  const found = WHO.exec(text);
  const { who = '', verb = '' } = found?.groups ?? {};
  const [first = ''] = who.split(' ');
  if (!found || !isDoing(verb) || (isDoing(first) && !/\s/.test(who)) || isNobodyAtAll(who)) return undefined;
  const kind = /^\p{Lu}\.? \p{Lu}\p{Ll}+$/u.test(who) ? 'name' : 'body';
  return { owners: [{ words: who, kind }], ownerWords: who, text: text.slice(found[0].length), form: 'led' };
};

/** "Board Designate" and "Committee" are somebody, "Further" is nobody. */
const isNobodyAtAll = (who: string): boolean => {
  const parts = who.split(' ');
  const last = parts.at(-1) ?? '';
  return !endsBody(last) && isNobody(parts[0] ?? '') && (parts.length === 1 || isNobody(last));
};
