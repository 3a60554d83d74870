import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { anyone } from '../../domain/caller.ts';
import type { Account, Person } from '../../domain/person.ts';
import { findAccount } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';
import { joinForm, receipt } from './cards.ts';
import { requestCard } from './cards-requests.ts';
import { whyNoOrganisation } from './free-text.ts';
import { ask, decidersOf, sayWaiting, type Wanted, whoDecides } from './join.ts';
import { likelyPeople } from './likely.ts';
import { isForLeadOf } from './may.ts';
import { sayPlace } from './say.ts';
import type { Given, MembersStore } from './store.ts';
import { readWanted } from './wanted.ts';

export const joinCommand = (store: MembersStore): Command => ({
  name: 'join',
  aliases: ['ask to join', 'i want to join', 'i would like to join', 'sign me up', 'sign up'],
  summary: 'Ask to join the network',
  example: 'join Kent',
  may: anyone,
  changes: true,
  run: async (rest, turn) => {
    const read = readWanted(rest, turn.register, turn.today);
    if (read.is === 'place') return askFor(store, read.place, { turn, how: 'typed' });
    if (turn.caller.person) return askFor(store, {}, { turn, how: 'typed' });
    if (read.is === 'nothing') return waitingOrForm(store, turn);
    if (read.is === 'new') return askForOrganisation(store, read.organisation, { turn, how: 'typed' });
    const maybe = listOf(
      read.maybe.map(({ name }) => name),
      'or',
    );
    const problem = `"${rest.trim()}" could be ${maybe}. Choose your local authority.`;
    const [only, ...others] = read.maybe;
    return {
      card: form(store, turn, { problem, ...(only && others.length === 0 && { chosen: only.code }) }),
    };
  },
});

const waitingOrForm = (store: MembersStore, turn: Turn): Reply => {
  const asks = findAccount(turn.register, turn.caller.account)?.asks;
  if (turn.caller.standing !== 'pending' || !asks) return { card: form(store, turn) };
  const say = `${sayWaiting(asks, turn.register)} To ask for another local authority, type "join" and its name.`;
  return refusedAs({ refused: true, code: 'pending', say });
};

const form = (
  store: MembersStore,
  { register, today }: Turn,
  more: { problem?: string; chosen?: string } = {},
) => joinForm({ register, today, op: store.newOp(), ...more });

/** What the form's button sends: an authority's code, or "none" and an organisation. */
export const askFromForm = async (
  store: MembersStore,
  {
    authority = '',
    organisation = '',
  }: { readonly authority?: string | undefined; readonly organisation?: string | undefined },
  given: Given,
): Promise<Reply> => {
  const { register, today } = given.turn;
  if (authority === 'none') return askForOrganisation(store, organisation.trim(), given);
  const chosen = register.authorities.find(({ code }) => code === authority);
  if (chosen) return askFor(store, { authority: chosen.code }, given);
  const problem = 'Choose your local authority.';
  return {
    card: joinForm({ register, today, op: store.newOp(), problem, organisation }),
    refused: 'no-authority',
  };
};

/** Refused words stay in the form for their owner, and are neither kept nor logged. */
const askForOrganisation = async (
  store: MembersStore,
  organisation: string,
  given: Given,
): Promise<Reply> => {
  const refusal = whyNoOrganisation(organisation);
  if (!refusal) return askFor(store, { organisation }, given);
  const { register, today } = given.turn;
  const [op, problem] = [store.newOp(), refusal.say];
  const card = joinForm({ register, today, op, problem, chosen: 'none', organisation });
  return { card, refused: refusal.code, unkept: true };
};

const askFor = (store: MembersStore, wanted: Wanted, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const asked = ask(wanted, now);
    if (asked.refused) return refusedAs(asked);
    const { register, today } = now;
    const card = receipt(
      `You asked to join for ${sayPlace(wanted, register)}`,
      `Now ${whoDecides(wanted, register, today)} decides. You will be told here.`,
      'Until then you can type help, join or privacy.',
    );
    return { plan: asked.value, reply: { card, tell: tellDeciders(store, asked.value.account, now) } };
  });

/** Each is offered the contacts that they may approve somebody as; whoever asks is told none of their names. */
const tellDeciders = (store: MembersStore, account: Account, { register, today }: Turn): readonly Post[] => {
  const { authority } = account.asks ?? {};
  const { coordinators, leads } = decidersOf({ ...(authority && { authority }) }, register, today);
  const likely = likelyPeople(account, register);
  const forLeads = likely.filter((person) => authority && isForLeadOf(authority, person, today));
  const post = (people: readonly Person[], offered: readonly Person[]): Post => ({
    to: people.map(({ id }) => id),
    reply: { card: requestCard(account, offered, { register, newOp: store.newOp }) },
  });
  return [post(coordinators, likely), post(leads, forLeads)].filter(({ to }) => to.length > 0);
};
