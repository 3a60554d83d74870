import type { Needs } from '../../core/needs.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Change } from '../../storage/ledger.ts';
import { accountChange, personChange, type Said } from '../../storage/register/changes.ts';
import { settle } from '../../storage/register/settle.ts';
import type { Plan, Step } from './plan.ts';

/** How a deed came: typed or pressed, in which turn. */
export interface Given {
  readonly turn: Turn;
  readonly how: 'typed' | 'pressed';
}

/** A plan with the answer to it, or an answer alone. Decided again where somebody else was quicker. */
export type Decide = (turn: Turn) => { readonly plan: Plan; readonly reply: Reply } | Reply;

export type MembersStore = ReturnType<typeof membersStore>;

/** The room keeps nothing of its own: it changes the register, which every room reads. */
export const membersStore = ({ registers, newReference }: Needs) => ({
  recall: registers.ledger.recall,
  newPersonId: (): PersonId => newReference('MEM') as PersonId, // asked for a MEM
  /** For one button of one card: pressed twice it is one deed. Two references long, as it must never come again. */
  newOp: (): string => `${newReference('OP')}${newReference('OP').slice(2)}`,
  /** One request to save, with its history and its answer. */
  save: ({ turn, how }: Given, decide: Decide): Promise<Reply> =>
    settle(registers, {
      turn,
      how,
      decide: (now) => {
        const decided = decide(now);
        if (!('plan' in decided)) return decided;
        const { plan, reply } = decided;
        return { changes: changesOf(plan), reply, ...(plan.onAll && { onAll: plan.onAll }) };
      },
    }),
});

const changesOf = ({ people = [], accounts = [] }: Plan): readonly Change[] => [
  ...people.map((step) => personChange(step, saidOf(step))),
  ...accounts.map((step) => accountChange(step, saidOf(step))),
];

const saidOf = ({ before: _, after: __, ...said }: Step<unknown>): Said => said;
