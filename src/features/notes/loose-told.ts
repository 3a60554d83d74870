import { isDoing, isState, mayBeDone } from './doing-verbs.ts';
import { hasFinite } from './finite.ts';
import { isNews } from './news.ts';
import type { Naming, OwnerWords } from './owner-words.ts';
import type { Told } from './told-deeds.ts';
import { mayAct, mayBeWho, WHO, whoIn } from './who-words.ts';

const VERB =
  '(?:,?\\s?(?:in (?:future|due course|turn)|at least|(?:if|where) possible|therefore|first),?\\s+)?(?:also\\s+|now\\s+|then\\s+|please\\s+|each\\s+|all\\s+|both\\s+)?(?=(?<verb>\\p{Ll}[\\p{Ll}-]*)(?<next>\\s+[\\p{L}\\d]+)?)';
const FROM = '(?<=^|[:;,(–—-]\\s|\\bthat\\s|\\band\\s|\\bbut\\s|\\bso\\s)';
/** "agreed to", "was asked to", "needs to": whoever it is has said so or been told. */
const COMMITS =
  '(?:(?:has|have|also|kindly|then|both|all|each|now)\\s+){0,2}(?:agreed|agrees?|offer(?:ed|s)?|undertook|undertakes?|undertaken|volunteer(?:ed|s)|promis(?:ed|es)|committed|(?:is|are|was|were|will be|been|be)\\s+(?:also\\s+|both\\s+|now\\s+)?(?:asked|requested|invited|encouraged|reminded|required|instructed|tasked|nominated|delegated|authorised|going|due|happy|willing)|is|are|was|were|needs?|has|have|took (?:an|the) action|tasked)\\s+to';
const COMMITTED = new RegExp(`${FROM}(?<who>${WHO})\\s+${COMMITS}\\s+${VERB}`, 'gu');
/** "asked the caretaker to look", "would like schools to send". */
const ASKED = new RegExp(
  `\\b(?:ask(?:ed|s)?|request(?:ed|s)?|invit(?:ed|es?)|remind(?:ed|s)?|instruct(?:ed|s)?|urged?|encourag(?:ed|es?)|task(?:ed|s)?|direct(?:ed|s)?|wants?|wanted|would like|needs?|needed)\\s+(?:for\\s+)?(?<who>${WHO})\\s+to\\s+${VERB}`,
  'gu',
);
/** "asked her to find out": whom the sentence before is about. */
const THEM = new RegExp(
  `\\b(?:asked|requested|invited|reminded|instructed|urged|tasked) (?:her|him|them) to\\s+${VERB}`,
  'u',
);
/** "Year heads to send", "The librarian will order". */
const TOLD = new RegExp(`${FROM}(?<who>${WHO})\\s+(?<way>to|will|would|shall|must|should)\\s+${VERB}`, 'gu');

/** Behind a verb that nobody has listed these tell that it is one. */
const AFTER_VERB =
  /^\s(?:the|a|an|their|his|her|its|our|this|these|those|all|any|it|them|us|up|out|back|round|whether|if|how|each|some|one|two|three|new|more)$/;

/** What bodies do at every meeting, what they wish, and what somebody is chosen for. */
const NO_DEED =
  /^(?:note|welcome|receive|approve|declare|adopt|ratify|open|close|seek|aim|try|strive|endeavour|attempt|come|go|lead|take on|take up|decide|determine|vote|rule)$/;

const isDeed = ({ groups }: RegExpExecArray): boolean => {
  const { verb = '', next = '' } = groups ?? {};
  if (NO_DEED.test(`${verb}${next}`) || NO_DEED.test(verb)) return false;
  return isDoing(verb) || (mayBeDone(verb) && AFTER_VERB.test(next));
};

/**
 * Whoever a sentence tells of, by where the words stand and not by what they are: a few words without a verb, and then
 * what commits them. Always unsure, and only where nothing else in the sentence was found.
 */
export const looselyTold = (
  text: string,
  naming: Naming,
  before: OwnerWords | undefined,
): Told | undefined => {
  if (text.endsWith('?')) return undefined;
  const them = before && THEM.exec(text);
  if (them && isDeed(them))
    return { owners: before.owners, words: before.words, text: text.slice(them.index + them[0].length) };
  for (const form of [COMMITTED, ASKED, TOLD])
    for (const found of text.matchAll(form))
      if (isTold(found, text, form !== TOLD)) return toldBy(found, text, naming);
  return undefined;
};

const isTold = (found: RegExpExecArray, text: string, isStrong: boolean): boolean => {
  const { who = '', verb = '', way } = found.groups ?? {};
  if (!isDeed(found) || isState(verb) || hasVerb(who) || ANY_SUCH.test(who)) return false;
  if (isNews(text.slice(found.index))) return false;
  if (way === 'to' && hasFinite(text.slice(found.index + found[0].length))) return false;
  return isStrong ? mayBeWho(who) : mayAct(who);
};

const toldBy = (found: RegExpExecArray, text: string, naming: Naming): Told => {
  const who = (found.groups?.['who'] ?? '').replace(/^Either\s/, '');
  const at = found.index + found[0].indexOf(who);
  return { ...whoIn(who, naming), text: text.slice(found.index + found[0].length), at };
};

/** "A parent agreed to send her son back": one whom nobody there knows. */
const ANY_SUCH =
  /^(?:an?|one|two|three|four|five|six|some|most|many|several|few|other|these)\s(?:\p{Ll}+\s)?(?:heads?|headteachers?|parents?|carers?|mother|father|schools?|child|children|pupils?|students?|family|families|teachers?|governor|person|people|residents?|tribunals?|courts?|judge)$/iu;

/** "The service helps families to find", "the County means to withdraw": there is a verb before it. */
const hasVerb = (who: string): boolean =>
  LAST_VERB.test(who) ||
  /^\p{Lu}\p{Ll}+\s\p{Ll}+ing\s/u.test(who) ||
  who
    .split(/\s+/)
    .slice(1, -1)
    .some((word) => /^\p{Ll}{2,}s$/u.test(word) && isDoing(word.replace(/(?<=[^aeiou])es$|s$/, '')));
const LAST_VERB =
  /\s(?:mean|intend|want|hope|wish|aim|trie|tend|seem|appear|continue|plan|expect|seek|start|begin|decide|propose|prefer|fail|refuse|ask|help|work|come|go|run|use|wait)s$/;
