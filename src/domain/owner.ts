import type { AuthorityCode } from './authority.ts';
import type { PersonId, RoleName } from './person.ts';

/** Who is to do something. An authority's or a role's part survives a change of officer (inventory row 17). */
export type Owner =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'authority'; readonly code: AuthorityCode }
  | { readonly kind: 'role'; readonly role: Extract<RoleName, 'chair' | 'coordinator'> };
