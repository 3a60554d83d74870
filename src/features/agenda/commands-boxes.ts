import type { MemberTurn } from '../../core/turn.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { MOST } from './alter.ts';
import type { Boxes } from './cards-forms.ts';
import { presenterOf } from './commands-change.ts';
import type { Edit } from './edit.ts';
import { keepable } from './texts.ts';

/** What stands in the fields, as it may be stored. */
export const readBoxes = (boxes: Boxes, turn: MemberTurn): Result<Edit> => {
  const title = keepable(boxes.title, 'title', turn.today);
  if (title.refused) return title;
  if (!title.value) return refuse('no-title', 'Enter what the item is about.');
  const minutes = readMinutes(boxes.minutes);
  if (minutes.refused) return minutes;
  const who = keepable(boxes.presenter, 'presenter', turn.today);
  if (who.refused) return who;
  const note = keepable(boxes.note, 'note', turn.today);
  if (note.refused) return note;
  return ok({
    title: title.value,
    minutes: minutes.value,
    presenter: who.value ? presenterOf(who.value, turn) : 'none',
    note: note.value,
  });
};

const readMinutes = (typed: string): Result<number | 'none'> => {
  const digits = /^\s*(\d{1,3})\s*(?:m|mins?|minutes?)?\s*$/i.exec(typed)?.[1];
  if (typed.trim() === '') return ok('none');
  const minutes = Number(digits ?? 0);
  return minutes >= 1 && minutes <= MOST.minutes
    ? ok(minutes)
    : refuse('minutes', `Minutes must be a whole number from 1 to ${MOST.minutes}.`);
};
