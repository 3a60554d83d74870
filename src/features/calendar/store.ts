import type { Needs } from '../../core/needs.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import { settle } from '../../storage/register/settle.ts';
import { changeOf, type MeetingStep, withMeetings } from './store-steps.ts';

/** How a deed came: typed or pressed, in which turn. */
export interface Given {
  readonly turn: Turn;
  readonly how: 'typed' | 'pressed';
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
