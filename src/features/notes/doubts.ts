import { type Deed, tailOf } from './deed.ts';
import { isDoing, mayBeDone } from './doing-verbs.ts';
import { meantBy } from './known.ts';
import { isOnePerson } from './led-sentences.ts';
import { type Naming, type OwnerWord, ownersAt } from './owner-words.ts';
import { toldIn } from './told-deeds.ts';

/** What a mark or a cell says, and for whom. */
interface Said {
  readonly owners: readonly OwnerWord[];
  readonly ownerWords: string;
  readonly text: string;
  readonly form?: Deed['form'];
  readonly isSigned?: boolean;
  readonly isPast?: boolean;
}

const CUT = 'It may be cut off.';
const OTHER = 'Somebody else is named in it too.';
const DONE_TO_THEM = 'It may be for somebody else to do this to them.';
const NO_DEED = 'It may be no action.';
const PLACE = 'The local authority may be a place and not the owner.';

/** Why a deed whose owner is known may yet be read wrongly; nothing where there is no doubt. */
export const doubtOf = (said: Said, naming: Naming): string | undefined => {
  const { text } = said;
  if (isCut(text)) return CUT;
  if (said.form === 'tail' && said.owners.some(({ kind }) => kind === 'authority')) return PLACE;
  if (said.isPast) return REPORTED;
  if (DONE_TO.test(text)) return DONE_TO_THEM;
  if (!isDeed(said)) return NO_DEED;
  return isOfOthers(said, naming) ? OTHER : undefined;
};

/** The same of a whole sentence that an owner beside or behind it is to see to. */
export const doubtOfSentence = (said: Said, naming: Naming): string | undefined => {
  if (isCut(said.text)) return CUT;
  if (NOT_ASKED.test(said.text)) return NO_DEED;
  if (REPORTS.test(said.text) && !ASKED.test(said.text)) return REPORTED;
  return isToldToOne(said, naming) ||
    isToldToOthers(said, naming) ||
    isAskedOfOthers(said, naming) ||
    isBeside(said, naming)
    ? OTHER
    : undefined;
};

const NOT_ASKED =
  /^(?:no|none|nothing|nobody|no one)\b|^(?:\d+\.?\s+)?(?:welcome|introductions?|apologies|minutes of|matters arising)\b(?!.*\b(?:to|should|needs?|must|please)\s)/i;
const REPORTED = 'It reads like a report of what was said.';
/** "2. NK noted that the figures are being made": what somebody said, and nothing that is asked. */
const REPORTS =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:The\s)?\p{Lu}[\p{L}'. -]{0,40}?\s(?:noted|reported|explained|advised|confirmed|said|stated|updated|welcomed|thanked|informed|introduced|presented|outlined)\b/u;
const ASKED =
  /\b(?:agree[sd]?|offer(?:s|ed)|AGREED|undertook|will|would|shall|should|must|asks?|asked|requests?|requested|suggest\w*|propos\w*|please|needs?|to be|(?:is|are|was|were) to)\b/;

/** It ends as no action does: "send the form to the", "share with Kent,", "send the form 2.", "to JB Action". */
const OPEN_END =
  /(?:\s(?:the|a|an|to|of|with|and|or|in|on|at|by|for|from|as|that|which|who|their|its|his|her|our|re|via|per|than|any|all other|actions?)|[,:(/&–-]|\s\d{1,2}\.)\s*$/i;

const isCut = (text: string): boolean => OPEN_END.test(text) || isOpen(text);

/** A bracket that is not closed. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** "be asked to report". */
const DONE_TO = /^be\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}(?:ed|en|ent)\b/u;

const NONE = /^(?:not|no|never|none|nothing|nobody|n\/a|see (?:item|above|below|minute))\b/i;
const ONLY_NOTED = /^(?:note|noted|agreed|discussed|be (?:on|away|absent|late|at))\b[^:]{0,30}$/i;
const ASKS = /^please\b|\b(?:to|will)\s+(?:be\s+)?\p{Ll}{2,}/iu;
const STATED = /\b(?:was|were|has|have|had|is|are)\s+(?:(?:now|also|already|been)\s+){0,2}\p{Ll}+/u;

/** "redact and send it round", "cross-match the list": a second verb tells that the first is one. */
const SECOND = /^\p{L}{3,}(?:\s(?:and|&|or)\s|-)(?<verb>\p{Ll}{3,})\s/u;
/** "portal guide – add screenshots": what it is about, and then what is to be done. */
const BEHIND = /^[^-–—:;]{3,40}\s[-–—]\s(?<verb>\p{Ll}{2,})\s\p{L}/u;
/** "Break down the figures by school": so do these with what follows them. */
const PHRASE = /^(?:break (?:down|up|out)|pick up|cost (?:the|out|up)|table (?:the|a)|map out|flag up)\s/i;

/** Whether it begins with words that are to be done, though the first of them alone may be no such thing. */
export const isPhrase = (text: string): boolean =>
  PHRASE.test(text) ||
  [SECOND, BEHIND].some((form) => {
    const verb = form.exec(text)?.groups?.['verb'];
    return verb !== undefined && isDoing(verb);
  });

/** "NO will look into it", and NO beside it. */
const withoutOwner = (text: string, owner: string): string =>
  owner && text.startsWith(`${owner} `)
    ? text.slice(owner.length + 1).replace(/^(?:to|will|would|shall|has agreed to|agreed to)\s+/, '')
    : text;

const isDeed = ({ text: said, ownerWords, isSigned }: Said): boolean => {
  const text = withoutOwner(said, ownerWords);
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
  if (NONE.test(text) || ONLY_NOTED.test(text)) return false;
  if (isDoing(first) || isPhrase(text)) return true;
  if (isSigned) return ASKS.test(text) && !STATED.test(text);
  return mayBeDone(first) || /^be\s/.test(text);
};

const isOfOthers = (said: Said, naming: Naming): boolean =>
  isToldToOthers(said, naming) || isForOthers(said, naming) || isBeside(said, naming);

/** "send the form - JB": two are named, and only one of them first. */
const isForOthers = (said: Said, naming: Naming): boolean => {
  const tail = tailOf(said.text, { ...naming, strict: false });
  return tail?.owners.some((owner) => isPerson(owner) && !isAmong(owner, said, naming)) === true;
};

/** "Others to complete it. TH to alter it.", and beside it "Others / TH": each has their own. */
const isToldToOne = ({ owners, text }: Said, naming: Naming): boolean =>
  owners.length > 1 &&
  toldIn(text, { ...naming, strict: false }).some(
    (told) =>
      told.owners.length < owners.length &&
      owners.some((one) => told.owners.some((other) => isOnePerson(one, other, naming))),
  );

/** "send the form and JB to check it". */
const isToldToOthers = (said: Said, naming: Naming): boolean =>
  WHO_WILL.test(said.text) ||
  isNextOnes(said, naming) ||
  said.text
    .split(STROKE)
    .flatMap((piece) => toldIn(piece, { ...naming, strict: false }))
    .some(({ owners }) => owners.some((owner) => isSomebody(owner) && !isAmong(owner, said, naming)));

/** "write to Kent, JB to Medway": the verb stands only once. */
const isNextOnes = (said: Said, naming: Naming): boolean =>
  [...said.text.matchAll(/[,;]\s+(?:and\s+)?(?=\p{Lu})/gu)].some(({ index, 0: all }) => {
    const named = ownersAt(said.text, index + all.length, naming);
    const isTold = named && /^\s+(?:to|will)\s/.test(said.text.slice(named.end));
    return isTold === true && named?.owners.some((one) => isPerson(one) && !isAmong(one, said, naming));
  });

/** "send the list to TH who will check it". */
const WHO_WILL = /\bwho\s+(?:will|would|shall|is to|are to|agreed to)\b/;

/** "MS asked that TH bring the map", and MS beside it. */
const isAskedOfOthers = (said: Said, naming: Naming): boolean =>
  [...said.text.matchAll(/\b(?:asked|requested|suggested|proposed|agreed)\s+(?:that\s+)?(?=\p{Lu})/gu)].some(
    ({ index, 0: all }) =>
      ownersAt(said.text, index + all.length, naming)?.owners.some(
        (owner) => isSomebody(owner) && !isAmong(owner, said, naming),
      ) === true,
  );

/** "MS (TH from May)", "MS (on behalf of TH)", "MS?": it is not plain whose it is. */
const isBeside = ({ ownerWords, ...said }: Said, naming: Naming): boolean => {
  const bracket = /\(([^()]+)\)/.exec(ownerWords)?.[1] ?? '';
  const named = [...bracket.matchAll(/\p{Lu}[\p{L}'-]*/gu)].map(({ index }) =>
    ownersAt(bracket, index, naming),
  );
  return (
    ownerWords.includes('?') ||
    named.some((one) =>
      one?.owners.some((owner) => isPerson(owner) && !isAmong(owner, { ...said, ownerWords }, naming)),
    )
  );
};

const STROKE = /\s\/\s/;

const isPerson = ({ kind }: OwnerWord): boolean => kind === 'known' || kind === 'initials';
const isSomebody = (owner: OwnerWord): boolean => isPerson(owner) || owner.kind === 'authority';

/** The same words, or the same person by other words: "Mona Soames" is MS. */
const isAmong = ({ words }: OwnerWord, { owners }: Said, { who }: Naming): boolean => {
  const [meant] = meantBy(words, who);
  return owners.some(
    (one) =>
      one.words === words ||
      one.kind === 'all' ||
      one.kind === 'others' ||
      (meant !== undefined && meantBy(one.words, who).some(({ name }) => name === meant.name)),
  );
};
