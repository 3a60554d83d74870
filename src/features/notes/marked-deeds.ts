import { matchAt } from '../../domain/match-at.ts';
import { isActionsHeading } from './actions-heading.ts';
import { contextIn } from './context.ts';
import { type Deed, readDeed } from './deed.ts';
import { isDoing } from './doing-verbs.ts';
import { doubtOf, doubtOfSentence } from './doubts.ts';
import { entriesOf } from './entries.ts';
import { DONE, type FoundDeed, placeOf } from './found-deed.ts';
import { isLabelOver, labelOver } from './label-over.ts';
import { eachLed, ledElsewhere, nextIn, othersIn } from './marked-elsewhere.ts';
import { DONE_AT_END, type Stretch, stretchesOf } from './marks.ts';
import { lastOf, lastPart } from './near-sentences.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import { isPlainlyAsked, withoutLabel } from './plainly-asked.ts';

/** A stretch of a paragraph that a mark made an action of. */
export interface Marked {
  readonly deeds: readonly FoundDeed[];
  readonly taken: readonly (readonly [number, number])[];
}

const STATE =
  /^(?:in progress|ongoing|on[- ]going|open|outstanding|closed|complete|completed|carried forward|deferred|none(?: recorded| noted| arising| identified| agreed)?|nil|n\/a|as (?:above|below)|no actions?.*|noted|see (?:above|below).*)[\s.]*$/i;
const NOBODY = 'No owner is named.';
const REPORTED = 'It reads like a report of what was done.';
const BROKEN = 'The mark stands within a sentence.';
const RUN_ON = 'Where it ends is not marked.';
const ALONE = 'The mark names an owner only; what is to be done was taken from the text before it.';

/** So much of what stands before a mark is looked at. */
const NEAR = 40;

/** The actions that a paragraph marks (inventory, section 5). */
export const markedDeeds = (paragraph: Paragraph, before: readonly Paragraph[], naming: Naming): Marked => {
  const found = isActionsHeading(paragraph.text) ? [] : stretchesOf(paragraph.text, naming);
  return {
    deeds: found.flatMap((stretch) => deedsOf(stretch, { paragraph, before, naming })),
    taken: found.map(({ from, to }) => [from, to] as const),
  };
};

interface At {
  readonly paragraph: Paragraph;
  readonly before: readonly Paragraph[];
  readonly naming: Naming;
}

const deedsOf = (stretch: Stretch, at: At): readonly FoundDeed[] => {
  const { content, owner } = stretch;
  if (isEmpty(stretch) || DATED.test(content)) return [];
  if (owner) return byForm(ownedBy(owner, content, at.naming), stretch, at);
  return entriesOf(undone(content), at.naming).flatMap((entry) =>
    byForm(readDeed(entry, at.naming), { ...stretch, content: entry }, at),
  );
};

/** "Actions - 6.12.22 – re: pens": when one was asked for, and no more. */
const DATED = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}\b(?!.*\bto \p{Ll})/u;

const isEmpty = ({ content, owner }: Stretch): boolean =>
  STATE.test(content) || (!content && !owner) || (DONE.test(content) && content.length < 25);

const byForm = (deed: Deed, stretch: Stretch, at: At): readonly FoundDeed[] => {
  if (deed.form === 'only') {
    const next = nextIn(deed, stretch);
    const each = next ? [next] : eachLed(deed, toldBefore(stretch, at), at.naming);
    return each.length > 0 ? each.map((one) => asRead(one, stretch, at)) : alone(deed, stretch, at);
  }
  if (stretch.isLabel) return [];
  const led = deed.form === 'bare' ? ledElsewhere(deed.text, stretch, at.naming) : undefined;
  if (led && !isHeading(led, stretch)) return [asRead(led, stretch, at)];
  if (isHeading(deed, stretch)) return [];
  if (deed.form === 'bare') return bareDeed(deed, stretch, at);
  const read = asRead(deed, stretch, at);
  return [read, ...othersIn(read, at.naming)];
};

const toldBefore = ({ from }: Stretch, { paragraph, before }: At): string =>
  from > 0 ? paragraph.text.slice(0, from) : (before.at(-1)?.text ?? '');

/** What is marked is sure, but for what may have been read wrongly. */
const asRead = (deed: Deed, stretch: Stretch, at: At): FoundDeed => {
  const isMid = isWithin(at.paragraph.text, stretch.from);
  const doubt = isReported(deed.text) ? REPORTED : (doubtOf(deed, at.naming) ?? (isMid ? BROKEN : undefined));
  const why = doubt ?? (stretch.isShort ? RUN_ON : undefined);
  return { ...made(deed, stretch, at), ...(why && { why }) };
};

/** "The form should Action: JB be sent": a column of its own landed in a sentence. */
const isWithin = (text: string, from: number): boolean =>
  !/[[(]/.test(text.charAt(from)) &&
  /(?:,|\s(?:the|a|an|to|of|with|and|or|in|on|at|by|for|from|that|will|would|should|be|is|was|not))\s*$/i.test(
    text.slice(Math.max(0, from - NEAR), from),
  );

/** "Action 4 – all services to ...": a number and no person is the heading of a part. */
const isHeading = ({ form, owners, text }: Deed, { number, owner, isPoint, isDashed }: Stretch): boolean =>
  number !== undefined &&
  !owner &&
  !isPoint &&
  (form === 'bare'
    ? isDashed === true || !isDoing(/^(?:to )?(\p{L}+)/iu.exec(text)?.[1] ?? '')
    : isDashed === true && owners.every(({ kind }) => kind === 'all' || kind === 'body'));

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

const made = (deed: Deed, { from, to, done }: Stretch, { paragraph, before }: At): FoundDeed => {
  const place = placeOf(paragraph, from);
  const { owners, ownerWords, text } = deed;
  const own = paragraph.text.slice(Math.max(0, from - 600), from);
  const told = own.trim() ? own : (before.at(-1)?.text.replace(HEAD, '') ?? '');
  const isThin = text.split(/\s+/).length < 3 || ONLY_VERB.test(text);
  const about = isThin && !MARKED.test(told) ? lastOf(told) : undefined;
  const said = { owners, ownerWords, text, done, ...(about && { about }) };
  return { ...place, ...said, length: to - from, paragraph, by: 'mark' };
};

/** "produce by half term". */
const ONLY_VERB = /^\p{L}+ (?:by|before|asap|for|at) [^,;]{3,30}$/u;

const bareDeed = (deed: Deed, stretch: Stretch, at: At): readonly FoundDeed[] => {
  const words = deed.text.split(/\s+/).length;
  if (words < 2) return [];
  const subject = matchAt(SUBJECT, deed.text, 0);
  const owners = subject && !/\basked for\b/.test(deed.text) ? ownersAt(deed.text, 0, at.naming) : undefined;
  const over = owners || !MARKED.test(at.paragraph.text) ? undefined : labelOver(at.before.at(-1), at.naming);
  if (over) return [{ ...asRead({ ...over, text: deed.text, form: 'led' }, stretch, at), isUnder: true }];
  const named = owners ? { ...deed, owners: owners.owners, ownerWords: owners.words } : deed;
  return [{ ...made(named, stretch, at), why: owners ? REPORTED : NOBODY }];
};

const SUBJECT =
  /(?:the )?\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}'.-]*)?\s(?:asked|requested|has|had|is|was|confirmed|reported)\b/uy;

const alone = (deed: Deed, stretch: Stretch, at: At): readonly FoundDeed[] => {
  const asked = { owners: deed.owners, who: at.naming.who };
  const own = at.paragraph.text.slice(Math.max(0, stretch.from - 2000), stretch.from).trim();
  const here = own.length > 12 ? contextIn(lastPart(own), { ...asked, at: own.length }) : undefined;
  const above = here
    ? undefined
    : at.before.findLast(
        ({ text }) =>
          text.length > 12 &&
          !isLabelOver(text) &&
          !LABEL.test(text) &&
          !HEAD.test(text) &&
          !isLed(text, at.naming),
      );
  const told = above?.text.replace(MARKED, '');
  const context = here ?? (told && contextIn(told, { ...asked, at: told.length }));
  if (!context) return [];
  const due = deed.text ? { dueWords: deed.text } : {};
  const said = { ...deed, text: withoutLabel(context.text) };
  const why = context.asks || isPlainlyAsked(context.text) ? doubtOfSentence(said, at.naming) : ALONE;
  return [{ ...made(said, stretch, at), ...due, ...(why && { why }) }];
};

/** "Action: TH to send the list": that one has its owner. */
const isLed = (text: string, naming: Naming): boolean => {
  const mark = MARKED.exec(text);
  return mark !== null && readDeed(text.slice(mark[0].length), naming).form === 'led';
};

/** "Action required: book a room", and below it who. */
const MARKED = /^(?:actions?(?: points?| required| \d+)?|tasks?)\s*[:–-]\s*/i;

/** "Proposal: Information" tells nothing. */
const LABEL = /^[\p{L} ]{3,20}:\s*\p{L}{0,16}$/u;

/** The head of the notes asks nothing. */
const HEAD = /^(?:minutes|notes)\b[^.]{0,80}\d[^.]{0,20}$/i;
