import { expect } from 'chai';
import { rolesOn } from '../../../src/domain/person.ts';
import { readMade } from '../../../src/features/members/make-words.ts';
import { aPerson, aRegister, code, PEOPLE, TODAY } from '../../support/builders.ts';
import { aWorld, seen } from './world.ts';

const { cora, dev, hugh, ines, mara } = PEOPLE;

describe('readMade', () => {
  for (const [words, expected] of [
    ['Mara Swift lead for Kent', { name: 'Mara Swift', role: 'lead', ends: false, place: 'Kent' }],
    ['Mara a deputy', { name: 'Mara', role: 'deputy', ends: false }],
    ['Mara Swift the chair of the network.', { name: 'Mara Swift', role: 'chair', ends: false }],
    ['Mara co-ordinator', { name: 'Mara', role: 'coordinator', ends: false }],
    ['Mara no longer lead', { name: 'Mara', role: 'lead', ends: true }],
    ['Mara not the deputy lead for Kent', { name: 'Mara', role: 'deputy', ends: true, place: 'Kent' }],
    ['Mara (Kent) just a member', { name: 'Mara (Kent)', role: 'member', ends: false }],
    ['MS chairwoman', { name: 'MS', role: 'chair', ends: false }],
  ] as const)
    it(`reads "${words}"`, () => expect(readMade(words)).to.deep.equal(expected));
  for (const words of ['', 'lead', 'Mara', 'Mara queen of Kent'])
    it(`does not read "${words}"`, () => expect(readMade(words)).to.equal(undefined));
});

describe('make', () => {
  it('gives a role from today, and tells whoever has it now [row 14]', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, 'make Mara Swift lead for Portsmouth');
    expect(seen(reply)).to.contain('Mara Swift (Portsmouth) is lead for Portsmouth from 23 November 2026.');
    expect(reply.tell?.map(({ to }) => to)).to.deep.equal([['MEM-MARA']]);
    expect((await world.person('Mara Swift')).roles.at(-1)).to.deep.equal({
      name: 'lead',
      from: '2026-11-23',
    });
  });

  it('takes the epoch and one request to save', async () => {
    const world = await aWorld();
    await world.read();
    world.asked.length = 0;
    await world.says(cora, 'make Mara Swift deputy');
    expect(world.asked).to.deep.equal(['get network', 'write network']);
  });

  it('says who else holds the role', async () => {
    const world = await aWorld();
    expect(seen(await world.says(cora, 'make Mara Swift chair'))).to.contain(
      'Hugh Lane (Reading) is that too.',
    );
  });

  it('ends a role today, and keeps that it was held [row 14]', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, 'make Dev Patel no longer lead');
    expect(seen(reply)).to.contain('Dev Patel (Kent) is no longer lead for Kent.');
    const after = await world.person('Dev Patel');
    expect(after.roles.at(-1)).to.deep.equal({ name: 'lead', from: '2026-09-01', to: '2026-11-23' });
    expect([...rolesOn(after, TODAY)]).to.deep.equal(['member']);
  });

  it('forgets a role that was given and ended the same day', async () => {
    const world = await aWorld();
    await world.says(cora, 'make Mara Swift chair');
    await world.says(cora, 'make Mara Swift not chair');
    expect((await world.person('Mara Swift')).roles).to.deep.equal(mara.roles);
  });

  it('makes a plain member of somebody with other roles', async () => {
    const world = await aWorld();
    expect(seen(await world.says(cora, 'make Dev Patel a member'))).to.contain(
      'Dev Patel (Kent) is member of the network',
    );
    expect([...rolesOn(await world.person('Dev Patel'), TODAY)]).to.deep.equal(['member']);
    expect((await world.says(cora, 'make Dev Patel a member')).refused).to.equal('already');
  });

  it('lets a lead name and end their own authority’s deputy, and nothing else', async () => {
    const kit = aPerson({ id: 'MEM-KKK2', name: 'Kit Moss', authority: code('886') });
    const world = await aWorld({ people: [...aRegister().people, kit] });
    expect(seen(await world.says(dev, 'make Kit Moss deputy'))).to.contain('is deputy lead for Kent');
    expect(seen(await world.says(dev, 'make Kit Moss no longer deputy'))).to.contain('no longer deputy lead');
    expect(seen(await world.says(dev, 'make Kit Moss lead'))).to.contain('Only a coordinator can do that.');
    expect(seen(await world.says(dev, 'make Mara Swift deputy'))).to.contain(
      'the lead of the same local authority',
    );
    expect((await world.says(mara, 'make Kit Moss deputy')).refused).to.equal('not-allowed');
  });

  it('keeps a coordinator who uses the bot', async () => {
    const world = await aWorld();
    for (const text of ['make Cora Oakley no longer coordinator', 'make Cora Oakley a member'])
      expect(seen(await world.says(cora, text))).to.contain('is the only coordinator who uses the bot');
    await world.says(cora, 'make Hugh Lane coordinator');
    expect(seen(await world.says(cora, 'make me no longer coordinator'))).to.contain('Nobody called "me"');
    const ended = await world.says(cora, 'make Cora Oakley no longer coordinator');
    expect(seen(ended)).to.contain('is no longer coordinator of the network');
    expect(ended.tell).to.equal(undefined);
  });

  for (const [text, says] of [
    ['make', 'Type **make**, a name and a role'],
    ['make Dev Patel king', 'Type **make**, a name and a role'],
    ['make Dev Patel lead', 'Dev Patel (Kent) is already lead for Kent.'],
    [
      'make Mara Swift lead for Kent',
      'Mara Swift (Portsmouth) is not of Kent. To move them there first, type "transfer Mara Swift to Kent".',
    ],
    ['make Mara Swift lead for Lancashire', '"Lancashire" is no local authority of the network.'],
    ['make Cora Oakley lead', 'Cora Oakley (SESLIP) is of no local authority'],
    ['make Mara Swift no longer chair', 'Mara Swift (Portsmouth) is not chair of the network.'],
    ['make Mara Swift no longer member', 'type "remove Mara Swift"'],
    ['make Nobody lead for Kent', 'Nobody called "Nobody" is in the network.'],
    ['make Marra Swift chair', 'Did you mean Mara Swift (Portsmouth)?'],
  ] as const)
    it(`says what is wrong with "${text}"`, async () => {
      const world = await aWorld();
      const reply = await world.says(cora, text);
      expect(seen(reply)).to.contain(says);
      expect(reply.refused).to.be.a('string');
    });

  it('takes the authority for chair and coordinator as telling who is meant', async () => {
    const world = await aWorld();
    expect(seen(await world.says(cora, 'make Mara Swift chair for Kent'))).to.contain(
      'Mara Swift (Portsmouth) is chair',
    );
  });

  it('asks which of two is meant, by authority or by reference', async () => {
    const [other, twin] = [
      aPerson({ id: 'MEM-AAA2', name: 'Mara Hale', authority: code('886') }),
      aPerson({ id: 'MEM-BBB2', name: 'Ines Field', authority: code('936') }),
    ];
    const world = await aWorld({ people: [...aRegister().people, other, twin] });
    expect(seen(await world.says(cora, 'make Mara lead'))).to.contain(
      'Mara Hale (Kent) or Mara Swift (Portsmouth)',
    );
    expect(seen(await world.says(cora, 'make Ines Field lead'))).to.contain('Type their reference.');
    expect(seen(await world.says(cora, 'make MEM-BBB2 lead'))).to.contain(
      'Ines Field (Surrey) is lead for Surrey',
    );
    expect(seen(await world.says(cora, 'make Mara lead for Kent'))).to.contain(
      'Mara Hale (Kent) is lead for Kent',
    );
  });
});

describe('transfer', () => {
  it('moves somebody to another authority, where they no longer lead the old one', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, 'transfer Dev Patel to Surrey');
    expect(seen(reply)).to.contain('Dev Patel was Dev Patel (Kent) and is now Dev Patel (Surrey).');
    expect(seen(reply)).to.contain('They are no longer lead for Kent.');
    const after = await world.person('Dev Patel');
    expect(after.authority).to.equal('936');
    expect([...rolesOn(after, TODAY)]).to.deep.equal(['member']);
    const [line] = await world.here.ledger.history('MEM-DEV2');
    expect(line?.line).to.deep.include({ verb: 'move', by: 'MEM-CORA', to: { authority: '936' } });
    expect(line?.line.from).to.deep.equal({ authority: '886', roles: ['lead'] });
  });

  it('moves somebody to an organisation and back', async () => {
    const world = await aWorld();
    await world.says(cora, 'move member Ines Field to SESLIP');
    const away = await world.person('Ines Field');
    expect([away.authority, away.organisation]).to.deep.equal([undefined, 'SESLIP']);
    await world.says(cora, 'transfer Ines Field to Surrey');
    const back = await world.person('Ines Field');
    expect([back.authority, back.organisation]).to.deep.equal(['936', undefined]);
  });

  for (const [text, says] of [
    ['transfer Dev Patel', 'Type **transfer**, a name'],
    ['transfer Nobody to Kent', 'Nobody called "Nobody"'],
    ['transfer Dev Patel to Surry', 'Did you mean Surrey?'],
    [
      'transfer Dev Patel to Lancashire',
      '"Lancashire" is no local authority or organisation of the network.',
    ],
    ['transfer Dev Patel to Kent', 'Dev Patel (Kent) is of Kent already.'],
  ] as const)
    it(`says what is wrong with "${text}"`, async () => {
      const world = await aWorld();
      expect(seen(await world.says(cora, text))).to.contain(says);
    });

  it('is the coordinator’s alone', async () => {
    const world = await aWorld();
    for (const who of [dev, hugh, ines])
      expect(seen(await world.says(who, 'transfer Mara Swift to Kent'))).to.contain(
        'Only a coordinator can do that.',
      );
  });
});
