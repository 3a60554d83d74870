import { plain } from '../../cards/plain.ts';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { isCoordinator } from '../../domain/caller.ts';
import { sayDay } from '../../domain/day.ts';
import { authorityName } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type Period, periodBefore, periodKey, sayPeriod } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { listOf } from '../../domain/words.ts';
import type { Room, Where } from './commands-room.ts';
import { buttonData, titleOf } from './filling.ts';
import { type AskedFor, readAsked } from './read-asked.ts';

/** The return that the words mean, and the rest of them; or what to answer where they do not say. */
export type Which = { readonly where: Where; readonly asked: AskedFor } | { readonly reply: Reply };

/** The verb that a choice of several is pressed with. */
export type Chosen =
  | 'returns.open'
  | 'returns.check'
  | 'returns.look'
  | 'returns.nil'
  | 'returns.amend-form'
  | 'returns.versions'
  | 'returns.extension-form';

/** Finds it among the open requests: one request. What names type and period needs none; an old one at most two more. */
export const which = async (
  room: Room,
  turn: MemberTurn,
  { words, verb }: { readonly words: string; readonly verb: Chosen },
): Promise<Which> => {
  const asked = readAsked(words, turn);
  const authority = asked.authority ?? turn.caller.person.authority;
  if (!authority) return { reply: whose(turn) };
  const [type, ...others] = asked.types;
  if (type && asked.period && others.length === 0)
    return { where: { key: { type: type.id, period: asked.period }, authority }, asked };
  const open = (await room.collections.open()).filter((one) => fits(one, asked, authority));
  const [first, ...more] = open;
  if (first && more.length === 0) return { where: whereOf(first, authority), asked };
  if (first) return { reply: chooseReply(open, turn, { authority, verb }) };
  const old =
    type && others.length === 0 ? await latest(room, turn, { type: type.id, authority }) : undefined;
  return old ? { where: { key: old, authority }, asked } : { reply: none(asked, turn, authority) };
};

const whereOf = ({ type, period }: DataRequest, authority: AuthorityCode): Where => ({
  key: { type, period },
  authority,
});

const fits = (
  request: DataRequest,
  { types, period, subject }: AskedFor,
  authority: AuthorityCode,
): boolean =>
  request.asked.includes(authority) &&
  (types.length === 0 || types.some(({ id }) => id === request.type)) &&
  (!period || periodKey(period) === periodKey(request.period)) &&
  (!subject || !request.subject || request.subject.toLowerCase() === subject.toLowerCase());

/** A return whose request is closed: of this term or year, or the one before. */
const latest = async (
  room: Room,
  turn: MemberTurn,
  { type, authority }: { readonly type: string; readonly authority: AuthorityCode },
): Promise<CollectionKey | undefined> => {
  const unit = findReturnType(type)?.period;
  if (unit === 'once' || !unit) return undefined;
  const now = takePeriod(`this ${unit}`, { today: turn.today, terms: turn.register.terms })?.period;
  for (const period of [now, now && periodBefore(now)]) {
    const key: CollectionKey | undefined = period && { type, period };
    const side = key && (await room.collections.side(key, authority));
    if (side?.request.asked.includes(authority)) return key;
  }
  return undefined;
};

const whose = ({ caller }: MemberTurn): Reply => ({
  text: isCoordinator(caller)
    ? 'Say whose return: for example **return CME census for Kent**.'
    : 'You are of no local authority, so there is no return of yours to fill in.',
  refused: 'no-authority',
});

/** Rows of one card. */
const MOST = 10;

const chooseReply = (
  open: readonly DataRequest[],
  { register }: MemberTurn,
  { authority, verb }: { readonly authority: AuthorityCode; readonly verb: Chosen },
): Reply => ({
  card: {
    template: 'returns/which',
    data: {
      title: 'Which return?',
      says: plain(
        `${authorityName(register, authority)} has been asked for ${open.length}. Nothing was saved: to send figures with it, name the return.`,
      ),
      rows: open.slice(0, MOST).flatMap((request) => {
        const type = findReturnType(request.type);
        if (!type) return [];
        const more = request.due ? `Due ${sayDay(request.due)}` : 'No due date';
        return [
          {
            ...buttonData({ key: request, authority }),
            line: plain(titleOf({ request, type })),
            more,
            verb,
          },
        ];
      }),
    },
  },
});

const none = ({ types, period }: AskedFor, { register }: MemberTurn, authority: AuthorityCode): Reply => {
  const what =
    types.length > 0
      ? `the ${listOf(
          types.map(({ title }) => title),
          'or',
        )}`
      : 'any return';
  return {
    text: plain(
      `${authorityName(register, authority)} is not asked for ${what}${sayFor(period)} just now. Type our returns to see what is asked for.`,
    ),
    refused: 'no-request',
  };
};

const sayFor = (period: Period | undefined): string =>
  period && sayPeriod(period) ? ` for ${sayPeriod(period)}` : '';
