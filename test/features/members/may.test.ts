import { expect } from 'chai';
import { type Caller, coordinators, members as memberPermit } from '../../../src/domain/caller.ts';
import type { RoleName } from '../../../src/domain/person.ts';
import {
  approvers,
  isForLeadOf,
  mayApprove,
  mayApproveAs,
  mayDecideOn,
  mayGiveRole,
  mayRemove,
} from '../../../src/features/members/may.ts';
import { aCaller, aPerson, aStranger, code, TODAY } from '../../support/builders.ts';

const KENT = code('886');
const SURREY = code('936');
const as = (role: RoleName, authority = KENT): Caller => aCaller(aPerson({ role, authority }));

/** Everybody there can be, and whether they may. */
const CALLERS: readonly (readonly [string, Caller])[] = [
  ['a stranger', aStranger()],
  ['somebody pending', aStranger('Pat', 'pending')],
  ['a member of Kent', as('member')],
  ['a deputy of Kent', as('deputy')],
  ['the lead of Kent', as('lead')],
  ['the lead of Surrey', as('lead', SURREY)],
  ['the chair', as('chair')],
  ['a coordinator', as('coordinator')],
];

const table = (what: string, who: readonly string[], may: (caller: Caller) => boolean): void => {
  for (const [name, caller] of CALLERS)
    it(`lets ${name} ${who.includes(name) ? '' : 'not '}${what}`, () => {
      expect(may(caller)).to.equal(who.includes(name));
    });
};

const BOTH_LEADS = ['the lead of Kent', 'the lead of Surrey'];
const kentish = aPerson({ authority: KENT });
const { authority: _, ...nowhere } = aPerson();

describe('who may', () => {
  table('come to approving at all', ['a coordinator', ...BOTH_LEADS], (caller) => approvers.allows(caller));
  table('approve somebody for Kent', ['a coordinator', 'the lead of Kent'], (caller) =>
    mayApprove(caller, { authority: KENT }),
  );
  table('approve somebody of an organisation', ['a coordinator'], (caller) => mayApprove(caller, {}));
  const waiting = { ...aStranger().account, address: '29:sam', name: 'Sam', state: 'pending' } as const;
  const asks = { authority: KENT, on: TODAY };
  table('decide on somebody who waits for Kent', ['a coordinator', 'the lead of Kent'], (caller) =>
    mayDecideOn(caller, { ...waiting, asks }),
  );
  table('decide on somebody who was let in', [], (caller) =>
    mayDecideOn(caller, { ...waiting, asks, state: 'approved' }),
  );
  table('decide on somebody who asks for nothing', [], (caller) => mayDecideOn(caller, waiting));
  table('approve somebody as a contact of Kent', ['a coordinator', 'the lead of Kent'], (caller) =>
    mayApproveAs(caller, kentish, TODAY),
  );
  table('approve somebody as a contact of no authority', ['a coordinator'], (caller) =>
    mayApproveAs(caller, nowhere, TODAY),
  );
  for (const role of ['chair', 'coordinator'] as const)
    table(`approve somebody as Kent’s ${role}`, ['a coordinator'], (caller) =>
      mayApproveAs(caller, aPerson({ role, authority: KENT }), TODAY),
    );
  for (const role of ['member', 'lead', 'chair', 'coordinator'] as const)
    table(`name a ${role} of Kent`, ['a coordinator'], (caller) => mayGiveRole(caller, role, kentish));
  table('name a deputy of Kent', ['a coordinator', 'the lead of Kent'], (caller) =>
    mayGiveRole(caller, 'deputy', kentish),
  );
  table('name a deputy of no authority', ['a coordinator'], (caller) =>
    mayGiveRole(caller, 'deputy', nowhere),
  );
  table('remove somebody else', ['a coordinator'], (caller) => mayRemove(caller, kentish));
  table('add contacts, link and transfer', ['a coordinator'], (caller) => coordinators.allows(caller));
  table(
    'read who is in the network, and leave it',
    CALLERS.slice(2).map(([name]) => name),
    (caller) => memberPermit.allows(caller),
  );

  it('lets everybody leave by themselves', () => {
    const own = aPerson();
    expect(mayRemove(aCaller(own), own)).to.equal(true);
  });

  it('holds an office of the network for past the day it ends', () => {
    const ended = { name: 'chair' as const, from: TODAY, to: TODAY };
    expect(isForLeadOf(KENT, { ...kentish, roles: [ended] }, TODAY)).to.equal(true);
    expect(isForLeadOf(SURREY, kentish, TODAY)).to.equal(false);
  });
});
