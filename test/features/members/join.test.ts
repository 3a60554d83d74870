import { expect } from 'chai';
import type { Reply } from '../../../src/core/reply.ts';
import { day } from '../../../src/domain/day.ts';
import { aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aWorld, buttons, seen } from './world.ts';

const { cora, dev, mara } = PEOPLE;
const told = (reply: Reply): readonly string[] => (reply.tell ?? []).flatMap(({ to }) => to).sort();

describe('join', () => {
  it('asks for an authority, and tells the coordinators and that authority’s leads [row 15]', async () => {
    const world = await aWorld();
    const reply = await world.says('Sam Newcome', 'join Kent');
    expect(seen(reply)).to.contain('You asked to join for Kent').and.to.contain('the lead for Kent decides');
    expect(told(reply)).to.deep.equal([cora.id, dev.id].sort());
    expect(await world.account('Sam Newcome')).to.deep.include({
      state: 'pending',
      name: 'Sam Newcome',
      asks: { authority: '886', on: '2026-11-23' },
    });
    for (const { reply: post } of reply.tell ?? []) {
      expect(seen(post)).to.contain('Sam Newcome').and.to.contain('Kent').and.to.contain('23 November 2026');
      expect(buttons(post, 'members.approve')).to.have.length(1);
      expect(buttons(post, 'members.refuse')).to.have.length(1);
    }
  });

  it('takes one request to save, and none before it', async () => {
    const world = await aWorld();
    await world.read();
    world.asked.length = 0;
    await world.says('Sam Newcome', 'join Kent');
    expect(world.asked).to.deep.equal(['write network']);
  });

  for (const [text, place] of [
    ['join reading', 'Reading'],
    ['join for W. Berks', 'West Berkshire'],
    ['Join as Hants.', 'Hampshire'],
    ['join SESLIP', 'SESLIP'],
    ['join seslip', 'SESLIP'],
    ['join Department for Education', 'Department for Education'],
  ] as const)
    it(`takes "${text}" for ${place}`, async () => {
      const world = await aWorld();
      expect(seen(await world.says('Sam Newcome', text))).to.contain(`join for ${place}`);
    });

  for (const text of ['join', 'join the network', 'I want to join', 'Join!'])
    it(`shows the nineteen to whoever types "${text}"`, async () => {
      const world = await aWorld();
      const card = (await world.says('Sam Newcome', text)).card?.data as { choices: object[]; op: string };
      expect(card.choices).to.have.length(20);
      expect(card.op).to.match(/^OP-/);
      expect(card.choices.at(-1)).to.deep.equal({ title: 'None: another organisation', value: 'none' });
    });

  it('asks about words that fit several authorities, or nearly fit one', async () => {
    const world = await aWorld();
    const several = await world.says('Sam Newcome', 'join WBC');
    expect(seen(several)).to.contain('"WBC" could be Wokingham or West Berkshire.');
    const near = await world.says('Sam Newcome', 'join Surry');
    expect(seen(near)).to.contain('"Surry" could be Surrey.');
    expect(near.card?.data).to.include({ chosen: '936' });
    expect(await world.account('Sam Newcome')).to.equal(undefined);
  });

  it('asks from the form as from words, and keeps what was typed where something is wrong', async () => {
    const world = await aWorld();
    const none = await world.presses('Sam Newcome', 'members.join', { organisation: 'Ofsted' });
    expect(seen(none)).to.contain('Choose your local authority.');
    expect(none.card?.data).to.include({ organisation: 'Ofsted' });
    const empty = await world.presses('Sam Newcome', 'members.join', {
      authority: 'none',
      organisation: ' ',
    });
    expect(seen(empty)).to.contain('Enter the name of your organisation.');
    const long = await world.presses('Sam Newcome', 'members.join', {
      authority: 'none',
      organisation: 'ab '.repeat(25),
    });
    expect(seen(long)).to.contain('Organisation must be 60 characters or less.');
    const asked = await world.presses('Sam Newcome', 'members.join', { authority: '887', op: 'OP-1' });
    expect(seen(asked)).to.contain('You asked to join for Medway');
  });

  it('keeps nothing that could identify a child, and leaves it in the form', async () => {
    const world = await aWorld();
    const reply = await world.says('Sam Newcome', 'join H801200001001 of the pupils');
    expect(reply).to.include({ refused: 'child-identity', unkept: true });
    expect(reply.card?.data).to.include({ organisation: 'H801200001001 of the pupils', chosen: 'none' });
    expect(await world.account('Sam Newcome')).to.equal(undefined);
  });

  it('tells a member so, and how to move', async () => {
    const world = await aWorld();
    expect(seen(await world.says(mara, 'join'))).to.contain(
      'You are already a member: Mara Swift (Portsmouth).',
    );
    expect(seen(await world.says(mara, 'join Kent'))).to.contain('To move to Kent, ask a coordinator.');
  });

  it('tells somebody who waits so, and lets them ask for another authority instead', async () => {
    const world = await aWorld();
    await world.says('Sam Newcome', 'join Kent');
    for (const text of ['join', 'join Kent'])
      expect(seen(await world.says('Sam Newcome', text))).to.contain(
        'You asked to join for Kent on 23 November 2026',
      );
    const changed = await world.says('Sam Newcome', 'join Medway');
    expect(told(changed)).to.deep.equal([cora.id]);
    expect((await world.account('Sam Newcome'))?.asks?.authority).to.equal('887');
  });

  it('offers likely contacts to those who decide, and never to whoever asks', async () => {
    const contact = aPerson({ id: 'MEM-C2C2', name: 'Samuel Newcome', authority: code('886') });
    const former = aPerson({
      id: 'MEM-F2F2',
      name: 'Sam Newcome',
      authority: code('936'),
      left: day('2026-09-01'),
    });
    const people = [...aRegister().people, contact, former];
    const world = await aWorld({ people });
    const reply = await world.says('Newcome, Sam', 'join Kent');
    expect(seen(reply)).to.not.contain('Samuel');
    const [coordinators, leads] = reply.tell ?? [];
    expect(seen(coordinators?.reply ?? {})).to.contain('Approve as Sam Newcome (Surrey)');
    expect(seen(leads?.reply ?? {})).to.not.contain('Surrey');
  });

  it('lets somebody ask again whose account was removed', async () => {
    const world = await aWorld();
    await world.says(cora, 'remove Mara Swift now');
    await world.says(mara, 'join Kent');
    expect(await world.account(mara)).to.deep.include({
      state: 'pending',
      asks: { authority: '886', on: '2026-11-23' },
    });
  });

  it('answers the same again where the same message comes twice', async () => {
    const world = await aWorld();
    const first = await world.says('Sam Newcome', 'join Kent', { turn: 'once' });
    const again = await world.says('Sam Newcome', 'join Kent', { turn: 'once' });
    expect(seen(again)).to.equal(seen(first));
    expect(again.repeated).to.be.a('string');
    expect(again.tell).to.equal(undefined);
    expect((await world.history()).split('\n')).to.have.length(1);
  });

  it('keeps no name that holds what could identify a child', async () => {
    const world = await aWorld();
    const name = 'Sam Newcome E3 2BC';
    await world.says(name, 'join Kent');
    expect(await world.account(name)).to.deep.include({ state: 'pending', name: '' });
    expect(seen(await world.says(cora, 'members pending'))).to.not.contain('E3 2BC');
  });

  it('holds where two instances hear it at once: one request, one history line', async () => {
    const world = await aWorld();
    const register = await world.read();
    await world.says('Sam Newcome', 'join Kent');
    const late = await world.says('Sam Newcome', 'join Kent', { register });
    expect(seen(late)).to.contain('You asked to join for Kent');
    expect((await world.history()).split('\n')).to.have.length(1);
  });

  it('says that a coordinator decides where there is nobody to tell', async () => {
    const world = await aWorld({ people: [mara], accounts: [] });
    const reply = await world.says('Sam Newcome', 'join Surrey');
    expect(reply.tell).to.deep.equal([]);
    expect(seen(reply)).to.contain('Now a coordinator decides.');
  });
});
