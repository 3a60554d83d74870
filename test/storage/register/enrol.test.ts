import { expect } from 'chai';
import { callerOf } from '../../../src/domain/register.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { enrolCoordinator } from '../../../src/storage/register/enrol.ts';
import { registers, type SeededRegisters } from '../../../src/storage/register.ts';
import type { OpenTable } from '../../../src/storage/table.ts';
import { aRegister, NOW, TODAY } from '../../support/builders.ts';

const named = { tenant: 'host', user: 'Boss-1', name: 'Oakley, Cora (SESLIP)', address: '29:boss' };

let made = 0;
const newReference = (kind: string) => {
  made += 1;
  return `${kind}-E${made}` as const;
};

const aNetwork = (open: OpenTable = memoryTables()) => registers(open('network'), () => NOW);
const enrol = (instance: SeededRegisters) => enrolCoordinator(instance, newReference, () => NOW)(named);

describe('enrolCoordinator', () => {
  it('makes a member and coordinator of whom the settings name', async () => {
    const network = aNetwork();
    await enrol(network);
    const caller = callerOf(await network.read(), named, TODAY);
    expect(caller.standing).to.equal('member');
    expect([...caller.roles]).to.deep.equal(['member', 'coordinator']);
    expect(caller.person).to.include({ name: 'Cora Oakley', initials: 'CO' });
  });

  it('keeps the name once: not in the account, nor in the history', async () => {
    const network = aNetwork();
    await enrol(network);
    const { accounts, people } = await network.read();
    expect(accounts[0]?.name).to.equal('');
    const lines = await network.ledger.history(people[0]?.id ?? '');
    expect(lines.map(({ line }) => [line.by, line.how, line.verb])).to.deep.equal([
      ['system', 'system', 'join'],
    ]);
    expect(JSON.stringify(lines)).to.not.contain('Oakley');
  });

  it('does so once, however many instances meet them at once', async () => {
    const open = memoryTables();
    const instances = Array.from({ length: 5 }, () => aNetwork(open));
    await Promise.all(instances.map(enrol));
    await Promise.all(instances.map(enrol));
    const read = await aNetwork(open).read();
    expect([read.people.length, read.accounts.length]).to.deep.equal([1, 1]);
  });

  it('approves one who had asked to join', async () => {
    const network = aNetwork();
    const asks = { on: TODAY };
    await network.seed({ accounts: [{ ...named, user: 'boss-1', state: 'pending', asks }] });
    await enrol(network);
    expect(callerOf(await network.read(), named, TODAY).standing).to.equal('member');
  });

  for (const state of ['removed', 'approved'] as const)
    it(`leaves an account alone that is ${state}`, async () => {
      const network = aNetwork();
      const accounts = [{ ...named, user: 'boss-1', state, person: 'MEM-MARA' as const }];
      await network.seed({ ...aRegister(), accounts });
      await enrol(network);
      const { accounts: after, people } = await network.read();
      expect(after[0]?.state).to.equal(state);
      expect(people).to.have.length(5);
    });

  it('has a name for an account without one', async () => {
    const network = aNetwork();
    await enrolCoordinator(network, newReference, () => NOW)({ ...named, name: ' ' });
    expect((await network.read()).people[0]?.name).to.equal('Coordinator');
  });

  it('tries again with another reference where one is taken, and gives up with a fault', async () => {
    const network = aNetwork();
    await network.seed(aRegister());
    const taken = () => 'MEM-MARA' as const;
    const message = await enrolCoordinator(
      network,
      taken,
      () => NOW,
    )(named).catch((error: Error) => error.message);
    expect(message).to.contain('could not be enrolled');
  });
});
