import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { askCard } from './cards.ts';
import { type Room, record } from './commands-record.ts';
import { opOf } from './commands-typed.ts';
import { strike } from './commands-undo.ts';
import { maySpeakForAll } from './may.ts';

const version = z.literal(1);
const words = z.string().max(28_000).default('');
const op = z.string().min(1).max(80);
const deed = z.enum(['apologies', 'present']);

const GONE: Reply = {
  text: 'That meeting is not in the calendar any more. Type **attendance** to see the next.',
  refused: 'no-meeting',
};
const OVER: Reply = {
  text: 'That meeting is over. The chair or a coordinator can still change who was there.',
  refused: 'over',
};

/** The meeting of a card that may be old: it can have been called off or be over since. */
const withMeeting = async (
  id: string,
  turn: Turn,
  work: (meeting: Meeting) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const meeting = findMeeting(turn.register, id);
  if (!meeting || meeting.state === 'cancelled') return GONE;
  return meeting.state === 'ended' && !maySpeakForAll(turn.caller) ? OVER : work(meeting);
};

export const verbs = (room: Room): readonly Verb[] => [
  apologiseVerb(room),
  undoVerb(room),
  formVerb(),
  recordVerb(room),
];

const apologiseVerb = (room: Room): Verb =>
  verb({
    name: 'attendance.apologise',
    data: z.object({ v: version, meeting: z.string() }),
    may: members,
    changes: true,
    run: (data, turn) =>
      withMeeting(data.meeting, turn, (meeting) =>
        record(room, ofMember(turn), {
          deed: 'apologies',
          meeting,
          op: opOf(turn),
          how: 'pressed',
        }),
      ),
  });

/** `who` are the keys of those whom the card put down; without it, the presser. */
const undoVerb = (room: Room): Verb =>
  verb({
    name: 'attendance.undo',
    data: z.object({
      v: version,
      meeting: z.string(),
      from: deed,
      who: words,
    }),
    may: members,
    changes: true,
    run: ({ meeting: id, from, who }, turn) =>
      withMeeting(id, turn, (meeting) =>
        strike(room, ofMember(turn), {
          meeting,
          from,
          ...(who && { keys: who.split(';') }),
          how: 'pressed',
        }),
      ),
  });

const formVerb = (): Verb =>
  verb({
    name: 'attendance.form',
    data: z.object({ v: version, meeting: z.string(), deed }),
    may: members,
    run: (data, turn) =>
      withMeeting(data.meeting, turn, (meeting) => ({
        card: askCard({ deed: data.deed, meeting, op: opOf(turn), people: '' }),
      })),
  });

const recordVerb = (room: Room): Verb =>
  verb({
    name: 'attendance.record',
    data: z.looseObject({
      v: version,
      op,
      meeting: z.string(),
      deed,
      people: words,
      was: words,
      instead: words,
    }),
    may: members,
    changes: true,
    run: ({ op: own, meeting: id, deed: what, people, was, instead, ...fields }, turn) =>
      withMeeting(id, turn, (meeting) =>
        record(room, ofMember(turn), {
          deed: what,
          meeting,
          people,
          ...(instead && { instead }),
          // The list was changed: what was chosen by its lines may be of other people now.
          ...(was.trim() === people.trim() && { chosen: chosenIn(fields) }),
          op: own,
          how: 'pressed',
        }),
      ),
  });

/** choice1 is what was chosen about the second entry. */
const chosenIn = (fields: Readonly<Record<string, unknown>>): Readonly<Record<number, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const line = /^choice(\d{1,3})$/.exec(name)?.[1];
      return line && typeof value === 'string' && value ? [[Number(line), value]] : [];
    }),
  );
