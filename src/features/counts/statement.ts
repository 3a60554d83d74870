import { isOfFigures } from './adds-nothing.ts';
import type { Marked } from './marks.ts';
import type { Segment } from './segments.ts';
import { isTelling } from './telling.ts';
import * as lists from './told-apart-lists.ts';

export const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words})(?![a-z])`, 'i');
export const begins = (words: string, end = '(?![a-z])'): RegExp =>
  new RegExp(`^(?:(?:${lists.LEADING}) ,?)*(?:${words})${end}`, 'i');

/** A stretch of a text that may tell something. */
export interface Stretch extends Pick<Segment, 'text' | 'isFirst'> {
  /** The same, with "I is" for "I'm". */
  readonly words: string;
  readonly marks: readonly Marked[];
}

/** "I'm" as "I is": who, and a verb of theirs. */
const plainly = (text: string): string =>
  text
    .replace(/[.!?…,;:\s]+$/, '')
    .replace(/[’‘]/g, "'")
    .replace(/\b([a-z]+)'s (?=[a-z]+ing\b)/gi, '$1 is ')
    .replace(/\b(i|we|you|they|he|she|it|that|there)'(?:m|re|ve|d|ll|s)\b/gi, '$1 is');

export const stretchOf = (
  { text, isFirst }: Pick<Segment, 'text' | 'isFirst'>,
  marks: readonly Marked[],
): Stretch => ({
  text,
  isFirst,
  words: plainly(text),
  marks,
});

const AUXILIARY = anyOf(lists.AUXILIARIES);
const DID = anyOf(lists.DEEDS);
const SUBJECT = begins(lists.NAMING);
const DOES = begins(`(?:${lists.SOMEBODY}) (?:(?:${lists.HOW_DONE}) )*(?!(?:${lists.NO_DEED})\\b)[a-z]+`, '');
/** "Never tell us a thing": what comes after is done. */
const EVER = anyOf('(?:ever|never|always|just|still|really|often|already) [a-z]+');
/** "Going round in circles here": whoever speaks, and of nothing. */
const BUSY =
  /^(?:just |still |currently )?(?!spring|excluding|including|counting|covering|regarding|concerning|missing|during)[a-z]+ing\b(?!.*\b(?:on|about|of|for|at|with|from|regarding)\b)/i;
/** "Returning from sick leave": from what, and of no figure. */
const AWAY =
  /\b(?:from|at|on|for|with) (?:(?:a|an|the|my|our|long|sick|annual|maternity|paternity|parental|school|half term|week|family) )*(?:leave|holiday|holidays|meeting|break|absence|visit|conference|train|bus|desk|hospital|appointment|colleague|home|work|it|this|that|things)\b/gi;
/** "Which sounds mad": of what was said before it. */
const REMARK =
  /^which (?:is|was|sounds?|seems?|feels?|felt|looks?|makes?|made|means?|meant|surprised|worried|goes|went|is going|will be) /i;
/** ", who are meeting on the 4th": of whoever was named before it. */
const OF_WHOEVER =
  /^(?:who|which|whom) (?:(?:also|only|then|usually|normally|always) )*(?:is|are|was|were|has|have|had|will|would|can|goes|go|means?|meets?|sits?|wants?|needs?|[a-z]{3,}s|[a-z]{2,}ed)(?= )(?!.*\?)/i;

/** "Can't sleep so thought I'd ask": whoever speaks. */
const CANNOT =
  /^(?:and |so |but |just )*(?:can|could|did|do|does|have|has|had|will|would|was|is)(?:n['’]t|not) (?!we\b|you\b|i\b|they\b|it\b|there\b)[a-z]+/i;

/** "A social worker in Leeds has rung": who asks, and of nothing else. */
export const HAS_ASKED =
  /\b(?:rung|rang|asked|e-?mailed|phoned|called|written|chased)(?: (?:me|us|in|again|about it|today|yesterday|this morning))*$/i;
/** "Reading asked us about it": who asked, and of what. */
const ASKED_US =
  /^[^?]{2,60}? (?:asked|rang|phoned|e-?mailed|told|called|contacted|chased|quizzed|grilled) (?:me|us|our [a-z]+|my [a-z]+)(?: (?:about|if|whether|regarding) [^?]*)?$/i;

/** Somebody or something, and what they did: no piece of a question stands like that by itself. */
export const isStatement = ({ text, words, marks, isFirst }: Stretch): boolean =>
  (SUBJECT.test(words) && [AUXILIARY, DID, EVER].some((one) => one.test(words))) ||
  (BUSY.test(words.replace(AWAY, '')) && !isOfFigures(marks)) ||
  DOES.test(words) ||
  CANNOT.test(text) ||
  REMARK.test(words) ||
  (!isFirst && OF_WHOEVER.test(text)) ||
  HAS_ASKED.test(words) ||
  ASKED_US.test(words) ||
  isTelling(marks);
