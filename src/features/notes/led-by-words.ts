import type { Deed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { endsBody, isOrganised } from './name-words.ts';
import { isNobody } from './nobody-words.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import { bareLinkAt } from './told-links.ts';

/** "Community Liaison to draft", "M Woolley to write": after a mark whatever stands before "to" is who. */
const WHO =
  /^(?<who>(?:the )?\p{Lu}[\p{L}.'-]*(?:(?: | ?[&/] ?| and |, )(?:\p{Lu}[\p{L}.'-]*|of|for|the|members|colleagues|staff|partners|leads?|team|reps?|governors|heads|schools|authorities|officers?|group|manager)(?![\p{L}])){0,5})\s+(?:to|will)\s+(?:each\s+|all\s+|both\s+|also\s+)?(?=(?<verb>\p{Ll}[\p{Ll}-]*))/u;

export const ledByWords = (text: string, naming: Naming): Deed | undefined =>
  withoutTo(text, naming) ?? before(text) ?? small(text) ?? anybody(text) ?? besideThing(text, naming);

/** "Action: AW agenda item for next meeting": a thing, and no verb. */
const besideThing = (text: string, naming: Naming): Deed | undefined => {
  const named = ownersAt(text, 0, { ...naming, strict: false });
  const rest =
    named && /^\s+(?<first>\p{Ll}[\p{Ll}-]+)\s.{3}/u.exec(text.slice(named.end))?.groups?.['first'];
  const isKnown = named?.owners.every(({ kind }) => ['known', 'initials', 'all'].includes(kind));
  if (!named || !rest || !isKnown || NO_THING.test(rest)) return undefined;
  const told = text.slice(named.end).trim();
  return { owners: named.owners, ownerWords: named.words, text: told, form: 'led', isSigned: true };
};

/** What is told of somebody, and no thing: "JM asked for it", "MS is away". */
const NO_THING =
  /(?:ed|s|n't)$|^(?:to|will|would|should|must|shall|is|are|have|had|be|said|told|gave|took|went|had|felt|thought|spoke|met|sent|wrote|brought|made|put|was|were|can|could|may|might|and|or|but|who|which|that|from|of|in|on|at|for|with|by|as|not|very)$/;

/** "AL find out about the cost": the verb follows the owner at once. */
const withoutTo = (text: string, naming: Naming): Deed | undefined => {
  const named = ownersAt(text, 0, naming);
  const link = named && bareLinkAt(text, named.end);
  return link && { owners: named.owners, ownerWords: named.words, text: text.slice(link.from), form: 'led' };
};

/** "Anyone who can help to contact TH", "Any parties interested to write": whoever it may be. */
const ANYBODY =
  /^(?<who>(?:any|all|those|anyone|anybody|everyone|each|every)\b[^.;:]{3,80}?)(?<!\b(?:like|wish|wishes|want|wants|wanting|able|willing|wishing|hoping|hope|hopes|need|needs))\s+to\s+(?=(?<verb>\p{Ll}[\p{Ll}-]*))/iu;

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

const SMALL =
  /^(?<who>(?:the )?(?<first>\p{Ll}{4,})(?: \p{Ll}{3,}){0,2}) (?:to|will) (?=(?<verb>\p{Ll}[\p{Ll}-]*))/u;
const NO_WHO =
  /^(?:need|plan|reminder|time|aim|agreed|wish|hope|continue|further|more|access|request|proposal|offer|opportunity|decision|work|effort|suggestion|invitation|letter)s?$/;

/** "secretariat to prepare a letter": after a mark in small letters, too. */
const small = (text: string): Deed | undefined => {
  const found = SMALL.exec(text);
  const { who = '', first = '', verb = '' } = found?.groups ?? {};
  if (!found || !isDoing(verb) || isDoing(first) || NO_WHO.test(first)) return undefined;
  return {
    owners: [{ words: who, kind: 'body' }],
    ownerWords: who,
    text: text.slice(found[0].length),
    form: 'led',
  };
};

/** "Board Designate" and "Committee" are somebody, "Further" is nobody. */
const isNobodyAtAll = (who: string): boolean => {
  const parts = who.split(' ');
  const last = parts.at(-1) ?? '';
  return (
    !endsBody(last) &&
    !isOrganised(last) &&
    isNobody(parts[0] ?? '') &&
    (parts.length === 1 || isNobody(last))
  );
};
