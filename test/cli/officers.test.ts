import { expect } from 'chai';
import { COORDINATOR, INVENTED, OFFICERS, TENANT } from '../../src/cli/officers.ts';
import { playgroundSettings } from '../../src/cli/playground-settings.ts';
import { readReference } from '../../src/domain/reference.ts';
import { findAuthority } from '../../src/domain/register.ts';
import { aRegister, TODAY } from '../support/builders.ts';

describe('the invented officers', () => {
  it('are five of different local authorities, MS and CO among them', () => {
    const codes = OFFICERS.map(({ person }) => person.authority);
    expect(new Set(codes)).to.have.property('size', 5);
    for (const code of codes) expect(code && findAuthority(aRegister(), code)).to.be.an('object');
    expect(OFFICERS.map(({ person }) => person.initials)).to.include.members(['MS', 'CO']);
  });

  it('are members already, and whoever sits at the Playground coordinates', () => {
    for (const { roles } of INVENTED.people) {
      expect(roles.map(({ name }) => name)).to.include('member');
      for (const { from } of roles) expect(from <= TODAY).to.equal(true);
    }
    expect(COORDINATOR.person.roles.map(({ name }) => name)).to.include('coordinator');
    expect(COORDINATOR.person).to.include({ organisation: 'SESLIP' }).and.not.have.property('authority');
  });

  it('have ids that people can read out, no two alike', () => {
    const ids = INVENTED.people.map(({ id }) => id);
    expect(new Set(ids)).to.have.property('size', 6);
    for (const id of ids) expect(readReference('MEM', id)).to.equal(id);
  });

  it('have the accounts that the Playground speaks for', () => {
    const settings = JSON.parse(playgroundSettings());
    const users = [settings.currentUser, ...settings.users];
    expect(settings.tenantId).to.equal(TENANT);
    expect(users.map((user: { aadObjectId: string }) => user.aadObjectId)).to.deep.equal(
      INVENTED.accounts.map(({ user }) => user),
    );
    expect(INVENTED.accounts.map(({ tenant }) => tenant)).to.deep.equal(users.map(() => TENANT));
  });
});
