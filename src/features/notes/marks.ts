import { readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { DONE_AFTER } from './found-deed.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import { sentencesOf } from './sentences.ts';

const MARK =
  /(?<![\p{L}\p{N}-])([[(]\s*)?(?:(?:new|agreed|further)\s+|[Dd]ecisions?\s?[/&]\s?)?(?:(?<label>^(?:(?:Action\s)?[Oo]wner|OWNER|Lead|Lead officer|Responsible(?: (?:person|officer))?|By whom|Who|Assigned to)(?=\s*:))|ACTIONS?|Actions?|Actioned|ACTIONED|A\.?P\.?(?=\s?\d|:)|Agreed action|(?<=\[\s*)A(?=\d{1,3}\b))(?:\s+(?:points?|POINTS?|required|REQUIRED|items?|ITEMS?|(?:carried|brought) (?:over|forward)|outstanding|ongoing))?(?:\s+(?:by|BY|for|FOR|By|on|to)(?=\s*[:–—-]|\s+\p{Lu}[\p{L}/&, ]{1,40}?(?:\s*[:–—]|\s+to\s)))?(?:\s*(?:no\.?\s*)?(?<number>\d{1,4}[a-z]?(?:\.\d+){0,3}))?(?:\s*\((?<owner>[^()]{1,60})\))?(?:\s*:\s*[-–—]?|\s+[-–—]+(?=\s)|\s*[-–—]+(?=\s)|(?<gap>\s{1,6}))\s*/gu;
/** "... will follow this up. LM Action.": the owner stands before the mark. */
const REVERSED =
  /(?<=[.!?)]\s{1,3})(?<owner>(?:ALL|All|\p{Lu}{2,4})(?:\s?[/&,+]\s?\p{Lu}{2,4}){0,4})\s+(?:Action|ACTION)(?:\/\p{Ll}+ \p{Ll}+)?(?=[.;]|\s*$|\s+(?:\p{Lu}|\())/gu;

/** The stretches of a text behind "Action:", "ACTION (JM):", "[Action: RC]", "AP1", and before "LM Action". */
export const stretchesOf = (text: string, naming: Naming): readonly Stretch[] => {
  const marks = [...text.matchAll(MARK)].filter((mark) => isMark(text, mark, naming));
  const ahead = marks.map((mark, at) =>
    stretchOf(text, mark, { next: marks[at + 1]?.index ?? text.length, naming }),
  );
  return [...ahead, ...reversedIn(text)].sort((a, b) => a.from - b.from);
};

const reversedIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(REVERSED)].map(({ index, 0: all, groups }) => {
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
  if ((mark.groups?.['number'] !== undefined && !isLoud) || text === text.toUpperCase()) return false;
  return mark[1] !== undefined || (isLoud && (mark.index === 0 || (mark.groups?.['gap'] ?? '').length > 1));
};

/** "Action TH: contact the police", "Action on TH to contact them": at the start, and what is to be done follows. */
const isBefore = (text: string, mark: RegExpExecArray, naming: Naming): boolean => {
  if (!/(?:^|[.!?)\]]\s+|\s{2,})$/.test(text.slice(0, mark.index))) return false;
  const named = ownersAt(text, mark.index + mark[0].length, naming);
  if (!named) return false;
  const rest = text.slice(named.end);
  if (named.owners.every(({ kind }) => ['known', 'initials', 'all', 'role'].includes(kind)))
    return /^\s*(?:[:–—-]\s|to\s|will\s)/.test(rest);
  const verb = /^\s+to\s+(\p{Ll}+)/u.exec(rest)?.[1] ?? '';
  return named.owners.every(({ kind }) => kind === 'name') && isDoing(verb);
};

/** "... to e-mail again. Action RC": after a full stop, a gap or nothing, and nothing but the owner follows. */
const isAlone = (text: string, mark: RegExpExecArray, naming: Naming): boolean => {
  const at = mark.index + mark[0].length;
  if (!/(?:^|[.!?)\]"'’]\s*|\s{2,})$/.test(text.slice(0, mark.index))) return false;
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
  const { owner, number } = mark.groups ?? {};
  return {
    from: mark.index,
    start,
    to: start + content.length + (closed >= 0 ? 1 : 0),
    content: content.trim(),
    isPoint: /^\W*A\.?P|^\[\s*A\d/.test(mark[0]),
    isLabel: mark.groups?.['label'] !== undefined,
    done: isDone(content, { until, after: text.slice(start + content.length, start + content.length + 60) }),
    ...(content.length < told.length && { isShort: true }),
    ...(owner && { owner }),
    ...(number && { number }),
  };
};

const isDone = (content: string, rest: { readonly until: string; readonly after: string }): boolean =>
  DONE_AFTER.test(rest.after) || DONE_AT_END.test(content) || isClosed(rest.until.slice(content.length));

const LETTERED = /^\(?(?:[a-h]|i{1,3}|iv|v)\)\s/;

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
  rest.length < 200 && /[-–—]\s*(?:COMPLETED?|DONE|CLOSED|ACTIONED|[Cc]ompleted|[Cc]losed)[\s.]*$/.test(rest);

export const DONE_AT_END = /[-–—(:.]\s*(?:completed?|done|closed|actioned)[\s.)\]]*$/i;

const shortened = (sentence: string): string => {
  const run = sentence.length > 60 ? RUN_ON.exec(sentence.slice(8)) : null;
  return run ? sentence.slice(0, run.index + 8) : sentence;
};
