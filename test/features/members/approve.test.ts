import { expect } from 'chai';
import type { Reply } from '../../../src/core/reply.ts';
import { aPerson, aRegister, code, PEOPLE, TODAY } from '../../support/builders.ts';
import { aWorld, buttons, seen, type World } from './world.ts';

const { cora, dev, hugh, mara } = PEOPLE;
const SAM = 'Sam Newcome';

const asked = async (world: World): Promise<Reply> => world.says(SAM, 'join Kent');
const cardTold = (reply: Reply, to: string): Reply => ({
  ...reply.tell?.find((post) => post.to.includes(to))?.reply,
});

const aContactOfKent = (name = SAM) => aPerson({ id: 'MEM-C2C2', name, authority: code('886'), roles: [] });
const withContact = (name = SAM) => ({ people: [...aRegister().people, aContactOfKent(name)] });

describe('approve', () => {
  it('lets somebody in by the button, tells them, and keeps the name once [row 15]', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(cardTold(await asked(world), dev.id), 'members.approve');
    const reply = await world.presses(dev, 'members.approve', data);
    expect(seen(reply)).to.contain('Sam Newcome (Kent) is now a member.');
    expect(reply.tell?.map(({ to }) => to)).to.deep.equal([['host|sam-newcome']]);
    const sam = await world.person(SAM);
    expect(sam).to.deep.include({ authority: '886', initials: 'SN' });
    expect(sam.roles).to.deep.equal([{ name: 'member', from: '2026-11-23' }]);
    expect(await world.account(SAM)).to.deep.include({ state: 'approved', name: '', person: sam.id });
    expect(seen(await world.says(SAM, 'who am I'))).to.contain('Sam Newcome (Kent)');
  });

  it('brings back no record that was merged into another since the card was drawn', async () => {
    const { people } = withContact();
    const world = await aWorld({
      people: people.map((one) =>
        one.id === 'MEM-C2C2' ? { ...one, left: TODAY, mergedInto: mara.id } : one,
      ),
    });
    const [data = {}] = buttons(cardTold(await asked(world), cora.id), 'members.approve');
    const reply = await world.presses(cora, 'members.approve', { ...data, as: 'MEM-C2C2' });
    expect(reply.refused).to.equal('gone');
    expect((await world.read()).people.find(({ id }) => id === 'MEM-C2C2')?.mergedInto).to.equal(mara.id);
    expect((await world.account(SAM))?.state).to.equal('pending');
  });

  it('takes the epoch and one request to save', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(cardTold(await asked(world), cora.id), 'members.approve');
    await world.read();
    world.asked.length = 0;
    await world.presses(cora, 'members.approve', data);
    expect(world.asked).to.deep.equal(['get network', 'write network']);
  });

  it('links an account to the contact that it is, with what they own', async () => {
    const world = await aWorld(withContact());
    const offered = buttons(cardTold(await asked(world), cora.id), 'members.approve');
    expect(offered.map((data) => data['as'])).to.deep.equal(['MEM-C2C2', undefined]);
    await world.presses(cora, 'members.approve', offered[0] ?? {});
    expect((await world.account(SAM))?.person).to.equal('MEM-C2C2');
    expect((await world.read()).people.filter(({ name }) => name === SAM)).to.have.length(1);
  });

  it('brings back somebody who had left, and gives a contact without a place the one asked for', async () => {
    const { authority: _, ...gone } = { ...aContactOfKent(), left: cora.roles[0]?.from };
    const world = await aWorld({ people: [...aRegister().people, gone as typeof mara] });
    await asked(world);
    const reply = await world.says(cora, 'approve Sam Newcome as Sam Newcome');
    expect(seen(reply)).to.contain('Sam Newcome (Kent) is now a member.');
    expect((await world.person(SAM)).left).to.equal(undefined);
  });

  it('keeps a contact’s own authority where another was asked for, and says how to move them', async () => {
    const world = await aWorld();
    await asked(world);
    const reply = await world.says(cora, 'approve Sam as Ines Field');
    expect(seen(reply)).to.contain('type "transfer Ines Field to Kent"');
    expect((await world.person('Ines Field')).authority).to.equal('936');
  });

  it('is typed as well, and asks about a likely contact first', async () => {
    const world = await aWorld(withContact('Sam Newcombe'));
    await asked(world);
    const asks = await world.says(cora, 'approve sam');
    expect(seen(asks)).to.contain('May be somebody the network knows: Sam Newcombe (Kent).');
    expect(asks.saved).to.equal(undefined);
    const done = await world.says(cora, 'approve Sam Newcome as a new person');
    expect(seen(done)).to.contain('Sam Newcome (Kent) is now a member.');
    expect((await world.account(SAM))?.person).to.not.equal('MEM-C2C2');
  });

  it('is done by typing the name alone where nobody is like them', async () => {
    const world = await aWorld();
    await asked(world);
    expect(seen(await world.says(dev, 'approve Sam Newcome'))).to.contain('is now a member');
  });

  for (const [text, says] of [
    ['approve', 'Enter the name of whoever asked'],
    ['approve Nobody Here', 'Nobody called "Nobody Here" waits for you to decide.'],
    ['approve Sam as Nobody Here', 'Nobody called "Nobody Here" is in the network.'],
    ['refuse Nobody', 'Nobody called "Nobody" waits for you to decide.'],
  ] as const)
    it(`says what is wrong with "${text}"`, async () => {
      const world = await aWorld();
      await asked(world);
      expect(seen(await world.says(cora, text))).to.contain(says);
    });

  it('asks which of two that wait is meant', async () => {
    const world = await aWorld();
    await asked(world);
    await world.says('Sam Other', 'join Kent');
    expect(seen(await world.says(cora, 'approve Sam'))).to.contain('2 people who wait fit "Sam"');
  });

  it('tells the second of two what the first did', async () => {
    const world = await aWorld();
    const told = await asked(world);
    const register = await world.read();
    const [data = {}] = buttons(cardTold(told, cora.id), 'members.approve');
    await world.presses(cora, 'members.approve', data);
    const late = await world.presses(dev, 'members.approve', data, { register });
    expect(seen(late)).to.contain('Sam Newcome has already been approved.');
    expect((await world.read()).people.filter(({ name }) => name === SAM)).to.have.length(1);
  });

  it('answers the same press the same again', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(cardTold(await asked(world), cora.id), 'members.approve');
    const first = await world.presses(cora, 'members.approve', data, { turn: 'press' });
    const again = await world.presses(cora, 'members.approve', data, { turn: 'press' });
    expect(seen(again)).to.equal(seen(first));
    expect(again.tell).to.equal(undefined);
  });

  it('decides on what was asked for when the card was drawn, not on another wish', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(cardTold(await asked(world), cora.id), 'members.approve');
    await world.says(SAM, 'join Surrey');
    const reply = await world.presses(cora, 'members.approve', data);
    expect(seen(reply)).to.contain('Sam Newcome now asks to join for Surrey.');
    expect((await world.account(SAM))?.state).to.equal('pending');
  });

  it('is refused for another’s authority, and tells neither who asks nor for where', async () => {
    const world = await aWorld();
    const told = await world.says(SAM, 'join Surrey');
    const [data = {}] = buttons(cardTold(told, cora.id), 'members.approve');
    const pressed = await world.presses(dev, 'members.approve', data);
    expect(pressed.refused).to.equal('not-allowed');
    expect(seen(pressed))
      .to.contain('not yours to decide')
      .and.not.match(/Newcome|Surrey/);
    for (const text of ['approve Sam', 'refuse Sam', 'approve Nobody']) {
      const typed = await world.says(dev, text);
      expect([typed.refused, seen(typed)].join()).to.match(/^nobody.*waits for you to decide/);
      expect(seen(typed)).to.not.match(/Newcome|Surrey/);
    }
    expect(seen(await world.says(mara, 'approve Sam'))).to.contain('Only a coordinator, or a lead');
  });

  it('tells a lead nothing of where else somebody asks to join since', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(cardTold(await asked(world), dev.id), 'members.approve');
    await world.says(SAM, 'join Surrey');
    const reply = await world.presses(dev, 'members.approve', data);
    expect(seen(reply)).to.contain('not yours to decide').and.not.contain('Surrey');
    expect((await world.account(SAM))?.state).to.equal('pending');
  });

  it('gives a lead no way to let somebody in as an officer of the network', async () => {
    const world = await aWorld();
    await asked(world);
    for (const name of [cora.name, hugh.name, mara.name])
      expect(seen(await world.says(dev, `approve Sam as ${name}`))).to.contain(
        'Only a coordinator can approve somebody as',
      );
  });

  it('gives nobody in who has become no coordinator meanwhile', async () => {
    const world = await aWorld();
    await world.says(cora, 'make Hugh Lane coordinator');
    await asked(world);
    const register = await world.read();
    await world.says(hugh, 'make Cora Oakley no longer coordinator');
    await world.says(SAM, 'join Medway');
    const reply = await world.says(cora, 'approve Sam', { register });
    expect(reply.refused).to.equal('contended');
    expect((await world.account(SAM))?.state).to.equal('pending');
  });

  it('says so where the account or the contact of an old card is gone', async () => {
    const world = await aWorld();
    await asked(world);
    const key = { tenant: 'host', user: 'sam-newcome' };
    const gone = await world.presses(cora, 'members.approve', { ...key, as: 'MEM-GONE' });
    expect(seen(gone)).to.contain('not in the register any more');
    const none = await world.presses(cora, 'members.approve', { tenant: 'host', user: 'nobody' });
    expect(seen(none)).to.contain('Nobody with that account is waiting');
    const odd = await world.presses(cora, 'members.approve', { user: 7 });
    expect(odd.refused).to.equal('old-card');
  });

  it('is not done to an entry of a newer version: it says why', async () => {
    const world = await aWorld();
    await asked(world);
    const key = 'm|host|sam-newcome';
    const row = await world.here.ledger.get(key);
    await world.raw([{ do: 'upsert', key, props: { ...row?.props, v: 2 } }]);
    const reply = await world.says(cora, 'approve Sam');
    expect(reply).to.include({ refused: 'newer-version' });
  });
});

describe('refuse', () => {
  it('turns somebody away, tells them by their account, and keeps nothing of them', async () => {
    const world = await aWorld();
    const [data = {}] = buttons(cardTold(await asked(world), cora.id), 'members.refuse');
    const reply = await world.presses(cora, 'members.refuse', data);
    expect(reply.tell?.map(({ to }) => to)).to.deep.equal([['host|sam-newcome']]);
    expect(await world.account(SAM)).to.deep.equal({
      tenant: 'host',
      user: 'sam-newcome',
      state: 'removed',
      name: '',
      address: '',
    });
    expect(seen(await world.presses(cora, 'members.refuse', data))).to.contain('is not waiting any more');
  });

  it('is typed as well', async () => {
    const world = await aWorld();
    await asked(world);
    expect(seen(await world.says(dev, 'refuse Sam Newcome'))).to.contain('Sam Newcome was not let in.');
  });

  it('is refused for another’s authority', async () => {
    const world = await aWorld();
    await world.says(SAM, 'join Surrey');
    expect((await world.says(dev, 'refuse Sam')).refused).to.equal('nobody');
    const gone = await world.presses(cora, 'members.refuse', { tenant: 'host', user: 'nobody' });
    expect(gone.refused).to.equal('not-waiting');
  });
});

describe('members pending', () => {
  const seven = async (): Promise<World> => {
    const world = await aWorld();
    for (const name of ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'])
      await world.says(`${name} Newcome`, 'join Surrey');
    await asked(world);
    return world;
  };

  it('lists who waits, with the same buttons, five at a time', async () => {
    const world = await seven();
    const first = await world.says(cora, 'members pending');
    expect(seen(first)).to.contain('8 people waiting').and.to.contain('Al Newcome');
    expect(buttons(first, 'members.approve')).to.have.length(5);
    const [next = {}] = buttons(first, 'members.pending');
    const second = await world.presses(cora, 'members.pending', next);
    expect(buttons(second, 'members.refuse')).to.have.length(3);
    expect(buttons(second, 'members.pending')).to.have.length(0);
    expect(seen(second)).to.contain('Gus Newcome').and.to.not.contain('Al Newcome');
  });

  it('shows a lead only those of their own authority', async () => {
    const world = await seven();
    const own = await world.says(dev, 'pending');
    expect(seen(own)).to.contain('1 person waiting').and.to.contain('Sam Newcome');
  });

  it('shows the others after one was decided in the list', async () => {
    const world = await seven();
    const [approve = {}] = buttons(await world.says(cora, 'members pending'), 'members.approve');
    const after = await world.presses(cora, 'members.approve', approve);
    expect(seen(after)).to.contain('Al Newcome (Surrey) is now a member.').and.to.contain('7 people waiting');
    const [refuse = {}] = buttons(after, 'members.refuse');
    expect(seen(await world.presses(cora, 'members.refuse', refuse))).to.contain('6 people waiting');
  });

  it('says that nobody waits', async () => {
    const world = await aWorld();
    expect(seen(await world.says(cora, 'who is waiting'))).to.contain('Nobody is waiting.');
  });
});
