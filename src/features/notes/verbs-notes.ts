import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { linkCard } from './cards.ts';
import { correctItem } from './commands-correct.ts';
import { circulateNotes, confirmPressed } from './commands-life.ts';
import { showNotesOf } from './commands-notes.ts';
import { inPrivate, meetingOf, NO_MEETING, NO_NOTES, type Room } from './commands-room.ts';
import { keepers, mayRead } from './may.ts';

const version = z.literal(1);
const meeting = z.string().max(20);
const words = z.string().max(28_000).default('');
const FILES = { pdf: 'PDF', docx: 'Word' } as const;

export const notesVerbs = (room: Room): readonly Verb[] => [
  link(room),
  showing(room),
  circulating(room),
  confirming(room),
  correcting(room),
];

/** Opens the notes in the browser, by an address of one's own. */
const link = (room: Room): Verb =>
  verb({
    name: 'notes.link',
    data: z.object({ v: version, meeting, as: z.enum(['pdf', 'docx']) }),
    may: members,
    fresh: true,
    run: async (given, turn) => {
      const of = meetingOf(turn, given.meeting);
      if (!of) return NO_MEETING;
      const { value } = await room.store.read(of.id);
      if (!value || !mayRead(turn.caller, value)) return NO_NOTES;
      const url = await room.links.mint(ofMember(turn), { name: `notes.${given.as}`, what: of.id });
      const says = 'The link is yours alone and works for 10 minutes.';
      const title = `Notes of ${sayMeeting(of)}, as ${FILES[given.as]}`;
      return { card: linkCard({ title, says, meeting: of }, url) };
    },
  });

/** From the link back to the notes, as they are by then. */
const showing = (room: Room): Verb =>
  verb({
    name: 'notes.show',
    data: z.object({ v: version, meeting }),
    may: members,
    run: async (given, turn) => {
      const of = meetingOf(turn, given.meeting);
      return of ? showNotesOf(room, ofMember(turn), of) : NO_MEETING;
    },
  });

const circulating = (room: Room): Verb =>
  verb({
    name: 'notes.circulate',
    data: z.object({ v: version, op: words, meeting }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(async (given, turn) => {
      const of = meetingOf(turn, given.meeting);
      return of ? circulateNotes(room, turn, { meeting: of, how: 'pressed' }) : NO_MEETING;
    }),
  });

const confirming = (room: Room): Verb =>
  verb({
    name: 'notes.confirm',
    data: z.object({ v: version, op: words, meeting }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(async (given, turn) => {
      const of = meetingOf(turn, given.meeting);
      return of ? confirmPressed(room, turn, of) : NO_MEETING;
    }),
  });

const correcting = (room: Room): Verb =>
  verb({
    name: 'notes.correct',
    data: z.object({ v: version, op: words, meeting, label: z.string().max(20), was: words, text: words }),
    may: keepers,
    changes: true,
    fresh: true,
    run: inPrivate(async ({ label, was, text, ...given }, turn) => {
      const of = meetingOf(turn, given.meeting);
      return of ? correctItem(room, turn, { meeting: of, label, was, text, how: 'pressed' }) : NO_MEETING;
    }),
  });
