import type { OwnerWords } from './owner-words.ts';

const BODIES =
  '(?:(?:all|most|some|every|each|the|maintained|independent|secondary|primary)\\s+){0,3}(?:schools?|academies|academy|settings|colleges|LAs?|local authority|local authorities|authorities|parents|employers|governing bodies|head ?teachers|proprietors|trusts|academy trusts|settings|providers|families|carers|applicants|pupils|students)';
const DUTY = new RegExp(
  `^(?:by law,?\\s+)?${BODIES}\\s+(?:still\\s+|also\\s+)?(?:must|has to|have to|should|needs? to|(?:is|are) (?:required|expected|obliged) to)\\s+(?<verb>\\p{Ll}+)`,
  'iu',
);
/** What a rule rests on or waits for; a request names a day instead. */
const RULE =
  /\b(?:when(?:ever)?|where|if|unless|until|under (?:the|section|regulations?)|regulations?|statutory|by law|(?:with)?in (?:\d+|two|three|five|ten|fifteen) (?:school |working )?days)\b/i;

/** What they must do whatever a meeting asks; a day by which it is to be done tells that this one asks it. */
const BOUND = new RegExp(
  `^(?:(?:All|Every|Each|The|Both)\\s)?(?:\\p{Ll}+\\s){0,2}(?:${BODIES}|(?:[Aa]ll )?(?:staff|governors|DSLs|heads|members|trustees|councillors|councils))\\s(?:and \\p{Ll}+ )?(?:still\\s|also\\s)?(?:must|has to|have to|(?:is|are|will be) (?:legally |now |also )?(?:required|obliged|bound|under a duty|expected) to)\\s`,
  'iu',
);
const DAY =
  /\b(?:by|before|until|from) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|end of|half[- ]term|next|easter|christmas|summer|spring|autumn|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\b|close|noon)|\bplease\b|\basap\b/iu;
/** "Under the regulations the Forum decides it each year". */
const IN_LAW = /^(?:under (?:the|section|regulations?|this)|by law|in law|legally|statutorily)\b/i;
/** What a paper says that somebody does is said of all times. */
const SAYS =
  /\b(?:guidance|polic(?:y|ies)|KCSIE|Act|Bill|regulations|code(?: of practice)?|protocol|legislation|law|framework|handbook|contract|terms of reference|standing orders|constitution|procedure|criteria|statute|plan|strategy|charter)\s(?:also\s|now\s|already\s|still\s|currently\s)?(?:says?|states?|said|stated|requires?|makes?|provides?|expects?|stipulates?|specif\p{Ll}+|allows?|sets? out)\b/u;

const GOVERNMENT =
  /(?:^|\bthat\s|[,;:]\s(?:and\s)?|\s[-–—]\s)(?:[Tt]he\s+)?(?:Department(?: for \p{Lu}\p{Ll}+)?|DfE|Home Office|Ministers?|Minister for \p{Lu}\p{Ll}+|Government|Secretary of State|Parliament|Treasury|Ofsted)\s+(?:will|would|is to|are to|(?:is|are) (?:going|due|expected|likely) to|plans? to|intends? to|hopes? to|means? to|(?:has |have |had )?(?:asked|wants|requires|required|expects|invited|told|instructed))\b/u;
/** "It was noted that the County Council would be resurfacing the lay-by". */
const REPORTED =
  /\b(?:noted|reported|heard|understood) that the (?:\p{L}+ ){0,3}(?:Council|Service|Trust|Board|Government|Department|Agency|County) (?:would|will) be \p{Ll}+ing\b/u;

/**
 * What a sentence tells of, and asks of nobody in the room: the duty of all schools or authorities, and what the
 * government means to do.
 */
export const isToldOfAll = (text: string): boolean => {
  if ([GOVERNMENT, REPORTED, IN_LAW, SAYS, BEFORE].some((form) => form.test(text))) return true;
  if (BOUND.test(text) && !DAY.test(text)) return true;
  const duty = DUTY.exec(text);
  return duty !== null && (RULE.test(text) || duty.groups?.['verb'] === 'consider');
};

/** "It had been agreed in July that somebody should visit it". */
const BEFORE = /^It had (?:previously )?been (?:agreed|decided|resolved|suggested)\b/;

/** "She will start after Easter": when somebody comes or goes is no deed. */
const COMES =
  /^be (?:on (?:annual |maternity |sick )?(?:leave|holiday|secondment)|away|absent)\b|^(?:step|stand) down\b|^go on (?:\p{Ll}+ )?(?:leave|secondment)\b|^(?:start|begin|join|leave|retire|arrive)\b(?:\s+(?:in|on|after|from|at|next|us|the team)\b[^,;]*)?[.\s]*$/u;
/** "The forum will meet again on 15 May": its next meeting. */
const MEETS = /^meet (?:again|next)\b/;
/** "The team will see a rise": it happens to them. */
const HAPPENS =
  /^(?:see|seeing|experienc(?:e|ing)|fac(?:e|ing)|receiv(?:e|ing)|hav(?:e|ing)|encounter|feel|reach|benefit|struggle|need)\s(?:an?|more|further|fewer|less|some|many|no|increas\p{Ll}+|pressures?|the (?:same|effects?|impact|benefits?)|their|its)\b|^follow (?!up\b|this\b|it\b|through\b)/u;
/** "It is expected that most families will reply". */
const EXPECTED =
  /\b(?:expected|anticipated|likely|forecast|predicted|estimated|possible|feared|hoped|envisaged|assumed|projected|expectation|assumption|intention)\s(?:that|to|is that|was that)\b/;
/** "Mo said that the trust would be opening a new unit". */
const WILL_BE_AT =
  /\b(?:noted|reported|said|advised|explained|confirmed|stated|heard|understood) that [^,;]{3,60} (?:would|will) be \p{Ll}+ing\b/u;
/** "Where a child moves, the school should tell them": whenever it comes to it. */
const WHENEVER =
  /^(?:where|when(?:ever)?|if|once|unless) (?:an?|any|the|every|each) (?:\p{Ll}+ )?(?:child|pupil|family|parent|student|young person|school|setting|case)\b/iu;
/** "That is for each authority to decide for itself": nobody else's affair. */
const OWN_AFFAIR =
  /^(?:decide|judge|choose|settle|determine)\b[^.;]{0,60}\b(?:it|them|him|her)sel(?:f|ves)\b/u;
const PEOPLE = ['known', 'initials', 'name', 'role', 'all', 'others'];

/** What a forecast says of others than people. */
export const isForecast = (text: string, { owners }: Pick<OwnerWords, 'owners'>): boolean =>
  [EXPECTED, WILL_BE_AT, WHENEVER].some((form) => form.test(text)) &&
  owners.length > 0 &&
  owners.every(({ kind }) => !PEOPLE.includes(kind));

/** Whether what somebody is told is only news of them. */
export const isNewsOf = ({ text, owners }: Pick<OwnerWords, 'owners'> & { readonly text: string }): boolean =>
  COMES.test(text) ||
  OWN_AFFAIR.test(text) ||
  (owners.length > 0 &&
    owners.every(({ kind }) => kind === 'body' || kind === 'authority') &&
    (MEETS.test(text) || HAPPENS.test(text)));
