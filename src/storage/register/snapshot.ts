import type { Register } from '../../domain/register.ts';
import type { Row } from '../table.ts';
import { ACCOUNTS, accountFrom } from './account-row.ts';
import { AGREEMENTS, agreementFrom } from './agreement-row.ts';
import { AUTHORITIES, authorityFrom } from './authority-row.ts';
import { CENSUSES, censusFrom } from './census-row.ts';
import { inOrder, MEETINGS, meetingFrom } from './meeting-row.ts';
import { PEOPLE, personFrom } from './person-row.ts';
import { TERMS, termFrom } from './term-row.ts';

/** The row whose token changes with every change of the register; it sorts before all others. */
export const EPOCH = '!';

/** Every row of the register but bookkeeping, the epoch first: read before what it vouches for. */
export const CONTENT = { from: EPOCH, below: '~' } as const;

export const epochOf = (row: Row | undefined): string => String(row?.props['token'] ?? '');

/** The register that these rows hold. Rows of kinds this version does not know are left alone. */
export const registerFrom = (rows: readonly Row[]): Register => {
  const of = <T>(prefix: string, from: (row: Row) => T): readonly T[] =>
    rows.filter(({ key }) => key.startsWith(prefix)).map(from);
  return {
    authorities: [...of(AUTHORITIES, authorityFrom)].sort((a, b) => (a.name < b.name ? -1 : 1)),
    people: [...of(PEOPLE, personFrom)].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    accounts: of(ACCOUNTS, accountFrom),
    terms: [...of(TERMS, termFrom)].sort((a, b) => (a.first < b.first ? -1 : 1)),
    censuses: of(CENSUSES, censusFrom),
    agreements: of(AGREEMENTS, agreementFrom),
    meetings: [...of(MEETINGS, meetingFrom)].sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)),
  };
};
