import { likeName } from '../../domain/name.ts';
import type { NewReference, Reference } from '../../domain/reference.ts';
import { joinOrdinals, shorten } from '../../domain/words.ts';
import { keyOf } from './key-of.ts';
import { type Item, type Kind, type Minutes, NO_MINUTES, type Suggestion } from './minutes.ts';
import {
  NOBODY_ASKED,
  type NotesRead,
  type Proposal,
  type ReadAttendee,
  type ReadItem,
} from './notes-read.ts';
import { MOST } from './texts.ts';

/** What an import came to: the notes with what is new in them, and how much that is. */
export interface Brought {
  readonly minutes: Minutes;
  readonly added: number;
  /** Read, but more than is kept. */
  readonly left: number;
}

/**
 * Brings what was read into the notes of its meeting. What was suggested before, from the same words, is not
 * suggested again, and what was decided stays decided; items are taken anew unless somebody has put one right.
 */
export const bringIn = (
  before: Minutes | undefined,
  read: NotesRead,
  newReference: NewReference,
): Brought => {
  const was = before ?? NO_MINUTES;
  const wanted = wantedOf(read);
  const kept = was.suggestions.filter((one) => !isOutdatedRoll(one, wanted));
  const known = new Set(kept.map(({ key }) => key));
  const fresh = wanted.filter(({ key }) => !known.has(key));
  const room = Math.max(0, MOST.suggestions - kept.length);
  const next = Math.max(0, ...was.suggestions.map(({ n }) => n)) + 1;
  const refs = new Set<string>(kept.map(({ ref }) => ref));
  const added = fresh.slice(0, room).map((one, index): Suggestion => {
    const ref = freeReference(one.kind, newReference, refs);
    refs.add(ref);
    return { ...one, n: next + index, ref, state: 'open' };
  });
  const isKept = was.state !== 'draft' || (was.corrections.length > 0 && was.items.length > 0);
  const body = isKept ? {} : bodyOf(read);
  const minutes: Minutes = { ...was, ...body, suggestions: [...kept, ...added] };
  return { minutes, added: added.length, left: fresh.length - added.length };
};

const bodyOf = ({ header, items, present, apologies }: NotesRead) => ({
  made: 'import' as const,
  header: shorten(header.title ?? header.body ?? '', MOST.words),
  items: items.map(itemOf),
  present,
  apologies,
});

const itemOf = ({ number, title, text }: ReadItem, index: number): Item => ({
  key: `i${index + 1}`,
  ...(number && { number }),
  title: shorten(title, MOST.words),
  text: joinOrdinals(text).slice(0, MOST.item),
});

type Wanted = Omit<Suggestion, 'n' | 'ref' | 'state'>;

const wantedOf = (read: NotesRead): readonly Wanted[] => {
  const rolls = [rollOf('present', read.present), rollOf('apologies', read.apologies)];
  const all = [...rolls.flat(), ...read.proposals.map(wantedIn)];
  return [...new Map(all.map((one) => [one.key, one])).values()];
};

/** The attendance is one suggestion, and the apologies another: editable as a typed list. */
const rollOf = (kind: 'present' | 'apologies', people: readonly ReadAttendee[]): readonly Wanted[] =>
  people.length === 0
    ? []
    : [
        {
          ...NOBODY_ASKED,
          key: `${kind}|${keyOf(...people.map(({ name }) => likeName(name)))}`,
          kind,
          text: [...new Set(people.map(wordsOf))].join(', '),
          line: 0,
          source: shorten(people.map(({ name }) => name).join(', '), 200),
          sure: 'sure',
          people,
        },
      ];

/** As the notes have it, where that is short: "Ann Lee and Bo Ray (Kent)" is said by both, and stands once. */
const wordsOf = ({ words, name }: ReadAttendee): string =>
  words.includes(name) && words.length < 80 ? words : name;

const wantedIn = (proposal: Proposal): Wanted => ({
  key: `${proposal.kind}|${proposal.key}`,
  kind: proposal.kind,
  text: shorten(proposal.text, MOST.text),
  ...(proposal.item && { item: shorten(proposal.item, MOST.words) }),
  line: proposal.source.line,
  source: shorten(proposal.source.words, 300),
  sure: proposal.sure,
  ...(proposal.why && { why: proposal.why }),
  owners: proposal.owners,
  ownerWords: shorten(proposal.ownerWords, MOST.words),
  unresolved: proposal.unresolved,
  due: proposal.due,
  past: proposal.past && proposal.kind !== 'meeting',
  done: proposal.done,
  ...ofKind(proposal),
});

const ofKind = (proposal: Proposal): Partial<Wanted> => {
  if (proposal.kind === 'meeting') return { meeting: proposal.meeting };
  if (proposal.kind === 'person') return { person: proposal.person };
  if (proposal.kind !== 'decision') return {};
  return { outcome: proposal.outcome, ...(proposal.reason && { reason: proposal.reason }) };
};

/** Of a list of names that now reads otherwise, and that nobody has decided on. */
const isOutdatedRoll = ({ kind, state, key }: Suggestion, wanted: readonly Wanted[]): boolean =>
  (kind === 'present' || kind === 'apologies') &&
  state === 'open' &&
  wanted.some((one) => one.kind === kind) &&
  !wanted.some((one) => one.key === key);

const PREFIXES: Readonly<Record<Kind, string>> = {
  action: 'ACT',
  'data-request': 'ACT',
  collection: 'ACT',
  meeting: 'MTG',
  decision: 'DEC',
  person: 'MEM',
  present: 'ATT',
  apologies: 'ATT',
};

/** A suggestion taken for another kind keeps the letters of its reference. */
export const referenceAs = (kind: Kind, ref: Reference): Reference =>
  `${PREFIXES[kind]}-${ref.slice(ref.indexOf('-') + 1)}`;

const freeReference = (kind: Kind, newReference: NewReference, taken: ReadonlySet<string>): Reference => {
  for (let tries = 0; tries < 50; tries += 1) {
    const ref = newReference(PREFIXES[kind]);
    if (!taken.has(ref)) return ref;
  }
  throw new Error('no reference was free');
};
