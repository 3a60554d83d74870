import type { OwnerWords } from './owner-words.ts';

const BODIES =
  '(?:(?:all|most|some|every|each|the|maintained|independent|secondary|primary)\\s+){0,3}(?:schools?|academies|academy|settings|colleges|LAs?|local authority|local authorities|authorities|parents|employers|governing bodies|head ?teachers|proprietors)';
const DUTY = new RegExp(
  `^(?:by law,?\\s+)?${BODIES}\\s+(?:still\\s+|also\\s+)?(?:must|has to|have to|should|needs? to|(?:is|are) (?:required|expected|obliged) to)\\s+(?<verb>\\p{Ll}+)`,
  'iu',
);
/** What a rule rests on or waits for; a request names a day instead. */
const RULE =
  /\b(?:when(?:ever)?|where|if|unless|until|under (?:the|section|regulations?)|regulations?|statutory|by law|(?:with)?in (?:\d+|two|three|five|ten|fifteen) (?:school |working )?days)\b/i;

const GOVERNMENT =
  /(?:^|\bthat\s|[,;:]\s(?:and\s)?|\s[-–—]\s)(?:[Tt]he\s+)?(?:Department(?: for \p{Lu}\p{Ll}+)?|DfE|Home Office|Ministers?|Minister for \p{Lu}\p{Ll}+|Government|Secretary of State|Parliament|Treasury|Ofsted)\s+(?:will|would|is to|are to|(?:is|are) (?:going|due|expected|likely) to|plans? to|intends? to|hopes? to|means? to)\b/u;
/** "It was noted that the County Council would be resurfacing the lay-by". */
const REPORTED =
  /\b(?:noted|reported|heard|understood) that the (?:\p{L}+ ){0,3}(?:Council|Service|Trust|Board|Government|Department|Agency|County) (?:would|will) be \p{Ll}+ing\b/u;

/**
 * What a sentence tells of, and asks of nobody in the room: the duty of all schools or authorities, and what the
 * government means to do.
 */
export const isToldOfAll = (text: string): boolean => {
  if (GOVERNMENT.test(text) || REPORTED.test(text)) return true;
  const duty = DUTY.exec(text);
  return duty !== null && (RULE.test(text) || duty.groups?.['verb'] === 'consider');
};

/** "She will start after Easter": when somebody comes or goes is no deed. */
const COMES =
  /^(?:start|begin|join|leave|retire|arrive)\b(?:\s+(?:in|on|after|from|at|next|us|the team)\b[^,;]*)?[.\s]*$/u;
/** "The forum will meet again on 15 May": its next meeting. */
const MEETS = /^meet (?:again|next)\b/;

/** Whether what somebody is told is only news of them. */
export const isNewsOf = ({ text, owners }: Pick<OwnerWords, 'owners'> & { readonly text: string }): boolean =>
  COMES.test(text) || (MEETS.test(text) && owners.every(({ kind }) => kind === 'body'));
