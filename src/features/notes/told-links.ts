import { matchAt } from '../../domain/match-at.ts';
import { isDoing } from './doing-verbs.ts';
import { type Link, laterIn } from './later-links.ts';

const TO =
  /\s*(?:,\s*)?(?:(?:also|then|both|each|all|now)\s+)?(?<way>to|will|would|shall|should|must)\s+(?:(?:also|then|now|both|please|kindly)\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const ASKED =
  /\s*(?:,\s*)?(?:(?:has|have|had|was|were|is|are|will|would)\s+){0,2}(?:(?:also|been|be|kindly|now)\s+){0,2}(?:agreed|asked|requested|offered|undertook|undertakes|undertaken|volunteered|tasked|invited|encouraged|reminded|required|instructed|authorised|delegated|nominated|committed|promised|going|due|planning|intending)\s+to\s+(?:also\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const IS_TO =
  /\s*(?:,\s*)?(?:is|are|was|were)\s+(?:also\s+|both\s+)?to\s+(?:also\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)|\s*(?:plans?|intends?|undertakes?|agrees?|offers?|needs?|has|have)\s+to\s+(?<verb2>\p{Ll}[\p{Ll}-]*)/uy;
const BARE = /\s+(?:please\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;

/** "Could Ann Lee find a map", "that the Clerk contact them": the verb follows the owner at once. */
export const bareLinkAt = (text: string, at: number): Link | undefined => {
  const found = matchAt(BARE, text, at);
  const verb = found?.groups?.['verb'] ?? '';
  return found && isDoing(verb) ? { verb, way: 'to', from: at + found[0].length - verb.length } : undefined;
};

const ARTICLES = new Set(
  'the a an this that these those their his her our its all any both some date'.split(' '),
);

/** The words behind an owner that ask something of it; nothing where they ask nothing. */
export const linkAt = (text: string, at: number): Link | undefined => {
  const from = text.charAt(at) === '.' ? at + 1 : at;
  for (const form of [TO, IS_TO, ASKED]) {
    const found = matchAt(form, text, from);
    const verb = found?.groups?.['verb'] ?? found?.groups?.['verb2'] ?? '';
    if (!found) continue;
    if (ARTICLES.has(verb)) return undefined;
    const link = {
      verb,
      way: found.groups?.['way'] ?? 'to',
      from: from + found[0].length - verb.length,
      isAgreed: form === ASKED,
    };
    return verb === 'be' ? laterIn(text, link) : link;
  }
  return undefined;
};
