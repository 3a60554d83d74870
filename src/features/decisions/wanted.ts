import type { MeetingId } from '../../domain/meeting.ts';
import type { Decision, Outcome } from './decision.ts';

/** Which decisions are listed. */
export interface Wanted {
  readonly meeting?: MeetingId;
  readonly outcome?: Outcome;
  /** All of these words stand in it, in any order. */
  readonly words: string;
}

const OUTCOME = /^(?:that (?:are|were)\s+)?(not[ -]agreed|agreed|proposed|rejected)\b[\s,:]*/i;
const ABOUT = /^(?:about|on|with|mentioning|regarding|re|for)\b[\s:]*/i;

/** "agreed about attendance", "proposed", "about in-year admissions". */
export const readWanted = (said: string): Pick<Wanted, 'outcome' | 'words'> => {
  const text = said.trim().replace(/[?.!\s]+$/, '');
  const found = OUTCOME.exec(text);
  const words = text.slice(found?.[0].length ?? 0).replace(ABOUT, '');
  return { ...(found?.[1] && { outcome: outcomeOf(found[1]) }), words };
};

const outcomeOf = (word: string): Outcome => {
  if (/^(?:not|rej)/i.test(word)) return 'not-agreed';
  return /^a/i.test(word) ? 'agreed' : 'proposed';
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a decision is one of those; a word's beginning is enough ("attend"). */
export const isWanted = ({ text, reason = '', outcome }: Decision, wanted: Wanted): boolean => {
  if (wanted.outcome && wanted.outcome !== outcome) return false;
  const there = wordsOf(`${text} ${reason}`);
  return wordsOf(wanted.words).every((word) => there.some((one) => one.startsWith(word)));
};
