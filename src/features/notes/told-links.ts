import { endAt, matchAt } from '../../domain/match-at.ts';
import { isDoing } from './doing-verbs.ts';
import { NO_TASKS } from './done-lists.ts';
import { type Link, laterIn } from './later-links.ts';

const TO =
  /\s*(?:,\s*)?(?:(?:also|then|both|each|all|now|still|please|kindly)\s+)?(?<way>to|will|would|shall|should|must)(?:,\s(?:with|together|along|after|once|subject|following|on behalf)\s[^,.;]{2,60},)?\s+(?:,?\s?(?:in (?:future|due course|turn|the meantime|addition)|at least|(?:if|where|as far as) (?:possible|necessary)|therefore|accordingly|henceforth|first|as soon as possible|at once),?\s+)?(?:(?:also|then|now|both|each|all|please|kindly)\s+)?(?:(?!reply|apply|supply|comply|rely\b|multiply)\p{Ll}{3,}ly\s+(?=\p{Ll}))?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const ASKED =
  /\s*(?:,\s*)?(?:(?:has|have|having|had|was|were|is|are|am|will|would)\s+){0,2}(?:(?:also|been|be|kindly|now)\s+){0,2}(?:agreed|asked|requested|offered|undertook|undertakes|undertaken|volunteered|tasked|urged|recommended|invited|encouraged|reminded|required|instructed|authorised|delegated|nominated|committed|promised|expected|set up|formed|established|convened|chosen|(?<=\bbe\s)appointed|going|due|planning|intending)\s+(?:by\s[^,.;]{2,30}?\s)?to\s+(?:also\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const IS_TO =
  /\s*(?:,\s*)?(?:is|are|was|were)\s+(?:also\s+|both\s+)?to\s+(?:also\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)|\s*(?:plan(?:s|ned)?|intend(?:s|ed)?|means?|undertakes?|agrees?|offers?)\s+to\s+(?<verb2>\p{Ll}[\p{Ll}-]*)/uy;
const MUST =
  /\s*(?:still\s+|also\s+|now\s+)?(?<way>needs?|has|have)\s+(?:still\s+)?to\s+(?:also\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
/** "took an action to", "would be happy to", "was tasked with", "will be contacting". */
const TAKES =
  /\s+(?:(?:took|takes|has|had|will take|to take)\s+(?:away\s+|on\s+)?(?:an?|the|this)\s+(?:action|task|job)\s+(?:point\s+)?to|(?:took|takes|has taken)\s+it\s+(?:up)?on\s+(?:\p{Ll}+sel(?:f|ves))\s+to|(?:is|are)\s+(?:also\s+)?(?:hoping|aiming|keen|minded|looking|preparing|set|ready|on hand|available)\s+to|(?:volunteered|offered|committed)\s+(?:his|her|their|its)\s(?:own\s)?[\p{L}' -]{2,30}?\s+to|(?:has|have)\s+(?:undertaken|it in hand|plans|arranged|committed)\s+to|(?:(?:(?:would|will)\s+be|is|was|are|were)\s+)?(?:happy|willing|pleased|glad|prepared|content)\s+to(?!\s(?:report|see|hear|note|say|announce|learn|confirm|welcome)\b))\s+(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const DOING =
  /\s+(?:(?:will|would|to)\s+be|(?:(?:has|have|had|was|were|is)\s+(?:been\s+)?)?(?:tasked|charged|entrusted)\s+with|(?:(?:took|takes|has taken|will take|to take)\s+(?:away\s+|on\s+)?(?:responsibility|the lead|an?\s(?:action|lead|task|job)|the\s(?:action|task|job))|(?:is|are|was|were|will be|to be)\s+(?:now\s+)?responsible|has responsibility)\s+(?:for|of|in|on)|committed\s+to|(?:agreed|offered)\s+to\s+look\s+at)\s+(?:also\s+)?(?<verb>\p{Ll}{2,}ing)\b/uy;
/** "to be the link with health", "volunteered to be on the panel", "to have a word with": what somebody is chosen for. */
const CHOSEN = /^(?:be (?:the|a|an|our|on|lead|link|responsible)|have (?:a|an|another|further|some|sight)) /;
/** "will have a go at it", "will have a word with them". */
const HAVE_A =
  /^be (?:back )?in touch\b|^be (?:the|a|an|our|his|her|their) (?:[\p{L}-]+ )?(?:link|lead|contact|host|rep|representative|point of contact|buddy|mentor)\b|^continue (?:to be )?\p{Ll}+ing\b|^see (?:whether|if|about|to)\b|^(?:have|take) (?:a|an|another) (?:\p{Ll}+ )?(?:go|crack|look|word|stab|try|think|chat|read|conversation|discussion)\b/u;
const BARE = /\s+(?:\([ai]\)\s+)?(?:please\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;

/** "the Registrar, in consultation with the Union, prepare": what is asked begins behind the aside. */
const ASIDE =
  /,\s(?:in (?:consultation|liaison|conjunction|discussion|partnership|agreement)|together|along|working|supported|assisted|with|as|on behalf|after|following|subject|jointly|if|although|though|while|whilst|when|once|unless|despite|where|via|through|by|at|from|acting|having|being|who(?:se)?|now|in (?:her|his|their) absence)\s[^,.;:]{2,80},(?=\s)/uy;
const afterAside = (text: string, at: number): number => endAt(ASIDE, text, at) ?? at;

/** "Could Ann Lee find a map", "that the Clerk contact them": the verb follows the owner at once. */
export const bareLinkAt = (text: string, at: number): Link | undefined => {
  const found = matchAt(BARE, text, afterAside(text, at));
  const verb = found?.groups?.['verb'] ?? '';
  return found && isDoing(verb)
    ? { verb, way: 'to', from: found.index + found[0].length - verb.length }
    : undefined;
};

const COULD = /\s+(?:could|would|can)\s+(?:please\s+|also\s+|all\s+|each\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;

const DOES = /\s+(?<verb>\p{Ll}{2,}?)(?=e?s\s)/uy;

/** "It would be helpful if all LAs could send": a request. */
export const politeLinkAt = (text: string, at: number): Link | undefined => {
  const found = matchAt(COULD, text, at) ?? matchAt(DOES, text, at);
  const verb = found?.groups?.['verb'] ?? '';
  const from = at + (found?.[0].length ?? 0) - (found?.groups?.['verb']?.length ?? 0);
  return found && isDoing(verb) ? { verb, way: 'to', from, isAgreed: true } : undefined;
};

const ARTICLES = new Set(
  'the a an this that these those their his her our its all any both some date'.split(' '),
);

const THING = '(?=(?:the|a|an|his|her|their|its|this|more|some|copies|details|figures|dates)\\s)';
/** What somebody who offers it is to send. */
const SENDABLE =
  '(?:data|figures|slides|templates?|lists?|links?|cop(?:y|ies)|notes?|reports?|forms?|polic(?:y|ies)|toolkits?|guides?|maps?|leaflets?|contacts?|details|scripts?|papers?|protocols?|checklists?|dates|wording)\\b';
/** "Ann was asked for the link", "Bo promised the group a note", "Cy took responsibility for the letter". */
const ASKED_FOR = new RegExp(
  `\\s+(?:(?:was|were|is|are|(?:has|have)\\s+(?:also\\s+)?been)\\s+(?:also\\s+)?asked\\s+(?:by\\s[^,.;]{2,30}?\\s)?for|(?:has\\s+|have\\s+|also\\s+|kindly\\s+)?offered(?:\\s(?:them|us|her|him|everyone|members|governors|colleagues))?(?=\\s(?:\\p{L}+\\s){1,3}?${SENDABLE})|(?:has\\s+|have\\s+)?promised(?:\\s(?:them|us|her|him|everyone|members|governors|colleagues|the\\s\\p{L}+))?(?=\\s(?:a|an|some|to have|more|further|copies)\\s)|(?:took|takes|has taken|will take|to take)\\s(?:on\\s)?(?:responsibility|ownership)\\s(?:for|of))\\s+${THING}`,
  'uy',
);

/** The words behind an owner that ask something of it; nothing where they ask nothing. */
export const linkAt = (text: string, at: number): Link | undefined => {
  const from = afterAside(text, text.charAt(at) === '.' ? at + 1 : at);
  const thing = matchAt(ASKED_FOR, text, from);
  if (thing) return { verb: 'act-as', way: 'to', from: from + thing[0].length, isAgreed: true };
  for (const form of [TAKES, DOING, TO, IS_TO, ASKED, MUST]) {
    const found = matchAt(form, text, from);
    if (!found) continue;
    const { verb: one, verb2, way = 'to' } = found.groups ?? {};
    const verb = one ?? verb2 ?? '';
    if (ARTICLES.has(verb) || (form === ASKED && isOwnWish(found[0], verb))) return undefined;
    return linkOf(text, {
      verb,
      way,
      from: from + found[0].length - verb.length,
      isAgreed: AGREES.includes(form),
    });
  }
  return undefined;
};

/** "Members asked to see it": what they want themselves, where nobody asked them. */
const isOwnWish = (words: string, verb: string): boolean =>
  /\basked\s+to\b/.test(words) &&
  !/\b(?:was|were|is|are|am|been|be)\b/.test(words) &&
  /^(?:see|come|know|view|visit|hear|receive|attend|join|leave)$/.test(verb);

const AT_IT =
  /\s+(?:(?:is|are)\s+)?(?:now\s+|currently\s+|also\s+|still\s+)?(?<verb>\p{Ll}{2,}ing)\b(?:(?<=\b(?:writing|speaking|talking|liaising|replying))|(?!\s+(?:to|on|with|for)\b))(?<!\b(?:doing|running)(?!\s(?:the|an?|some|this|it|two|three|four|another|\d+)\s))/uy;
/** What somebody is, and not what they do for a meeting. */
const NO_TASK = new RegExp(`^(?:${NO_TASKS})ing$|^(?:putting|being|going|trying|tying|lying|dying)$`);

/** "Ann is drafting a guide": what she is at, which somebody has asked of her. */
export const atItLink = (text: string, at: number): Link | undefined => {
  const found = matchAt(AT_IT, text, at);
  const verb = found?.groups?.['verb'] ?? '';
  return found && !NO_TASK.test(verb)
    ? { verb, way: 'at', from: at + found[0].length - verb.length }
    : undefined;
};

const CAN =
  /\s+can\s+(?<verb>\p{Ll}[\p{Ll}-]*)\s+(?=(?:us|you|everyone|them|the group|members|colleagues|names|details|copies|one|some|it|this|these|round)\b)/uy;

/** "Ann can introduce us": an offer. */
export const canLink = (text: string, at: number): Link | undefined => {
  const found = matchAt(CAN, text, at);
  const verb = found?.groups?.['verb'] ?? '';
  const from = at + (found?.[0].trimEnd().length ?? 0) - verb.length;
  return found && isDoing(verb) ? { verb, way: 'at', from } : undefined;
};

const AGREES = [ASKED, TAKES, DOING];

/** "will continue to chase", "to be asked to investigate". */
const GOES_ON =
  /^(?:continue|be (?:able|asked|appointed|requested|encouraged|tasked|reminded|recommended|invited|instructed|authorised|urged|advised)) to (?=(?<verb>\p{Ll}+))/u;

const linkOf = (text: string, link: Link): Link => onIn(text, link) ?? ofVerb(text, link);

const onIn = (text: string, link: Link): Link | undefined => {
  const on = GOES_ON.exec(text.slice(link.from, link.from + 50));
  const verb = on?.groups?.['verb'];
  return verb === undefined
    ? undefined
    : { ...link, verb, ...(on?.[0].startsWith('be') && !on[0].startsWith('be able') && { isAgreed: true }) };
};

const ofVerb = (text: string, link: Link): Link => {
  if (ROLE.test(text.slice(link.from, link.from + 30))) return { ...link, verb: 'be' };
  const isChosen =
    ((link.way === 'to' || link.isAgreed) && CHOSEN.test(text.slice(link.from, link.from + 20))) ||
    HAVE_A.test(text.slice(link.from, link.from + 40));
  if (isChosen || NO_GERUND.has(link.verb)) return { ...link, verb: isChosen ? 'act-as' : 'be' };
  if (link.verb.endsWith('ing') && !isDoing(link.verb)) return { ...link, verb: 'be-at' };
  return link.verb === 'be' ? laterIn(text, link) : link;
};

/** "called the meeting to order", "to take on the role": nothing is asked by it. */
const ROLE =
  /^(?:take (?:on |up )?|assume |fill )the (?:position|role|post|chair|vice)\b|^order(?:\s+(?:at|on)\b|[\s.]*$)/;

const NO_GERUND = new Set(
  'leaving retiring stepping standing speaking joining having being going coming moving using taking getting working looking attending receiving starting continuing becoming running'.split(
    ' ',
  ),
);
