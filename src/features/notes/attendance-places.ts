import { initialsOf } from '../../domain/name.ts';

/** Somebody, their initials and where they are from. */
export interface Placed {
  readonly name: string;
  /** In brackets as it stands, with what else stands in brackets there. */
  readonly brackets: string;
  readonly place: string;
}

const BEFORE =
  /^(?<name>[^(),]{4,40}?)\s*(?<brackets>\((?<initials>\p{Lu}{2,4})\))\s*,\s*(?<place>[^(),;]{3,50})$/u;
const BEHIND =
  /^(?<name>[^(),]{4,40}?)\s*,\s*(?<place>[^(),;]{3,50}?)\s*(?<brackets>\((?<initials>\p{Lu}{2,4})\)(?:\s*\([^()]{2,40}\))*)$/u;

/**
 * "Petra Bryle (PB), Saltings Borough", "Sam Okafor, Thornbury Vale (SO)": the initials tell which of the two is a
 * person, whatever the other may look like.
 */
export const placedIn = (field: string): Placed | undefined => {
  const groups = (BEFORE.exec(field) ?? BEHIND.exec(field))?.groups;
  const { name = '', brackets = '', initials = '', place = '' } = groups ?? {};
  return groups && initialsOf(name) === initials && initialsOf(place) !== initials
    ? { name, brackets, place }
    : undefined;
};
