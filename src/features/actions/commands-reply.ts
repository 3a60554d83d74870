import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Refusal } from '../../domain/result.ts';
import { shorten } from '../../domain/words.ts';
import { type DetailView, detailCard } from './cards-detail.ts';
import { chooseCard, outcomesCard } from './cards-forms.ts';
import { change, type Room, type Told, type Work } from './commands-change.ts';
import type { Seeing } from './doing.ts';
import { CHOOSE } from './parts.ts';
import { sayDeed, undoWords } from './say-deed.ts';

/** One deed on one action or several, typed or pressed. */
export interface Deed {
  readonly refs: readonly Reference[];
  readonly how: Work['how'];
  readonly rule: Work['rule'];
  /** Evidence, note or date as typed: given back where it was not used. */
  readonly said?: string;
  readonly date?: string;
  /** What stood in fields that this deed does not use: it stays on the card. */
  readonly kept?: Pick<DetailView, 'said' | 'date'>;
  /** The deed for which a coordinator chooses among several open parts. */
  readonly choose?: 'done' | 'start';
}

export const carryOut = (room: Room, turn: MemberTurn, deed: Deed): Promise<Reply> =>
  change(room, turn, {
    refs: deed.refs,
    how: deed.how,
    rule: deed.rule,
    undo: undoWords,
    reply: (told) => {
      const [first, ...more] = told;
      if (!first || more.length > 0) return severalReply(told, turn);
      return first.changed ? doneReply(first.changed, deed, turn) : refusedReply(first, deed, turn);
    },
  });

/** What may stand on a card here: in a group or channel nothing is said to one person alone. */
export const seeingOf = (turn: MemberTurn): Seeing =>
  turn.place.kind === 'personal' ? turn : { register: turn.register, today: turn.today };

/** A card that was pressed and changed something: in a group everybody is to see it. */
export const shown = (card: Card, turn: MemberTurn, how: Work['how']): Reply =>
  how === 'pressed' && turn.place.kind !== 'personal' ? { card, everyone: card } : { card };

const doneReply = (changed: NonNullable<Told['changed']>, { how, kept }: Deed, turn: MemberTurn): Reply => {
  const view: DetailView = {
    ...keptOf(kept, turn),
    op: turn.id,
    says: sayDeed(changed, seeingOf(turn)),
    undoAt: turn.now.toISOString(),
  };
  return shown(
    detailCard((changed.verb === 'carry' && changed.follows) || changed.after, view, seeingOf(turn)),
    turn,
    how,
  );
};

/** This answer is stored, and in a group everybody sees it: only what may be kept, and only before its writer. */
const keptOf = (kept: Deed['kept'], { place, today }: MemberTurn): Deed['kept'] => {
  const words = [kept?.said, kept?.date].join(' ');
  return place.kind === 'personal' && !identityFault(words, today) ? kept : undefined;
};

const refusedReply = (told: Told, deed: Deed, turn: MemberTurn): Reply => {
  const { action } = told;
  const refusal = told.refusal ?? NOTHING;
  const refused = refusal.code;
  const { said, date, choose } = deed;
  if (refused === CHOOSE && choose && action)
    return { card: chooseCard(action, { deed: choose, ...(said && { said }) }, turn), refused };
  const unkept = refused === IDENTITY ? { unkept: true as const } : {};
  if (deed.how === 'typed' || !action)
    return { text: `${plain(refusal.say)}${giveBack(told, deed)}`, refused, ...unkept };
  const view = { op: turn.id, says: refusal.say, ...(said && { said }), ...(date && { date }) };
  return { card: detailCard(action, view, turn), refused, ...unkept };
};

const NOTHING: Refusal = { refused: true, code: 'nothing', say: 'Nothing was changed.' };
const NOTED = new Set(['already', 'closed', 'changed', 'not-allowed', 'not-a-part']);

/** What was typed and not used, with the command that keeps it. */
const giveBack = ({ ref, action, refusal }: Told, { said, date }: Deed): string => {
  if (!action || !refusal || !NOTED.has(refusal.code)) return '';
  if (date && refusal.code === 'changed')
    return `\n\nTo move it all the same, type: move ${ref} to ${plain(date)}`;
  return said ? `\n\nTo keep what you typed, add it as a note: note ${ref} ${plain(said)}` : '';
};

const severalReply = (told: readonly Told[], turn: MemberTurn): Reply => {
  const done = told.filter(({ changed }) => changed).length;
  const rows = told.map(({ ref, action, changed, refusal }) => ({
    ref,
    text: shorten(action?.text ?? '', 80),
    says: changed ? sayDeed(changed, seeingOf(turn)) : `Not changed. ${refusal?.say ?? ''}`,
  }));
  const title = `${done} of ${told.length} changed`;
  if (done > 0) return { card: outcomesCard(title, rows, turn.now.toISOString()) };
  const isIdentity = told.some(({ refusal }) => refusal?.code === IDENTITY);
  return { card: outcomesCard(title, rows), refused: 'none-changed', ...(isIdentity && { unkept: true }) };
};
