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
  const said = wordsOf(asked, doing);
  if (said.refused) return said;
  if (!said.value.text) return refuse('empty', 'Enter what is to be done');
  if (asked.owners.length === 0) return refuse('no-owner', 'Enter who is to do it');
  const { source, ...words } = said.value;
  const action: Action = {
    ref,
    ...words,
    parts: partsFor(asked.owners),
    due: asked.due,
    state: 'open',
    recordedBy: doing.caller.person.id,
    recordedOn: doing.today,
    ...(asked.meeting && { meeting: asked.meeting }),
    ...(asked.stillOpen && { stillOpen: asked.stillOpen }),
    ...(source && { notes: [noteOf(source, doing)] }),
  };
  return ok(touched(action, doing, 'record'));
};

interface Words {
  readonly text: string;
  readonly ownerWords: string;
  readonly source: string;
}

/** All that people wrote, where all of it may be stored. */
const wordsOf = ({ text, ownerWords, due, source = '' }: Asked, { today }: Doing): Result<Words> => {
  const told = keepable(text, FIELDS.text, today);
  if (told.refused) return told;
  const owners = keepable(ownerWords, FIELDS.owners, today);
  if (owners.refused) return owners;
  const when = keepable(due.kind === 'none' ? '' : due.words, FIELDS.due, today);
  if (when.refused) return when;
  const from = keepable(source, FIELDS.source, today);
  if (from.refused) return from;
  return ok({ text: told.value, ownerWords: owners.value, source: from.value });
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
