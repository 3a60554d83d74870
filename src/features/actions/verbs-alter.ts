import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import type { Refusal } from '../../domain/result.ts';
import { moveTo, newDateIn } from './commands-alter.ts';
import type { Room } from './commands-change.ts';
import { carryOut } from './commands-reply.ts';
import { undo } from './commands-undo.ts';
import { addNote } from './note.ts';
import { confirmOpen } from './still-open.ts';
import { reference, version, words } from './verbs-data.ts';

/** Add note, on the action's own card. */
export const noteVerb = (room: Room): Verb =>
  verb({
    name: 'actions.note',
    data: z.object({ v: version, op: words, ref: reference, said: words, date: words }),
    may: members,
    changes: true,
    run: async ({ ref, said, date }, turn) => {
      const member = ofMember(turn);
      return carryOut(room, member, {
        refs: [ref],
        how: 'pressed',
        said,
        date,
        kept: { date },
        rule: (action) => addNote(action, said, member),
      });
    },
  });

/** Move the date, on the action's own card. */
export const moveVerb = (room: Room): Verb =>
  verb({
    name: 'actions.move',
    data: z.object({ v: version, ref: reference, date: words, said: words }),
    may: members,
    changes: true,
    run: async ({ ref, date, said }, turn) => {
      const member = ofMember(turn);
      const due = newDateIn(date, member);
      const rule = 'refused' in due ? (): Refusal => due : moveTo(due, member);
      return carryOut(room, member, { refs: [ref], how: 'pressed', said, date, kept: { said }, rule });
    },
  });

/** "Yes, still open", on the card of an action that fell due before it was recorded. */
export const stillOpenVerb = (room: Room): Verb =>
  verb({
    name: 'actions.still-open',
    data: z.object({ v: version, ref: reference, said: words, date: words }),
    may: members,
    changes: true,
    run: async ({ ref, said, date }, turn) => {
      const member = ofMember(turn);
      return carryOut(room, member, {
        refs: [ref],
        how: 'pressed',
        said,
        date,
        kept: { said, date },
        rule: (action) => confirmOpen(action, member),
      });
    },
  });

/** Undo, on the card that showed the change. */
export const undoVerb = (room: Room): Verb =>
  verb({
    name: 'actions.undo',
    data: z.object({ v: version, at: words }),
    may: members,
    changes: true,
    run: async ({ at }, turn) => undo(room, ofMember(turn), { how: 'pressed', at }),
  });
