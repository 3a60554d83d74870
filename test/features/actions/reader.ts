import { findAuthority, findPerson } from '../../../src/domain/register.ts';
import type { Owner } from '../../../src/features/actions/action.ts';
import type { OwnerChoice, Reader } from '../../../src/features/actions/reading.ts';
import { aPerson, aRegister, code, PEOPLE, TODAY } from '../../support/builders.ts';

/** Two Hilarys, two people with the initials JB, and first names as notes use them. */
const MORE = [
  aPerson({ id: 'MEM-HLRA', name: 'Hilary Alder', initials: 'HA' }),
  aPerson({ id: 'MEM-HLRS', name: 'Hilary Stone', initials: 'HS', authority: code('936') }),
  aPerson({ id: 'MEM-MK23', name: 'Mike Brook', initials: 'MB', authority: code('850') }),
  aPerson({ id: 'MEM-BRN2', name: 'Brian Pole', initials: 'BP', authority: code('850') }),
  aPerson({ id: 'MEM-CHR2', name: 'Chris Dean', initials: 'CD', authority: code('826') }),
  aPerson({ id: 'MEM-SAM2', name: 'Sam Hart', initials: 'SH', authority: code('871') }),
  aPerson({ id: 'MEM-JBA2', name: 'Jo Best', initials: 'JB', authority: code('852') }),
  aPerson({ id: 'MEM-JBB2', name: 'Jan Beech', initials: 'JB', authority: code('938') }),
];

export const REGISTER = aRegister({ people: [...Object.values(PEOPLE), ...MORE] });

/** Mara of Portsmouth reads, on Monday 23 November 2026, unless told otherwise. */
export const aReader = (over: Partial<Reader> = {}): Reader => ({
  register: REGISTER,
  today: TODAY,
  caller: PEOPLE.mara,
  mentions: [],
  ...over,
});

/** Owners in one line: "Mara Swift, Kent, chair"; more than nine are counted. */
export const shown = (owners: readonly Owner[]): string =>
  owners.length > 9 ? `${owners.length} owners` : owners.map(ownerIn).join(', ');

export const labels = (choices: readonly OwnerChoice[]): string =>
  choices.map(({ label }) => label).join(', ');

const ownerIn = (owner: Owner): string => {
  if (owner.kind === 'role') return owner.role;
  return owner.kind === 'person'
    ? (findPerson(REGISTER, owner.id)?.name ?? '?')
    : (findAuthority(REGISTER, owner.code)?.name ?? '?');
};
