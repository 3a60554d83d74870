import type { Day } from '../../domain/day.ts';
import { initialsOf, likeName } from '../../domain/name.ts';
import type { PersonId } from '../../domain/person.ts';
import { currentPeople, type Register } from '../../domain/register.ts';
import { holderOf } from './holders.ts';
import { isInitials } from './initials.ts';
import type { ReadAttendee } from './notes-read.ts';
import { remembered } from './remembered.ts';

/** Somebody whom words in the notes may mean. */
export interface Known {
  readonly name: string;
  readonly initials: string;
  /** The notes or the register give the initials themselves; otherwise they are made of the name. */
  readonly given: boolean;
  readonly person?: PersonId;
}

/** Who is meant is looked for in this order: who was there, who sent apologies, whom the text names, the register. */
export interface Who {
  readonly meantBy: (words: string) => readonly Known[];
  /** Who has that job, as the attendance says: "the Clerk", "Director of Education". */
  readonly holderOf: (job: string) => Known | undefined;
}

export const whoOf = (
  people: {
    readonly present: readonly ReadAttendee[];
    readonly apologies: readonly ReadAttendee[];
    readonly named: readonly ReadAttendee[];
  },
  register: Register,
  on: Day,
): Who => {
  const circles = [
    people.present.map(knownOf),
    people.apologies.map(knownOf),
    people.named.map(knownOf),
    currentPeople(register, on).map(({ id, name, initials }) => ({
      name,
      initials,
      given: true,
      person: id,
    })),
  ];
  const index = indexOf(circles);
  const all = [...people.present, ...people.apologies].map((one) => ({ ...one, known: knownOf(one) }));
  return {
    meantBy: remembered((words) => lookUp(words, index)),
    holderOf: remembered((job) => holderOf(job, all)),
  };
};

const knownOf = ({ name, initials, person }: ReadAttendee): Known => ({
  name,
  initials: initials ?? initialsOf(name),
  given: initials !== undefined,
  ...(person && { person }),
});

/** By initials, first name, surname and whole name; each circle apart. */
type Index = ReadonlyMap<string, readonly (readonly Known[])[]>;

const indexOf = (circles: readonly (readonly Known[])[]): Index => {
  const index = new Map<string, (readonly Known[])[]>();
  for (const [at, circle] of circles.entries())
    for (const known of circle)
      for (const key of keysOf(known)) {
        const found = index.get(key) ?? circles.map(() => []);
        found[at] = [...(found[at] ?? []), known];
        index.set(key, found);
      }
  return index;
};

const keysOf = ({ name, initials }: Known): readonly string[] => {
  const full = likeName(name);
  const parts = full.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const both = parts.length > 1 ? [`${first} ${last}`, `${first} ${last.charAt(0)}`] : [];
  return [...new Set([`#${initials}`, full, first, last, ...both])].filter((key) => key.length > 1);
};

const TITLE =
  /^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|father|fr|lady|lord|pc|dc|ds|di|dci|sgt|sergeant|insp|inspector|supt|canon|sister|the)\.?\s+/i;

/** "Sue B": a first name and a letter. */
const SHORTENED = /^\p{Lu}\p{Ll}+\s\p{Lu}$/u;

/** Those whom the words may mean, of the first circle that has any; given initials beat made ones. */
export const meantBy = (words: string, who: Who): readonly Known[] => who.meantBy(words);

const lookUp = (words: string, index: Index): readonly Known[] => {
  const initials = words.replace(/[.\s]/g, '');
  if (isInitials(initials) && !SHORTENED.test(words)) return firstOf(index.get(`#${initials}`) ?? [], true);
  const bare = likeName(words.replace(TITLE, ''));
  if (bare.length < 2 || !/^\p{Lu}/u.test(words.trim())) return [];
  return firstOf(index.get(bare) ?? [], false);
};

const firstOf = (circles: readonly (readonly Known[])[], isByInitials: boolean): readonly Known[] => {
  for (const circle of circles) {
    const given = isByInitials ? circle.filter((known) => known.given) : [];
    const found = unlike(given.length > 0 ? given : circle);
    if (found.length > 0) return found;
  }
  return [];
};

const unlike = (circle: readonly Known[]): readonly Known[] => [
  ...new Map(circle.map((known) => [likeName(known.name), known])).values(),
];
