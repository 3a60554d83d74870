import { plural } from '../../domain/words.ts';
import type { Action, Part } from './action.ts';
import type { Changed, Seeing } from './doing.ts';
import { sayDueOf } from './say-due.ts';
import { sayParts } from './say-parts.ts';
import { isPartOpen } from './status.ts';
import { whoIn } from './who.ts';

type Deed = Changed & { readonly follows?: Action };

/** What a change came to, for whoever made it: "Done: Kent’s part. 14 parts are still to do." */
export const sayDeed = (changed: Deed, seeing: Seeing): string => {
  const { after, verb } = changed;
  const parts = sayParts(changedParts(changed), seeing);
  if (verb === 'done') return `Done: ${parts}. ${sayLeft(after.parts)}${sayNext(changed, seeing)}`;
  if (verb === 'start') return `In progress: ${parts}.`;
  if (verb === 'move') return `Moved from ${sayDueOf(changed.before, seeing)} to ${sayDueOf(after, seeing)}.`;
  if (verb === 'note') return 'Note added.';
  if (verb === 'reassign') return `Given to ${whoIn(after, seeing)}.`;
  if (verb === 'still-open') return `It is still open. Its date was ${sayDueOf(after, seeing)}.`;
  if (verb === 'carry') return `${after.ref} is carried forward to ${after.next}.`;
  return verb === 'cancel' ? `Cancelled: ${after.reason}.` : 'Undone.';
};

const sayNext = ({ follows }: Deed, seeing: Seeing): string =>
  follows ? ` The next one is ${follows.ref}: ${sayDueOf(follows, seeing)}.` : '';

/** The parts that a change closed or started: neither adds or moves any. */
export const changedParts = ({ before, after }: Changed): readonly Part[] =>
  after.parts.filter(({ status }, index) => before.parts[index]?.status !== status);

const sayLeft = (parts: readonly Part[]): string => {
  const left = parts.filter(isPartOpen).length;
  if (left === 0)
    return parts.length > 1 ? 'That was the last part: the action is done.' : 'The action is done.';
  return `${plural(left, 'part')} ${left === 1 ? 'is' : 'are'} still to do.`;
};

const NAMES: Readonly<Record<string, string>> = {
  done: 'closing a part of',
  start: 'starting a part of',
  move: 'moving the date of',
  note: 'the note on',
  reassign: 'giving to others',
  carry: 'carrying forward',
  cancel: 'cancelling',
  'still-open': 'the answer about',
};

/** The same as `undo` will name it: without anybody's name, since it is kept. */
export const undoWords = (changes: readonly Changed[]): string => {
  const [first] = changes;
  const refs = changes.map(({ after }) => after.ref).join(', ');
  return `${NAMES[first?.verb ?? ''] ?? 'the change to'} ${refs}`;
};
