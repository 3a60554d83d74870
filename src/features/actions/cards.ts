import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { capital, plural } from '../../domain/words.ts';
import type { ActionLine, Owner } from './action.ts';
import type { Seeing } from './doing.ts';
import { mayClosePart } from './may.ts';
import { isSameOwner } from './owner.ts';
import { sayDueOf } from './say-due.ts';
import { sayOwnersShort } from './say-owners.ts';
import { sayParts } from './say-parts.ts';
import { isAsked, isLate, isPartOpen, sayProgress, sayStatus } from './status.ts';

/** A page of a list, ready to be shown. */
export interface ListView {
  readonly title: string;
  /** What was just done or refused, before the count. */
  readonly says?: string;
  readonly lines: readonly ActionLine[];
  /** Whose list it is: then a row says which parts are theirs. */
  readonly owners: readonly Owner[];
  /** The list in one word, as the card's hidden field sends it back: "mine", "open>d|2026-11-25|ACT-2F7K". */
  readonly list: string;
  readonly next?: string;
  /** Whether the rows bear the numbers that `done 3` means. */
  readonly numbered: boolean;
  readonly empty: string;
}

/** A row of two texts and at most one button: twenty are bound in a fifth of a millisecond. */
export const listCard = (view: ListView, seeing: Seeing): Card => ({
  template: 'actions/list',
  data: {
    title: plain(view.title),
    says: plain([view.says, countOf(view)].filter(Boolean).join(' ')),
    rows: view.lines.map((line, index) => ({
      text: `**${view.numbered ? index + 1 : plain(line.ref)}** ${plain(capital(line.text))}`,
      more: plain(underLine(line, view, seeing)),
      ref: line.ref,
      mayClose: mayClose(line, seeing),
    })),
    list: view.list,
    hint: plain(hintOf(view)),
    hasNext: view.next !== undefined,
    next: view.next ?? '',
  },
});

const countOf = ({ lines, next, empty }: ListView): string => {
  if (lines.length === 0) return empty;
  return next
    ? `${plural(lines.length, 'action')}, and there are more.`
    : `${plural(lines.length, 'action')}.`;
};

const underLine = (line: ActionLine, { numbered, owners }: ListView, seeing: Seeing): string =>
  [
    ...(numbered ? [line.ref] : []),
    sayStatus(line, seeing),
    sayWhenDue(line, seeing),
    whoseOf(line, owners, seeing),
    sayProgress(line),
  ]
    .filter(Boolean)
    .join(' · ');

const whoseOf = (line: ActionLine, owners: readonly Owner[], seeing: Seeing): string => {
  const theirs = line.parts.filter(
    (part) => isPartOpen(part) && owners.some((owner) => isSameOwner(owner, part.owner)),
  );
  const all = line.parts.map(({ owner }) => owner);
  if (theirs.length === 0 || line.state !== 'open') return sayOwnersShort(all, seeing.register, seeing.today);
  const of = theirs.length < all.length ? `, of ${plural(all.length, 'part')}` : '';
  return `${sayParts(theirs, seeing)}${of}`;
};

const sayWhenDue = (line: ActionLine, seeing: Seeing): string => {
  const due = sayDueOf(line, seeing);
  const isDay = line.due.kind === 'day' || line.due.kind === 'month';
  if (isLate(line, seeing)) return `was due ${line.due.kind === 'meeting' ? 'at the ' : ''}${due}`;
  return isDay ? `${isAsked(line) ? 'was ' : ''}due ${due}` : due;
};

/** Whether this person may close a part of it; on a card that everybody sees, whether anybody may. */
export const mayClose = (line: Pick<ActionLine, 'state' | 'parts'>, { caller }: Seeing): boolean =>
  line.state === 'open' &&
  line.parts.some((part) => isPartOpen(part) && (!caller || mayClosePart(caller, part.owner)));

const hintOf = ({ lines, numbered, next }: ListView): string => {
  const first = lines[0];
  if (!first) return 'To record one, type action, who is to do it, what, and by when.';
  const more = next ? ' Type more for the next page.' : '';
  return numbered
    ? `Type show 1 to see one, or done 1 and what was done to close your part.${more}`
    : `Type ${first.ref} to see one, or done ${first.ref} and what was done to close your part.${more}`;
};
