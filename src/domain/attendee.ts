import type { AuthorityCode } from './authority.ts';
import type { PersonId } from './person.ts';

/** Somebody at a meeting, or who sent apologies: of the register, or a name nobody has entered yet. */
export interface Attendee {
  readonly person?: PersonId;
  /** Where the person is not in the register: as typed. */
  readonly name?: string;
  readonly authority?: AuthorityCode;
  readonly organisation?: string;
  /** Who comes instead of somebody who apologised: read as a name; handed over as a name, or a person's id. */
  readonly instead?: string;
}
