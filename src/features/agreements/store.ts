import type { Needs } from '../../core/needs.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { Agreement } from '../../domain/agreement.ts';
import { agreementChange } from '../../storage/register/changes.ts';
import { settle } from '../../storage/register/settle.ts';

/** An agreement as it is to be, with the answer; or an answer alone. */
export type Decided = { readonly after: Agreement; readonly verb: string; readonly reply: Reply } | Reply;

export type AgreementStore = ReturnType<typeof agreementStore>;

/** Agreements are rows of the register, so that every room knows who has signed without a request. */
export const agreementStore = ({ registers }: Needs) => ({
  recall: registers.ledger.recall,
  save: (turn: Turn, decide: (now: Turn) => Decided): Promise<Reply> =>
    settle(registers, {
      turn,
      how: 'typed',
      decide: (now) => {
        const decided = decide(now);
        if (!('after' in decided)) return decided;
        const { after, verb, reply } = decided;
        const before = now.register.agreements.find(({ id }) => id === after.id);
        const said = { verb, ...(before && { from: factsOf(before) }), to: factsOf(after) };
        return { changes: [agreementChange({ ...(before && { before }), after }, said)], reply };
      },
    }),
});

const factsOf = ({ smallNumbers, signed }: Agreement): object => ({ smallNumbers, signed });
