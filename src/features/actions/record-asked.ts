import type { Day } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { readDue } from '../../domain/due-read.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { once, sayChoices } from './names.ts';
import { ownerKey } from './owner.ts';
import type { AskDue, AskOwner, Read } from './read.ts';
import { type ReadOwners, readOwners } from './read-owners.ts';
import type { Reader } from './reading.ts';
import type { Asked } from './record.ts';
import { FIELDS, keepable } from './texts.ts';

/** What was answered about one line: the boxes ticked, and what was typed beside them. */
export interface Answer {
  readonly chosen?: string;
  readonly other?: string;
  readonly due?: string;
}

/** A line as it stands: ready to be recorded, or a question with what is wrong with the answer so far. */
export type Settled =
  | { readonly is: 'ready'; readonly asked: Asked }
  | { readonly is: 'asks'; readonly about: AskOwner | AskDue; readonly fault?: string }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** Puts a line and the answers to its questions together. */
export const settleRead = (read: Read, answer: Answer, reader: Reader): Settled => {
  if (read.is === 'refused') return read;
  if (read.is === 'action') return { is: 'ready', asked: askedOf(read) };
  return read.about === 'owner' ? settleOwner(read, answer, reader) : settleDue(read, answer, reader);
};

/** Left blank and sent: the question stands, and says so. Not yet sent, it has no fault. */
const blankFault = ({ chosen, other }: Answer): { readonly fault?: string } =>
  chosen === undefined && other === undefined ? {} : { fault: 'Enter who is to do it' };

const settleOwner = (read: AskOwner, answer: Answer, reader: Reader): Settled => {
  const { chosen = '', other = '' } = answer;
  const keys = chosen.split(',');
  const picked = read.choices.map(({ owner }) => owner).filter((owner) => keys.includes(ownerKey(owner)));
  const typed = readOwners(other, reader);
  const owners = once([...read.ownersSoFar, ...picked, ...typed.owners]);
  const fault = other.trim() ? ownersFault(typed) : undefined;
  if (fault) return { is: 'asks', about: read, fault };
  if (picked.length + typed.owners.length === 0) return { is: 'asks', about: read, ...blankFault(answer) };
  return {
    is: 'ready',
    asked: {
      text: read.text,
      owners,
      ownerWords: read.ownerWords || other.trim() || 'as chosen',
      due: read.due,
    },
  };
};

const settleDue = (read: AskDue, { due = '' }: Answer, reader: Reader): Settled => {
  if (!due.trim()) return { is: 'asks', about: read, fault: read.refusal.say };
  const found = dueOf(due, reader);
  if ('refused' in found) return { is: 'asks', about: read, fault: found.say };
  return { is: 'ready', asked: askedOf({ ...read, due: found }) };
};

const askedOf = ({ text, owners, ownerWords, due }: Asked): Asked => ({ text, owners, ownerWords, due });

/** "Nobody called Marra is known": with whom it may mean, so that it can be put right. */
export const ownersFault = ({ owners, unknown }: ReadOwners): string | undefined => {
  const [first] = unknown;
  if (!first) return owners.length > 0 ? undefined : 'Enter who is to do it';
  if (first.choices.length > 0)
    return `“${first.words}” could be ${sayChoices(first.choices)}. Enter the full name`;
  return `Nobody called “${first.words}” is known. Enter a full name, initials or a local authority`;
};

/** The date in a box of its own; an empty box is no date. */
export const dueOf = (words: string, { today, register }: Reader): Due | Refusal => {
  if (!words.trim()) return { kind: 'none' };
  const found = readDue(words, { today, terms: register.terms });
  return (
    found ??
    refuse(
      'no-date',
      'By when must be a date, like 25 November 2026, or words like end of term or next meeting',
    )
  );
};

/** The form's three boxes, read; the faults by the box they belong to. */
export interface Boxes {
  readonly text: string;
  readonly owners: string;
  readonly due: string;
}

export type Faults = Partial<Record<keyof Boxes, string>>;

export const readBoxes = (
  boxes: Boxes,
  reader: Reader,
): { readonly asked: Asked } | { readonly faults: Faults; readonly identity: boolean } => {
  const wrong = refusalsOf(boxes, reader.today);
  if (wrong.length > 0)
    return {
      faults: Object.fromEntries(wrong.map(([box, { say }]) => [box, say])),
      identity: wrong.some(([, { code }]) => code === IDENTITY),
    };
  const read = readOwners(boxes.owners, reader);
  const due = dueOf(boxes.due, reader);
  const wrongOwners = ownersFault(read);
  const faults: Faults = {
    ...(!boxes.text.trim() && { text: 'Enter what is to be done' }),
    ...(wrongOwners && { owners: wrongOwners }),
    ...('refused' in due && { due: due.say }),
  };
  if ('refused' in due || Object.keys(faults).length > 0) return { faults, identity: false };
  return { asked: { text: boxes.text, owners: read.owners, ownerWords: boxes.owners.trim(), due } };
};

/** What may not be stored: too long, or able to identify a child. */
const refusalsOf = (boxes: Boxes, today: Day): readonly (readonly [keyof Boxes, Refusal])[] =>
  (['text', 'owners', 'due'] as const).flatMap((box) => {
    const kept = keepable(boxes[box], FIELDS[box], today);
    return kept.refused ? [[box, kept] as const] : [];
  });
