import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Day } from '../../domain/day.ts';
import type { Meeting, MeetingId } from '../../domain/meeting.ts';
import type { Change } from '../../storage/ledger.ts';
import type { Parts } from './pack.ts';
import { type Head, hashOfParts, newVersion, type PackStore, type SeenBy, seenBy, sentOn } from './store.ts';
import { gather, type Sources } from './store-sources.ts';
import { whatsNew } from './whats-new.ts';

/** A pack as somebody is given it. */
export interface Given {
  readonly meeting: Meeting;
  readonly parts: Parts;
  readonly version: number;
  /** When this version was made: ISO instant. */
  readonly at: string;
  /** The version they had opened before, and what has come since. */
  readonly news?: { readonly since: number; readonly says: readonly string[] };
}

export interface Giving {
  readonly meeting: Meeting;
  readonly how: 'typed' | 'pressed';
  answer(given: Given): Reply;
  /** It goes out to everybody: the day is kept with the version. */
  readonly sent?: Day;
}

const TRIES = 8;

export interface Packs {
  readonly store: PackStore;
  readonly sources: Sources;
}

/**
 * The pack as the rooms have it now: a new version where anything in it changed, the same one otherwise. Who opened
 * it is kept with it, in one transaction with the answer.
 */
export const give = async (packs: Packs, turn: MemberTurn, giving: Giving): Promise<Reply> => {
  const { meeting } = giving;
  const parts = await gather(packs.sources, meeting, turn);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reply = await attempt(packs, turn, { giving, parts });
    if (reply) return reply;
  }
  return {
    text: 'Many people are opening this pack just now. Try again in a moment.',
    refused: 'busy',
    raced: true,
  };
};

const attempt = async (
  { store }: Packs,
  turn: MemberTurn,
  { giving, parts }: { readonly giving: Giving; readonly parts: Parts },
): Promise<Reply | undefined> => {
  const { meeting, how } = giving;
  const person = turn.caller.person.id;
  const [head, seen] = await Promise.all([store.head(meeting.id), store.seen(meeting.id, person)]);
  const { version, at } = versionOf(parts, head, turn.now);
  const news = seen && seen.version !== version ? await newsFor(store, meeting.id, { seen, parts }) : {};
  const answer = giving.answer({ meeting, parts, version, at, ...news });
  const changes = [
    ...headChanges(giving, { parts, version, at: turn.now, head }),
    ...(seen?.version === version ? [] : [seenBy(meeting.id, person, { version, before: seen })]),
  ];
  if (changes.length === 0) return answer;
  const saved: Reply = { ...answer, saved: true };
  const saving = { id: turn.id, now: turn.now, by: person, how, answer: saved };
  const outcome = await store.save(meeting.id, changes, saving);
  if (outcome.is === 'saved') return saved;
  return outcome.is === 'already' ? outcome.answer : undefined;
};

/** The version that these parts are: the latest, or where anything in them counts as new, the next. */
export const versionOf = (
  parts: Parts,
  head: Head | undefined,
  now: Date,
): { readonly version: number; readonly at: string } =>
  head && head.hash === hashOfParts(parts)
    ? { version: head.version, at: head.at }
    : { version: (head?.version ?? 0) + 1, at: now.toISOString() };

const newsFor = async (
  store: PackStore,
  meeting: MeetingId,
  { seen, parts }: { readonly seen: SeenBy; readonly parts: Parts },
): Promise<Pick<Given, 'news'>> => {
  const before = await store.parts(meeting, seen.version);
  return before ? { news: { since: seen.version, says: whatsNew(before, parts) } } : {};
};

interface Now {
  readonly parts: Parts;
  readonly version: number;
  readonly at: Date;
  readonly head: Head | undefined;
}

const headChanges = ({ meeting, sent }: Giving, { head, ...now }: Now): readonly Change[] => {
  if (head?.version !== now.version) return [newVersion(meeting.id, { ...now, ...(sent && { sent }) }, head)];
  return sent ? [sentOn(meeting.id, head, sent)] : [];
};
