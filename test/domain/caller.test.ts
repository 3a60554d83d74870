import { expect } from 'chai';
import * as callers from '../../src/domain/caller.ts';
import { addDays, day } from '../../src/domain/day.ts';
import { callerOf, nameOf } from '../../src/domain/register.ts';
import { aCaller, aPerson, aRegister, aStranger, code, PEOPLE, TODAY } from '../support/builders.ts';

const callersByRole = {
  stranger: aStranger(),
  pending: aStranger('Sam', 'pending'),
  member: aCaller(PEOPLE.mara),
  lead: aCaller(PEOPLE.dev),
  deputy: aCaller(aPerson({ role: 'deputy' })),
  chair: aCaller(PEOPLE.hugh),
  coordinator: aCaller(PEOPLE.cora),
};

describe('who may', () => {
  const allowed = [
    ['anyone', callers.anyone, ['stranger', 'pending', 'member', 'lead', 'deputy', 'chair', 'coordinator']],
    ['members', callers.members, ['member', 'lead', 'deputy', 'chair', 'coordinator']],
    ['coordinators', callers.coordinators, ['coordinator']],
  ] as const;
  for (const [name, permit, roles] of allowed)
    for (const [role, caller] of Object.entries(callersByRole)) {
      const may = (roles as readonly string[]).includes(role);
      it(`${role}: ${name} ${may ? 'allows' : 'refuses'}`, () => {
        expect(permit.allows(caller)).to.equal(may);
      });
    }

  for (const [role, caller] of Object.entries(callersByRole))
    it(`${role}: chairs, coordinates, leads and belongs only as the register says`, () => {
      expect(callers.isChair(caller)).to.equal(role === 'chair');
      expect(callers.isCoordinator(caller)).to.equal(role === 'coordinator');
      expect(callers.isLeadOf(caller, code('886'))).to.equal(role === 'lead');
      expect(callers.isLeadOf(caller, code('936'))).to.equal(false);
      expect(callers.isOf(caller, code('886'))).to.equal(role === 'lead' || role === 'deputy');
    });
});

describe('the caller behind an account', () => {
  const account = { tenant: 'HOST', user: `USER-${PEOPLE.dev.id}`, name: 'Anyone', address: '29:x' };
  const standing = (over: Parameters<typeof aRegister>[0], on = TODAY) =>
    callerOf(aRegister(over), account, on).standing;

  it('is the member that tenant and object id name, whatever name Teams gives', () => {
    expect(callerOf(aRegister(), account, TODAY).person).to.equal(PEOPLE.dev);
  });

  it('is a stranger from another tenant with the same object id', () => {
    expect(callerOf(aRegister(), { ...account, tenant: 'other' }, TODAY).standing).to.equal('stranger');
  });

  it('is a stranger once removed, and from the day the person left', () => {
    const accounts = aRegister().accounts.map((one) => ({ ...one, state: 'removed' as const }));
    expect(standing({ accounts })).to.equal('stranger');
    const people = [{ ...PEOPLE.dev, left: TODAY }];
    expect(standing({ people })).to.equal('stranger');
    expect(standing({ people }, addDays(TODAY, -1))).to.equal('member');
  });

  it('waits while pending', () => {
    const accounts = aRegister().accounts.map((one) => ({ ...one, state: 'pending' as const }));
    expect(standing({ accounts })).to.equal('pending');
  });

  it('holds a role from its first day until the day before its last', () => {
    const role = { name: 'chair' as const, from: day('2026-11-01'), to: day('2026-11-30') };
    const people = [{ ...PEOPLE.dev, roles: [role] }];
    const holds = (on: string) => callerOf(aRegister({ people }), account, day(on)).roles.has('chair');
    expect([
      holds('2026-10-31'),
      holds('2026-11-01'),
      holds('2026-11-29'),
      holds('2026-11-30'),
    ]).to.deep.equal([false, true, true, false]);
  });

  it('is shown by name, and one who is gone without', () => {
    expect(nameOf(aRegister(), PEOPLE.dev.id)).to.equal('Dev Patel');
    expect(nameOf(aRegister(), 'MEM-GONE')).to.equal('Former member MEM-GONE');
    expect(nameOf(aRegister(), 'system')).to.equal('the bot');
  });
});
