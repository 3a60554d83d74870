import type { Day } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { readDue } from '../../domain/due-read.ts';
import { splitDue } from '../../domain/due-split.ts';
import { isOverdue } from '../../domain/due-state.ts';
import { shorten } from '../../domain/words.ts';

import type { FoundDeed } from './found-deed.ts';
import { keyOf } from './key-of.ts';
import { askedWords, kindOfDeed, receivedIn } from './kind-of-deed.ts';
import type { Proposal, Proposed, ReadItem } from './notes-read.ts';
import { sourceOf } from './read-lines.ts';
import { type Resolved, type Resolving, resolveOwners } from './resolve-owners.ts';
import { topicFor, withThings } from './topics.ts';

export interface Proposing {
  readonly resolving: Resolving;
  readonly today: Day;
  /** The meeting after this one, where the notes give its day: "before the next meeting" is then a day. */
  readonly nextOn?: Day;
}

const MOST_CONTEXT = 400;
const MOST_TEXT = 500;
const DONE = 'The notes say that it is done.';
const NOT_A_DATE = 'Its due date could not be read.';

/** A deed as a proposal: who is meant, by when, and how sure it is. */
export const proposeDeed = (deed: FoundDeed, item: ReadItem | undefined, proposing: Proposing): Proposal => {
  const { resolving } = proposing;
  const kind = kindOfDeed(deed, resolving);
  const asked = kind.kind === 'data-request' && deed.owners.length === 0 ? askedWords(deed.text) : '';
  const about =
    receivedIn(deed.paragraph.text, resolving).length > 0 ? receivedText(deed) : deed.paragraph.text;
  const resolved: Resolved =
    kind.kind === 'data-request' && asked
      ? { owners: kind.from.map((code) => ({ kind: 'authority', code })), unresolved: [] }
      : resolveOwners(deed.owners, about, resolving);
  const common = commonOf(deed, { item, resolved, proposing });
  return { ...common, ...(asked && { ownerWords: asked }), ...kind };
};

const receivedText = ({ paragraph }: FoundDeed): string =>
  /\b(?:received|returned|submitted|in) from\s+[^.;]{3,300}/i.exec(paragraph.text)?.[0] ?? paragraph.text;

interface With {
  readonly item: ReadItem | undefined;
  readonly resolved: Resolved;
  readonly proposing: Proposing;
}

const commonOf = (deed: FoundDeed, { item, resolved, proposing }: With): Proposed => {
  const source = sourceOf(deed.line, deed.at, deed.length);
  const { text, due, refused } = dated(deed, proposing);
  const why = whyOf(deed, resolved, refused);
  const topic = deed.about ?? topicFor(text, deed.paragraph.text, item?.title);
  const told = withThings(text, deed.paragraph.text);
  const said = tidied(topic ? `${told.replace(/[.\s]+$/, '')}: ${topic}` : told);
  return {
    key: keyOf(source.words, deed.ownerWords, said),
    text: shorten(said, MOST_TEXT),
    ...(item && { item: item.title }),
    ...(deed.paragraph.text !== said && { context: shorten(deed.paragraph.text, MOST_CONTEXT) }),
    owners: resolved.owners,
    ownerWords: deed.ownerWords.trim(),
    unresolved: resolved.unresolved,
    due,
    past: isOverdue(due, proposing.today),
    done: deed.done,
    source,
    sure: why === undefined ? 'sure' : 'unsure',
    ...(why !== undefined && { why }),
  };
};

const whyOf = (deed: FoundDeed, resolved: Resolved, isRefused: boolean): string | undefined => {
  if (deed.done) return DONE;
  return deed.why ?? resolved.why ?? (isRefused ? NOT_A_DATE : undefined);
};

/** The text and its due date, held against the day of the meeting (decision 12). */
const dated = (deed: FoundDeed, { resolving, nextOn }: Proposing) => {
  const context = { today: resolving.on, terms: resolving.register.terms };
  const cell =
    deed.dueWords === undefined ? undefined : readDue(deed.dueWords.replace(/[)\].\s]+$/, ''), context);
  const split = splitDue(deed.text, context);
  const found = cell ?? split.due;
  const isRefused = 'refused' in found;
  const due: Due = isRefused ? { kind: 'none' } : atNext(found, nextOn);
  const text = cell && deed.by === 'mark' ? deed.text : split.text;
  return { text: text.length > 3 ? text : deed.text, due, refused: isRefused };
};

const atNext = (due: Due, nextOn: Day | undefined): Due =>
  due.kind === 'meeting' && nextOn ? { kind: 'day', on: nextOn, words: due.words } : due;

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s•:;,–-]+|[\s;,–-]+$/g, '')
    .trim();
