import { NINETEEN } from '../../domain/authorities.ts';
import type { Question } from '../../domain/counts/question.ts';
import { day } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
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
  /^\W*(?:please\s+)?(?:(?:who|which)(?:['’]?s|\s+is|\s+are|\s+las?\s+are)?\s+(?:still\s+)?missing\s+(?:from|for|in|on)\b|attendance(?!\s+(?:in|rates?|figures?|percent\w*)\b)|action|update|decision|agreed|proposed|not|note|return|our\s+returns?|submit|nil|nothing|request|chase|remind|position|received|export|amend|import|item|paper|apologies|done|start|move|reassign|carry|cancel|round|published|load|share(?!\s+of\b)|release|versions?|help|extend|let|due|overdue|agenda|pack|history|undo|more|edit|accept|skip|small|rag\s+(?:rule|ruling)|rag\s*:|make|remove|add|join|leave|approve|refuse|link|transfer|plan|meeting|meetings|members?|contacts?|terms?(?!\s+\d))\b/i;

/**
 * Words that begin a question and other rooms' commands alike. A text that begins with a noun ("attendance", "terms") is
 * first its own room's, and this one's where nobody knows it.
 */
const ASKS =
  /^\W*(?:(?:please|pls|can|could|you|me)\s+)*(?:show|list|give|tell|whats?|which|how|compare|trends?|highest|lowest|top|who|where|is|are|was|were|does|do|did|has|have|figures?|numbers?|percentage|percent|rate|share)\b/i;

/** Who has not returned something is asked of the room of requests. */
const MISSING =
  /^\W*(?:who|which\s+(?:las?|local\s+authorities|authorities|councils?))(?:['’]?s|\s+is|\s+are)?\s+(?:still\s+)?missing\b/i;

/** What a text is about does not hang on the day or on who is in the register: the command reads it again. */
const ANY = {
  today: day('2026-11-25'),
  terms: [],
  register: {
    authorities: NINETEEN,
    people: [],
    accounts: [],
    terms: [],
    meetings: [],
    censuses: [],
    agreements: [],
  } satisfies Register,
  own: NINETEEN[0]?.code ?? ('886' as Register['authorities'][number]['code']), // there are nineteen
};

const BEFORE: Question = {
  want: 'figure',
  measures: ['cme'],
  places: { kind: 'region' },
  when: { kind: 'newest' },
  as: 'number',
};

const whole = (text: string): Claim => ({ command: 'figures', rest: text });

const mayBe = (text: string, most: number): boolean =>
  text.length <= most && !text.includes('\t') && !OTHERS.test(text);

/** Texts that another room's command would begin, and are surely questions about figures: "show CME in Kent". */
export const claims = (text: string): Claim | undefined => {
  if (!mayBe(text, MOST) || !ASKS.test(text) || MISSING.test(text) || text.includes('\n')) return undefined;
  const read = readQuestion(text, ANY);
  const isOfSixTerms = read.is === 'unclear' && read.unclear.code === 'six-terms';
  return read.is === 'question' || isOfSixTerms ? whole(text) : undefined;
};

/** Texts that nobody claims: those that are not clear yet, and those that go on from a question before. */
export const catches = (text: string): Claim | undefined => {
  if (!mayBe(text, MOST)) return undefined;
  if (readQuestion(text, ANY).is !== 'other') return whole(text);
  const goesOn = text.length <= MOST_ON && readQuestion(text, { ...ANY, before: BEFORE }).is === 'question';
  return goesOn ? whole(text) : undefined;
};
