import { type Day, dayOf } from '../../domain/day.ts';
import type { Cause, Delivery, DeliveryState } from '../../domain/delivery.ts';
import { presentId } from '../../domain/merged.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';

/** Somebody whom the last messages did not surely reach. */
export interface NotReached {
  readonly person: PersonId;
  /** `unknown`: it may have arrived. */
  readonly state: DeliveryState;
  readonly cause: Cause;
  /** The day of the first message in a row that did not reach them. */
  readonly since: Day;
}

/** Somebody who was sent reminders and had not written or pressed anything since a day before the first of them. */
export interface Silent {
  readonly person: PersonId;
  /** The last day on which they had; nothing where they never have. */
  readonly heard?: Day;
  readonly reminders: number;
  /** The day of the last reminder: what they have done since then is not known here. */
  readonly asOf: Day;
}

const SAID: Readonly<Record<Cause, string>> = {
  blocked: 'blocked the bot',
  removed: 'removed the bot from Teams',
  disabled: 'their administrator has switched the bot off',
  gone: 'the chat with the bot is gone',
  'no-chat': 'has never opened a chat with the bot',
  'no-account': 'has no account with the bot',
  left: 'has left the network',
  busy: 'Teams was too busy, however often it was tried',
  'no-answer': 'Teams gave no clear answer, so it may have arrived',
  refused: 'Teams refused the message',
  hours: 'the day was over before their turn came',
};

/** Why, in words that follow a name. */
export const sayCause = (cause: Cause): string => SAID[cause];

const FAILED: ReadonlySet<DeliveryState> = new Set(['unknown', 'stopped', 'busy']);

/** Whoever the last message did not surely reach, longest first; a later one that did makes up for it. */
export const notReachedIn = (
  deliveries: readonly Delivery[],
  register: Pick<Register, 'people'>,
): readonly NotReached[] =>
  [...byPerson(deliveries, register)]
    .flatMap(([person, all]) => {
      const row = all.slice(all.findLastIndex(({ state }) => state === 'sent') + 1);
      const [first, last] = [row[0], row.at(-1)];
      if (!first || !last) return [];
      const cause = last.cause ?? (last.state === 'unknown' ? 'no-answer' : 'refused');
      return [{ person, state: last.state, cause, since: dayOf(new Date(first.at)) }];
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

const orderOf = ({ since, person }: NotReached): string => `${since}|${person}`;

/** So many reminders without a word: one alone may have come this morning. */
const FEW = 2;

/** Delivered is not seen: who has had reminders, and had not been heard of since before them. */
export const silentIn = (
  deliveries: readonly Delivery[],
  register: Pick<Register, 'people'>,
): readonly Silent[] =>
  [...byPerson(deliveries, register)].flatMap(([person, all]) => {
    const sent = all.filter(({ state, batch }) => state === 'sent' && batch.job.startsWith('reminders.'));
    const last = sent.at(-1);
    if (!last) return [];
    const { heard } = last;
    const since = sent.filter(({ at }) => !heard || dayOf(new Date(at)) > heard);
    if (since.length < FEW) return [];
    return [{ person, ...(heard && { heard }), reminders: since.length, asOf: dayOf(new Date(last.at)) }];
  });

/** Each one's messages that came to something, oldest first. */
const byPerson = (
  deliveries: readonly Delivery[],
  register: Pick<Register, 'people'>,
): ReadonlyMap<PersonId, readonly Delivery[]> => {
  const found = new Map<PersonId, Delivery[]>();
  const told = deliveries.filter(({ state }) => state === 'sent' || FAILED.has(state));
  for (const one of [...told].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const person = presentId(one.to, register);
    found.set(person, [...(found.get(person) ?? []), one]);
  }
  return found;
};
