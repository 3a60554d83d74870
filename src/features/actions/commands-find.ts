import { plain } from '../../cards/plain.ts';
import type { Finder, Finding, FromMessage, Quoted } from '../../core/finder.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { identityFault } from '../../domain/keepable.ts';
import { readReference } from '../../domain/reference.ts';
import { capital, shorten } from '../../domain/words.ts';
import type { ActionLine } from './action.ts';
import { formCard } from './cards-forms.ts';
import type { Room } from './commands-change.ts';
import { sayAction } from './say-action.ts';
import { rangeOf } from './store-range.ts';
import { MOST as LENGTH } from './texts.ts';

/** So many open actions are looked through: a network has a few hundred. */
const LOOKED_THROUGH = 1_000;
const MOST = 8;

/** Open actions by their words, their owners or their reference; a reference finds closed ones as well. */
export const actionFinder = (room: Room): Finder => ({
  name: 'actions.found',
  may: members,
  find: async (words, turn) => {
    const ref = readReference('ACT', words);
    if (ref) {
      const found = await room.store.find(ref, turn.register);
      return found ? [findingOf(found.action, turn)] : [];
    }
    const range = rangeOf({ scope: 'all', state: 'open', words: '' }, [], turn.today);
    const { lines } = await room.store.page(range, LOOKED_THROUGH, turn.register);
    const wanted = wordsOf(words);
    return lines
      .filter((line) => holds(searchable(line, turn), wanted))
      .slice(0, MOST)
      .map((line) => findingOf(line, turn));
  },
});

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

const searchable = (line: ActionLine, turn: MemberTurn): string =>
  `${line.ref} ${line.text} ${sayAction(line, turn).who} ${line.ownerWords}`.toLowerCase();

const findingOf = (line: ActionLine, turn: MemberTurn): Finding => {
  const { ref, text, who, byWhen, state } = sayAction(line, turn);
  const isOpen = state === 'open';
  const when = isOpen ? byWhen : STATES[state];
  const data = { ref, text: plain(capital(text)), who: plain(who), when: plain(when || 'no date') };
  return {
    title: shorten(capital(text), 80),
    text: [ref, who, isOpen && when ? `by ${when}` : when].filter(Boolean).join(' · '),
    card: { template: 'actions/found', data: { ...data, label: isOpen ? 'By when' : 'State' } },
  };
};

const STATES = { done: 'done', carried: 'carried forward', cancelled: 'cancelled' } as const;

/** The words of a message as an action to be: who is to do it, and by when, is asked. */
export const addFromMessage: FromMessage = {
  name: 'actions.add',
  title: 'Add as action',
  may: members,
  form: async (quoted, turn) => {
    if (!quoted) return { card: formCard({ op: turn.id }) };
    const fault = identityFault(`${quoted.text}\n${quoted.source}`, turn.today);
    return fault ? { text: fault.say, refused: fault.code, unkept: true } : { card: filled(quoted, turn) };
  },
};

const filled = ({ text, source }: Quoted, turn: MemberTurn): NonNullable<Reply['card']> =>
  formCard({ op: turn.id, text: text.replace(/\s+/g, ' ').slice(0, LENGTH.text), source });
