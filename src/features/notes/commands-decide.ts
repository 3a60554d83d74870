import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nameOf } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { listOf, plural } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { accept, drop, sayDecided, sureOnes } from './accept.ts';
import { review } from './cards.ts';
import { carryOut, missingOf } from './commands-carry.ts';
import { CONFIRMED } from './commands-import.ts';
import { doingOf, type How, NO_NOTES, type Room, savingOf } from './commands-room.ts';
import { findSuggestion, type Minutes, openOnes, type Suggestion } from './minutes.ts';
import type { World } from './world.ts';

/** Which suggestions are meant: by their numbers, or all that are sure, or all new people. */
export type Which = readonly number[] | 'sure' | 'people';

export interface Deciding {
  readonly meeting: Meeting;
  readonly which: Which;
  readonly how: How;
  /** Where the card goes on. */
  readonly from: number;
  readonly deed: 'accept' | 'drop' | 'still-open' | 'not-sure';
}

const chosen = (world: World, which: Which): readonly Suggestion[] => {
  if (which === 'sure') return sureOnes(world);
  if (which === 'people') return openOnes(world.minutes).filter(({ kind }) => kind === 'person');
  return which.flatMap((n) => findSuggestion(world.minutes, n) ?? []);
};

/**
 * Accepts or drops suggestions. They are marked first, so that of two who decide at once the second is told; then
 * what was accepted is recorded in its rooms. Whoever presses again has recorded what a crash left out.
 */
export const decideOn = async (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> => {
  let taken: readonly Suggestion[] = [];
  let known: World | undefined;
  const reply = await room.store.change(
    deciding.meeting.id,
    savingOf(turn, deciding.how),
    ({ value, n }): Decided<Minutes> => {
      if (!value) return NO_NOTES;
      if (value.state === 'confirmed' && deciding.deed !== 'drop') return CONFIRMED;
      const world = worldOf(value, deciding.meeting, turn);
      const outcome = outcomeOf(world, deciding, turn);
      taken = outcome.taken;
      known = { ...world, minutes: outcome.minutes };
      const shown = review(known, { from: deciding.from, rev: n + 1, done: outcome.says });
      if (outcome.numbers.length === 0) return { ...shown, ...(outcome.code && { refused: outcome.code }) };
      return { after: outcome.minutes, reply: shown, verb: deciding.deed, to: { numbers: outcome.numbers } };
    },
  );
  if (known && deciding.deed !== 'drop') await recorded(room, turn, { taken, world: known, deciding });
  return reply;
};

export const worldOf = (minutes: Minutes, meeting: Meeting, { register, today }: MemberTurn): World => ({
  minutes,
  meeting,
  register,
  today,
});

interface Recording {
  readonly taken: readonly Suggestion[];
  readonly world: World;
  readonly deciding: Deciding;
}

const recorded = async (
  room: Room,
  turn: MemberTurn,
  { taken, world, deciding }: Recording,
): Promise<void> => {
  if (taken.length > 0) return carryOut(room, turn, { taken, world });
  const wanted = accepted(world, deciding.which);
  const missing = wanted.length > 0 ? await missingOf(room, turn, { wanted, world }) : [];
  return missing.length > 0 ? carryOut(room, turn, { taken: missing, world }) : undefined;
};

/** Of those that are meant, the ones that are accepted already. */
const accepted = ({ minutes }: World, which: Which): readonly Suggestion[] =>
  minutes.suggestions.filter(
    ({ n, kind, state }) =>
      state === 'accepted' &&
      (which === 'sure' || (which === 'people' ? kind === 'person' : which.includes(n))),
  );

interface DecidedOn {
  readonly minutes: Minutes;
  readonly taken: readonly Suggestion[];
  /** What was changed. */
  readonly numbers: readonly number[];
  readonly says: string;
  readonly code?: string;
}

const outcomeOf = (world: World, { which, deed }: Deciding, turn: MemberTurn): DecidedOn => {
  const wanted = chosen(world, which);
  const told = wanted
    .filter(({ state }) => state !== 'open')
    .map((one) => sayDecided(one, (id) => nameOf(turn.register, id)));
  const missing = typeof which === 'string' ? [] : which.filter((n) => !findSuggestion(world.minutes, n));
  const absent = missing.length > 0 ? [`There is no number ${listOf(missing.map(String), 'or')}.`] : [];
  if (deed === 'drop') return dropped(world, wanted, { turn, told: [...told, ...absent] });
  const answered = deed === 'accept' ? world : withAnswer(world, wanted, deed);
  const { minutes, taken, refusals } = accept(chosen(answered, which), answered, doingOf(turn));
  const says = [
    taken.length > 0 ? `Accepted ${sayNumbers(taken)}.` : '',
    ...refusals.map(({ say }) => say),
    ...told,
    ...absent,
    wanted.length === 0 && typeof which === 'string' ? 'Nothing more that is sure is left to accept.' : '',
  ].filter((part) => part !== '');
  const code = refusals[0]?.code ?? (told.length > 0 ? 'decided' : 'nothing');
  return {
    minutes,
    taken,
    numbers: taken.map(({ n }) => n),
    says: says.join(' '),
    ...(taken.length === 0 && { code }),
  };
};

/** "Still open?" is answered: recorded as open, or recorded and asked about again before anybody is reminded. */
const withAnswer = (world: World, wanted: readonly Suggestion[], deed: 'still-open' | 'not-sure'): World => {
  const numbers = new Set(wanted.map(({ n }) => n));
  const suggestions = world.minutes.suggestions.map((one): Suggestion => {
    if (!numbers.has(one.n) || !one.past) return one;
    return { ...one, past: false, ...(deed === 'not-sure' && { stillOpen: 'asked' }) };
  });
  return { ...world, minutes: { ...world.minutes, suggestions } };
};

const dropped = (
  world: World,
  wanted: readonly Suggestion[],
  { turn, told }: { readonly turn: MemberTurn; readonly told: readonly string[] },
): DecidedOn => {
  const open = wanted.filter(({ state }) => state === 'open');
  const minutes = drop(open, world, doingOf(turn));
  const says =
    open.length > 0 ? [`Dropped ${sayNumbers(open)}. To take one up again, edit it.`, ...told] : told;
  return {
    minutes,
    taken: [],
    numbers: open.map(({ n }) => n),
    says: says.join(' '),
    ...(open.length === 0 && { code: 'decided' }),
  };
};

const sayNumbers = (ones: readonly Suggestion[]): string => {
  const numbers = [...ones].sort((a, b) => a.n - b.n).map(({ n }) => String(n));
  return numbers.length > 6
    ? plural(numbers.length, 'suggestion')
    : `number ${listOf(numbers)}`.replace(/^number (.*(?:and|,))/, 'numbers $1');
};

const NUMBERS = /\d+\s*(?:-|–|to)\s*\d+|\d+/g;

/** "3", "3, 4 and 7", "3-6", "sure", "all that are sure", "people". */
export const readWhich = (words: string): Result<Which> => {
  const text = words.trim().toLowerCase();
  if (/^(?:all\s+)?(?:that\s+(?:are|is)\s+|the\s+)?sure(?:\s+ones)?\W*$/.test(text)) return ok('sure');
  if (/^(?:all\s+)?(?:the\s+)?(?:new\s+)?(?:people|persons)\W*$/.test(text)) return ok('people');
  const numbers = [...text.matchAll(NUMBERS)].flatMap(([piece]) => rangeOf(piece));
  return numbers.length > 0
    ? ok([...new Set(numbers)].slice(0, 60))
    : refuse(
        'which',
        'Say which: a number of the list, such as accept 3, several, such as accept 3, 4 and 7, or accept sure for all that are sure.',
      );
};

const rangeOf = (piece: string): readonly number[] => {
  const [from = 0, to = from] = (piece.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Math.max(0, Math.min(to - from, 60)) + 1 }, (_, index) => from + index);
};
