import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { plural } from '../../domain/words.ts';
import type { Correction, Item, Minutes, Told } from './minutes.ts';

/** Who was there, who sent apologies, or an action by its number: what circulated notes say besides their items. */
export type Part = 'present' | 'apologies' | 'action';

export interface CorrectingTold {
  readonly part: Part;
  /** Of an action: counted from 1 through all items. */
  readonly n?: number;
  /** Of an action: it is the owner and the date that are put right. */
  readonly isWho?: boolean;
  readonly text: string;
  readonly by: PersonId;
  readonly on: Day;
}

export interface Numbered {
  readonly n: number;
  /** The item it stands in, and its place there. */
  readonly item: Item;
  readonly at: number;
  readonly told: Told;
}

/** Every action of the notes in their own order, counted from 1. */
export const actionsIn = (items: readonly Item[]): readonly Numbered[] =>
  items
    .flatMap((item) => (item.actions ?? []).map((told, at) => ({ item, at, told })))
    .map((one, index) => ({ ...one, n: index + 1 }));

export const sayTold = ({ who, text }: Told): string => (who ? `${who}: ${text}` : text);

const CONFIRMED = refuse('confirmed', 'These notes are confirmed, and confirmed notes are not changed.');
const DRAFT = refuse(
  'draft',
  'These notes are a draft: they say who was there and what was asked as the bot has it now. To put that right, type attendance or actions: the notes follow.',
);

/** Why these notes are not corrected so: a draft follows what it is drawn from, and confirmed notes stay. */
export const closedTo = ({ state }: Minutes): Refusal | undefined => {
  if (state === 'confirmed') return CONFIRMED;
  return state === 'draft' ? DRAFT : undefined;
};

/** Puts right who was there or an action of circulated notes; the old wording is kept, with who and when. */
export const correctTold = (minutes: Minutes, correcting: CorrectingTold): Result<Minutes> => {
  const closed = closedTo(minutes);
  if (closed) return closed;
  const { part } = correcting;
  return part === 'action' ? correctAction(minutes, correcting) : correctRoll(minutes, part, correcting);
};

const correctRoll = (
  minutes: Minutes,
  part: 'present' | 'apologies',
  { text, by, on }: CorrectingTold,
): Result<Minutes> => {
  const roll = minutes.roll ?? { present: [], apologies: [] };
  const names = namesIn(text);
  const [was, now] = [roll[part].join(', '), names.join(', ')];
  if (names.length === 0) return refuse('nobody', 'Enter the names, with commas between them.');
  if (was === now) return SAME;
  return corrected({ ...minutes, roll: { ...roll, [part]: names } }, { item: part, part, was, now, by, on });
};

/** Commas part names; what stands in brackets belongs to the name before it. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,\n](?![^(]*\))/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '');

const correctAction = (minutes: Minutes, correcting: CorrectingTold): Result<Minutes> => {
  const { n, isWho, text, by, on } = correcting;
  const all = actionsIn(minutes.items);
  const found = all.find((one) => one.n === n);
  if (!found)
    return refuse('no-action', `These notes have ${plural(all.length, 'action')}, and no number ${n}.`);
  const told = isWho ? { ...found.told, who: text } : { ...found.told, text };
  const [was, now] = [sayTold(found.told), sayTold(told)];
  if (was === now) return SAME;
  const items = minutes.items.map((item) =>
    item.key === found.item.key ? toldAt(item, found.at, told) : item,
  );
  return corrected({ ...minutes, items }, { item: found.item.key, part: 'action', was, now, by, on });
};

const toldAt = (item: Item, at: number, told: Told): Item => ({
  ...item,
  actions: (item.actions ?? []).map((one, index) => (index === at ? told : one)),
});

const SAME = refuse('same', 'The notes say that already.');

const corrected = (minutes: Minutes, correction: Omit<Correction, 'in'>): Result<Minutes> =>
  ok({ ...minutes, corrections: [...minutes.corrections, { ...correction, in: 'circulated' }] });
