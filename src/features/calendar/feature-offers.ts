import type { Needs } from '../../core/needs.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { CalendarOffer, MeetingDraft } from '../../core/offers/calendar.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { dayOf } from '../../domain/day.ts';
import { findMeeting, type Meeting, type MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { Deed } from '../../storage/ledger.ts';
import { meetingFrom } from './plan.ts';
import { changeOf, type MeetingStep, withMeetings } from './store-steps.ts';

const TRIES = 4;

interface Wanted {
  readonly id: MeetingId;
  readonly deed: Omit<Deed, 'changes' | 'turn'>;
  /** Its id is another than the turn's where that has had its one change of the register already. */
  readonly turn: (tries: number) => string;
  step(before: Meeting | undefined): MeetingStep | undefined;
}

/** What the room of the calendar does for others. */
export const calendarOffer = (
  { registers }: Needs,
  { follow }: Pick<ActionsOffer, 'follow'>,
): CalendarOffer => {
  /** The register once it is so, or nothing where it was so already. */
  const write = async ({ id, deed, turn, step }: Wanted): Promise<Register | undefined> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const register = await registers.read({ fresh: tries > 0 });
      const wanted = step(findMeeting(register, id));
      if (!wanted) return undefined;
      const outcome = await registers.commit({ ...deed, turn: turn(tries), changes: [changeOf(wanted)] });
      if (outcome.is === 'saved') return withMeetings(register, [wanted]);
    }
    throw new Error('a meeting could not be written: others kept writing to the register');
  };
  return {
    plan: async (turn, draft, answer) => {
      const today = dayOf(turn.now);
      const saved = await write({
        id: draft.id,
        deed: deedOf({ by: turn.caller.person.id, now: turn.now }, answer),
        turn: (tries) => (tries === 0 ? turn.id : `${turn.id}|${draft.id}|${tries}`),
        step: (before) => (before ? undefined : { after: drafted(draft, turn), verb: 'plan' }),
      });
      if (saved) await follow({ register: saved, today });
      return saved ? 'saved' : 'already';
    },
    set: async ({ id: turn, now, by }, id, to) => {
      await write({
        id,
        deed: deedOf({ by, now }, {}),
        turn: (tries) => [turn, id, to.state ?? '', to.thread ?? '', ...(tries > 0 ? [tries] : [])].join('|'),
        step: (before) =>
          before && !isSo(before, to)
            ? { before, after: { ...before, ...to }, verb: to.state ?? 'tie' }
            : undefined,
      });
    },
  };
};

const deedOf = ({ by, now }: { readonly by: PersonId | 'system'; readonly now: Date }, answer: Reply) => ({
  by,
  how: by === 'system' ? ('system' as const) : ('pressed' as const),
  at: now,
  answer,
});

const drafted = ({ id, ...said }: MeetingDraft, { now }: MemberTurn): Meeting =>
  meetingFrom(id, said, dayOf(now));

const isSo = (meeting: Meeting, to: Partial<Pick<Meeting, 'state' | 'thread'>>): boolean =>
  (to.state === undefined || to.state === meeting.state) &&
  (to.thread === undefined || to.thread === meeting.thread);
