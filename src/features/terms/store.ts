import type { Needs } from '../../core/needs.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { Term } from '../../domain/term.ts';
import { censusChange, termChange } from '../../storage/register/changes.ts';
import { settle } from '../../storage/register/settle.ts';
import type { SetCensus } from './set-census.ts';
import type { SetTerm } from './set-term.ts';

export type Decide = (
  turn: Turn,
) =>
  | { readonly term: SetTerm; readonly reply: Reply }
  | { readonly census: SetCensus; readonly reply: Reply }
  | Reply;

export type TermStore = ReturnType<typeof termStore>;

/** Terms are rows of the register, so that every room reads them without a request. */
export const termStore = ({ registers }: Needs) => ({
  recall: registers.ledger.recall,
  save: (turn: Turn, decide: Decide): Promise<Reply> =>
    settle(registers, {
      turn,
      how: 'typed',
      decide: (now) => {
        const decided = decide(now);
        if ('term' in decided) return { changes: [changeOf(decided.term)], reply: decided.reply };
        return 'census' in decided
          ? { changes: [changeOfCensus(decided.census)], reply: decided.reply }
          : decided;
      },
    }),
});

const changeOf = ({ before, after }: SetTerm) =>
  termChange(
    { ...(before && { before }), after },
    { verb: 'term', ...(before && { from: daysOf(before) }), to: daysOf(after) },
  );

const changeOfCensus = ({ before, after }: SetCensus) =>
  censusChange(
    { ...(before && { before }), after },
    { verb: 'census', ...(before && { from: before.on }), to: after.on },
  );

const daysOf = ({ first, last, assumed }: Term): object => ({ first, last, assumed });
