import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import { type Changed, type Doing, touched } from './doing.ts';
import { mayNote } from './may.ts';
import { FIELDS, keepable } from './texts.ts';

/** The latest notes stand on the action; the history keeps every one. */
const KEPT = 10;

/** Any member may add a note, also to an action that is closed. */
export const addNote = (action: Action, words: string, doing: Doing): Result<Changed> => {
  if (!mayNote(doing.caller)) return refuse('not-allowed', 'Only members of the network can add notes.');
  const text = keepable(words, FIELDS.note, doing.today);
  if (text.refused) return text;
  if (!text.value) return refuse('empty', 'Enter your note');
  const note = { by: doing.caller.person.id, at: doing.now.toISOString(), text: text.value };
  const notes = [...(action.notes ?? []), note].slice(-KEPT);
  return ok({
    before: action,
    after: touched({ ...action, notes }, doing, 'note'),
    verb: 'note',
    to: text.value,
  });
};
