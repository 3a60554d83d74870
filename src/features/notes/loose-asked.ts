import { DONE_BY_SAYING } from './asked-deeds.ts';
import { tailOf } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { hasFinite } from './finite.ts';
import { areKnown } from './known-owners.ts';
import { isFirstName } from './name-words.ts';
import type { Naming } from './owner-words.ts';
import type { Told } from './told-deeds.ts';

const BEHIND =
  '(?:the|a|an|all|any|each|every|both|this|that|these|those|their|our|your|his|her|its|it|them|us|more|up|out|back|with|whether|if|how|what|when|where|who|to|for)';
/** "Invite the police to the next one": it begins with what is to be done, as nothing does that only tells of something. */
const BIDDEN = new RegExp(`^(?<verb>\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)?)\\s${BEHIND}\\s`, 'u');
const NEEDED =
  /\b(?:needs?|need|still|remains?|left|yet|is|are)\s(?:also\s)?(?:\p{Ll}+ly\s)?to\sbe\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+(?:ed|en|wn|ung|ght|ade|ept|ilt|ound|ut|et))\b|^(?:[Nn]eed|[Rr]eminder|[Aa]gree(?:d|ment)?|[Nn]ext step(?: is)?|[Ii]t was (?:proposed|suggested|decided|felt (?:helpful|useful)))\sto\s(?<verb>\p{Ll}+)/u;

/** Something that nobody who is named is to do. */
export const looselyAsked = (text: string): Told | undefined => {
  if (text.endsWith('?') || text.length > 300) return undefined;
  return isBidden(text) || isNeeded(text) ? { owners: [], words: '', text } : undefined;
};

/** "Consider the nature of virtual learning": said in a discussion, of nobody, it is what was talked about. */
const TALKED_OF =
  /^(?:welcome|thank|consider|explore|discuss|think|understand|ensure|encourage|promote|recognise|support)$/;

const isBidden = (text: string): boolean => {
  const verb = BIDDEN.exec(text)?.groups?.['verb'] ?? '';
  const deed = verb.toLowerCase();
  return mayBeAsked(deed) && !TALKED_OF.test(deed) && !isFirstName(verb) && !hasFinite(text);
};

const isNeeded = (text: string): boolean => {
  const found = NEEDED.exec(text);
  const verb = found?.groups?.['verb'];
  return found !== null && (verb === undefined || mayBeAsked(verb));
};

const mayBeAsked = (verb: string): boolean => isDoing(verb) && !DONE_BY_SAYING.test(verb);

/** "The poster is out of date (Ann)", "Room for June – TH": whoever stands behind it, whatever it is. */
export const looselySigned = (text: string, naming: Naming): Told | undefined => {
  if (text.length > 220 || REPORTED.test(text)) return undefined;
  const deed = tailOf(text, naming);
  const isOne = areKnown(deed?.owners);
  if (!deed || !isOne || !TASK.test(deed.text) || /\d[:.]\d\d/.test(deed.text)) return undefined;
  return { owners: deed.owners, words: deed.ownerWords, text: deed.text };
};

/** Three words and more, and not two names to begin with. */
const TASK = /^(?!\p{Lu}\S+\s\p{Lu})\S+(?:\s\S+){2,}$/u;

/** What was done, and by whom, ends so too. */
const REPORTED =
  /\b(?:appointed|elected|noted|agreed|approved|received|thanked|welcomed|absent|present|attended|apolog\p{Ll}+|proposed|seconded|presented|reported|led|chaired|gave|by(?! (?:\d|the end|half|next|\p{L}+day))|has|have|had|was|were|been|gone|will have|did)\b/iu;
