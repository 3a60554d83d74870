import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { PersonId } from '../../domain/person.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { accountKey, findPerson, type Register } from '../../domain/register.ts';
import { refuse } from '../../domain/result.ts';
import { plural } from '../../domain/words.ts';
import { receipt } from './cards.ts';
import { eraseCard } from './cards-erase.ts';
import { newOp, type Room } from './commands-room.ts';
import { namesToTake, pickSomebody, recordsOf, whyNotErase } from './erase.ts';
import { type Erasure, NOTHING_YET } from './keeping.ts';
import { type CarriedOut, carryOut } from './store-erase.ts';
import { accountsOfAll } from './store-register.ts';

/** Pages of a thousand rows that are gone through while somebody waits; what is left follows with the next run. */
const PAGES = 60;
const MOST_OPEN = 100;

const IN_PRIVATE: Reply = {
  text: 'Who is to be erased is not for a group. Type it in your own chat with the bot.',
  refused: 'in-private',
  unkept: true,
};

/** What it would mean. Nothing of the answer is kept: it holds the name. */
export const askToErase = async (room: Room, words: string, turn: MemberTurn): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return IN_PRIVATE;
  const picked = pickSomebody(words, turn);
  if (picked.refused) return { ...refusedAs(picked), unkept: true };
  const why = whyNotErase(picked.value, turn);
  if (why.refused) return { ...refusedAs(why), unkept: true };
  const person = picked.value;
  const { register } = turn;
  const records = recordsOf(register, person.id);
  const open = await room.actions.openOf(person.id, turn, MOST_OPEN);
  const names = namesToTake(records, register);
  return { card: eraseCard({ person, open, names, register, op: newOp(room) }), unkept: true };
};

/**
 * Erases somebody. What is to be done is kept first, with the name to look for, so that a crash leaves nothing half
 * erased: the next run goes on with it, and the name is gone from there with the last of it.
 */
export const erase = async (room: Room, id: string, turn: MemberTurn): Promise<Reply> => {
  const person = findPerson(turn.register, id as PersonId); // only ever compared
  if (!person) return refusedAs(refuse('gone', 'Nobody of that reference is in the register.'));
  const why = whyNotErase(person, turn);
  if (why.refused) return refusedAs(why);
  const erasure = erasureOf(person.id, turn);
  const reply = await room.store.change(
    { turn: turn.id, by: erasure.by, how: 'pressed', at: turn.now },
    ({ value = NOTHING_YET }) => {
      if (value.erasing.some((one) => one.person === person.id)) return UNDER_WAY;
      const after = { ...value, erasing: [...value.erasing, erasure] };
      return { after, reply: { card: erasedCard(person.id) }, verb: 'erase', to: { person: person.id } };
    },
  );
  if (!reply.saved) return reply;
  const outcome = await carryOut(room, erasure, { now: turn.now, pages: PAGES });
  return { ...reply, card: outcome.is === 'last' ? NOT_THE_LAST : erasedCard(person.id, outcome) };
};

const UNDER_WAY: Reply = {
  text: 'They are being erased already. Type “retention log” to see when it is done.',
  refused: 'under-way',
};

const NOT_THE_LAST = receipt(
  'Not erased',
  'They have become the only coordinator who uses the bot meanwhile. First name another.',
);

const erasureOf = (person: PersonId, { register, caller, now }: MemberTurn): Erasure => {
  const records = recordsOf(register, person);
  const ids = records.map((one) => one.id);
  return {
    person,
    ids,
    names: namesToTake(records, register),
    accounts: accountsIn(register, ids),
    by: caller.person.id,
    at: now.toISOString(),
    table: 0,
    rows: 0,
  };
};

const accountsIn = (register: Register, ids: readonly PersonId[]): readonly string[] =>
  accountsOfAll(register, ids).map(accountKey);

const erasedCard = (person: PersonId, outcome?: CarriedOut) =>
  receipt(
    'Erased',
    `They are “${pseudonymOf(person)}” from now on, everywhere and for ever.`,
    outcome?.is === 'done'
      ? `All that is kept was gone through: ${plural(outcome.rows, 'row')} changed or deleted.`
      : 'All that is kept is gone through for the name, by the evening of the next working day at the latest. “retention log” says when it is done.',
    'Cards and messages that are already in Teams stay there.',
  );
