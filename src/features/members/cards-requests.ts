import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import type { Account, Person } from '../../domain/person.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { listOf, plural } from '../../domain/words.ts';
import { placeKey } from './join.ts';
import { sayPlace } from './say.ts';

interface Drawing {
  readonly register: Register;
  readonly newOp: () => string;
}

/** One request to join, with the buttons that decide it. */
export const requestCard = (account: Account, likely: readonly Person[], drawing: Drawing): Card => ({
  template: 'members/request',
  data: requestOf(account, likely, drawing),
});

/** What one request shows, and what its buttons carry: the account, and what was asked for when it was drawn. */
const requestOf = (account: Account, likely: readonly Person[], { register, newOp }: Drawing) => {
  const { tenant, user, name, asks } = account;
  const key = { tenant, user, asked: placeKey(asks) };
  const known = listOf(
    likely.map((person) => sayPerson(person, register)),
    'or',
  );
  return {
    ...key,
    name: plain(name),
    place: plain(sayPlace(asks, register)),
    since: asks ? sayDay(asks.on) : '',
    likely: plain(known),
    hasLikely: likely.length > 0,
    as: likely.map((person) => ({
      ...key,
      op: newOp(),
      id: person.id,
      title: `Approve as ${sayPerson(person, register)}`,
    })),
    approve: likely.length > 0 ? 'Approve as a new person' : 'Approve',
    approveOp: newOp(),
    refuseOp: newOp(),
  };
};

const PAGE = 5;

export interface Waiting {
  readonly account: Account;
  readonly likely: readonly Person[];
}

/** Which page is shown, and what has just been done. */
export interface Page {
  readonly after?: number;
  readonly done?: string;
}

/** Everybody who waits, five at a time, the longest wait first; `after` counts those on earlier pages. */
export const pendingCard = (
  waiting: readonly Waiting[],
  drawing: Drawing,
  { after = 0, done = '' }: Page = {},
): Card => {
  const shown = waiting.slice(after, after + PAGE);
  const next = after + shown.length;
  return {
    template: 'members/pending',
    data: {
      done: plain(done),
      hasDone: done !== '',
      intro:
        waiting.length === 0 ? 'Nobody is waiting.' : `${plural(waiting.length, 'person', 'people')} waiting`,
      requests: shown.map(({ account, likely }) => requestOf(account, likely, drawing)),
      next,
      hasNext: next < waiting.length,
    },
  };
};
