import type { MemberTurn } from '../../core/turn.ts';
import type { Attendee } from '../../domain/attendee.ts';
import { likeName } from '../../domain/name.ts';
import { isDeed } from './accept.ts';
import { attendeeOf, isEntered } from './commands-carry.ts';
import type { Room } from './commands-room.ts';
import type { Kind, Suggestion } from './minutes.ts';
import { referenceAs } from './suggest.ts';
import type { World } from './world.ts';

interface Asked {
  readonly wanted: readonly Suggestion[];
  readonly world: World;
}

/**
 * Of what was accepted before, that which its room does not have: a crash came between. What somebody has since taken
 * back, cancelled or put right is there, and is left as it is. Three requests at most.
 */
export const missingOf = async (
  { others }: Room,
  turn: MemberTurn,
  { wanted, world }: Asked,
): Promise<readonly Suggestion[]> => {
  const has = (kind: (one: Suggestion) => boolean): boolean => wanted.some(kind);
  const { meeting, register } = world;
  const [actions, decisions, roll] = await Promise.all([
    has(isDeed) ? others.actions.ofMeeting(meeting.id, turn) : [],
    has(isDecision) ? others.decisions.ofMeeting(meeting.id) : [],
    has(isRoll) ? others.attendance.of(meeting.id, register) : undefined,
  ]);
  const there = new Set<string>([...actions, ...decisions].map(({ ref }) => ref));
  const named = new Set([...(roll?.present ?? []), ...(roll?.apologies ?? [])].map(keyOf));
  // Both lists are put down in one transaction: where nobody of them is there, it did not happen.
  const isOnRoll = wanted
    .filter(isRoll)
    .some(({ people = [] }) => people.some((one) => named.has(keyOf(attendeeOf(one, world)))));
  return wanted.filter((one) => {
    if (isDeed(one)) return !there.has(referenceAs('action', one.ref));
    if (isDecision(one)) return !there.has(referenceAs('decision', one.ref));
    if (isRoll(one)) return !isOnRoll;
    return one.kind === 'person' ? !isEntered(one.ref, world) : !isPlanned(one, world);
  });
};

const of =
  (...kinds: readonly Kind[]) =>
  ({ kind }: Suggestion): boolean =>
    kinds.includes(kind);
const isDecision = of('decision');
const isRoll = of('present', 'apologies');

/** Planned, and cancelled since perhaps. */
const isPlanned = ({ ref }: Suggestion, { register }: World): boolean =>
  register.meetings.some(({ id }) => id === referenceAs('meeting', ref));

const keyOf = ({ person, name }: Attendee): string => person ?? likeName(name ?? '');
