import { plain } from '../../cards/plain.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Member } from '../../domain/caller.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { type Person, rolesOn } from '../../domain/person.ts';
import { accountsOf, authorityName, nameOf } from '../../domain/register.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { listOf } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { noticeCard } from './cards.ts';
import { checkCard } from './cards-check.ts';
import { tellAll } from './cards-tell.ts';
import { checkReply } from './commands-check.ts';
import { type Given, noteFault, obstacle, prepared } from './commands-prepare.ts';
import { as, type Loaded, load, type Room, savingOf, type Where, withdrawn } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { titleOf } from './filling.ts';
import { maySubmit } from './may.ts';
import { keepable } from './texts.ts';
import { coordinatorsOf, leadsOf, sayNoLead, saySubmitters } from './who.ts';

/** Gives the leads a card with the figures, which they submit or give back. */
export const sendToLead = async (room: Room, turn: MemberTurn, given: Given): Promise<Reply> => {
  const { key, authority } = given.where;
  const loading = await load(room, turn, given.where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const stop = withdrawn(loaded) ?? notYours(loaded, turn) ?? noteFault(loaded, turn, given);
  if (stop) return stop;
  return room.collections.change(
    key,
    authority,
    savingOf(turn, 'pressed'),
    ({ value }) => handedOn(as(loaded, value), turn, { given, room }),
    loaded.own,
  );
};

const handedOn = (
  here: Loaded,
  turn: MemberTurn,
  { given, room }: { readonly given: Given; readonly room: Room },
): Decided<DataReturn> => {
  const stop = obstacle(here, turn, given);
  if (stop) return stop;
  const leads = leadsOf(here.authority, turn);
  if (leads.length === 0) return noLead(here, turn);
  const { back: _, ...ready } = prepared(here, turn, given).after;
  const withLead = { by: turn.caller.person.id, at: turn.now.toISOString() };
  const after: DataReturn = { ...ready, withLead };
  const names = listOf(leads.map(({ name }) => name));
  return {
    after,
    reply: {
      card: noticeCard(here, {
        title: `Sent to the lead: ${titleOf(here)}`,
        says: `${names} can now submit it or give it back to you. You will be told.`,
        more: 'Until then you and your colleagues can still change the figures: the lead is shown them as they are then.',
        checks: true,
      }),
      ...room.collections.touches(here.request),
      tell: leads.flatMap((lead) => tellLead(as(here, after), turn, lead)),
    },
    verb: 'send-to-lead',
  };
};

/** The same card as everybody checks with, as that lead sees it. */
const tellLead = (here: Loaded, turn: MemberTurn, lead: Person): readonly Post[] => {
  const caller = asMember(lead, turn);
  return caller ? tellAll([lead.id], checkCard(here, {}, { ...turn, caller }), turn) : [];
};

const asMember = (person: Person, { register, today }: MemberTurn): Member | undefined => {
  const [account] = accountsOf(register, person.id);
  if (!account) return undefined;
  const { tenant, user, name, address } = account;
  return {
    account: { tenant, user },
    name,
    address,
    standing: 'member',
    person,
    roles: rolesOn(person, today),
  };
};

const noLead = (here: Loaded, turn: MemberTurn): Reply => {
  const name = authorityName(turn.register, here.authority);
  const told = noticeCard(here, {
    title: `${name} has no lead`,
    says: `${nameOf(turn.register, turn.caller.person.id)} has filled in ${titleOf(here)}, and nobody of ${name} can submit it.`,
    more: `Appoint one: type make, the person’s name and lead for ${name}. Or let one officer submit this return, or submit it for them.`,
    checks: true,
  });
  return {
    ...checkReply(here, turn, { problem: sayNoLead(here.authority, turn) }),
    refused: 'no-lead',
    tell: tellAll(
      coordinatorsOf(turn).map(({ id }) => id),
      told,
      turn,
    ),
  };
};

/** The lead does not submit it: whoever sent it is told why. */
export const giveBack = async (
  room: Room,
  turn: MemberTurn,
  { where, reason }: { readonly where: Where; readonly reason: string },
): Promise<Reply> => {
  const loading = await load(room, turn, where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  if (!maySubmit(turn.caller, where.authority, loaded.request))
    return { text: plain(saySubmitters(where.authority, turn)), refused: 'not-allowed' };
  const read = keepable(reason, 'reason', turn.today);
  if (read.refused)
    return {
      ...checkReply(loaded, turn, { problem: read.say, reason }),
      refused: read.code,
      ...(read.code === IDENTITY && { unkept: true as const }),
    };
  if (!read.value)
    return { ...checkReply(loaded, turn, { problem: 'Say why you give it back.' }), refused: 'no-reason' };
  return room.collections.change(
    where.key,
    where.authority,
    savingOf(turn, 'pressed'),
    ({ value }) => givenBack(as(loaded, value), turn, { reason: read.value, room }),
    loaded.own,
  );
};

const givenBack = (
  here: Loaded,
  turn: MemberTurn,
  { reason, room }: { readonly reason: string; readonly room: Room },
): Decided<DataReturn> => {
  const { withLead, ...rest } = here.value ?? { withLead: undefined };
  if (!here.value || !withLead)
    return {
      ...checkReply(here, turn, { problem: 'It does not wait for a lead any more.' }),
      refused: 'not-waiting',
    };
  const { by, at } = { by: turn.caller.person.id, at: turn.now.toISOString() };
  const after = { ...rest, request: here.request.id, authority: here.authority, back: { reason, by, at } };
  const sender = nameOf(turn.register, withLead.by);
  const told = noticeCard(here, {
    title: `Given back: ${titleOf(here)}`,
    says: `${nameOf(turn.register, by)}: ${reason}`,
    works: true,
    checks: true,
  });
  return {
    after,
    reply: {
      card: noticeCard(here, {
        title: `Given back: ${titleOf(here)}`,
        says: `${sender} is told why.`,
        checks: true,
      }),
      ...room.collections.touches(here.request),
      tell: tellAll([withLead.by], told, turn),
    },
    verb: 'give-back',
    to: { reason },
  };
};
