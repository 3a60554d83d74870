import { refusedAs } from '../../cards/refused-as.ts';
import type { Card, Post, Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { AccountKey, Person, PersonId } from '../../domain/person.ts';
import { accountKey, findAccount, findPerson, type Register, sayPerson } from '../../domain/register.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { approve, NOT_YOURS, turnAway } from './approve.ts';
import { receipt } from './cards.ts';
import { type Page, pendingCard, type Waiting } from './cards-requests.ts';
import { placeKey } from './join.ts';
import { likelyPeople } from './likely.ts';
import { mayApproveAs, mayDecideOn } from './may.ts';
import { sayAccount, sayPlace } from './say.ts';
import type { Given, MembersStore } from './store.ts';

export const drawingOf = (store: MembersStore, register: Register) => ({ register, newOp: store.newOp });

/** Who waits, as this caller sees it. */
export const waitingCard = (store: MembersStore, turn: Turn, page: Page = {}): Card =>
  pendingCard(waitingFor(turn), drawingOf(store, turn.register), page);

/** Those whom this caller may decide on, each with the people they may be. */
export const waitingFor = ({ register, caller, today }: Turn): readonly Waiting[] =>
  register.accounts
    .filter((account) => mayDecideOn(caller, account))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((account) => ({
      account,
      likely: likelyPeople(account, register).filter((person) => mayApproveAs(caller, person, today)),
    }));

const orderOf = ({ asks, name }: Waiting['account']): string => `${asks?.on} ${name}`;

/** What a button of a request carries. */
export interface Decision extends AccountKey {
  /** What was asked for when the card was drawn: another wish since then is another decision. */
  readonly asked?: string | undefined;
  readonly as?: string | undefined;
  /** Pressed in the list of all who wait, which then shows the others. */
  readonly list?: boolean | undefined;
}

export const decideApproval = (store: MembersStore, decision: Decision, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const { register } = now;
    const account = accountFor(decision, now);
    if ('refused' in account) return refusedAs(account);
    const known = knownFor(decision, register);
    if (decision.as && !known) return refusedAs(GONE);
    const approved = approve(account, known ?? store.newPersonId(), now);
    if (approved.refused) return refusedAs(approved);
    const { person } = approved.value;
    const done = `${sayPerson(person, register)} is now a member.`;
    const elsewhere =
      placeKey(person) === placeKey(account.asks) ? '' : sayElsewhere(account, person, register);
    const card = answerCard(store, decision, { now, title: 'Approved', lines: [done, elsewhere] });
    return { plan: approved.value, reply: { card, tell: [welcome(account, person, register)] } };
  });

/** A record that was merged or erased since the card was drawn is not brought back to life. */
const knownFor = ({ as }: Decision, register: Register): Person | undefined => {
  const known = as ? findPerson(register, as as PersonId) : undefined; // only ever compared
  return known?.mergedInto || known?.erased ? undefined : known;
};

const GONE = refuse(
  'gone',
  'That record is not in the register any more, or has been merged into another or erased. Type "members pending" to start again.',
);

const accountFor = (decision: Decision, { register, caller }: Turn) => {
  const account = findAccount(register, decision);
  if (!account) return refuse('not-waiting', 'Nobody with that account is waiting any more.');
  if (
    account.state !== 'pending' ||
    decision.asked === undefined ||
    decision.asked === placeKey(account.asks)
  )
    return account;
  if (!mayDecideOn(caller, account)) return NOT_YOURS;
  const now = `${sayAccount(account, register)} now asks to join for ${sayPlace(account.asks, register)}.`;
  return refuse('asks-changed', `${now} Type "members pending" to decide on that.`);
};

const sayElsewhere = (account: Waiting['account'], person: Person, register: Register): string =>
  `The request was for ${sayPlace(account.asks, register)}. To move them there, type "transfer ${person.name} to ${sayPlace(account.asks, register)}".`;

/** By their account: the register that the sender holds may not yet say whose it is. */
const welcome = (account: AccountKey, person: Person, register: Register): Post => ({
  to: [accountKey(account)],
  reply: {
    card: receipt(
      'You are now a member of the network',
      `You joined as ${sayPerson(person, register)}.`,
      'Begin by typing “what do I owe” for your own actions, “next meeting”, or “help” for everything else.',
      'To see what is kept of you, type “privacy”.',
    ),
  },
});

export const decideRefusal = (store: MembersStore, decision: Decision, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const { register } = now;
    const account: Waiting['account'] | Refusal = accountFor(decision, now);
    if ('refused' in account) return refusedAs(account);
    const away = turnAway(account, now);
    if (away.refused) return refusedAs(away);
    const done = `${sayAccount(account, register)} was not let in. They have been told, and may ask again.`;
    const card = answerCard(store, decision, { now, title: 'Refused', lines: [done] });
    return { plan: away.value, reply: { card, tell: [sayNo(account, register)] } };
  });

/** They have no reference: they are reached by their account. */
const sayNo = (account: Waiting['account'], register: Register): Post => ({
  to: [accountKey(account)],
  reply: {
    card: receipt(
      'Your request to join was not approved',
      `You asked to join for ${sayPlace(account.asks, register)}. If that was a slip, type join and your local authority.`,
    ),
  },
});

interface Answer {
  readonly now: Turn;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The list with the others, where the button stood in the list and nobody reads along; a receipt anywhere else. */
const answerCard = (store: MembersStore, decision: Decision, { now, title, lines }: Answer): Card => {
  if (!decision.list || now.place.kind !== 'personal') return receipt(title, ...lines);
  const others = waitingFor(now).filter(({ account }) => accountKey(account) !== accountKey(decision));
  return pendingCard(others, drawingOf(store, now.register), { done: lines.join(' ').trim() });
};
