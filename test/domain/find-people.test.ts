import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { findAmong, findPeopleNamed, holdersOf, nearPeople } from '../../src/domain/find-people.ts';
import { accountsOf, authorityOf, idsOf, sayPerson } from '../../src/domain/register.ts';
import { aPerson, aRegister, code, PEOPLE, TODAY } from '../support/builders.ts';

const jo = aPerson({ id: 'MEM-J2J2', name: 'Jo Ann Birch', initials: 'JBi', authority: code('886') });
const mara2 = aPerson({ id: 'MEM-M2M2', name: 'Mara Hale', initials: 'MH', authority: code('886') });
const gone = aPerson({ id: 'MEM-G2G2', name: 'Gus Oldman', initials: 'GO', left: day('2026-11-01') });
const merged = aPerson({ id: 'MEM-D3D3', name: 'Dev Patel', left: TODAY, mergedInto: 'MEM-DEV2' });
const register = aRegister({ people: [...Object.values(PEOPLE), jo, mara2, gone, merged] });
const ids = (found: readonly { readonly id: string }[]): readonly string[] =>
  found.map(({ id }) => id).sort();

describe('findPeopleNamed', () => {
  for (const [words, ...expected] of [
    ['Mara Swift', 'MEM-MARA'],
    ['mara swift', 'MEM-MARA'],
    ['Swift, Mara', 'MEM-MARA'],
    ['@Mara Swift', 'MEM-MARA'],
    ['Ms Swift', 'MEM-MARA'],
    ['Swift', 'MEM-MARA'],
    ['MS', 'MEM-MARA'],
    ['M.S.', 'MEM-MARA'],
    ['JBi', 'MEM-J2J2'],
    ['Birch', 'MEM-J2J2'],
    ['Mara', 'MEM-M2M2', 'MEM-MARA'],
    ['Mara H', 'MEM-M2M2'],
    ['Mara (Kent)', 'MEM-M2M2'],
    ['Mara of Portsmouth', 'MEM-MARA'],
    ['Mara from Kent', 'MEM-M2M2'],
    ['Cora (SESLIP)', 'MEM-CORA'],
    ['Dev.', 'MEM-DEV2'],
    ['Inés Field', 'MEM-NES2'],
    ['MEM-J2J2', 'MEM-J2J2'],
    ['mem j2j2', 'MEM-J2J2'],
  ] as const)
    it(`finds ${expected.join(' and ')} by "${words}"`, () => {
      expect(ids(findPeopleNamed(words, register, TODAY))).to.deep.equal(expected);
    });

  for (const words of ['ms', 'jbi', 'JB', 'Mara (Surrey)', 'Gus', '', '()', 'x'])
    it(`finds nobody by "${words}"`, () => {
      expect(findPeopleNamed(words, register, TODAY)).to.deep.equal([]);
    });

  it('looks among those it is given, people who left too', () => {
    expect(ids(findAmong('Gus', register.people, { register, on: TODAY }))).to.deep.equal(['MEM-G2G2']);
  });
});

describe('nearPeople', () => {
  for (const [words, expected] of [
    ['Marra Swift', 'MEM-MARA'],
    ['Mara Swfit', 'MEM-MARA'],
    ['Ptel', 'MEM-DEV2'],
    ['Birsh', 'MEM-J2J2'],
  ] as const)
    it(`takes "${words}" for a slip`, () => {
      expect(nearPeople(words, register, TODAY)[0]?.id).to.equal(expected);
    });

  it('finds nobody near words that are far from every name, or too short to tell', () => {
    expect(nearPeople('Wilhelmina', register, TODAY)).to.deep.equal([]);
    expect(nearPeople('Mar', register, TODAY)).to.deep.equal([]);
  });
});

describe('a person of the register', () => {
  it('is said with their local authority, their organisation, or neither [row 2]', () => {
    expect(sayPerson(PEOPLE.mara, register)).to.equal('Mara Swift (Portsmouth)');
    expect(sayPerson(PEOPLE.cora, register)).to.equal('Cora Oakley (SESLIP)');
    const { authority: _, ...nowhere } = jo;
    expect(sayPerson(nowhere, register)).to.equal('Jo Ann Birch');
    expect(authorityOf(nowhere, register)).to.equal(undefined);
    expect(authorityOf(PEOPLE.mara, register)?.name).to.equal('Portsmouth');
  });

  it('is found under the ids of every record that was merged into theirs', () => {
    expect(ids(idsOf(register, 'MEM-DEV2').map((id) => ({ id })))).to.deep.equal(['MEM-D3D3', 'MEM-DEV2']);
  });

  it('has the accounts that were approved for them', () => {
    expect(accountsOf(register, 'MEM-DEV2').map(({ user }) => user)).to.deep.equal(['user-MEM-DEV2']);
    expect(accountsOf(register, jo.id)).to.deep.equal([]);
  });
});

describe('holdersOf', () => {
  it('finds who holds a role today, and that nobody does [row 14]', () => {
    expect(ids(holdersOf(register, 'coordinator', TODAY))).to.deep.equal(['MEM-CORA']);
    expect(ids(holdersOf(register, 'lead', TODAY))).to.deep.equal(['MEM-DEV2']);
    expect(holdersOf(register, 'deputy', TODAY)).to.deep.equal([]);
  });

  it('counts a role from its first day until the day before its last [row 14]', () => {
    const chair = {
      ...jo,
      roles: [{ name: 'chair' as const, from: day('2026-01-01'), to: day('2026-11-23') }],
    };
    const once = aRegister({ people: [chair] });
    expect(ids(holdersOf(once, 'chair', day('2026-11-22')))).to.deep.equal(['MEM-J2J2']);
    expect(holdersOf(once, 'chair', day('2026-11-23'))).to.deep.equal([]);
    expect(holdersOf(once, 'chair', day('2025-12-31'))).to.deep.equal([]);
  });
});
