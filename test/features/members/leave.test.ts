import { expect } from 'chai';
import { rolesOn } from '../../../src/domain/person.ts';
import { callerOf } from '../../../src/domain/register.ts';
import { aPerson, aRegister, code, PEOPLE, TODAY } from '../../support/builders.ts';
import { aWorld, buttons, seen } from './world.ts';

const { cora, dev, hugh, mara } = PEOPLE;
const account = { tenant: 'host', user: 'user-mem-mara', name: '', address: '' };

describe('leave', () => {
  it('asks first, and then lets somebody go by the button', async () => {
    const world = await aWorld();
    const asks = await world.says(mara, 'leave');
    expect(seen(asks)).to.contain('Leave the network?');
    expect((await world.person('Mara Swift')).left).to.equal(undefined);
    const [data = {}] = buttons(asks, 'members.leave');
    expect(seen(await world.presses(mara, 'members.leave', data))).to.contain('You have left the network');
    const after = await world.person('Mara Swift');
    expect(after.left).to.equal('2026-11-23');
    expect(after.roles).to.deep.equal([{ name: 'member', from: '2026-09-01', to: '2026-11-23' }]);
    expect(await world.account(mara)).to.deep.include({
      state: 'removed',
      name: '',
      address: '',
      person: 'MEM-MARA',
    });
  });

  for (const text of ['leave now', 'leave network yes', 'leave the network now'])
    it(`is done at once by "${text}"`, async () => {
      const world = await aWorld();
      expect(seen(await world.says(mara, text))).to.contain('You have left the network');
      expect(seen(await world.says(mara, 'members'))).to.contain('Members of the network can do that.');
    });

  it('lets nobody go by another’s card', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(await world.says(mara, 'leave'), 'members.leave');
    const reply = await world.presses(dev, 'members.leave', data);
    expect(reply.refused).to.equal('not-yours');
    expect((await world.read()).people.filter(({ left }) => left)).to.deep.equal([]);
  });

  it('keeps the last coordinator, and says so at once', async () => {
    const world = await aWorld();
    for (const text of ['leave', 'leave now'])
      expect(seen(await world.says(cora, text))).to.contain('is the only coordinator who uses the bot');
  });

  for (const [one, other] of [
    ['remove Hugh Lane now', 'remove Cora Oakley now'],
    ['leave now', 'leave now'],
    ['make Cora Oakley no longer coordinator', 'make Hugh Lane no longer coordinator'],
    ['make Cora Oakley just a member', 'leave now'],
  ] as const)
    it(`keeps one of two coordinators where "${one}" and "${other}" meet`, async () => {
      const world = await aWorld();
      await world.says(cora, 'make Hugh Lane coordinator');
      const replies = await Promise.all([
        world.says(cora, one, { turn: 'one' }),
        world.says(hugh, other, { turn: 'other' }),
      ]);
      expect(replies.filter(({ saved }) => saved)).to.have.length(1);
      const { people } = await world.read();
      const left = people.filter((person) => !person.left && rolesOn(person, TODAY).has('coordinator'));
      expect(left).to.have.length(1);
    });

  it('lets a coordinator go where another uses the bot, not where the other is a contact', async () => {
    const contact = aPerson({ id: 'MEM-K2K2', name: 'Kim Contact', role: 'coordinator' });
    const world = await aWorld({ people: [...aRegister().people, contact] });
    expect((await world.says(cora, 'leave now')).refused).to.equal('last-coordinator');
    await world.says(cora, 'make Dev Patel coordinator');
    expect(seen(await world.says(cora, 'leave now'))).to.contain('You have left the network');
  });
});

describe('remove', () => {
  it('asks first, and then removes by the button; a repeat says that it is so', async () => {
    const world = await aWorld();
    const asks = await world.says(cora, 'remove Mara Swift');
    expect(seen(asks)).to.contain('Remove Mara Swift (Portsmouth)?').and.to.contain('remove Mara Swift now');
    const [data = {}] = buttons(asks, 'members.remove');
    expect(seen(await world.presses(cora, 'members.remove', data))).to.contain(
      'Mara Swift (Portsmouth) is out of the network.',
    );
    expect(seen(await world.presses(cora, 'members.remove', data))).to.contain('has already left');
  });

  it('works at once where it was made, and within 15 seconds on another instance', async () => {
    const world = await aWorld();
    const standing = async () => callerOf(await world.there.read(), account, TODAY).standing;
    expect(await standing()).to.equal('member');
    await world.says(cora, 'remove Mara Swift now');
    expect(seen(await world.says(mara, 'members'))).to.contain('Members of the network can do that.');
    expect(await standing()).to.equal('member');
    world.wait(15);
    expect(await standing()).to.equal('stranger');
  });

  it('takes a contact out as well', async () => {
    const contact = aPerson({ id: 'MEM-K2K2', name: 'Kim Contact', authority: code('886') });
    const world = await aWorld({ people: [...aRegister().people, contact] });
    await world.says(cora, 'remove Kim now');
    expect((await world.person('Kim Contact')).left).to.equal('2026-11-23');
  });

  it('says what is wrong, at once', async () => {
    const world = await aWorld();
    expect(seen(await world.says(cora, 'remove'))).to.contain('Enter a name');
    expect(seen(await world.says(cora, 'remove Cora Oakley'))).to.contain('the only coordinator');
    expect(seen(await world.says(cora, 'remove Nobody now'))).to.contain('Nobody called "Nobody"');
    expect((await world.presses(cora, 'members.remove', { id: 'MEM-GONE' })).refused).to.equal('gone');
  });

  it('is the coordinator’s alone', async () => {
    const world = await aWorld();
    expect(seen(await world.says(dev, 'remove Mara Swift now'))).to.contain(
      'Only a coordinator can do that.',
    );
  });

  it('is told by whoever was second what the first did', async () => {
    const world = await aWorld();
    const register = await world.read();
    await world.says(cora, 'remove Mara Swift now');
    expect(seen(await world.says(cora, 'remove Mara Swift now', { register }))).to.contain(
      'has already left',
    );
  });
});
