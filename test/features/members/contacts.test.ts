import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aWorld, buttons, seen } from './world.ts';

const { cora, dev } = PEOPLE;
const LIST = 'Ann Lee (Hants), Bo Ray and Cy Fox (Wokingham), Di Orr (SESLIP)';

describe('add contacts', () => {
  it('adds people as the notes write them, before they use the bot [row 2]', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, `add contacts ${LIST}`);
    expect(seen(reply)).to.contain('4 contacts added');
    expect(seen(reply)).to.contain(
      'Ann Lee (Hampshire), Bo Ray (Wokingham), Cy Fox (Wokingham), Di Orr (SESLIP)',
    );
    expect(await world.person('Cy Fox')).to.deep.include({ initials: 'CF', authority: '872', roles: [] });
    expect((await world.person('Di Orr')).organisation).to.equal('SESLIP');
    expect(buttons(reply, 'members.contacts')).to.have.length(0);
  });

  it('is one request, however many', async () => {
    const world = await aWorld();
    await world.read();
    world.asked.length = 0;
    await world.says(cora, `add contacts ${LIST}`);
    expect(world.asked).to.deep.equal(['get network', 'write network']);
  });

  it('adds nobody twice, and says who was there already', async () => {
    const world = await aWorld();
    await world.says(cora, `add contacts ${LIST}`);
    const again = await world.says(
      cora,
      'add contacts Ann Lee (Hampshire), Mara Swift, Ed Moss (Kent), Ed Moss (Kent)',
    );
    expect(seen(again))
      .to.contain('1 contact added')
      .and.to.contain('Ann Lee (Hampshire), Mara Swift (Portsmouth)');
    expect((await world.says(cora, 'add contacts Ann Lee (Hants)')).refused).to.equal('already');
  });

  it('asks about what it cannot read, in a form with every word of it', async () => {
    const world = await aWorld();
    const reply = await world.says(
      cora,
      'add contacts Ann Lee (Surry), Bo Ray (Kent), 12 others, Mara Swift (Kent)',
    );
    expect(seen(reply)).to.contain('1 contact added').and.to.contain('3 entries not added yet');
    expect(seen(reply)).to.contain('which local authority is "Surry"?').and.to.contain('not read as a name');
    expect(seen(reply)).to.contain('Mara Swift (Portsmouth) is listed already. Is this a different person?');
    expect(reply.card?.data).to.include({ text: 'Ann Lee (Surry)\n12 others\nMara Swift (Kent)' });
    const [corrected = {}] = buttons(reply, 'members.contacts');
    const after = await world.presses(cora, 'members.contacts', { ...corrected, text: 'Ann Lee (Surrey)' });
    expect(seen(after)).to.contain('Ann Lee (Surrey)');
  });

  it('takes them as written where the coordinator says so', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, 'add contacts Ann Lee (Ofsted), Mara Swift (Kent)');
    expect(reply.refused).to.equal('asks');
    const [plainly = {}, asWritten = {}] = buttons(reply, 'members.contacts');
    expect(plainly['op']).to.not.equal(asWritten['op']);
    const after = await world.presses(cora, 'members.contacts', {
      ...asWritten,
      text: 'Ann Lee (Ofsted), Mara Swift (Kent)',
    });
    expect(seen(after)).to.contain('Ann Lee (Ofsted), Mara Swift (Kent)');
    expect((await world.person('Ann Lee')).organisation).to.equal('Ofsted');
    expect((await world.read()).people.filter(({ name }) => name === 'Mara Swift')).to.have.length(2);
    const again = await world.says(cora, 'add contacts Bea Ofsted (ofsted)');
    expect(seen(again)).to.contain('Bea Ofsted (Ofsted)');
  });

  it('holds back what does not fit one transaction, ready to be added next', async () => {
    const world = await aWorld();
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const names = letters.flatMap((one) => [`Ann ${one}${one}`, `Bo ${one}${one}`]).slice(0, 45);
    const reply = await world.says(cora, `add contacts ${names.map((name) => `${name} (Kent)`).join(', ')}`);
    expect(seen(reply)).to.contain('40 contacts added').and.to.contain('5 entries not added yet');
    const { text } = { text: '', ...reply.card?.data };
    const [next = {}] = buttons(reply, 'members.contacts');
    expect(seen(await world.presses(cora, 'members.contacts', { ...next, text }))).to.contain(
      '5 contacts added',
    );
    expect((await world.read()).people.filter(({ authority }) => authority === '886')).to.have.length(46);
  });

  it('shows the form where nothing was typed, and keeps nothing that could identify a child', async () => {
    const world = await aWorld();
    expect(seen(await world.says(cora, 'add contacts'))).to.contain('Add contacts');
    const empty = await world.presses(cora, 'members.contacts', { text: ' ,' });
    expect(seen(empty)).to.contain('Enter names.');
    const child = await world.says(cora, 'add contacts Ann Lee (Kent) born 12/03/2015');
    expect(child).to.include({ refused: 'child-identity', unkept: true });
    expect(child.card?.data).to.include({ text: 'Ann Lee (Kent) born 12/03/2015' });
    expect((await world.read()).people).to.have.length(5);
  });

  it('is the coordinator’s alone', async () => {
    const world = await aWorld();
    expect(seen(await world.says(dev, 'add contacts Ann Lee (Kent)'))).to.contain(
      'Only a coordinator can do that.',
    );
  });
});

describe('contacts', () => {
  it('lists by authority who does not use the bot yet', async () => {
    const world = await aWorld();
    expect(seen(await world.says(dev, 'contacts'))).to.contain('There are no contacts.');
    await world.says(cora, `add contacts ${LIST}, Ed Moss`);
    const reply = await world.says(dev, 'contacts');
    expect(seen(reply)).to.contain('5 contacts').and.to.contain('**Wokingham**: Bo Ray and Cy Fox');
    expect(seen(reply)).to.contain('**no local authority**: Ed Moss');
  });
});

describe('link', () => {
  const twice = () => {
    const old = aPerson({
      id: 'MEM-LLL2',
      name: 'Mara Swift',
      authority: code('887'),
      left: day('2026-09-02'),
    });
    return aWorld({ people: [...aRegister().people, old] });
  };

  it('makes a new account and an old record one person, with the roles held today', async () => {
    const world = await twice();
    await world.says(cora, 'make Mara Swift lead');
    const reply = await world.says(cora, 'link Mara Swift (Portsmouth) to Mara Swift (Medway)');
    expect(seen(reply)).to.contain('is now that of Mara Swift (Medway)');
    const { people, accounts } = await world.read();
    const [old, merged] = ['MEM-LLL2', 'MEM-MARA'].map((id) => people.find((person) => person.id === id));
    expect(old?.left).to.equal(undefined);
    expect(old?.roles.map(({ name }) => name)).to.deep.equal(['member', 'lead']);
    expect(merged).to.deep.include({ left: '2026-11-23', mergedInto: 'MEM-LLL2' });
    expect(accounts.find(({ user }) => user === 'user-mem-mara')?.person).to.equal('MEM-LLL2');
    expect(seen(await world.says(PEOPLE.mara, 'who am i'))).to.contain('Mara Swift (Medway)');
  });

  it('knows which of two records of one name uses the bot', async () => {
    const world = await twice();
    expect(seen(await world.says(cora, 'link Mara Swift to Mara Swift'))).to.contain(
      'is now that of Mara Swift (Medway)',
    );
  });

  for (const [text, says] of [
    ['link', 'Type **link**'],
    ['link Nobody to Dev Patel', 'Nobody called "Nobody"'],
    ['link Dev Patel to Nobody', 'Nobody called "Nobody"'],
    ['link Dev Patel to Dev Patel', 'Nobody called "Dev Patel"'],
    ['link Sam Newcome to Dev Patel', 'Sam Newcome waits to be approved. Type "approve Sam Newcome as"'],
    ['link Kim Contact to Dev Patel', 'Kim Contact (Kent) does not use the bot'],
  ] as const)
    it(`says what is wrong with "${text}"`, async () => {
      const contact = aPerson({ id: 'MEM-K2K2', name: 'Kim Contact' });
      const world = await aWorld({ people: [...aRegister().people, contact] });
      await world.says('Sam Newcome', 'join Kent');
      expect(seen(await world.says(cora, text))).to.contain(says);
    });
});
