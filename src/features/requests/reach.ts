import { hasSigned } from '../../domain/agreement.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Person } from '../../domain/person.ts';
import { accountsOf, currentPeople, type Register } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';

/** Who of an authority is told of a request: its officers who use the bot. */
export const officersOf = (register: Register, authority: AuthorityCode, on: Day): readonly Person[] =>
  currentPeople(register, on).filter(
    (person) => person.authority === authority && accountsOf(register, person.id).length > 0,
  );

/** What stands between a request and the authorities it asks. */
export interface Reach {
  readonly authority: AuthorityCode;
  readonly officers: readonly Person[];
  /** It has not signed the agreement, so it can submit nothing until it has (decision 4). */
  readonly unsigned: boolean;
}

export const reachOf = (
  { asked, agreement }: Pick<DataRequest, 'asked' | 'agreement'>,
  register: Register,
  on: Day,
): readonly Reach[] => {
  const under = register.agreements.find(({ id }) => id === agreement);
  return asked.map((authority) => ({
    authority,
    officers: officersOf(register, authority, on),
    unsigned: under !== undefined && !hasSigned(under, authority, on),
  }));
};
