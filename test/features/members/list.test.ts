import { expect } from 'chai';
import { aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aWorld, seen } from './world.ts';

const { cora, dev, mara } = PEOPLE;
const kim = aPerson({ id: 'MEM-K2K2', name: 'Kim *Contact*', authority: code('887') });
const withKim = () => aWorld({ people: [...aRegister().people, kim] });

describe('members', () => {
  it('counts people by authority, and names the authorities without anyone [row 15]', async () => {
    const world = await withKim();
    const reply = await world.says(mara, 'members');
    expect(seen(reply)).to.contain('**Kent**: 1 member').and.to.contain('**Medway**: 1 contact');
    expect(seen(reply))
      .to.match(/without anyone\*\*: .*Slough/)
      .and.to.contain('Cora Oakley (SESLIP)');
    expect(seen(reply)).to.contain('**14 local authorities without anyone**');
    expect(seen(reply)).to.contain('**1 local authority with contacts alone**: Medway');
  });

  it('costs no request but to keep the answer', async () => {
    const world = await aWorld();
    await world.read();
    world.asked.length = 0;
    await world.says(mara, 'members');
    expect(world.asked).to.deep.equal(['write turns']);
  });

  for (const [text, ...says] of [
    ['members Kent', 'Dev Patel', 'Kent, lead'],
    ['members for kent', 'Dev Patel'],
    ['members reading', 'Hugh Lane', 'Reading, chair'],
    ['members Medway', 'Kim *Contact*', 'contact, does not use the bot'],
    ['members Slough', 'Nobody yet.'],
    ['members SESLIP', 'Cora Oakley', 'SESLIP, coordinator'],
    ['members leads', 'Leads', 'Dev Patel'],
    ['members chair', 'Hugh Lane'],
    ['members coordinators', 'Cora Oakley'],
    ['members deputies', 'Nobody yet.'],
    ['members Ines', 'Ines Field', 'Surrey'],
    ['members all', 'Members of the network'],
    ['members without', 'Isle of Wight', 'Slough'],
    ['authorities without anyone', 'with contacts alone**: Medway'],
    ['members Surry', 'Did you mean Surrey?'],
    ['members Lancashire', 'No local authority or person is called "Lancashire".'],
  ] as const)
    it(`answers "${text}"`, async () => {
      const world = await withKim();
      const reply = seen(await world.says(dev, text));
      for (const words of says) expect(reply).to.contain(words);
    });

  it('names nobody to strangers and to those who wait', async () => {
    const world = await aWorld();
    await world.says('Pat Pending', 'join Kent');
    for (const text of [
      'members',
      'members Kent',
      'contacts',
      'members without',
      'who am i',
      'members pending',
    ])
      for (const [who, code_] of [
        ['Some Stranger', 'stranger'],
        ['Pat Pending', 'pending'],
      ] as const) {
        const reply = await world.says(who, text);
        expect(reply.refused).to.equal(code_);
        expect(seen(reply)).to.not.contain('Dev');
      }
  });

  it('leaves out who has left', async () => {
    const world = await aWorld();
    await world.says(cora, 'remove Dev Patel now');
    expect(seen(await world.says(mara, 'members Kent'))).to.contain('Nobody yet.');
  });
});

describe('who am I', () => {
  it('tells a member how the network knows them', async () => {
    const world = await aWorld();
    const lead = seen(await world.says(dev, 'Who am I?'));
    expect(lead)
      .to.contain('**Dev Patel (Kent)**, lead for Kent.')
      .and.to.contain('DP')
      .and.to.contain('MEM-DEV2');
    expect(seen(await world.says(mara, 'whoami'))).to.contain('member of the network');
  });
});

describe('the history of the register', () => {
  it('holds ids and no names, whatever is done', async () => {
    const world = await withKim();
    await world.says('Sam Newcome', 'join Ofsted Secretariat');
    await world.says(cora, 'approve Sam Newcome');
    await world.says('Pat Pending', 'join Kent');
    await world.says(cora, 'refuse Pat');
    await world.says(cora, 'add contacts Ann Lee (Hants), Bo Ray (SESLIP)');
    await world.says(cora, 'make Dev Patel no longer lead');
    await world.says(cora, 'transfer Ann Lee to Surrey');
    await world.says(cora, 'link Sam Newcome to Bo Ray');
    await world.says(cora, 'remove Ines Field now');
    await world.says(mara, 'leave now');
    const history = await world.history();
    const lines = history.split('\n').map((line) => JSON.parse(line) as { verb: string; by: string });
    expect(new Set(lines.map(({ verb }) => verb))).to.deep.equal(
      new Set([
        'ask',
        'join',
        'approve',
        'refuse',
        'contact',
        'role',
        'move',
        'link',
        'merge',
        'remove',
        'leave',
      ]),
    );
    expect(lines.filter(({ by }) => by === cora.id)).to.have.length.above(8);
    for (const name of ['Newcome', 'Pending', 'Ann', 'Lee', 'Ray', 'Dev Patel', 'Field', 'Mara S', 'Ofsted'])
      expect(history).to.not.contain(name);
  });
});
