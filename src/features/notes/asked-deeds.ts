import { matchAt } from '../../domain/match-at.ts';
import { tailOf } from './deed.ts';
import { isDoing, mayBeDone } from './doing-verbs.ts';
import { areKnown } from './known-owners.ts';
import { isNews } from './news.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import type { Told } from './told-deeds.ts';

/** "Members to update declarations ahead of the next meeting - ALL". */
export const tailIn = (text: string, naming: Naming): Told | undefined => {
  if (text.length > 320) return undefined;
  const deed = tailOf(text, naming);
  const isOne = deed?.form === 'tail' && areKnown(deed.owners);
  if (!isOne) return undefined;
  const first = /^[\p{L}-]+/u.exec(deed.text)?.[0] ?? '';
  if (deed.text.split(/\s+/).length < (isDoing(first) ? 2 : 3) || STATED.test(deed.text)) return undefined;
  if (/\b(?:Present|Apologies|In attendance)\s*:/.test(deed.text)) return undefined;
  const isDeed = isDoing(first) || ASKS.test(deed.text);
  return isDeed ? { owners: deed.owners, words: deed.ownerWords, text: deed.text } : undefined;
};

const ASKS = /\bto\s+(?:be\s+)?\p{Ll}+|\bplease\b|\b(?:needs?|wanted|required|outstanding)\b/iu;

/** What was done ends so: "Lead governor appointed (PK)". */
const STATED =
  /\b(?:appointed|elected|noted|agreed|approved|received|thanked|welcomed|absent|present)[\s.]*$/i;

const LEADS =
  /\s*(?:[-–—]+|:)\s+(?:to\s+)?(?=(?<small>\p{Ll}{2,}(?:-\p{Ll}+)?)\s|(?<verb>\p{Lu}\p{Ll}+(?:-\p{Ll}+)?)\s+(?:up\s+|back\s+)?(?![\p{Lu}]\p{Ll}+\s\p{Lu}|of\b|on\b|from\b|for\b|by\b|re\b|is\b|was\b|has\b))/uy;

/** "JBi / TH – follow up with health colleagues", "TH: send data to LA": who, a sign, and what is to be done. */
export const leadIn = (text: string, naming: Naming): Told | undefined => {
  const named = ownersAt(text, 0, naming);
  if (!named?.owners.every(({ kind }) => ['known', 'all', 'initials', 'role', 'authority'].includes(kind)))
    return undefined;
  if (named.owners.some(({ words, kind }) => kind === 'initials' && words.length > 3)) return undefined;
  const sign = matchAt(LEADS, text, named.end);
  const verb = sign?.groups?.['small'] ?? sign?.groups?.['verb'] ?? '';
  const told = sign && text.slice(named.end + sign[0].length);
  if (!told || !(isDoing(verb) || HAVE_A.test(told)) || POST.test(verb)) return undefined;
  return { owners: named.owners, words: named.words, text: told };
};

/** "Everyone: have a think about it". */
const HAVE_A = /^have an? (?:think|look|go|word|chat|read|try)\b/i;
/** "Ann Lee – Chair (Shire College)": who somebody is. */
const POST = /^(?:Chair|Lead|Clerk|Support|Contact|Link|Project|Host|Minute)$/;

const YOU =
  /^(?<who>\p{Lu}[\p{L}'-]+(?: and \p{Lu}[\p{L}'-]+)?)(?:,| [-–—])\s+(?:(?:(?:please|pls)\s)?(?:can|could|would|will) you(?: also)?(?: please| pls)?|please|pls|you(?: also)? (?:(?:said|thought|promised|offered) you (?:would|will)|(?:were|are) (?:going )?to|will|offered to|agreed to|promised to))\s+(?:also\s+)?(?=(?<verb>\p{Ll}+))/u;

/** A letter to those who were there: "Ann, you said you would find out". */
export const youIn = (text: string, naming: Naming): Told | undefined => {
  const found = YOU.exec(text);
  const { who = '', verb = '' } = found?.groups ?? {};
  const named = found && mayBeDone(verb) ? ownersAt(who, 0, { ...naming, strict: true }) : undefined;
  return found && named ? { owners: named.owners, words: who, text: text.slice(found[0].length) } : undefined;
};

const LEFT =
  /^(?:(?:[Ww]e(?:'ll| will)? )?(?:leave|left) (?:it|this|that|them)|(?:[Tt]his|[Ii]t) (?:was|is) left|[Oo]ver) (?:with|to)\s+/;

/** "Leave it with Ann": what it is stands before. */
export const leftIn = (text: string, naming: Naming): Told | undefined => {
  const lead = LEFT.exec(text)?.[0].length;
  const named = lead === undefined ? undefined : ownersAt(text, lead, { ...naming, strict: true });
  const isAll = named && /^[\s.,]*(?:to\b.*)?$/.test(text.slice(named.end));
  return isAll ? { owners: named.owners, words: named.words, text: 'see to it' } : undefined;
};

const PLEASE =
  /(?:^|[\s,;:–!-])(?:please|pls|plz)\s+(?:can (?:all )?\w+ )?(?:to\s+)?(?<verb>be|could|can|\p{Ll}+)/iu;
const AFTER_COLON =
  /(?:^|:\s+)(?<verb>contact|ask|check|email|send|circulate|invite|arrange|confirm|share|speak|write|draft|update|follow up|liaise|remind|chase)\s+(?!\p{Ll}+ed\b)\p{L}/u;
/** "Please note that ...", "please let us know if you cannot come": nobody is asked for anything of the meeting's. */
const NO_REQUEST =
  /\bthank|\bnotify the sender|\bplease (?:consider the environment|note|remember|see|find|be (?:aware|advised|reminded)|delete|refer to|click|contact|visit|do not|don't)\b|\bif you\b|\byou (?:are|have|cannot|can)\b/i;

/** "It was agreed to invite the police": nobody is named who will. */
const AGREED_TO =
  /\b(?:[Ii]t was|[Ww]as|[Mm]eeting|[Ff]orum|[Gg]roup|[Bb]oard|[Cc]ommittee|[Pp]anel|[Mm]embers|[Gg]overnors|[Pp]artners|[Cc]ouncil|[Aa]ll)\s+(?:also\s+|then\s+)?(?:agreed|decided|resolved|AGREED|RESOLVED)\s+to\s+(?<verb>\p{Ll}+)|(?:^|[-–—:;,]\s+)(?:[Aa]greed|AGREED)\s+(?:by (?:the |all )?[\p{L} ]{3,30}? )?to\s+(?<verb2>\p{Ll}+)/u;
/** What a meeting does by saying so. */
export const DONE_BY_SAYING =
  /^(?:note|accept|approve|adopt|ratify|endorse|support|agree|elect|appoint|re-elect|reappoint|close|exclude|defer|adjourn|confirm|sign|delegate|authorise|recommend|co-opt|nominate|take|keep|continue|delay|postpone|wait|retain|leave|hold|award|grant|refuse|give|make|increase|reduce|thank|extend|proceed|move|set|use|remain|be|have)$/;

/** "The committee agreed that we would write": who we are stands nowhere. */
const OURS =
  /\bagreed\s+(?:that\s+)?(?:[^.;:]{0,40}?[\s,])?(?<we>we)\s+(?:will|would|should|need to)\s+(?:(?<all>all|each)\s+)?(?:also\s+)?(?=(?<verb>\p{Ll}+))/u;

const ourTold = (text: string, { index, 0: all, groups }: RegExpExecArray): Told => ({
  owners: [groups?.['all'] ? { words: 'all', kind: 'all' } : { words: groups?.['we'] ?? '', kind: 'body' }],
  words: groups?.['all'] ? 'all' : (groups?.['we'] ?? ''),
  text: text.slice(index + all.length),
});

/** "Host needed for June": nobody is named. */
const NEEDED =
  /^(?:(?:A|An|New|Another) )?[\p{L}-]+(?: \p{Ll}+)? (?:still )?(?:(?:needed|required) (?:for|to|by|at)|wanted (?:for|by|at))\b/u;

/** "pls all check your lists": all of them are asked. */
const PLEASE_ALL =
  /(?:please|pls|plz)\s+(?:(?:can|could|would) (?:you )?)?(?<all>all(?: (?:LAs|members|schools|colleagues|partners|governors|heads|officers|authorities|of you))?|everyone|everybody)\s+/i;

const pleaseTold = (text: string): Told => {
  const found = PLEASE_ALL.exec(text);
  const words = found?.groups?.['all'];
  if (!found || !words) return { owners: [], words: '', text };
  return { owners: [{ words, kind: 'all' }], words, text: text.slice(found.index + found[0].length) };
};

/** "someone else to chair the next one": nobody yet. */
const SOMEBODY = /\b[Ss]ome(?:one|body)\b[^.;:,]{0,30}?\s(?:to|should|must|might)\s(?<verb>\p{Ll}+)\b/u;

/** "Please return to CO", "overlapping interests: contact LGA for advice": somebody is asked, nobody is named. */
export const askedIn = (text: string): Told | undefined => {
  if (PLEASE.test(text) && !NO_REQUEST.test(text)) return pleaseTold(text);
  if (isOfNobody(text)) return { owners: [], words: '', text };
  const ours = OURS.exec(text);
  if (ours && isDoing(ours.groups?.['verb'] ?? '')) return ourTold(text, ours);
  const colon = AFTER_COLON.exec(text);
  return colon ? { owners: [], words: '', text: text.slice(colon.index).replace(/^:\s+/, '') } : undefined;
};

const VOLUNTEER =
  /^.{6,90}\b(?:please|pls)[\s!.]*$|^(?:Somebody|Someone|Anyone|Anybody)\b.{3,60}\bplease[\s?!.]*$/;

/** It was agreed to do it, or somebody is looked for: nobody is named. */
const isOfNobody = (text: string): boolean => {
  if (isDoing(SOMEBODY.exec(text)?.groups?.['verb'] ?? '') || VOLUNTEER.test(text)) return true;
  if (isNews(text)) return false;
  const { verb: one, verb2 } = AGREED_TO.exec(text)?.groups ?? {};
  const agreed = one ?? verb2 ?? '';
  return (isDoing(agreed) && !DONE_BY_SAYING.test(agreed)) || (NEEDED.test(text) && text.length < 120);
};
