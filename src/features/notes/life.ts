import type { Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { type Body, labelOf } from './body.ts';
import type { Confirmed, Item, Minutes } from './minutes.ts';

const CONFIRMED = refuse('confirmed', 'These notes are confirmed, and confirmed notes are not changed.');

/** Sent to every member: from now on they say what was sent, whatever becomes of the actions. */
export const circulate = (minutes: Minutes, body: Body, today: Day): Result<Minutes> => {
  if (minutes.state === 'confirmed') return CONFIRMED;
  if (body.items.length === 0)
    return refuse(
      'empty',
      'These notes have no items yet. Import them, or type draft notes to make them of what was recorded.',
    );
  return ok({ ...minutes, ...body, state: 'circulated', circulatedOn: today });
};

export interface Correcting {
  /** As people call the item: "3". */
  readonly label: string;
  readonly text: string;
  /** What the item said when the form was opened, where there was a form. */
  readonly was?: string;
  readonly by: PersonId;
  readonly on: Day;
}

export const findItem = (items: readonly Item[], label: string): Item | undefined =>
  items.find((item, index) => labelOf(item, index).toLowerCase() === label.toLowerCase().replace(/\.$/, ''));

/** An item's wording is put right; the old wording is kept, with who and when. Confirmed notes stay as they are. */
export const correct = (minutes: Minutes, { label, text, was, by, on }: Correcting): Result<Minutes> => {
  if (minutes.state === 'confirmed') return CONFIRMED;
  const item = findItem(minutes.items, label);
  if (!item) return refuse('no-item', `There is no item ${label} in these notes. ${itemsOf(minutes)}`);
  if (item.text === text) return refuse('same', `Item ${label} says that already.`);
  if (was !== undefined && was !== item.text)
    return refuse(
      'changed',
      'Somebody corrected this item while you were typing. What you typed is still here: compare it with what the item says now.',
    );
  const items = minutes.items.map((one) => (one.key === item.key ? { ...one, text } : one));
  const correction = { item: item.key, was: item.text, now: text, by, on, in: minutes.state };
  return ok({ ...minutes, items, corrections: [...minutes.corrections, correction] });
};

const itemsOf = ({ items }: Minutes): string =>
  items.length > 0 ? `Its items are ${items.map(labelOf).join(', ')}.` : 'They have no items yet.';

export interface Confirming {
  readonly meeting: Meeting;
  /** The later meeting that confirms them. */
  readonly at: Meeting | undefined;
  readonly chair?: PersonId;
  readonly recordedBy: PersonId;
  readonly today: Day;
}

/** Confirmed at a later meeting, by its chair, or by the coordinator who tells that the chair did (inventory row 9). */
export const confirm = (minutes: Minutes, confirming: Confirming): Result<Minutes> => {
  const { meeting, at, chair, recordedBy, today } = confirming;
  if (minutes.state === 'confirmed') return refuse('already', 'These notes are confirmed already.');
  if (minutes.state === 'draft')
    return refuse('draft', 'These notes are a draft. Circulate them first: type circulate notes.');
  if (!at || at.on <= meeting.on || at.on > today)
    return refuse(
      'no-later',
      `Notes are confirmed at a later meeting than their own, and none has been since ${sayMeeting(meeting)}. To name one, type confirm notes at the 19 January meeting.`,
    );
  const confirmed: Confirmed = { at: at.id, on: today, ...(chair && { chair }), recordedBy };
  return ok({ ...minutes, state: 'confirmed', confirmed });
};
