import type { Due, DueNow } from '../../domain/due.ts';
import { dueNow } from '../../domain/due-meeting.ts';
import { sayDue } from '../../domain/due-say.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import { alterFault, raceFault } from './alter.ts';
import { type Changed, type Doing, touched } from './doing.ts';
import { answered } from './still-open.ts';
import { FIELDS, keepable } from './texts.ts';

const sameDue = (one: DueNow, other: DueNow): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Moves the date an action is due. `seen` is the date as this person read it, to notice another's move. */
export const move = (
  action: Action,
  to: { readonly due: Due; readonly seen: Due },
  doing: Doing,
): Result<Changed> => {
  const fault =
    alterFault(action, 'move its date', doing) ?? raceFault(sameDue(action.due, to.seen), action, doing);
  if (fault) return fault;
  const words = keepable(to.due.kind === 'none' ? '' : to.due.words, FIELDS.due, doing.today);
  if (words.refused) return words;
  const moved: Action = { ...answered(action), due: to.due, dueSetOn: doing.today };
  const due = dueNow(action, doing.register);
  // "The next meeting" said again may be another meeting by now.
  if (sameDue(action.due, to.due) && sameDue(due, dueNow(moved, doing.register)))
    return refuse('same', `${action.ref} is due then already: ${sayDue(due)}.`);
  const after = touched(moved, doing, 'move');
  return ok({ before: action, after, verb: 'move', from: action.due, to: to.due });
};
