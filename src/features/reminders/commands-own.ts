import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { readReference } from '../../domain/reference.ts';
import { inAWeek } from './cards.ts';
import { mineCard } from './cards-settings.ts';
import { snoozeUntil } from './commands-due.ts';
import { OWN_CHAT, type Room, savingOf } from './commands-room.ts';
import { mayBeTold } from './may.ts';
import {
  KINDS,
  type Kind,
  noPrefs,
  type Prefs,
  readKinds,
  sayKinds,
  withMuted,
  withoutSnooze,
} from './prefs.ts';
import { readUntil } from './read-until.ts';

const REFERENCE = /^\s*(?:action\s+)?(ACT[-\s]?[2-9A-Z]{4}|\d[2-9A-Z]{3}|[2-9A-Z]{4}(?=\b.*\d))\b[\s:,–-]*/i;

/** "snooze ACT-2F7K until Friday"; a week where no day is named. */
export const snoozeTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const found = REFERENCE.exec(said);
  const ref = found?.[1] && readReference('ACT', found[1]);
  if (!found || !ref)
    return { text: 'Say which action: **snooze ACT-2F7K until Friday**.', refused: 'which-action' };
  const words = said.slice(found[0].length).trim();
  const until = words ? readUntil(words, turn) : { value: inAWeek(turn.today) };
  if (until.refused) return refusedAs(until);
  return snoozeUntil(room, turn, { ref, until: until.value, how: 'typed' });
};

/** "unsnooze ACT-2F7K": reminded of it again. */
export const wakeTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const ref = readReference('ACT', said.replace(/^\s*(?:action|of)\s+/i, ''));
  if (!ref) return { text: 'Say which action: **unsnooze ACT-2F7K**.', refused: 'which-action' };
  const me = turn.caller.person.id;
  return room.store.changeOwn(me, savingOf(turn, 'typed'), ({ value }) => {
    const prefs = value ?? noPrefs(me);
    if (!prefs.snoozed.some((one) => one.ref === ref))
      return { text: `You have not snoozed ${ref}.`, refused: 'not-snoozed' };
    const reply = { text: `You are reminded of ${ref} again.` };
    return { after: withoutSnooze(prefs, ref), reply, verb: 'unsnooze', to: ref };
  });
};

/** "mute reminders of returns", "unmute reminders": all of them where none is named. */
export const muteTyped =
  (muted: boolean) =>
  async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
    const kinds = readKinds(said);
    const verb = muted ? 'mute' : 'unmute';
    if (!kinds)
      return {
        text: plain(`Type ${verb} reminders, or ${verb} reminders of actions, returns or meetings.`),
        refused: 'kinds',
      };
    return keepMuted(room, turn, { how: 'typed', decide: (prefs) => withMuted(prefs, kinds, muted) });
  };

/** The boxes of the card: what is ticked is on. */
export const keepBoxes = (room: Room, turn: MemberTurn, on: readonly Kind[]): Promise<Reply> =>
  keepMuted(room, turn, {
    how: 'pressed',
    decide: (prefs) => ({ ...prefs, muted: KINDS.filter((kind) => !on.includes(kind)) }),
  });

interface Muting {
  readonly how: 'typed' | 'pressed';
  decide(prefs: Prefs): Prefs;
}

const keepMuted = (room: Room, turn: MemberTurn, { how, decide }: Muting): Promise<Reply> => {
  const me = turn.caller.person.id;
  return room.store.changeOwn(me, savingOf(turn, how), ({ value }) => {
    const before = value ?? noPrefs(me);
    const after = decide(before);
    const reply = answerTo(after, turn, how);
    if (before.muted.join() === after.muted.join()) return reply;
    return { after, reply, verb: 'mute', from: before.muted, to: after.muted };
  });
};

const answerTo = (prefs: Prefs, turn: MemberTurn, how: Muting['how']): Reply => {
  const says = sayMuted(prefs);
  return how === 'pressed' ? { card: mineCard(prefs, turn.today, says) } : { text: plain(says) };
};

const sayMuted = ({ muted }: Prefs): string =>
  muted.length === 0
    ? 'The bot reminds you of actions, returns and meetings.'
    : `The bot does not remind you of ${sayKinds(muted)} by itself. A coordinator can still ask you. To change that, type unmute reminders.`;

/** "my reminders": what is on, and what is snoozed. */
export const mineTyped = async (room: Room, turn: MemberTurn): Promise<Reply> =>
  mayBeTold(turn) ? { card: mineCard(await room.store.own(turn.caller.person.id), turn.today) } : OWN_CHAT;
