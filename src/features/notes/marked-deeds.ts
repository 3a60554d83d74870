import { matchAt } from './at-place.ts';
import { contextIn } from './context.ts';
import { type Deed, entriesOf, readDeed } from './deed.ts';
import { DONE, DONE_AFTER, type FoundDeed, placeOf } from './found-deed.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import type { Paragraph } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

/** A stretch of a paragraph that a mark made an action of. */
export interface Marked {
  readonly deeds: readonly FoundDeed[];
  readonly taken: readonly (readonly [number, number])[];
}

const MARK =
  /(?<![\p{L}\p{N}-])([[(]\s*)?(?:(?:new|agreed|further)\s+)?(?:ACTIONS?|Actions?|A\.?P\.?(?=\s?\d)|Agreed action)(?:\s+(?:points?|POINTS?|required|REQUIRED|items?|ITEMS?))?(?:\s+(?:by|BY|for|FOR|By)(?=\s*[:–—-]))?(?:\s*(?:no\.?\s*)?(?<number>\d{1,4}[a-z]?(?:\.\d+)?))?(?:\s*\((?<owner>[^()]{1,60})\))?(?:\s*:\s*[-–—]?|\s+[-–—]+(?=\s)|\s*[-–—]+(?=\s)|(?<gap>\s{1,6}))\s*/gu;
const STATE =
  /^(?:in progress|ongoing|on[- ]going|open|outstanding|closed|complete|completed|carried forward|deferred|none|nil|n\/a|no actions?.*|noted|see (?:above|below).*)[\s.]*$/i;
const NOBODY = 'No owner is named.';
const REPORTED = 'It reads like a report of what was done.';
const ALONE = 'The mark names an owner only; what is to be done was taken from the text before it.';

/** The actions behind "Action:", "ACTION (JM):", "[Action: RC]", "AP1" in a paragraph (inventory, section 5). */
export const markedDeeds = (paragraph: Paragraph, before: readonly Paragraph[], naming: Naming): Marked => {
  const { text } = paragraph;
  const marks = [...text.matchAll(MARK)].filter((mark) => isMark(text, mark, naming));
  const found = marks.map((mark, at) =>
    stretchOf(text, mark, { next: marks[at + 1]?.index ?? text.length, naming }),
  );
  return {
    deeds: found.flatMap((stretch) => deedsOf(stretch, { paragraph, before, naming })),
    taken: found.map(({ from, to }) => [from, to] as const),
  };
};

/** Without a colon or dash it must be in capitals at the start, or in brackets, and an owner must follow. */
const isMark = (text: string, mark: RegExpExecArray, naming: Naming): boolean => {
  const { gap, owner, number } = mark.groups ?? {};
  if (gap === undefined) return owner === undefined || /^[\p{L}\s/&,.'-]+$/u.test(owner);
  const at = mark.index + mark[0].length;
  const isShouted = /ACTION|AP/.test(mark[0]);
  if (number !== undefined && !isShouted) return false;
  const isLed = mark[1] !== undefined || (isShouted && (mark.index === 0 || gap.length > 1));
  return isLed && ownersAt(text, at, naming) !== undefined;
};

interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly content: string;
  readonly owner?: string;
  readonly number?: string;
  readonly done: boolean;
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
  const inBrackets = mark[1] !== undefined;
  const until = text.slice(start, next);
  const closed = inBrackets ? until.search(CLOSE) : -1;
  const whole = closed < 0 ? until : until.slice(0, closed);
  const content = shortened(whole.slice(0, endOfTold(whole, naming)));
  const after = text.slice(start + content.length, start + content.length + 60);
  const { owner, number } = mark.groups ?? {};
  return {
    from: mark.index,
    start,
    to: start + content.length + (closed >= 0 ? 1 : 0),
    content: content.trim(),
    done: DONE_AFTER.test(after) || DONE_AT_END.test(content),
    ...(owner && { owner }),
    ...(number && { number }),
  };
};

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

const DONE_AT_END = /[-–—(:.]\s*(?:completed?|done|closed|actioned)[\s.)\]]*$/i;

const shortened = (sentence: string): string => {
  const run = sentence.length > 60 ? RUN_ON.exec(sentence.slice(8)) : null;
  return run ? sentence.slice(0, run.index + 8) : sentence;
};

interface At {
  readonly paragraph: Paragraph;
  readonly before: readonly Paragraph[];
  readonly naming: Naming;
}

const deedsOf = (stretch: Stretch, at: At): readonly FoundDeed[] => {
  const { content, owner } = stretch;
  if (isEmpty(stretch)) return [];
  if (owner) return byForm(ownedBy(owner, content, at.naming), stretch, at);
  return entriesOf(undone(content), at.naming).flatMap((entry) =>
    byForm(readDeed(entry, at.naming), { ...stretch, content: entry }, at),
  );
};

const isEmpty = ({ content, owner }: Stretch): boolean =>
  STATE.test(content) || (!content && !owner) || (DONE.test(content) && content.length < 25);

const byForm = (deed: Deed, stretch: Stretch, at: At): readonly FoundDeed[] => {
  if (deed.form === 'only') return alone(deed, stretch, at);
  if (isHeading(deed, stretch)) return [];
  if (deed.form === 'bare') return bareDeed(deed, stretch, at);
  return [{ ...made(deed, stretch, at), ...(isReported(deed.text) && { why: REPORTED }) }];
};

/** "Action 4 – all services to ...": a number and no person is the heading of a part. */
const isHeading = ({ form, owners }: Deed, { number, owner }: Stretch): boolean =>
  number !== undefined &&
  !owner &&
  (form === 'bare' || owners.every(({ kind }) => kind === 'all' || kind === 'body'));

const undone = (content: string): string => content.replace(DONE_AT_END, '').trim();

const PAST = /^(?:asked|reported|confirmed|advised|explained|noted|said|requested|stated)\b/i;
const isReported = (text: string): boolean => PAST.test(text);

/** "ACTION (JM): to clarify criteria": the bracket names the owner. */
const ownedBy = (owner: string, content: string, naming: Naming): Deed => {
  const named = ownersAt(owner, 0, naming);
  const inside = readDeed(content, { ...naming, strict: false });
  const told = inside.form === 'led' && sameOwner(inside.ownerWords, owner) ? inside.text : content;
  const text = told.replace(/^(?:please\s+|to\s+)/i, '').trim();
  const owners = named?.owners ?? [{ words: owner.trim(), kind: 'name' as const }];
  return { owners, ownerWords: owner.trim(), text: undone(text), form: text ? 'led' : 'only' };
};

const sameOwner = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const made = (deed: Deed, { from, to, done }: Stretch, { paragraph }: At): FoundDeed => {
  const place = placeOf(paragraph, from);
  const { owners, ownerWords, text } = deed;
  return { ...place, owners, ownerWords, text, done, length: to - from, paragraph, by: 'mark' };
};

const bareDeed = (deed: Deed, stretch: Stretch, at: At): readonly FoundDeed[] => {
  const words = deed.text.split(/\s+/).length;
  if (words < 2) return [];
  const subject = matchAt(SUBJECT, deed.text, 0);
  const owners = subject && ownersAt(deed.text, 0, at.naming);
  const named = owners ? { ...deed, owners: owners.owners, ownerWords: owners.words } : deed;
  return [{ ...made(named, stretch, at), why: owners ? REPORTED : NOBODY }];
};

const SUBJECT =
  /(?:the )?\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}'.-]*)?\s(?:asked|requested|has|had|is|was|confirmed|reported)\b/uy;

const alone = (deed: Deed, stretch: Stretch, at: At): readonly FoundDeed[] => {
  const asked = { owners: deed.owners, who: at.naming.who };
  const own = at.paragraph.text.slice(0, stretch.from).trim();
  const here = own.length > 12 ? contextIn(lastPart(own), { ...asked, at: own.length }) : undefined;
  const above = here
    ? undefined
    : at.before.findLast(({ text }) => text.length > 12 && !LABEL.test(text) && !HEAD.test(text));
  const context = here ?? (above && contextIn(above.text, { ...asked, at: above.text.length }));
  if (!context) return [];
  const due = deed.text ? { dueWords: deed.text } : {};
  return [{ ...made(deed, stretch, at), ...due, text: context.text, ...(!context.asks && { why: ALONE }) }];
};

/** "Proposal: Information" tells nothing. */
const LABEL = /^[\p{L} ]{3,20}:\s*\p{L}{0,16}$/u;

/** The head of the notes asks nothing. */
const HEAD = /^(?:minutes|notes)\b[^.]{0,80}\d[^.]{0,20}$/i;

/** Only what stands near: in a long paragraph earlier sentences are about something else. */
const lastPart = (text: string): string =>
  sentencesOf(text)
    .slice(-2)
    .map((sentence) => sentence.text)
    .join(' ');
