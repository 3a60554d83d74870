import { readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { DONE_AFTER, isSaidDone } from './found-deed.ts';
import { areKnown } from './known-owners.ts';
import { MARK_PARTS } from './mark-parts.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import { sentencesOf } from './sentences.ts';

const MARK = new RegExp(MARK_PARTS, 'gu');
/** "... will follow this up. LM Action.": the owner stands before the mark. */
const REVERSED =
  /(?<=[.!?)]\s{1,3})(?<owner>(?:ALL|All|\p{Lu}{2,4})(?:\s?[/&,+]\s?\p{Lu}{2,4}){0,4})\s+(?:Action|ACTION)(?:\/\p{Ll}+ \p{Ll}+)?(?=[.;]|\s*$|\s+(?:\p{Lu}|\())/gu;

/** "... what it would cost. Don to action": so it does behind a sentence. */
const TO_ACTION =
  /(?<=[.!?)]\s{1,3})(?<owner>(?:The\s)?\p{Lu}[\p{L}'-]*\.?(?:(?:\s?[/&,+]\s?|\sand\s|\s)\p{Lu}[\p{L}'-]*){0,4})\s+to\s+(?:action|progress|follow up|pick up|take forward)(?=\.|\s*$|\s+\p{Lu})/gu;

/** So much of what stands before a mark is looked at. */
const NEAR = 40;

/** No paragraph marks more: those behind are read as sentences are. */
const MOST = 500;

/** The stretches of a text behind "Action:", "ACTION (JM):", "[Action: RC]", "AP1", and before "LM Action". */
export const stretchesOf = (text: string, naming: Naming): readonly Stretch[] => {
  const marks = marksIn(text, naming);
  const ahead = marks
    .slice(0, MOST)
    .map((mark, at) => stretchOf(text, mark, { next: marks[at + 1]?.index ?? text.length, naming }));
  return [...ahead, ...reversedIn(text, naming)].sort((a, b) => a.from - b.from).slice(0, MOST);
};

/** One more than are read, since the last that is read ends where the next begins. */
const marksIn = (text: string, naming: Naming): readonly RegExpExecArray[] => {
  const marks: RegExpExecArray[] = [];
  for (const mark of text.matchAll(MARK)) {
    if (isMark(text, mark, naming)) marks.push(mark);
    if (marks.length > MOST) break;
  }
  return marks;
};

const reversedIn = (text: string, naming: Naming): readonly Stretch[] =>
  [...text.matchAll(REVERSED), ...actionedIn(text, naming)].map(({ index, 0: all, groups }) => {
    const to = index + all.length;
    const done = DONE_AFTER.test(text.slice(to, to + 60));
    return {
      from: index,
      start: to,
      to,
      content: groups?.['owner'] ?? '',
      isPoint: false,
      isLabel: false,
      done,
    };
  });

/** An owner and no more stands before "to action". */
const actionedIn = (text: string, naming: Naming): readonly RegExpExecArray[] =>
  [...text.matchAll(TO_ACTION)].filter(({ index, groups }) => {
    const owner = groups?.['owner'] ?? '';
    return ownersAt(text, index, naming)?.end === index + owner.length;
  });

/** Without a colon or dash it must be in capitals at the start, or in brackets, and an owner must follow. */
const isMark = (text: string, mark: RegExpExecArray, naming: Naming): boolean => {
  const { gap, owner, number } = mark.groups ?? {};
  if (gap === undefined) return owner === undefined || /^[\p{L}\s/&,.'-]+$/u.test(owner);
  const isLoud = number === undefined || /ACTION|AP/.test(mark[0]);
  if (isLoud && (isAlone(text, mark, naming) || isBefore(text, mark, naming))) return true;
  return isShouted(text, mark) && ownersAt(text, mark.index + mark[0].length, naming) !== undefined;
};

/** In capitals where the rest is not, at the start or with a gap behind it; in brackets with a number too. */
const isShouted = (text: string, mark: RegExpExecArray): boolean => {
  const isLoud = /ACTION|AP/.test(mark[0]);
  if ((mark.groups?.['number'] !== undefined && !isLoud) || !/\p{Ll}/u.test(text.slice(0, 4000)))
    return false;
  return mark[1] !== undefined || (isLoud && (mark.index === 0 || (mark.groups?.['gap'] ?? '').length > 1));
};

/** "Action TH: contact the police", "Action on TH to contact them": at the start, and what is to be done follows. */
const isBefore = (text: string, mark: RegExpExecArray, naming: Naming): boolean => {
  if (!/(?:^|[.!?)\]]\s+|\s{2,})$/.test(text.slice(Math.max(0, mark.index - NEAR), mark.index))) return false;
  const named = ownersAt(text, mark.index + mark[0].length, naming);
  if (!named) return false;
  const rest = text.slice(named.end);
  if (areKnown(named.owners)) return /^\s*(?:[:–—-]\s|(?:to|TO)\s|will\s)/.test(rest);
  const verb = /^\s+to\s+(\p{Ll}+)/u.exec(rest)?.[1] ?? '';
  return named.owners.every(({ kind }) => kind === 'name') && isDoing(verb);
};

/** "... to e-mail again. Action RC": after a full stop, a gap or nothing, and nothing but the owner follows. */
const isAlone = (text: string, mark: RegExpExecArray, naming: Naming): boolean => {
  const at = mark.index + mark[0].length;
  if (!/(?:^|[.!?)\]"'’]\s*|\s{2,})$/.test(text.slice(Math.max(0, mark.index - NEAR), mark.index)))
    return false;
  const named = ownersAt(text, at, naming);
  return named !== undefined && /^[\s.)\]]*$/.test(text.slice(named.end));
};

/** What a mark makes an action of. */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly content: string;
  readonly owner?: string;
  readonly number?: string;
  /** Numbered as an action point is: "AP103". */
  readonly isPoint: boolean;
  /** The mark is "Owner:", so only an owner may follow. */
  readonly isLabel: boolean;
  readonly done: boolean;
  /** A dash ends the mark, as it does in a heading: "Action 4 – services for all". */
  readonly isDashed?: boolean;
  /** What follows up to the next mark. */
  readonly after?: string;
  /** It was ended where the next sentence of a flattened table seems to begin. */
  readonly isShort?: boolean;
}

const CLOSE = /[\])]/;
/** A flattened table runs on without a full stop: "... with minutes Devices are allocated by". */
const RUN_ON =
  /(?<=[\p{Ll}\d])\s(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:is|are|was|were|has|have|had|raised|noted|agreed|reported|received|discussed)\s)|\s(?=\d{1,2}\.\s+\p{Lu})/u;

const stretchOf = (
  text: string,
  mark: RegExpExecArray,
  { next, naming }: { readonly next: number; readonly naming: Naming },
): Stretch => {
  const start = mark.index + mark[0].length;
  const until = text.slice(start, next);
  const closed = mark[1] === undefined ? -1 : until.search(CLOSE);
  const whole = closed < 0 ? until : until.slice(0, closed);
  const told = whole.slice(0, endOfTold(whole, naming));
  const content = shortened(told);
  const to = start + content.length;
  return {
    ...signsOf(mark),
    from: mark.index,
    start,
    to: to + (closed >= 0 ? 1 : 0),
    content: content.trim(),
    done: isDone(content, { until, after: text.slice(to, to + 60) }),
    after: until.slice(content.length + (closed >= 0 ? 1 : 0)),
    ...(content.length < told.length && { isShort: true }),
  };
};

/** What the mark itself says. */
const signsOf = ({ 0: all, groups }: RegExpExecArray) => {
  const { owner, number, label } = groups ?? {};
  return {
    isPoint: /^\W*A\.?P|^\[\s*A\d/.test(all),
    isLabel: label !== undefined,
    ...(/[-–—]\s*$/.test(all) && { isDashed: true }),
    ...(owner && { owner }),
    ...(number && { number }),
  };
};

const isDone = (content: string, rest: { readonly until: string; readonly after: string }): boolean =>
  DONE_AFTER.test(rest.after) ||
  DONE_AT_END.test(content) ||
  isSaidDone(content) ||
  isClosed(rest.until.slice(content.length));

const LETTERED = /^\(?(?:[a-h]|i{1,3}|iv|v|\d)\)\s/;

/** The first sentence, and those behind it that go on in the same way: "b) TR to write", "AM to brief". */
const endOfTold = (whole: string, naming: Naming): number => {
  let end = 0;
  for (const { text, at } of sentencesOf(whole)) {
    const isMore =
      (LETTERED.test(whole) && LETTERED.test(text)) ||
      (readDeed(text, { ...naming, strict: false }).form === 'led' && end > 0);
    if (end > 0 && !isMore) break;
    end = at + text.length;
  }
  return end || whole.length;
};

/** "... to resend the letter. A copy has been sent - CLOSED." */
const isClosed = (rest: string): boolean =>
  rest.length < 200 &&
  /(?:[-–—]|\b[Ss]tatus:)\s*(?:COMPLETED?|DONE|CLOSED|ACTIONED|[Cc]ompleted?|[Cc]losed|(?<=:\s)[Dd]one)[\s.]*$/.test(
    rest,
  );

export const DONE_AT_END = /[-–—(:.]\s*(?:completed?|done|closed|actioned)[\s.)\]]*$/i;

const shortened = (sentence: string): string => {
  const run = sentence.length > 60 ? RUN_ON.exec(sentence.slice(8)) : null;
  return run ? sentence.slice(0, run.index + 8) : sentence;
};
