import { isDoing, isTask } from './doing-verbs.ts';
import type { Naming, OwnerWords } from './owner-words.ts';
import { ownersAt } from './owner-words.ts';
import type { Later } from './told-later.ts';
import { mayBeWho, WHO, whoIn } from './who-words.ts';

/** Before a verb that follows at once there is no telling where a longer name ends. */
const SHORT =
  "(?:all(?: \\p{Ll}+)?|everyone|everybody|members|colleagues|partners|schools|\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)?(?: and \\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)?)?)";
const ASKS = '(?:asked|asks|requested|requests|wondered|queried|checked)';
/** "asked if everyone could look at it", "asked could Bo chase the forms": politely. */
const POLITELY = new RegExp(
  `\\b${ASKS}\\s(?:(?:if|whether)\\s(?<who>${WHO})\\s(?:could|can|would|might|will|would be able to)|(?:could|can|would)\\s(?<who2>${SHORT}))\\s(?:please\\s|also\\s|kindly\\s)?(?=(?<verb>\\p{Ll}[\\p{Ll}-]*))`,
  'gu',
);
/** "asked Ann if she could send the figures". */
const OF_HIM = new RegExp(
  `\\b(?:asked|asks)\\s(?<who>${WHO})\\s(?:if|whether)\\s(?:he|she|they|it)\\s(?:could|can|would|might|will|would be able to)\\s(?:please\\s|also\\s|kindly\\s)?(?=(?<verb>\\p{Ll}[\\p{Ll}-]*))`,
  'gu',
);
/** What is asked of somebody as a thing: "asked the Head for a breakdown", "promised the group a note". */
const THING =
  '(?:an?|the|some|more|further|copies of|details of|figures (?:on|for)|clarification|feedback|sight of|information|assurance)\\s';
const FOR_THING = new RegExp(
  `\\b(?:asked|asks)\\s(?<who>(?!for\\b)${WHO})\\sfor\\s(?=${THING}(?!time|moment|view|opinion))`,
  'gu',
);
const THEM =
  /\b(?:asked|requested|invited|reminded|instructed|urged|tasked|encouraged)\s(?<who>her|him|them)\sto\s(?:also\s)?(?=(?<verb>\p{Ll}[\p{Ll}-]*))/gu;

/** "thanked Ann and asked that she share it". */
const THAT_THEY =
  /\b(?:asked|requested|suggested|proposed)\sthat\s(?<who>he|she|they)\s(?:should\s|could\s|might\s|also\s)?(?=(?<verb>\p{Ll}[\p{Ll}-]*))/gu;

/** Those who are asked within a sentence, in other forms than "to". */
export const askedOf = (text: string, naming: Naming, before: OwnerWords | undefined): readonly Later[] => [
  ...asking(POLITELY, text, naming).filter(({ owners }) => isAddressed(owners)),
  ...asking(OF_HIM, text, naming),
  ...asking(FOR_THING, text, naming),
  ...ofThem(THEM, text, { naming, before }),
  ...ofThem(THAT_THEY, text, { naming, before }),
];

const asking = (form: RegExp, text: string, naming: Naming): readonly Later[] =>
  [...text.matchAll(form)].flatMap((found) => {
    const { who: one, who2, verb } = found.groups ?? {};
    const who = one ?? who2 ?? '';
    if (!mayBeWho(who) && !GROUP.test(who)) return [];
    if (verb !== undefined && !(form === OF_HIM ? isDoing(verb) : isTask(verb) || FINDS.test(verb)))
      return [];
    const at = found.index + found[0].indexOf(who);
    const named = whoIn(who, naming);
    return [{ owners: { ...named, end: at + who.length }, at, from: found.index + found[0].length }];
  });

const FINDS = /^(?:find|speak|talk|help|let|put|pass|get|work|look|give|try|write|ring|call)$/;
const GROUP =
  /^(?:all\s|the other\s)?(?:members|everyone|everybody|all|partners|colleagues|schools|officers)$/i;

/** "asked whether the Council could help" is a question; a name or all of them is asked to do it. */
const isAddressed = ({ owners, words }: OwnerWords): boolean =>
  GROUP.test(words) || owners.every(({ kind }) => ['known', 'initials', 'all', 'others'].includes(kind));

interface Of {
  readonly naming: Naming;
  readonly before: OwnerWords | undefined;
}

const PEOPLE = ['known', 'initials', 'name', 'role'];

/** "thanked Ann for her work and asked her to bring it back": the last one named before, who does not ask. */
const ofThem = (form: RegExp, text: string, { naming, before }: Of): readonly Later[] =>
  [...text.matchAll(form)].flatMap((found) => {
    if (!isDoing(found.groups?.['verb'] ?? '')) return [];
    const owners = namedBefore(text, found.index, naming) ?? before;
    return owners ? [{ owners, at: found.index, from: found.index + found[0].length }] : [];
  });

const CAPITAL = /(?<![\p{L}'-])\p{Lu}/gu;
/** Whoever stands behind one of these is spoken to or of, and does not ask. */
const OBJECT =
  /\b(?:thanked|asked|invited|welcomed|told|congratulated|to|with|from|by|for|of|that|and)\s(?:the\s)?$/;

const namedBefore = (text: string, at: number, naming: Naming): OwnerWords | undefined => {
  const starts = [...text.slice(0, at).matchAll(CAPITAL)].map(({ index }) => index);
  for (const from of starts.reverse()) {
    if (!OBJECT.test(text.slice(0, from))) continue;
    const owners = ownersAt(text, from, { ...naming, strict: true });
    if (owners && owners.end <= at && owners.owners.every(({ kind }) => PEOPLE.includes(kind))) return owners;
  }
  return undefined;
};

/** Small places where a body or a group that stands behind "and" is told: "and partners to cascade it". */
const ALSO =
  /(?:,|;|\band|\bbut|\bwhile)\s(?:then\s)?(?<who>(?:the\s|all\s|other\s|all other\s)?(?:members|partners|colleagues|schools|officers|heads|headteachers|governors|staff|leads|agencies|authorities|LAs|everyone|all|others|volunteers|the rest(?: of (?:us|them|you|the group))?))\s+to\s+(?=(?<verb>\p{Ll}[\p{Ll}-]*))/gu;

export const alsoAsked = (text: string, naming: Naming): readonly Later[] =>
  [...text.matchAll(ALSO)].flatMap((found) => {
    const { who = '', verb = '' } = found.groups ?? {};
    if (!isDoing(verb) || !TELLS.test(text.slice(0, found.index))) return [];
    const at = found.index + found[0].indexOf(who);
    const named = whoIn(who, naming);
    return [{ owners: { ...named, end: at + who.length }, at, from: found.index + found[0].length }];
  });

/** Before it somebody else is told something already. */
const TELLS = / to \p{Ll}|\bwill\b|\bwould\b/u;
