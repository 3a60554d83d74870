import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { type Deciding, decideOn } from './commands-decide.ts';
import { saveEdit, showEdit } from './commands-edit.ts';
import { importText } from './commands-import.ts';
import { placeIn, planAndPlace } from './commands-place.ts';
import { showReview } from './commands-review.ts';
import { inPrivate, meetingOf, NO_MEETING, type Room } from './commands-room.ts';
import { uploadLink } from './commands-upload.ts';
import { keepers } from './may.ts';
import { KINDS } from './minutes.ts';

const version = z.literal(1);
const words = z.string().max(28_000).default('');
const meeting = z.string().max(20);
const number = z.coerce.number().int().min(0).max(10_000);
const place = { v: version, meeting, from: number.default(1) };

/** A button on a card of one meeting's notes. */
const onMeeting =
  <T extends { readonly meeting: string }>(
    run: (given: T, meeting: Meeting, turn: MemberTurn) => Promise<Reply>,
  ) =>
  async (given: T, turn: MemberTurn): Promise<Reply> => {
    const found = meetingOf(turn, given.meeting);
    return found ? run(given, found, turn) : NO_MEETING;
  };

export const reviewVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'notes.review',
    data: z.object(place),
    may: keepers,
    run: inPrivate(onMeeting(({ from }, of, turn) => showReview(room, turn, { meeting: of, from }))),
  }),
  deciding(room, 'notes.accept', 'accept'),
  deciding(room, 'notes.drop', 'drop'),
  deciding(room, 'notes.still-open', 'still-open'),
  deciding(room, 'notes.not-sure', 'not-sure'),
  several(room, 'notes.sure', 'sure'),
  several(room, 'notes.people', 'people'),
  ...editVerbs(room),
];

const EDITED = z.object({
  ...place,
  op: words,
  n: number,
  kind: z.enum(KINDS),
  text: words,
  owners: words,
  due: words,
  outcome: z.enum(['agreed', 'not agreed', 'proposed']).default('agreed'),
});

const editVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'notes.edit',
    data: z.object({ ...place, n: number }),
    may: keepers,
    run: inPrivate(onMeeting(({ n, from }, of, turn) => showEdit(room, turn, { meeting: of, n, from }))),
  }),
  verb({
    name: 'notes.save',
    data: EDITED,
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(
      onMeeting(({ n, from, kind, text, owners, due, outcome }, of, turn) =>
        saveEdit(room, turn, {
          meeting: of,
          n,
          from,
          how: 'pressed',
          change: () => ({ kind, text, owners, due, outcome }),
        }),
      ),
    ),
  }),
];

const deciding = (room: Room, name: string, deed: Deciding['deed']): Verb =>
  verb({
    name,
    data: z.object({ ...place, op: words, n: number }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(
      onMeeting(({ n, from }, of, turn) =>
        decideOn(room, turn, { meeting: of, which: [n], how: 'pressed', from, deed }),
      ),
    ),
  });

const several = (room: Room, name: string, which: 'sure' | 'people'): Verb =>
  verb({
    name,
    data: z.object({ ...place, op: words }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(
      onMeeting((_given, of, turn) =>
        decideOn(room, turn, { meeting: of, which, how: 'pressed', from: 1, deed: 'accept' }),
      ),
    ),
  });

export const importVerbs = (room: Room): readonly Verb[] => [...textVerbs(room), ...placeVerbs(room)];

const textVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'notes.paste',
    data: z.object({ v: version, op: words, text: words }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(({ text }, turn) => importText(room, turn, { text, how: 'pressed' })),
  }),
  verb({
    name: 'notes.upload',
    data: z.object({ v: version }),
    may: keepers,
    fresh: true,
    run: inPrivate((_given, turn) => uploadLink(room, turn)),
  }),
];

const placeVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'notes.place',
    data: z.object({ v: version, op: words, staged: words, chosen: words }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate((given, turn) => placeIn(room, turn, given)),
  }),
  verb({
    name: 'notes.plan',
    data: z.object({ v: version, op: words, staged: words, date: words, venue: words }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate((given, turn) => planAndPlace(room, turn, given)),
  }),
];
