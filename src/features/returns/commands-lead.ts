import type { Card, Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Member } from '../../domain/caller.ts';
import { dayOf } from '../../domain/day.ts';
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
import { as, change, type Loaded, type Room, stampOf, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { returnOf, titleOf } from './filling.ts';
import { coordinatorsOf, leadsOf, sayNoLead } from './who.ts';

/** Gives the leads a card with the figures, which they submit or give back. */
export const sendToLead = (room: Room, turn: MemberTurn, given: Given): Promise<Reply> =>
  work(room, turn, {
    where: given.where,
    stops: [withdrawn, notYours, (loaded) => noteFault(loaded, turn, given)],
    run: async (loaded) => {
      const wasTold = leadsOf(loaded.authority, turn).length === 0 && (await isToldToday(room, turn, loaded));
      return change(room, turn, { loaded, rule: (here) => handedOn(here, turn, { given, room, wasTold }) });
    },
  });

const NO_LEAD = 'no-lead';

/** The coordinators hear of a missing lead once a day for each return, however often anybody presses. One request. */
const isToldToday = async (
  room: Room,
  { today }: MemberTurn,
  { key, authority }: Loaded,
): Promise<boolean> => {
  const lines = await room.collections.versions(key, authority);
  return lines.some(({ verb, at }) => verb === NO_LEAD && dayOf(new Date(at)) === today);
};

interface Handing {
  readonly given: Given;
  readonly room: Room;
  /** The coordinators were told today that there is no lead. */
  readonly wasTold: boolean;
}

const handedOn = (here: Loaded, turn: MemberTurn, { given, room, wasTold }: Handing): Decided<DataReturn> => {
  const stop = obstacle(here, turn, given);
  if (stop) return stop;
  const leads = leadsOf(here.authority, turn);
  if (leads.length === 0) return noLead(here, turn, wasTold);
  const { back: _, ...ready } = prepared(here, turn, given).after;
  const after: DataReturn = { ...ready, withLead: stampOf(turn) };
  return {
    after,
    reply: {
      card: sentCard(here, leads),
      ...room.collections.touches(here.request),
      tell: leads.flatMap((lead) => tellLead(as(here, after), turn, lead)),
    },
    verb: 'send-to-lead',
  };
};

const sentCard = (here: Loaded, leads: readonly Person[]): Card =>
  noticeCard(here, {
    title: `Sent to the lead: ${titleOf(here)}`,
    says: `${listOf(leads.map(({ name }) => name))} can now submit it or give it back to you. You will be told.`,
    more: 'Until then you and your colleagues can still change the figures: the lead is shown them as they are then.',
    checks: true,
  });

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

/** That they were told is kept in the history: the figures stay as they are. */
const noLead = (here: Loaded, turn: MemberTurn, wasTold: boolean): Decided<DataReturn> => {
  const reply = checkReply(here, turn, { problem: sayNoLead(here.authority, turn) });
  if (wasTold) return { ...reply, refused: NO_LEAD };
  const tell = tellAll(
    coordinatorsOf(turn).map(({ id }) => id),
    noLeadCard(here, turn),
    turn,
  );
  return { after: returnOf(here), reply: { ...reply, tell }, verb: NO_LEAD };
};

const noLeadCard = (here: Loaded, { register, caller }: MemberTurn): Card => {
  const name = authorityName(register, here.authority);
  return noticeCard(here, {
    title: `${name} has no lead`,
    says: `${nameOf(register, caller.person.id)} has filled in ${titleOf(here)}, and nobody of ${name} can submit it.`,
    more: `Appoint one: type make, the person’s name and lead for ${name}. Or let one officer submit this return, or submit it for them.`,
    checks: true,
  });
};
