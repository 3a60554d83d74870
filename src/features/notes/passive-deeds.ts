import { doersIn } from './doers.ts';
import { TO_BE_DONE } from './doing-verbs.ts';
import { DONE_TO } from './done-lists.ts';
import { areKnown } from './known-owners.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { COMING, lackedIn, SENT, sayerIn } from './sayers.ts';
import type { Told } from './told-deeds.ts';
import { mayBeWho, WHO, whoIn } from './who-words.ts';

const IF = /^(?:if|unless|when|where|should|however,? if)\b/i;

/** What somebody told of is not yet asked of anybody. */
const RETOLD =
  /\b(?:noted|explained|reported|said|advised|confirmed|replied|stated|reiterated|mentioned|felt|understood|heard|responded|asked|queried|thought|hoped|told)\b(?:.*\b(?:that|how|if|whether|when|it)\b)?/i;
/** "Ann Lee asked for the figures to be brought": that is a request. */
const ASKED_FOR = /\b(?:asked|requested|called)\s+(?:for|that)\b/i;
/** What others do, or what is always done: "will be sent out by schools", "shared daily". */
const OUTSIDE =
  /\bby (?:the )?\p{Ll}{3,}s\b|\b(?:daily|weekly|monthly|termly|annually|automatically|each|every)\b/u;

/** What is changed in the minutes themselves is no action. */
const AMENDED =
  /\b(?:following|these|those) (?:\w+ )?amendments?\b.*\bmade\b|\bto (?:be )?(?:amended to )?read\b|\bbe (?:deleted|amended) (?:from|to)\b|\b(?:words?|sentence|minute|paragraph)\b.*\bbe (?:deleted|amended|changed|removed|added)\b|\bminutes\b.*\bbe signed\b/i;
const AGREED = /\b(?:agreed|resolved|actions?:?)\b/i;
/** Any deed at all: enough where it was agreed, or where it is said by whom. */
const ANY_DONE =
  /(?<!\bought |\bwants? )\b(?<way>will|to|should|shall|must|would)\s+(?:also\s+|then\s+|now\s+)?be\s+(?:\w+ly\s+)?(?:[\p{Ll}-]{2,}(?:ed|ung|ade|ept|ent|ght|elt|ilt|awn|ven|ken|itten|rawn|old|ead|ut|plit)|done|led|seen to|dealt with|looked (?:at|into)|set(?: up)?)\b/iu;
/** "He will be missed by all". */
const FELT = /\b(?:missed|felt|welcomed|affected|remembered|known|needed|valued|appreciated|understood)$/i;
/** What others make known is news. */
const MADE_KNOWN = /^will be (?:published|announced|released|introduced|launched|laid|known)$/i;
/** "The letter is being redrafted by Ann". */
const BEING_DONE = new RegExp(
  String.raw`\b(?:is|are)\s(?:currently\s|now\s)?being\s(?:re-?)?(?:${DONE_TO}|led)\b`,
  'iu',
);
const NO_DEED =
  /\bbe\s+(?:\w+ly\s+)?(?:considered|noted|agreed|held|deferred|approved|accepted|adopted|postponed|appointed|elected|co-opted|used|needed|required|affected|guided|expected|based|allowed|funded|paid)\b/i;

/** "A grid will be circulated by CO", "Further dates will be circulated shortly". */
export const passiveIn = (text: string, naming: Naming, before?: OwnerWords): Told | undefined => {
  if (IF.test(text) || AMENDED.test(text)) return undefined;
  const found = TO_BE_DONE.exec(text);
  const any = found ?? ANY_DONE.exec(text);
  if (!any) return beingIn(text, naming) ?? comingIn(text, naming, before);
  if (FELT.test(any[0])) return undefined;
  const by = doerOf(text, any, naming);
  const isNamed = by?.owners.every(({ kind }) => kind !== 'body') || /\bto be \p{Ll}+$/u.test(any[0]);
  if (by && (found || isNamed)) return { owners: by.owners, words: by.words, text };
  const sayer = sayerIn({ text, deed: any, before }, naming);
  if (sayer) return toldBy(sayer, text, lackedIn(text, any.index));
  return isTask(text, any, found !== null) ? { owners: [], words: '', text } : undefined;
};

/** Of "She did not have it; it would be sent" only what will be done. */
const toldBy = ({ owners, words }: OwnerWords, text: string, at: number | undefined): Told =>
  at === undefined ? { owners, words, text } : { owners, words, text: text.slice(at), at };

const REMINDED = new RegExp(
  `^(?<who>${WHO})\\s(?:was|were|are|is)\\s(?:also\\s|again\\s)?(?:reminded|asked|requested|told|advised)\\sthat\\s(?=.*\\b(?:must|should|needs? to|(?:is|are|was|were) to)\\sbe\\s)`,
  'u',
);

/** "Heads were reminded that maps must be checked": they are to check them. */
const remindedIn = (text: string, naming: Naming) => {
  const who = REMINDED.exec(text)?.groups?.['who'];
  return who && mayBeWho(who) ? whoIn(who, naming) : undefined;
};

const doerOf = (text: string, { index, 0: deed }: RegExpExecArray, naming: Naming) =>
  remindedIn(text, naming) ?? doersIn(text, index + deed.length, naming);

const comingIn = (text: string, naming: Naming, before: OwnerWords | undefined): Told | undefined => {
  const coming = COMING.exec(text);
  const sayer = coming ? sayerIn({ text, deed: coming, before }, naming) : undefined;
  return sayer && { owners: sayer.owners, words: sayer.words, text };
};

/** Only of somebody who is known: else it is told of others. */
const beingIn = (text: string, naming: Naming): Told | undefined => {
  const being = BEING_DONE.exec(text);
  const by = being ? doersIn(text, being.index + being[0].length, naming) : undefined;
  return by && areKnown(by.owners) ? { owners: by.owners, words: by.words, text } : undefined;
};

/** "Pupils to be placed had fallen": something is told of what is to be done. */
const FINITE_AFTER =
  /^[^,;:.]{0,40}?\b(?:had|has|have|was|were|is|are|did|does|could|can|cannot|would|will)\b/;
/** It is for others to do. */
const THEIRS =
  /\bby (?:the )?(?:DfE|DFE|DfES|DCSF|Department|Secretary of State|[Mm]inisters|Ofsted|OFSTED|ESFA|EFA|[Gg]overnment|Cabinet|Parliament|Home Office|NHS)\b/;
const NOT_YET = /\b(?:not|available|able|ready|which|who)\s+$|\b(?:how|what|whether|where|why)\b[^,;:]*$/i;
/** What is put off to a meeting to come is to be prepared for it. */
const AT_NEXT =
  /\b(?:at|to|for|on) (?:a|the|our) (?:agenda (?:for|of) (?:a|the) )?(?:future|next|following|forthcoming|\p{Lu}\p{Ll}+) (?:\p{L}+ ){0,2}(?:meeting|agenda)\b/u;

/** Nobody is said to do it: then it must be what a meeting asks for, or what is sent round after one. */
const isTask = (text: string, any: RegExpExecArray, isListed: boolean): boolean => {
  const [before, after] = [text.slice(0, any.index), text.slice(any.index)];
  if (isNone(text, any)) return false;
  if (MADE_KNOWN.test(any[0]) && !AGREED.test(before)) return false;
  const isTo = any.groups?.['way'] === 'to';
  if (OUTSIDE.test(after)) return isListed && isTo && !isRetold(before);
  const isAtNext = AT_NEXT.test(after);
  if (!SENT.test(any[0]) && !isAtNext && isSupposed(before, any)) return false;
  return isListed || isAtNext || (isAsked(before, any) && !NO_DEED.test(any[0]));
};

/** It is for others to do, or something else is told of what is to be done. */
const isNone = (text: string, any: RegExpExecArray): boolean =>
  NOT_YET.test(text.slice(0, any.index)) ||
  THEIRS.test(text) ||
  (any.groups?.['way'] === 'to' && FINITE_AFTER.test(text.slice(any.index + any[0].length)));

/** "The terms of reference would be reviewed": minutes say so of what was asked, where nobody tells of it. */
const PLAIN_WOULD =
  /\bwould (?:now |also |then )?be (?:\w+ly )?(?:reviewed|revised|updated|carried out|undertaken|drafted|prepared|produced|arranged|organised|amended|investigated|explored|checked|followed up|contacted|established|set up|developed|chased|raised|included)$/i;
const isPlain = (before: string, [deed]: RegExpExecArray): boolean =>
  PLAIN_WOULD.test(deed) && before.length < 120 && !SAYS.test(before) && /^(?:\p{Lu}|•)/u.test(before);
const SAYS =
  /\b(?:that|which|who|if|because|had|has|have|was|were|is|are|said|hoped|proposals?|services?|children|pupils)\b|\p{Ll}{3,}ed\s/u;

/** Only what somebody told of, or thought of. */
const isSupposed = (before: string, any: RegExpExecArray): boolean =>
  ((isWould(any) || any.groups?.['way'] === 'should') && !AGREED.test(before) && !isPlain(before, any)) ||
  isRetold(before);

const isRetold = (before: string): boolean => RETOLD.test(before) && !ASKED_FOR.test(before);

const isWould = ({ groups }: RegExpExecArray): boolean => /would/i.test(groups?.['way'] ?? '');

const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|needs?|seems?|continues?|likely|expected|due|how|which|who|that|if|when|\p{Ll}{3,}ed)\b/u;

/** It was agreed, it "is to be" done, or no other verb stands before: "Remaining items to be collected". */
const isAsked = (before: string, { groups }: RegExpExecArray): boolean =>
  AGREED.test(before) ||
  (groups?.['way'] === 'to' &&
    (/\b(?:is|are)\s+$/.test(before) || (before.length < 90 && !FINITE.test(before))));

const THAT_BE = new RegExp(
  String.raw`(?:^that|\b(?:agreed|resolved|requested|recommended|suggested|asked|proposed)\b.{0,40}?\b(?:that|and))\b(?<what>.{3,200}?)\bbe\s+(?:\w+ly\s+)?(?:${DONE_TO}|done|led|chaired|hosted|managed|handled|overseen|addressed|resolved|given|taken)\b`,
  'iu',
);

/** "Ann asked that it be built into the schedule": any deed at all. */
const ASKED_BE =
  /\b(?:asked|requested|[Rr]equest (?:was )?made)\b.{0,40}?\bthat\b(?<what>.{2,200}?)\b(?:be|is|are)\s+(?:also\s+)?(?:\w+ly\s+)?(?!approved|noted|recorded|minuted|agreed|deleted|amended)(?:[\p{Ll}-]{2,}(?:ed|ung|own|tten|ven|ken)|built|sent|given|taken|made|brought|put|held|set)\b/iu;

const NO_REQUEST = /\b(?:will|would|should|shall|may|might|could|can|to|must)\s*$|\bminutes\b.*\bmeeting\b/i;

/** "Resolved that the minutes of 3 June be confirmed": every meeting does so. */
const isConfirmed = (what: string, deed: string): boolean =>
  /\bminutes\b/i.test(what) && /\bconfirmed$/i.test(deed);

/** "Resolved: that the Commissioner be invited to attend", "it was agreed that Ann Lee be invited by Bea Moss". */
export const resolvedIn = (text: string, naming: Naming): Told | undefined => {
  const found = THAT_BE.exec(text) ?? ASKED_BE.exec(text);
  const what = found?.groups?.['what'] ?? '';
  if (!found || NO_REQUEST.test(what) || isConfirmed(what, found[0])) return undefined;
  const by =
    doersIn(text, found.index + found[0].length, naming) ??
    agreerIn(text, found.index + found[0].length, naming);
  return by ? { owners: by.owners, words: by.words, text } : { owners: [], words: '', text };
};

const AGREER =
  /\band\s(?=(?:the\s)?\p{Lu}[^.;]{1,50}\s(?:agreed(?:\sto\s(?:this|do\sso))?|(?:noted|accepted|actioned)\sthis|took this (?:away|on board)|undertook to do (?:so|this)|will (?:oblige|do (?:so|this)))[\s.]*$)/u;

/** "Bo suggested that it be shared, and Ann agreed": whoever agreed will see to it. */
export const agreerIn = (text: string, after: number, naming: Naming): OwnerWords | undefined => {
  const sign = AGREER.exec(text.slice(after));
  const at = sign ? after + sign.index + sign[0].length : -1;
  const words =
    at < 0 ? '' : text.slice(at).replace(/\s(?:agreed|noted|accepted|actioned|took|undertook|will)\b.*$/, '');
  const named = words ? ownersAt(words, 0, { ...naming, strict: true }) : undefined;
  if (named && named.end >= words.length) return named;
  return words ? { owners: [{ words, kind: 'body' }], words, end: words.length } : undefined;
};
