import type { ActionsOffer, OpenPart, PartCame, PartDeed, Seeing } from '../../core/offers/actions.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { dueNow } from '../../domain/due-meeting.ts';
import { lastDayOf } from '../../domain/due-state.ts';
import { refuse } from '../../domain/result.ts';
import type { Action, ActionLine } from './action.ts';
import { close } from './close.ts';
import { moveTo, newDateIn } from './commands-alter.ts';
import { change, type Room, type Told, type Work } from './commands-change.ts';
import { seeingOf } from './commands-reply.ts';
import { openPartsIn } from './open-parts.ts';
import { CHOOSE } from './parts.ts';
import { sayDeed, undoWords } from './say-deed.ts';
import { rangeOf } from './store-range.ts';

/** One storage request each. */
const PAGE = 999;

export const openPartsOf = async (
  room: Pick<Room, 'store'>,
  { register, today }: Seeing,
): Promise<readonly OpenPart[]> => {
  const range = rangeOf({ scope: 'all', state: 'open', words: '' }, [], today);
  const lines: ActionLine[] = [];
  let after: string | undefined;
  do {
    const page = await room.store.page(after ? { ...range, after } : range, PAGE, register);
    lines.push(...page.lines);
    after = page.next;
  } while (after);
  return lines.flatMap((line) => openPartsIn(line, register));
};

/** A press that is repeated after a crash gets the answer that was kept with the change. */
export const settles =
  (room: Room): ActionsOffer['settle'] =>
  async (turn, deed, answer) => {
    const reply = await change(room, turn, {
      refs: [deed.ref],
      how: 'pressed',
      rule: ruleOf(deed, turn),
      reply: ([told]) => answer(cameOf(told, turn)),
      undo: undoWords,
    });
    return reply.saved || reply.repeated ? reply : ((await room.store.recall(turn.id)) ?? reply);
  };

const ruleOf = (deed: PartDeed, turn: MemberTurn): Work['rule'] => {
  if (deed.do === 'done') return (action) => close(action, { evidence: deed.evidence }, turn);
  const due = newDateIn(deed.to, turn);
  if ('refused' in due) return () => due;
  const moves = moveTo(due, turn);
  return (action, seen) => {
    const was = dayOf(action, turn);
    const isElsewhere = deed.seen !== undefined && was !== deed.seen;
    if (!isElsewhere || lastDayOf(dueNow({ ...action, due, dueSetOn: turn.today }, turn.register)) === was)
      return moves(action, seen);
    return refuse(
      'changed',
      `${action.ref} was moved meanwhile: ${sayNow(was)}. Move it again to change that.`,
    );
  };
};

const dayOf = (action: Action, { register }: MemberTurn): Day | undefined =>
  lastDayOf(dueNow(action, register));

const sayNow = (due: Day | undefined): string => (due ? `it is due ${sayDay(due)}` : 'it has no day now');

const cameOf = (told: Told | undefined, turn: MemberTurn): PartCame => {
  const { ref, action, changed, refusal } = told ?? {};
  const after = changed?.follows ? [changed.after, changed.follows] : [changed?.after ?? action];
  const open = after.flatMap((one) => (one ? openPartsIn(one, turn.register) : []));
  if (changed)
    return { says: `${ref}: ${sayDeed(changed, seeingOf(turn))} Type undo to take it back.`, open };
  const { code: refused = 'nothing', say = 'Nothing was changed.' } = refusal ?? {};
  const more = refused === CHOOSE ? ` Type show ${ref} to do that.` : '';
  return { says: `${say}${more}`, refused, open };
};
