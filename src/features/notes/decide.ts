import { nameOf } from '../../domain/register.ts';
import { listOf, plural } from '../../domain/words.ts';
import { accept, type Doing, drop, sayDecided, sureOnes } from './accept.ts';
import { findSuggestion, type Minutes, openOnes, type Suggestion } from './minutes.ts';
import type { Which } from './which.ts';
import type { World } from './world.ts';

export interface Asked {
  readonly which: Which;
  readonly deed: 'accept' | 'drop' | 'still-open' | 'not-sure';
}

const chosen = (world: World, which: Which): readonly Suggestion[] => {
  if (which === 'sure') return sureOnes(world);
  if (which === 'people') return openOnes(world.minutes).filter(({ kind }) => kind === 'person');
  return which.flatMap((n) => findSuggestion(world.minutes, n) ?? []);
};

export interface DecidedOn {
  readonly minutes: Minutes;
  readonly taken: readonly Suggestion[];
  /** What was changed. */
  readonly numbers: readonly number[];
  readonly says: string;
  readonly code?: string;
}

/** What deciding comes to: the notes as they then are, and what whoever decides is told. */
export const outcomeOf = (world: World, { which, deed }: Asked, doing: Doing): DecidedOn => {
  const wanted = chosen(world, which);
  const told = wanted
    .filter(({ state }) => state !== 'open')
    .map((one) => sayDecided(one, (id) => nameOf(world.register, id)));
  const missing = typeof which === 'string' ? [] : which.filter((n) => !findSuggestion(world.minutes, n));
  const absent = missing.length > 0 ? [`There is no number ${listOf(missing.map(String), 'or')}.`] : [];
  if (deed === 'drop') return dropped(world, wanted, { doing, told: [...told, ...absent] });
  const answered = deed === 'accept' ? world : withAnswer(world, wanted, deed);
  const { minutes, taken, refusals } = accept(chosen(answered, which), answered, doing);
  const nothing =
    wanted.length === 0 && typeof which === 'string' ? ['There is nothing left to accept so.'] : [];
  const accepted = taken.length > 0 ? [`Accepted ${sayNumbers(taken)}.`] : [];
  const says = [
    ...accepted,
    ...collecting(taken),
    ...refusals.map(({ say }) => say),
    ...told,
    ...absent,
    ...nothing,
  ].join(' ');
  const code = refusals[0]?.code ?? (told.length > 0 ? 'decided' : 'nothing');
  return { minutes, taken, numbers: taken.map(({ n }) => n), says, ...(taken.length === 0 && { code }) };
};

/** What asks for data or documents is an action first; a request made for it closes its parts as returns come. */
const collecting = (taken: readonly Suggestion[]): readonly string[] => {
  const refs = taken
    .filter(({ kind }) => kind === 'data-request' || kind === 'collection')
    .map(({ ref }) => ref);
  if (refs.length === 0) return [];
  return [`To collect what ${listOf(refs)} asks for here, type request, what it is, and for ${refs[0]}.`];
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
  { doing, told }: { readonly doing: Doing; readonly told: readonly string[] },
): DecidedOn => {
  const open = wanted.filter(({ state }) => state === 'open');
  const minutes = drop(open, world, doing);
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

export const sayNumbers = (ones: readonly Suggestion[]): string => {
  const numbers = [...ones].sort((a, b) => a.n - b.n).map(({ n }) => String(n));
  return numbers.length > 6
    ? plural(numbers.length, 'suggestion')
    : `number ${listOf(numbers)}`.replace(/^number (.*(?:and|,))/, 'numbers $1');
};
