import { refusedAs } from '../../cards/refused-as.ts';
import type { Files } from '../../core/files.ts';
import type { Links } from '../../core/links.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { NewReference } from '../../domain/reference.ts';
import { nameOf } from '../../domain/register.ts';
import type { Refusal, Result } from '../../domain/result.ts';
import { sayClock } from '../../domain/say-meeting.ts';
import { capital } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { type Altered, revised } from './alter.ts';
import { agendaCard, type Seeing } from './cards.ts';
import type { Plan, Presenter } from './item.ts';
import { NEW_PLAN } from './standing.ts';
import type { AgendaStore } from './store.ts';

export interface Room {
  readonly store: AgendaStore;
  readonly newReference: NewReference;
  readonly files: Files;
  readonly links: Links;
}

/** One change of one meeting's agenda. */
export interface Alteration {
  readonly meeting: Meeting;
  readonly how: 'typed' | 'pressed';
  readonly verb: string;
  /** `first` is the agenda as this turn first read it: a typed number means an item of that. */
  rule(plan: Plan, first: Plan): Result<Altered>;
  /** The answer; the agenda with what changed, where it is left out. */
  reply?(made: Altered, plan: Plan, says: string): Reply;
  /** The answer to a "no", with what was typed. */
  refused?(refusal: Refusal, plan: Plan): Reply;
}

const OVER: Reply = { text: 'That meeting is over, and its agenda stays as it was.', refused: 'over' };

/** For the cards of one answer: short enough for what a button adds to it. */
export const opOf = ({ id }: Pick<Turn, 'id'>): string => id.slice(0, 40);

/** What may stand on a card here: in a group or channel nothing is said to one person alone. */
export const seeingOf = ({ place, register, caller }: MemberTurn): Seeing =>
  place.kind === 'personal' ? { register, caller } : { register };

/** A card that was pressed and changed something: in a group everybody is to see it. */
const shared = (reply: Reply, turn: MemberTurn, how: Alteration['how']): Reply =>
  how === 'pressed' && turn.place.kind !== 'personal' && reply.card
    ? { ...reply, everyone: reply.card }
    : reply;

/** Changes the agenda; whoever is second does so on what the first made of it, and is told what that was. */
export const alter = async (room: Room, turn: MemberTurn, alteration: Alteration): Promise<Reply> => {
  const { meeting, how, verb } = alteration;
  if (meeting.state === 'ended') return OVER;
  const saving = { turn: turn.id, by: turn.caller.person.id, how, at: turn.now };
  return room.store.change(meeting.id, saving, (now, seen): Decided<Plan> => {
    const [before, first] = [now.value ?? NEW_PLAN, seen.value ?? NEW_PLAN];
    const made = alteration.rule(before, first);
    if (made.refused) return alteration.refused?.(made, before) ?? refusedAs(made);
    const doing = { by: turn.caller.person.id, at: turn.now.toISOString(), on: turn.today };
    const plan = revised(before, made.value, doing);
    const says = sayMade(made.value, before, turn);
    const reply = alteration.reply?.(made.value, plan, says) ?? agendaReply(turn, { meeting, plan, says });
    const touches = [`meetings.now|${meeting.id}`] as const;
    return { after: plan, reply: { ...shared(reply, turn, how), touches }, verb, to: made.value.what };
  });
};

export const agendaReply = (
  turn: MemberTurn,
  view: { readonly meeting: Meeting; readonly plan: Plan; readonly says?: string; readonly removed?: string },
): Reply => ({ card: agendaCard(view, seeingOf(turn)) });

const LATELY_MS = 10 * 60_000;

const sayMade = ({ what }: Altered, before: Plan, turn: MemberTurn): string =>
  [what ? `${capital(what)}.` : '', sayMeanwhile(before, turn)].filter(Boolean).join(' ');

/** What others did to it in the last ten minutes, so that nobody takes a list for newer than it is. */
const sayMeanwhile = ({ changes }: Plan, { now, caller, register }: MemberTurn): string => {
  const others = changes
    .filter(({ by, at }) => by !== caller.person.id && now.getTime() - Date.parse(at) < LATELY_MS)
    .slice(-3)
    .map(({ by, at, what }) => `${what} (${nameOf(register, by)} at ${sayClock(new Date(at))})`);
  return others.length > 0 ? `Also changed in the last ten minutes: ${others.join('; ')}.` : '';
};

/** Who presents: an id where the register has one such person, otherwise the name as typed. */
export const presenterOf = (words: string, { register, today }: MemberTurn): Presenter => {
  const [first, ...others] = findPeopleNamed(words, register, today);
  return first && others.length === 0 ? { person: first.id } : { name: words };
};
