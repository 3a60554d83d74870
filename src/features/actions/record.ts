import type { ActionAsked } from '../../core/offers/actions.ts';
import type { Reference } from '../../domain/reference.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action, Note } from './action.ts';
import { type Doing, touched } from './doing.ts';
import { ownerKey } from './owner.ts';
import { FIELDS, keepable } from './texts.ts';

/** What a meeting asked for, as it was understood. */
export type Asked = Omit<ActionAsked, 'ref'> & {
  /** The message it was made of: it stands as the first note. */
  readonly source?: string;
};

/** A new action: each owner has an open part (decision 5). Any member may record one (inventory row 17). */
export const record = (asked: Asked, ref: Reference, doing: Doing): Result<Action> => {
  const text = keepable(asked.text, FIELDS.text, doing.today);
  if (text.refused) return text;
  if (!text.value) return refuse('empty', 'Enter what is to be done');
  const ownerWords = keepable(asked.ownerWords, FIELDS.owners, doing.today);
  if (ownerWords.refused) return ownerWords;
  if (asked.owners.length === 0) return refuse('no-owner', 'Enter who is to do it');
  const words = keepable(asked.due.kind === 'none' ? '' : asked.due.words, FIELDS.due, doing.today);
  if (words.refused) return words;
  const source = keepable(asked.source ?? '', FIELDS.source, doing.today);
  if (source.refused) return source;
  const action: Action = {
    ref,
    text: text.value,
    parts: partsFor(asked.owners),
    ownerWords: ownerWords.value,
    due: asked.due,
    state: 'open',
    recordedBy: doing.caller.person.id,
    recordedOn: doing.today,
    ...(asked.meeting && { meeting: asked.meeting }),
    ...(asked.stillOpen && { stillOpen: asked.stillOpen }),
    ...(source.value && { notes: [noteOf(source.value, doing)] }),
  };
  return ok(touched(action, doing, 'record'));
};

/** Whoever is named twice has one part. */
const partsFor = (owners: Asked['owners']): Action['parts'] => {
  const once = new Map(owners.map((owner) => [ownerKey(owner), owner]));
  return [...once.values()].map((owner) => ({ owner, status: 'open' }));
};

const noteOf = (text: string, { caller, now }: Doing): Note => ({
  by: caller.person.id,
  at: now.toISOString(),
  text,
});
