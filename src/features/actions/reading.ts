import type { Day } from '../../domain/day.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { Owner } from './action.ts';

/** Somebody @mentioned: the words as they stand in the line, and who that is where they are of the network. */
export interface Mentioned {
  readonly words: string;
  readonly person?: PersonId;
}

/** All that reading a line may rest on. */
export interface Reader {
  readonly register: Register;
  readonly today: Day;
  /** "me", "I'll"; and "all other LAs" leaves out this person's authority where no other is named. */
  readonly caller: Person;
  readonly mentions: readonly Mentioned[];
}

/** Somebody the words may mean, offered and never chosen (decision 11). */
export interface OwnerChoice {
  readonly owner: Owner;
  /** "Dev Patel (Kent)", "Surrey", "The chair". */
  readonly label: string;
}

/** An owner as a line says it. */
export type Said =
  | { readonly kind: 'one'; readonly owner: Owner }
  /** "All", "All other LAs" (inventory row 18), less those of "except Slough". */
  | { readonly kind: 'all' | 'others'; readonly but: readonly Owner[] }
  /** Words that mean nobody, or more than one; `among` are the likely ones. */
  | { readonly kind: 'unsure'; readonly words: string; readonly among: readonly Owner[] };

export type Unsure = Extract<Said, { kind: 'unsure' }>;

/** What was found in a text, and where it ends. */
export interface Spot {
  readonly said: Said;
  readonly end: number;
}
