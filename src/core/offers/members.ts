import type { AuthorityCode } from '../../domain/authority.ts';
import type { PersonId } from '../../domain/person.ts';
import type { MemberTurn } from '../turn.ts';

/** People whom notes name and nobody has entered yet. */
export interface ContactsOffer {
  add(
    turn: MemberTurn,
    people: readonly {
      readonly id: PersonId;
      readonly name: string;
      readonly authority?: AuthorityCode;
      readonly organisation?: string;
    }[],
  ): Promise<'saved' | 'already'>;
}
