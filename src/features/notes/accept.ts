import { sayDay } from '../../domain/day.ts';
import { sayDue } from '../../domain/due-say.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import { type Minutes, openOnes, type Suggestion } from './minutes.ts';
import { type Settled, settle, type World } from './world.ts';

/** Whether it is recorded as something that somebody is to do. */
export const isDeed = ({ kind }: Pick<Suggestion, 'kind'>): boolean =>
  kind === 'action' || kind === 'data-request' || kind === 'collection';

/** What is wanting before it can be recorded, as a sentence, or whom it is recorded for. */
export const readyOf = (suggestion: Suggestion, world: World): Result<Settled> => {
  const settled = settle(suggestion, world);
  if (isDeed(suggestion)) return readyDeed(suggestion, settled);
  if (suggestion.kind === 'meeting' && !suggestion.meeting)
    return refuse(
      'no-date',
      `Number ${suggestion.n} has no date. Edit it, and enter the day of the meeting.`,
    );
  return ok(settled);
};

const readyDeed = (suggestion: Suggestion, settled: Settled): Result<Settled> => {
  const { n, due, done, past } = suggestion;
  if (done)
    return refuse('done', `Number ${n} is done, as the notes say. Drop it, or edit it if it is still open.`);
  if (settled.left.length > 0) return refuse('owner', whoIsMeant(suggestion, settled));
  if (settled.owners.length === 0)
    return refuse(
      'no-owner',
      `Number ${n} has nobody to do it. Type edit ${n} owner and a name or local authority.`,
    );
  if (past)
    return refuse(
      'past',
      `Number ${n} was due ${sayDue(due)}, which has gone by. Say whether it is still open: type accept ${n} still open, accept ${n} not sure, or skip ${n}.`,
    );
  return ok(settled);
};

const whoIsMeant = ({ n }: Suggestion, { left }: Settled): string => {
  const words = listOf(left.map((one) => `“${one.words}”`));
  const several = left.some(({ choices, names }) => choices.length > 1 || names.length > 1);
  const why = several ? 'may be one of several' : 'is nobody the register knows';
  return `Number ${n}: ${words} ${why}. Type edit ${n} owner and a name or local authority.`;
};

/** Read without doubt, and nothing wanting: what "accept sure" takes. */
export const isSure = (suggestion: Suggestion, world: World): boolean =>
  suggestion.state === 'open' && suggestion.sure === 'sure' && !readyOf(suggestion, world).refused;

export const sureOnes = (world: World): readonly Suggestion[] =>
  openOnes(world.minutes).filter((one) => isSure(one, world));

/** What came of accepting: the notes as they then are, what is to be recorded, and what could not be. */
export interface Accepted {
  readonly minutes: Minutes;
  readonly taken: readonly Suggestion[];
  readonly refusals: readonly Refusal[];
}

export interface Doing {
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}

/** Accepts these, and with each deed the people of the notes who are to do it and are not entered yet. */
export const accept = (wanted: readonly Suggestion[], world: World, doing: Doing): Accepted => {
  const marked = new Map<number, Suggestion>();
  const refusals: Refusal[] = [];
  for (const one of wanted) {
    if (one.state !== 'open') continue;
    const ready = readyOf(one, world);
    if (ready.refused) refusals.push(ready);
    else
      for (const taken of takenWith(one, ready.value))
        marked.set(taken.n, { ...taken, ...doing, state: 'accepted' });
  }
  const suggestions = world.minutes.suggestions.map((one) => marked.get(one.n) ?? one);
  return { minutes: { ...world.minutes, suggestions }, taken: [...marked.values()], refusals };
};

const takenWith = (one: Suggestion, { owners, adds }: Settled): readonly Suggestion[] => [
  ...adds,
  isDeed(one) ? { ...one, owners, unresolved: [] } : one,
];

export const drop = (wanted: readonly Suggestion[], { minutes }: World, doing: Doing): Minutes => {
  const numbers = new Set(wanted.filter(({ state }) => state === 'open').map(({ n }) => n));
  return {
    ...minutes,
    suggestions: minutes.suggestions.map((one) =>
      numbers.has(one.n) ? { ...one, ...doing, state: 'dropped' } : one,
    ),
  };
};

/** What those who are second are told: who decided, and what. */
export const sayDecided = (one: Suggestion, name: (id: PersonId) => string): string => {
  const who = one.by ? name(one.by) : 'Somebody';
  return `Number ${one.n} was ${one.state === 'accepted' ? 'accepted' : 'dropped'} already, by ${who}.`;
};

/** "1 July 2026 meeting". */
export const sayMeetingDay = ({ meeting }: Suggestion): string => (meeting?.on ? sayDay(meeting.on) : '');
