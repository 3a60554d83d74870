import { plain } from '../../cards/plain.ts';
import type { Documents, Spreadsheets } from '../../core/documents.ts';
import type { Files } from '../../core/files.ts';
import type { Links } from '../../core/links.ts';
import type { AuthoritySide, CollectionKey, CollectionsOffer } from '../../core/offers/collections.ts';
import type { PublishedOffer } from '../../core/offers/published.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { authorityName } from '../../domain/register.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { findReturnType, keptVersion } from '../../domain/returns/return-types.ts';
import type { Decided, Saving, Sheet } from '../../storage/sheet.ts';
import type { Filling } from './filling.ts';
import { maySee } from './may.ts';

/** What the room needs of the rooms of requests and of published figures. */
export interface Others {
  readonly collections: CollectionsOffer;
  readonly published: PublishedOffer;
}

export interface Room extends Others {
  readonly links: Links;
  readonly files: Files;
  readonly documents: Pick<Documents, 'read'>;
  readonly spreadsheets: Spreadsheets;
}

export type How = Saving['how'];

/** Whose return, for which request. */
export interface Where {
  readonly key: CollectionKey;
  readonly authority: AuthorityCode;
}

/** A return as it was read, and the row it was read from. */
export interface Loaded extends Filling {
  readonly own: Sheet<DataReturn>;
}

/** Either the return or why there is none for this person. */
export type Loading = { readonly loaded: Loaded } | { readonly reply: Reply };

const refused = (text: string, code: string): Loading => ({ reply: { text: plain(text), refused: code } });

/**
 * The return with last period's figures: one request. Where a card is to show what DfE published, or there is no
 * period before, one more.
 */
export const load = async (
  room: Room,
  turn: MemberTurn,
  { key, authority, beside = false }: Where & { readonly beside?: boolean },
): Promise<Loading> => {
  if (turn.place.kind !== 'personal') return { reply: OWN_CHAT };
  const type = findReturnType(key.type);
  if (!type) return refused('The network has no return of that kind any more. Type our returns.', 'no-type');
  const side = await room.collections.side(key, authority);
  if (!side) return refused(notAsked(type, key), 'no-request');
  const fault = faultIn(side, authority, turn);
  if (fault) return fault;
  const found = fillingOf(side, { type, key, authority });
  if (!beside && found.before) return { loaded: found };
  const seen = await room.published.before(key.type, key.period, authority);
  return { loaded: { ...found, ...(seen && { published: seen }) } };
};

/** In a group everybody would see the figures. */
export const OWN_CHAT: Reply = {
  text: 'Figures are for your own chat with the bot: everybody here would see them. Open that chat and type it there.',
  refused: 'group',
};

const notAsked = ({ title }: ReturnType, { period }: CollectionKey): string =>
  `Nobody has asked for the ${title}${sayPeriod(period) ? ` for ${sayPeriod(period)}` : ''}. Type our returns to see what is asked for.`;

const faultIn = ({ request }: AuthoritySide, authority: AuthorityCode, turn: MemberTurn) => {
  const name = authorityName(turn.register, authority);
  if (!maySee(turn.caller, authority, request))
    return refused(
      `Only an officer of ${name}, a coordinator and whoever receives the figures can see this return.`,
      'not-allowed',
    );
  if (!request.asked.includes(authority))
    return refused(
      `${name} is not among the local authorities that were asked for this return.`,
      'not-asked',
    );
  return undefined;
};

const fillingOf = (
  { request, own, before }: AuthoritySide,
  { type, key, authority }: Where & { readonly type: ReturnType },
): Loaded => {
  const counted = before?.value.sent;
  return {
    key,
    authority,
    type,
    request,
    own,
    version: keptVersion(type, request),
    value: own.value,
    ...(counted && before && { before: { period: before.period, answers: counted.answers } }),
  };
};

/** The same return with what its row holds by now. */
export const as = (loaded: Loaded, value: DataReturn | undefined): Loaded => ({ ...loaded, value });

/** Why this person cannot go on with it, or nothing. */
export type Stop = (loaded: Loaded, turn: MemberTurn) => Reply | undefined;

export interface Working {
  readonly where: Where;
  /** The card shows what DfE published, too. */
  readonly beside?: boolean;
  /** Asked in their order. */
  readonly stops: readonly Stop[];
  run(loaded: Loaded): Reply | Promise<Reply>;
}

/** Loads the return and goes on with it, unless something stands in the way. */
export const work = async (room: Room, turn: MemberTurn, working: Working): Promise<Reply> => {
  const { where, beside = false, stops, run } = working;
  const loading = await load(room, turn, { ...where, beside });
  if ('reply' in loading) return loading.reply;
  for (const stop of stops) {
    const reply = stop(loading.loaded, turn);
    if (reply) return reply;
  }
  return run(loading.loaded);
};

/** Changes the return as it was just read; where somebody was quicker, the rule decides again on what they made of it. */
export const change = (
  room: Room,
  turn: MemberTurn,
  changing: {
    readonly loaded: Loaded;
    readonly how?: How;
    readonly rule: (here: Loaded) => Decided<DataReturn>;
  },
): Promise<Reply> => {
  const { loaded, how = 'pressed', rule } = changing;
  const { request, authority, own } = loaded;
  const saving = savingOf(turn, how);
  return room.collections.change(request, authority, saving, ({ value }) => rule(as(loaded, value)), own);
};

/** Who did it, and when: as a row keeps both. */
export const stampOf = ({ caller, now }: MemberTurn) => ({ by: caller.person.id, at: now.toISOString() });

const savingOf = ({ id, caller, now }: MemberTurn, how: How): Saving => ({
  turn: id,
  by: caller.person.id,
  how,
  at: now,
});

/** A request that was withdrawn takes nothing any more. */
export const withdrawn = ({ request, type }: Filling): Reply | undefined =>
  request.state === 'withdrawn'
    ? {
        text: plain(
          `The request for the ${type.title} was withdrawn, so there is nothing to send. What was entered is kept.`,
        ),
        refused: 'withdrawn',
      }
    : undefined;
