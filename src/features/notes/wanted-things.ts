import type { Naming } from './owner-words.ts';
import { agreerIn } from './passive-deeds.ts';
import type { Told } from './told-deeds.ts';

const THINGS = [
  'breakdown|report|paper|update|briefing|note|list|copy|copies|figures|data|details|information|table|summary',
  'analysis|presentation|map|timeline|timetable|plan',
].join('|');
const DET = '(?:an?|the|some|more|further|copies|sight|a further|an updated)';
/** "Cllr Hale asked for a briefing note on the new duties": somebody is to bring it, and nobody is named. */
const FOR_THING = new RegExp(
  String.raw`\b(?:asked|requested|called|pressed)\s(?:for\s${DET}|(?<=requested\s)${DET})\s(?:[\p{L}-]+\s){0,3}?(?:${THINGS})\b`,
  'iu',
);
/** "The Committee asked to receive a note on the costs". */
const TO_RECEIVE = new RegExp(
  String.raw`\b(?:asked|wished|requested)\sto\s(?:receive|see|have|be given|be sent|be provided with)\s${DET}\s(?:[\p{L}-]+\s){0,3}?(?:${THINGS})\b`,
  'iu',
);
/** "Governors requested that the next report include a breakdown". */
const THAT_IT =
  /\b(?:asked|requested|suggested|proposed|recommended|agreed)\sthat\s(?:the|a|an|all|future|any|this|these|each|more)\s(?:[\p{L}'-]+\s){1,5}?(?:(?:should|could|would)\s)?(?:include|receive|have|show|set out|contain|cover|give|distinguish|separate|go|come|come back|go on|appear|continue|form part)\s/iu;
/** "Comments to Ann by Friday": whoever has any. */
const THINGS_TO =
  /^(?:Any\s)?(?:[Cc]omments?|[Ff]eedback|[Vv]iews|[Ss]uggestions|[Nn]ames|[Nn]ominations|[Rr]esponses|[Rr]eplies|[Ee]xamples|[Ii]deas|[Rr]eturns|[Ff]igures|[Qq]ueries|[Qq]uestions)\b(?!\s(?:was|were|from|received|had|have|has)\b)[^.;:,?]{0,60}?(?:\s(?:should|to|can|must)\s(?:please\s)?(?:go|come|be sent|be made|be emailed|be directed|be returned))?\sto\s(?=\p{Lu}|the\s(?:clerk|chair|secretary))/u;

/** What was wanted before, or is told of others, is nothing that this meeting asks. */
const BEFORE =
  /\b(?:had|'d|has|have|having|previously|already|last (?:meeting|time|year)|who|which|that was)\s(?:\p{Ll}+\s)?(?:asked|requested|called)\b|\b(?:parents?|famil(?:y|ies)|DfE|Department|Ofsted)\s(?:\p{Ll}+\s)?(?:asked|requested)\b/u;

/** Something that is asked for, where nobody is named who is to bring it. */
export const wantedIn = (text: string, naming: Naming): Told | undefined => {
  if (text.length > 320 || text.endsWith('?') || BEFORE.test(text)) return undefined;
  const isWanted = [FOR_THING, TO_RECEIVE, THAT_IT, THINGS_TO].some((form) => form.test(text));
  const by = isWanted ? agreerIn(text, 0, naming) : undefined;
  return isWanted ? { owners: by?.owners ?? [], words: by?.words ?? '', text } : undefined;
};
