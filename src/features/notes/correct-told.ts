import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { plural } from '../../domain/words.ts';
import type { Correction, Item, Minutes, Told } from './minutes.ts';

/** What stands in the items by its number. */
export type Entry = 'action' | 'decision';

/** Who was there, who sent apologies, an action or a decision: what circulated notes say besides their items. */
export type Part = 'present' | 'apologies' | Entry;

export const isEntry = (part: Part): part is Entry => part === 'action' || part === 'decision';

export interface CorrectingTold {
  readonly part: Part;
  /** Of an action or a decision: counted from 1 through all items. */
  readonly n?: number;
  /** It is what stands beside the text that is put right: an action's owner and date, a decision's reason. */
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

const LISTS = { action: 'actions', decision: 'decisions' } as const;

/** Every action, or every decision, of the notes in their own order, counted from 1. */
export const entriesIn = (items: readonly Item[], entry: Entry): readonly Numbered[] =>
  items
    .flatMap((item) => (item[LISTS[entry]] ?? []).map((told, at) => ({ item, at, told })))
    .map((one, index) => ({ ...one, n: index + 1 }));

/** "Kent: send the leaflets"; a decision is followed by its reason. */
export const sayTold = ({ who, text }: Told, entry: Entry): string => {
  if (!who) return text;
  return entry === 'action' ? `${who}: ${text}` : `${text} (${who})`;
};

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

/** Puts right who was there, an action or a decision of circulated notes; the old wording is kept, with who and when. */
export const correctTold = (minutes: Minutes, correcting: CorrectingTold): Result<Minutes> => {
  const closed = closedTo(minutes);
  if (closed) return closed;
  const { part } = correcting;
  return isEntry(part) ? correctEntry(minutes, part, correcting) : correctRoll(minutes, part, correcting);
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

const correctEntry = (
  minutes: Minutes,
  part: Entry,
  { n, isWho, text, by, on }: CorrectingTold,
): Result<Minutes> => {
  const all = entriesIn(minutes.items, part);
  const found = all.find((one) => one.n === n);
  if (!found)
    return refuse(`no-${part}`, `These notes have ${plural(all.length, part)}, and no number ${n}.`);
  const told = isWho ? { ...found.told, who: text } : { ...found.told, text };
  const [was, now] = [sayTold(found.told, part), sayTold(told, part)];
  if (was === now) return SAME;
  const list = LISTS[part];
  const items = minutes.items.map((item) =>
    item.key === found.item.key ? { ...item, [list]: replacedAt(item[list] ?? [], found.at, told) } : item,
  );
  return corrected({ ...minutes, items }, { item: found.item.key, part, was, now, by, on });
};

const replacedAt = (all: readonly Told[], at: number, told: Told): readonly Told[] =>
  all.map((one, index) => (index === at ? told : one));

const SAME = refuse('same', 'The notes say that already.');

const corrected = (minutes: Minutes, correction: Omit<Correction, 'in'>): Result<Minutes> =>
  ok({ ...minutes, corrections: [...minutes.corrections, { ...correction, in: 'circulated' }] });
