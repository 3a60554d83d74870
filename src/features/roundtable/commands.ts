import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import { comingMeeting, lastMeeting, type Meeting, meetingUnderWayIn } from '../../domain/meeting.ts';
import { sayMeeting, whichMeeting } from '../../domain/which-meeting.ts';
import { plural } from '../../domain/words.ts';
import { formCard, oneCard, tableCard } from './cards.ts';
import { give, notYours, OVER, type Room } from './commands-update.ts';
import { maySeeSilent, mayUpdate } from './may.ts';
import { readUpdate, whoseIn } from './read-update.ts';
import { keyOf, sayWhose, silent, type Whose, whoseOf } from './update.ts';

const coming = ({ register, today, place }: Turn): Meeting | undefined =>
  meetingUnderWayIn(register, place.conversation) ?? comingMeeting(register, today);

const NOBODYS: Reply = {
  text: 'You are of no local authority or organisation, so there is nobody to give an update for. A coordinator can say update for and the local authority.',
  refused: 'nobodys',
};

const AN_ACTION: Reply = {
  text: 'An update goes to the whole network. To say something of an action, type **note**, its reference and your words; to close your part, **done**.',
  refused: 'an-action',
};

const OWN_CHAT: Reply = {
  text: 'Everybody here would see it before the meeting. Type **update** in your own chat, or **update** and your words.',
  refused: 'group',
};

/** "update numbers are steady", "update for Kent: numbers are steady"; on its own, the form. */
const updateTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const which = whichMeeting(said, { ...turn, otherwise: coming(turn), free: 'text' });
  if (which.refused) return refusedAs(which);
  const { meeting, rest } = which.value;
  const { text, whose = whoseOf(turn.caller.person) } = readUpdate(rest, turn.register, turn.today);
  if (!whose) return NOBODYS;
  if (/^(?:action\s+)?ACT[-\s]?[2-9A-Z]{4}\b/i.test(text)) return AN_ACTION;
  if (text) return give(room, turn, { meeting, whose, text, op: turn.id.slice(0, 40), how: 'typed' });
  return turn.place.kind === 'personal' ? form(room, turn, { meeting, whose }) : OWN_CHAT;
};

export const form = async (
  room: Room,
  turn: MemberTurn,
  { meeting, whose }: { readonly meeting: Meeting; readonly whose: Whose },
): Promise<Reply> => {
  if (meeting.state === 'ended') return OVER;
  if (!mayUpdate(turn.caller, whose)) return notYours(whose, turn);
  const { value, n } = await room.store.one(meeting.id, whose);
  const { text = '', themes = [] } = value ?? {};
  return {
    card: formCard({ meeting, whose, text, themes, seen: n, op: turn.id.slice(0, 40) }, turn.register),
  };
};

/**
 * Every approved member reads every update, in their own chat from the moment it is given (decision 10). In a group
 * they are shown once the meeting has begun: until then each authority may still think better of its words.
 */
const tableTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const otherwise = coming(turn) ?? lastMeeting(turn.register, turn.today);
  const which = whichMeeting(said, { ...turn, otherwise });
  if (which.refused) return refusedAs(which);
  const { meeting, rest } = which.value;
  const updates = await room.store.of(meeting.id);
  if (turn.place.kind !== 'personal' && meeting.state === 'planned')
    return {
      text: `${plural(updates.length, 'update has', 'updates have')} come for ${sayMeeting(meeting)}. They are shown here once it has begun; until then, in your own chat.`,
    };
  const named = rest.replace(/^(?:of|for|from)\s+/i, '').trim();
  if (named) return oneOf(turn, { meeting, named, updates });
  return { card: tableCard({ meeting, updates, ...silentFor(turn, { meeting, updates }) }, turn.register) };
};

const silentFor = (turn: MemberTurn, { meeting, updates }: Omit<Naming, 'named'>) =>
  turn.place.kind === 'personal' && maySeeSilent(turn.caller)
    ? { silent: silent(updates, turn.register, meeting.on) }
    : {};

interface Naming {
  readonly meeting: Meeting;
  readonly named: string;
  readonly updates: Awaited<ReturnType<Room['store']['of']>>;
}

const oneOf = ({ register, today }: MemberTurn, { meeting, named, updates }: Naming): Reply => {
  const whose = whoseIn(named, register, today);
  if (!whose)
    return {
      text: `“${plain(named)}” is no local authority of the network. Type for example **round-table Kent**.`,
      refused: 'unknown-authority',
    };
  const told = updates.find((one) => keyOf(one.whose) === keyOf(whose));
  return told
    ? { card: oneCard({ told, meeting }, register) }
    : { text: plain(`${sayWhose(whose, register)} has given no update for ${sayMeeting(meeting)}.`) };
};

/** The words of an update go on to its own refusal, which keeps them in the form. */
const updateRun =
  (room: Room): Command['run'] =>
  async (said, turn) =>
    updateTyped(room, ofMember(turn), said);

const tableRun =
  (room: Room): Command['run'] =>
  async (said, turn) => {
    const fault = identityFault(said, turn.today);
    return fault
      ? { text: plain(fault.say), refused: IDENTITY, unkept: true }
      : tableTyped(room, ofMember(turn), said);
  };

const UPDATE = {
  name: 'update',
  aliases: [
    'our update',
    'my update',
    'give update',
    'give our update',
    'round-table update',
    'roundtable update',
    'send update',
  ],
  summary: 'Give your local authority’s update for the round-table; on its own it opens a form',
  example: 'update EHE numbers are steady, suspensions are up',
} as const;

const TABLE = {
  name: 'round-table',
  look: true,
  aliases: ['roundtable', 'updates', 'round-table updates', 'roundtable updates'],
  summary: 'What local authorities report to the round-table, by theme; round-table Kent for one in full',
} as const;

export const commands = (room: Room): readonly Command[] => [
  { ...UPDATE, may: members, changes: true, run: updateRun(room) },
  { ...TABLE, may: members, run: tableRun(room) },
];
