import { NINETEEN } from '../../domain/authorities.ts';
import type { Question } from '../../domain/counts/question.ts';
import { day } from '../../domain/day.ts';
import { NO_REGISTER, type Register } from '../../domain/register.ts';
import { readQuestion } from './read-question.ts';

/** The command that a text is for, and what it is given: the whole of it. */
export interface Claim {
  readonly command: string;
  readonly rest: string;
}

/** Longer than any question: a pasted list, or notes. */
const MOST = 300;
const MOST_ON = 60;

/**
 * Deeds of other rooms, whatever is their object: "update Kent: EHE up by 20%" reports, "published figures CME" lists
 * what is loaded.
 */
const OTHERS =
  /^\W*(?:please\s+)?(?:(?:who|which)(?:['’]?s|\s+is|\s+are|\s+las?\s+are)?\s+(?:still\s+)?missing\s+(?:from|for|in|on)\b|action|update|decision|agreed|proposed|not(?!\s+(?:acc?ess?ing|getting|receiving|having|full|on\s+full|sure|certain|in\s+(?:full|ed|school)))|note|return|our\s+returns?|submit|nil|nothing|request|chase|remind(?!\s+(?:me|us|everyone|everybody|people|colleagues)(?:\s+again)?\s+(?:what|how|who|which|where|of)\b)|position|received|export|amend|import|item|paper|apologies|done|start|move|reassign|carry|cancel|round|published(?=\s*$|\s+(?:figures?|data|files?|statistics)\b)|load|share(?!\s+of\b)|release|versions?|help|extend|let(?!['’]?s\b|\s+(?:me|us)\s+(?:know|have|see|look)\b)|due|overdue|agenda|pack|history|undo|more(?=\W*$)|edit|accept|skip|small|rag\s+(?:rule|ruling)|rag\s*:|make(?!\s+(?:it|that|this|them)\b)|remove|add(?!\s+(?:up|together)\b)|join|leave|approve|refuse|link|transfer|plan|meeting|meetings|members?|contacts?|terms?(?!\s+\d))\b/i;

/**
 * Words that begin a question and other rooms' commands alike. A text that begins with a noun ("terms") is first its own
 * room's, and this one's where nobody knows it.
 */
const ASKS =
  /^\W*(?:(?:thanks?|cheers|ta|great|perfect|brilliant|lovely)\b[^.!?\n]{0,30}[.!,]+\s+)?(?:(?:please|pls|plz|can|could|would|will|you|me|us|so|ok|right|just|now|then|somebody|someone|anybody|anyone)\s+)*(?:show|list|give|tell|and|complete\s+(?:picture|set|list)|add\s+up|lets?|can|not\s+(?:sure|certain)|whats?|which|how|compare|trends?|highest|lowest|top|bottom|who|where|is|are|was|were|does|do|did|has|have|figures?|numbers?|percentage|percent|rate|share|let\s+(?:me|us)|remind|need|want|average|mean|total|sum|rank|not\s+(?:acc?ess?ing|getting|receiving|having|on|full|in)|dfes?|published|official)\b/i;

/** Who attended is asked of the room of attendance: pupils' attendance says where, when or in what it is wanted. */
const ATTENDANCE = /^\W*attendance\b/i;
const OF_PUPILS =
  /^\W*attendance\W+(?:rates?|figures?|percent\w*|trends?|by\b|since\b)|\b(?:terms?|autumn|spring|summer|year|20\d\d[/-]\d\d|\d\d[/-]\d\d|south\s+east|region|england|national\w*|pupils?|schools?|absence)\b/i;

/** Who has not returned something is asked of the room of requests. */
const MISSING =
  /^\W*(?:who|which\s+(?:las?|local\s+authorities|authorities|councils?))(?:['’]?s|\s+is|\s+are)?\s+(?:still\s+)?missing\b/i;

/** What a text is about does not hang on the day or on who is in the register: the command reads it again. */
const ANY = {
  today: day('2026-11-25'),
  terms: [],
  register: { ...NO_REGISTER, authorities: NINETEEN },
  own: NINETEEN[0]?.code ?? ('886' as Register['authorities'][number]['code']), // there are nineteen
};

/** Questions of several kinds that a text may go on from: what it may be parted by hangs on the measure. */
const BEFORES: readonly Question[] = ['cme', 'suspensions', 'ehe-starts-term'].map((id) => ({
  want: 'figure',
  measures: [id],
  places: { kind: 'authorities', codes: [ANY.own] },
  when: { kind: 'newest' },
  as: 'number',
}));

const whole = (text: string): Claim => ({ command: 'figures', rest: text });

const mayBe = (text: string, most: number): boolean =>
  text.length <= most && !text.includes('\t') && !OTHERS.test(text);

const isOfPupils = (text: string, { places, measures }: Question): boolean =>
  OF_PUPILS.test(text) || places.kind !== 'region' || measures.length > 1;

const goesOn = (text: string): boolean =>
  BEFORES.some((before) => readQuestion(text, { ...ANY, before }).is === 'question');

/** "Give me that as a rate": nobody's "give it to Kent". */
const OF_THAT =
  /^\W*(?:give|put|make|break|split|show)\s+(?:me\s+|us\s+)?(?:that|it|them|this|those)\b(?!.*\bto\b)/i;
const FOR_ME = /^\W*give\s+(?:me|us)\b/i;

/** What is read for sure, and what is not clear but can be nothing else. */
const isSure = (text: string): boolean => {
  const read = readQuestion(text, ANY);
  const isAttendance = ATTENDANCE.test(text);
  if (read.is === 'question') return !isAttendance || isOfPupils(text, read.question);
  if (read.is === 'other') return false;
  return read.unclear.code === (isAttendance ? 'no-part' : 'six-terms') || FOR_ME.test(text);
};

/** "Thank you. And Hampshire?": thanks, and the next question. */
const THANKED = /^\W*(?:thanks?|thank\s+you|cheers|ta)\b[^.!?\n]{0,30}[.!,]+\s+\S/i;

/** Texts that another room's command would begin, and are surely questions about figures: "show CME in Kent". */
export const claims = (text: string): Claim | undefined => {
  if (!mayBe(text, MOST) || MISSING.test(text) || text.includes('\n')) return undefined;
  const isOn = text.length <= MOST_ON && (OF_THAT.test(text) || THANKED.test(text)) && goesOn(text);
  const asks = ASKS.test(text) || ATTENDANCE.test(text);
  return isOn || (asks && isSure(text)) ? whole(text) : undefined;
};

/** It goes on from a question, and is asked about: "and in Croydon?", "what about Sussex". */
const OPENS = /^\W*(?:and|what\s+about|how\s+about|same|by|vs|versus|or|split|break)\b/i;
const UNCLEAR: readonly string[] = [
  'no-place',
  'several-places',
  'six-terms',
  'no-part',
  'several-periods',
  'no-period',
];

const isUnclearOn = (text: string): boolean => {
  const [before] = BEFORES;
  const read = before && readQuestion(text, { ...ANY, before });
  return OPENS.test(text) && read?.is === 'unclear' && UNCLEAR.includes(read.unclear.code);
};

/** Texts that nobody claims: those that are not clear yet, and those that go on from a question before. */
export const catches = (text: string): Claim | undefined => {
  if (!mayBe(text, MOST)) return undefined;
  if (readQuestion(text, ANY).is !== 'other') return whole(text);
  return text.length <= MOST_ON && (goesOn(text) || isUnclearOn(text)) ? whole(text) : undefined;
};
