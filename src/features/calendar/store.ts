import type { Needs } from '../../core/needs.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { CalendarOffer, MeetingDraft } from '../../core/offers/meetings.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { dayOf } from '../../domain/day.ts';
import { findMeeting, type Meeting, type MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { Deed } from '../../storage/ledger.ts';
import { meetingChange, type Step } from '../../storage/register/changes.ts';
import { settle } from '../../storage/register/settle.ts';
import { meetingFrom } from './plan.ts';

/** How a deed came: typed or pressed, in which turn. */
export interface Given {
  readonly turn: Turn;
  readonly how: 'typed' | 'pressed';
}

/** What becomes of a meeting, and what the history says of it: days, times and states, no names. */
export interface MeetingStep extends Step<Meeting> {
  readonly verb: string;
  readonly reason?: string;
}

/** Meetings with the answer to it, or an answer alone. Decided again where somebody else was quicker. */
export type Decide = (
  turn: Turn,
) => { readonly steps: readonly MeetingStep[]; readonly reply: Reply } | Reply;

export type CalendarStore = ReturnType<typeof calendarStore>;

/** Meetings are rows of the register, so that every room reads the calendar without a request. */
export const calendarStore = (needs: Needs, { follow }: Pick<ActionsOffer, 'follow'>) => {
  const { registers, newReference } = needs;
  return {
    recall: registers.ledger.recall,
    newMeetingId: (): MeetingId => newReference('MTG') as MeetingId, // asked for an MTG
    /** For one button of one card: pressed twice it is one deed. Two references long, as it must never come again. */
    newOp: (): string => `${newReference('OP')}${newReference('OP').slice(2)}`,
    /** One request to save, with its history and its answer; then what is due at "the next meeting" follows. */
    save: async ({ turn, how }: Given, decide: Decide): Promise<Reply> => {
      let after = turn.register;
      const reply = await settle(registers, {
        turn,
        how,
        decide: (now) => {
          const decided = decide(now);
          if (!('steps' in decided)) return decided;
          after = withMeetings(now.register, decided.steps);
          return { changes: decided.steps.map(changeOf), reply: decided.reply };
        },
      });
      const { today } = turn;
      if (reply.saved) await follow({ register: after, today });
      else if (reply.repeated) await follow({ register: await registers.read(), today });
      return reply;
    },
  };
};

const changeOf = ({ before, after, verb, reason }: MeetingStep) =>
  meetingChange(
    { ...(before && { before }), after },
    { verb, ...(before && { from: placeOf(before) }), to: { ...placeOf(after), ...(reason && { reason }) } },
  );

const placeOf = ({ on, start, end, where, state }: Meeting): object => ({
  on,
  start,
  end,
  where: where.kind,
  state,
});

const inOrder = ({ on, start, id }: Meeting): string => `${on}|${start ?? ''}|${id}`;

/** The register as it stands once these are written. */
const withMeetings = (register: Register, steps: readonly MeetingStep[]): Register => {
  const ids = new Set(steps.map(({ after }) => after.id));
  const others = register.meetings.filter(({ id }) => !ids.has(id));
  const meetings = [...others, ...steps.map(({ after }) => after)];
  return { ...register, meetings: meetings.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)) };
};

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
