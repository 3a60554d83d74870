import { answerer } from '../../../src/core/answer.ts';
import type { Card, Reply } from '../../../src/core/reply.ts';
import { router } from '../../../src/core/router.ts';
import type { Turn } from '../../../src/core/turn.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Reference } from '../../../src/domain/reference.ts';
import { actions } from '../../../src/features/actions/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import type { OpenTable } from '../../../src/storage/table.ts';
import { turnsIn } from '../../../src/storage/turns.ts';
import { PEOPLE, turnOf } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { type Counted, counting } from '../../support/tables.ts';

type Over = Partial<Turn> & { readonly id?: string };

/** The room as the program runs it: router, permissions, repeats and what was last listed, over tables in memory. */
export interface Bench extends Counted {
  /** `who` types it. */
  readonly says: (text: string, who?: Person, over?: Over) => Promise<Reply>;
  readonly presses: (verb: string, data: object, who?: Person, over?: Over) => Promise<Reply>;
  readonly references: readonly Reference[];
}

const LETTERS = '23456789ABCDEFGH';

/** ACT-2222, ACT-2223, ... in the order they are asked for. */
export const inOrder = (made: Reference[] = []) => {
  const newReference = (kind: string): Reference => {
    const n = made.length;
    const letter = (place: number): string =>
      LETTERS[Math.floor(n / LETTERS.length ** place) % LETTERS.length] ?? '2';
    const reference: Reference = `${kind}-${letter(3)}${letter(2)}${letter(1)}${letter(0)}`;
    made.push(reference);
    return reference;
  };
  return { newReference, made };
};

export const aBench = (
  tables: OpenTable = memoryTables(),
  references: ReturnType<typeof inOrder> = inOrder(),
): Bench => {
  const { open, asked } = counting(tables);
  const feature = actions(someNeeds({ open, newReference: references.newReference }));
  const turns = turnsIn(tables('turns'));
  const routes = router([feature]);
  const silent = () => undefined;
  const log = {
    info: silent,
    warn: silent,
    error: (_: object, what: string) => Promise.reject(new Error(what)),
  };
  const answers = answerer({
    turns,
    log: log as unknown as Parameters<typeof answerer>[0]['log'], // the calls the answerer makes
    newReference: (kind) => `${kind}-K7Q2`,
    elapsed: () => 0,
  });
  const turnFor = (who: Person, over: Over): Turn => {
    const turn = turnOf(who, over);
    const account = `${turn.caller.account.tenant}|${turn.caller.account.user}`.toLowerCase();
    return { ...turn, last: () => turns.last(account, turn.place.conversation), ...over };
  };
  return {
    open,
    asked,
    references: references.made,
    says: async (text, who = PEOPLE.mara, over = {}) => {
      const found = routes.command(text);
      if (!found) throw new Error(`no command for ${text}`);
      return answers.typed(found, turnFor(who, over));
    },
    presses: async (verb, data, who = PEOPLE.mara, over = {}) => {
      const found = routes.verb(verb);
      if (!found) throw new Error(`no verb ${verb}`);
      return answers.pressed(found, data, turnFor(who, over));
    },
  };
};

export const dataOf = (reply: Reply): Record<string, unknown> =>
  (reply.card?.data ?? {}) as Record<string, unknown>; // tests look at one property at a time

export const templateOf = (reply: Reply): Card['template'] | undefined => reply.card?.template;

/** Everything a reply says, in one text, as it is drawn: without the signs that keep Markdown away. */
export const textIn = (reply: Reply): string =>
  `${reply.text ?? ''} ${JSON.stringify(reply.card?.data ?? {})}`.replace(
    /\\\\?(?=[()[\]*_#+!|~`{}<>])/g,
    '',
  );

export const rowsOf = (reply: Reply): readonly Record<string, unknown>[] =>
  dataOf(reply)['rows'] as readonly Record<string, unknown>[]; // only of cards that have rows
