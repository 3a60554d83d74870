import type { Due } from '../../domain/due.ts';
import { readDue } from '../../domain/due-read.ts';
import { isOverdue } from '../../domain/due-state.ts';
import { likeName } from '../../domain/name.ts';
import { readPeopleList } from '../../domain/read-people.ts';
import { currentPeople } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { isDeed } from './accept.ts';
import type { Kind, Suggestion } from './minutes.ts';
import type { Outcome, ReadAttendee, Unresolved } from './notes-read.ts';
import { readOwners } from './owners-typed.ts';
import { referenceAs } from './suggest.ts';
import { keepable, MOST } from './texts.ts';
import { settle, type World } from './world.ts';

/** What stands in the fields of the edit card. */
export interface Typed {
  readonly kind: Kind;
  readonly text: string;
  readonly owners: string;
  readonly due: string;
  readonly outcome: Outcome;
}

/** A field that is wrong, and how to put it right. */
export interface Fault {
  readonly field: 'text' | 'owners' | 'due';
  readonly say: string;
  readonly code: string;
}

export type Edited =
  | { readonly faults: readonly Fault[]; readonly after?: never }
  | { readonly after: Suggestion; readonly faults?: never };

/** Puts a suggestion right: what a person typed is taken as sure, and a date gone by is asked about again. */
export const edit = (one: Suggestion, typed: Typed, world: World): Edited => {
  const text = textOf(typed, world);
  const owners = isDeed(typed) ? ownersOf(one, typed, world) : ok(NOBODY);
  const due = dueOf(typed, world);
  if (text.refused || owners.refused || due.refused)
    return { faults: [...faultOf('text', text), ...faultOf('owners', owners), ...faultOf('due', due)] };
  const taken = { ...typed, text: text.value, on: due.value };
  const isDue = isDeed(typed);
  return {
    after: {
      ...keptOf(one),
      kind: typed.kind,
      ref: referenceAs(typed.kind, one.ref),
      text: text.value,
      ...owners.value,
      due: isDue ? due.value : { kind: 'none' },
      past: isDue && isOverdue(due.value, world.today),
      ...ofKind(one, taken, world),
    },
  };
};

const faultOf = (field: Fault['field'], read: Result<unknown>): readonly Fault[] =>
  read.refused ? [{ field, say: read.say, code: read.code }] : [];

/** What stays as it was read, and what any edit makes sure. */
const keptOf = ({ n, key, line, source, item }: Suggestion) => ({
  n,
  key,
  line,
  source,
  ...(item && { item }),
  done: false,
  sure: 'sure' as const,
  state: 'open' as const,
});

type Owned = Pick<Suggestion, 'owners' | 'ownerWords' | 'unresolved'>;
const NOBODY: Owned = { owners: [], ownerWords: '', unresolved: [] };

const textOf = ({ text, kind }: Typed, { today }: World): Result<string> => {
  const most = kind === 'present' || kind === 'apologies' ? MOST.item : MOST.text;
  const kept = keepable(text, 'The text', { most, today });
  if (kept.refused || kept.value) return kept;
  return refuse('empty', kind === 'person' ? 'Enter a name' : 'Enter what it says');
};

const ownersOf = (one: Suggestion, { owners, text }: Typed, world: World): Result<Owned> => {
  const kept = keepable(owners, 'Who is to do it', { most: MOST.words, today: world.today });
  if (kept.refused) return kept;
  if (!kept.value) return refuse('no-owner', 'Enter who is to do it');
  if (kept.value === one.ownerWords && one.unresolved.length === 0 && one.owners.length > 0)
    return ok({ owners: one.owners, ownerWords: one.ownerWords, unresolved: [] });
  const read = readOwners(kept.value, `${text} ${one.source}`, world);
  const [first] = settle(read, world).left;
  if (first) return refuse('owner', sayNobody(first));
  return ok({ owners: read.owners, ownerWords: kept.value, unresolved: read.unresolved });
};

const sayNobody = ({ words, choices }: Unresolved): string =>
  choices.length > 1
    ? `“${words}” may be one of several. Enter the full name, or the name with the local authority in brackets`
    : `“${words}” is not a person or local authority of the network. Enter one, or add the person first: add contacts ${words} (Kent)`;

/** Held against the day of the meeting, as everything in its notes is (decision 12). */
const dueOf = ({ due, kind }: Typed, { meeting, register, today }: World): Result<Due> => {
  const words = keepable(due, 'By when', { most: MOST.words, today });
  if (words.refused) return words;
  const needs = kind === 'meeting';
  if (!words.value) return needs ? refuse('no-date', 'Enter the day of the meeting') : ok({ kind: 'none' });
  const read = readDue(words.value, { today: meeting.on, terms: register.terms });
  if (read && 'refused' in read) return read;
  if (!read || (needs && read.kind !== 'day'))
    return refuse('date', 'Enter a date, such as 25 November 2026, end of term or next meeting');
  return ok(read);
};

interface Read extends Typed {
  readonly on: Due;
}

const ofKind = (one: Suggestion, typed: Read, world: World): Partial<Suggestion> => {
  const { kind, text, outcome, on } = typed;
  if (kind === 'decision') return { outcome };
  if (kind === 'meeting' && on.kind === 'day') return { meeting: { ...one.meeting, on: on.on } };
  if (kind === 'person') {
    const [person] = attendees(text, world);
    return { text: person?.name ?? text, person: person ?? { name: text, words: text } };
  }
  return kind === 'present' || kind === 'apologies' ? { people: attendees(text, world) } : {};
};

/** "Ann Lee (Hants), Bo Ray and Cy Fox (Wokingham)", with whoever of them the register knows. */
const attendees = (text: string, { register, today }: World): readonly ReadAttendee[] =>
  readPeopleList(text, register, today).map(({ name, authority, organisation, unknown, words }) => {
    const like = likeName(name);
    const [known, ...more] = currentPeople(register, today).filter((one) => likeName(one.name) === like);
    return {
      name,
      words,
      ...(authority && { authority }),
      ...((organisation ?? unknown) && { organisation: organisation ?? unknown ?? '' }),
      ...(known && more.length === 0 && { person: known.id }),
    };
  });
