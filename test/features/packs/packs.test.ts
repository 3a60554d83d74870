import { expect } from 'chai';
import { bind } from '../../../src/cards/card.ts';
import type { Needs } from '../../../src/core/needs.ts';
import { type Day, day } from '../../../src/domain/day.ts';
import { packs } from '../../../src/features/packs/feature.ts';
import type { Sources } from '../../../src/features/packs/store-sources.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aRegister, PEOPLE, turnOf } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { aMeeting, anAction, anAgenda, anUpdate, LAST, LATER } from './builders.ts';

const REGISTER = aRegister({ meetings: [LAST, aMeeting(), LATER] });

/** The room, and what its neighbours hold: changed by a test as meetings go. */
const aWorld = (over: Partial<Needs> = {}) => {
  const held = { open: [anAction()], agenda: anAgenda(), apologies: [] as { name: string }[] };
  const sources: Sources = {
    actions: {
      open: async () => ({ actions: held.open, more: false }),
      closedSince: async () => [],
    },
    agenda: { of: async () => held.agenda },
    attendance: { of: async () => ({ present: [], apologies: held.apologies }) },
    roundTable: { of: async () => [anUpdate()] },
  };
  const open = memoryTables();
  const minted: object[] = [];
  const needs = someNeeds({
    open,
    links: {
      ...someNeeds().links,
      mint: async (_turn, to) => {
        minted.push(to);
        return 'https://cme.example.org/file/t0ken';
      },
    },
    documents: {
      ...someNeeds().documents,
      pdf: async ({ title }) => new TextEncoder().encode(`PDF ${title}`),
      docx: async ({ title }) => new TextEncoder().encode(`DOCX ${title}`),
      ics: () => '',
      read: async () => ({ refused: true, code: 'none', say: '' }),
    },
    ...over,
  });
  const room = packs(needs, sources);
  const says = async (person: (typeof PEOPLE)[keyof typeof PEOPLE], name: string, rest = '', id?: string) => {
    const command = room.commands.find((one) => one.name === name);
    const turn = turnOf(person, { register: REGISTER, ...(id && { id }) });
    if (!command) throw new Error(`no command ${name}`);
    const reply = await command.run(rest, turn);
    return { reply, text: JSON.stringify(reply.card ? bind(reply.card) : reply.text).replace(/\\+/g, '') };
  };
  return { held, room, says, minted };
};

describe('the room of packs', () => {
  it('gives whoever asks the pack of the coming meeting, as version 1', async () => {
    const { says } = aWorld();
    const { text, reply } = await says(PEOPLE.mara, 'pack');
    expect(text).to.include('Agenda pack: Network meeting').and.include('Version 1').and.include('ACT-2F7K');
    expect(reply.saved).to.equal(true);
  });

  it('is the same version while nothing changes, whoever asks', async () => {
    const { says } = aWorld();
    await says(PEOPLE.mara, 'pack');
    expect((await says(PEOPLE.dev, 'pack')).text).to.include('Version 1');
    const again = await says(PEOPLE.mara, 'pack');
    expect(again.text).to.include('Version 1').and.not.include('New since');
    expect(again.reply.saved).to.equal(undefined);
  });

  it('becomes version 2 when something comes, and tells each what is new since they opened it', async () => {
    const { says, held } = aWorld();
    await says(PEOPLE.mara, 'pack');
    held.apologies.push({ name: 'Ann Lee' });
    const { text } = await says(PEOPLE.mara, 'pack');
    expect(text).to.include('Version 2').and.include('New since version 1').and.include('Ann Lee');
    expect((await says(PEOPLE.dev, 'pack')).text)
      .to.include('Version 2')
      .and.not.include('New since');
    expect((await says(PEOPLE.mara, 'pack')).text).to.not.include('New since');
  });

  it('gives the same turn the same answer', async () => {
    const { says, held } = aWorld();
    const first = await says(PEOPLE.mara, 'pack', '', 'one-turn');
    held.apologies.push({ name: 'Ann Lee' });
    const second = await says(PEOPLE.mara, 'pack', '', 'one-turn');
    expect(second.reply.card).to.deep.equal(first.reply.card);
    expect(second.reply.repeated).to.be.a('string');
  });

  it('makes one version of what two people ask for at once', async () => {
    const { says } = aWorld();
    const all = await Promise.all(Object.values(PEOPLE).map((person) => says(person, 'pack')));
    for (const { text } of all) expect(text).to.include('Version 1');
    expect((await says(PEOPLE.cora, 'pack opened')).text).to.include(
      'Opened by 5 of 5 members, version 1 by 5',
    );
  });

  it('is sent to every other member, once told so, and says how many opened it', async () => {
    const { says } = aWorld();
    expect((await says(PEOPLE.cora, 'pack opened')).text).to.include('Nobody has opened');
    const { reply } = await says(PEOPLE.cora, 'send pack');
    expect(reply.tell?.[0]?.to).to.have.length(4).and.not.include(PEOPLE.cora.id);
    expect((await says(PEOPLE.cora, 'pack opened')).text).to.include('Sent to everybody on 23 November 2026');
  });

  it('says so where no meeting is called that, or none is to come', async () => {
    const { says, room } = aWorld();
    expect((await says(PEOPLE.mara, 'pack', 'for 3 June')).reply.refused).to.equal('which-meeting');
    const [command] = room.commands;
    const none = await command?.run('', turnOf(PEOPLE.mara, { register: aRegister() }));
    expect(none?.refused).to.equal('no-meeting');
  });

  it('mints a link for the version that the card shows, and draws it as PDF and Word', async () => {
    const { says, room, minted } = aWorld();
    await says(PEOPLE.mara, 'pack');
    const [verb] = room.verbs;
    const turn = turnOf(PEOPLE.mara, { register: REGISTER });
    const pressed = await verb?.run({ v: 1, meeting: 'MTG-JAN2', version: 1, as: 'pdf' }, turn);
    expect(pressed?.card?.data).to.have.property('url', 'https://cme.example.org/file/t0ken');
    expect(minted).to.deep.equal([{ name: 'packs.pdf', what: 'MTG-JAN2|1' }]);
    for (const download of room.downloads ?? []) {
      const made = await download.make('MTG-JAN2|1', turn);
      expect(made.refused ? '' : new TextDecoder().decode(made.value.bytes)).to.match(
        /^(PDF|DOCX) Agenda pack/,
      );
      expect((await download.make('MTG-JAN2|9', turn)).refused).to.equal(true);
    }
  });

  it('leads from a link back to the pack as it stands by then, which is not opened twice', async () => {
    const { says, room, held } = aWorld();
    await says(PEOPLE.mara, 'pack');
    const show = room.verbs.find(({ name }) => name === 'packs.show');
    const back = async () => {
      const reply = await show?.run(
        { v: 1, meeting: 'MTG-JAN2' },
        turnOf(PEOPLE.mara, { register: REGISTER }),
      );
      return JSON.stringify(reply?.card?.data);
    };
    expect(await back())
      .to.contain('Version 1')
      .and.to.contain('at 10am');
    held.apologies.push({ name: 'Ann Lee' });
    expect(await back())
      .to.contain('Version 2')
      .and.to.contain('New since version 1');
    const gone = await show?.run({ v: 1, meeting: 'MTG-2222' }, turnOf(PEOPLE.mara, { register: REGISTER }));
    expect(gone?.refused).to.equal('no-meeting');
  });

  it('goes out by itself five working days before, once, however often its job runs', async () => {
    const { room } = aWorld();
    const [job] = room.jobs ?? [];
    const round = (today: string, over: { id?: string; since?: Day } = {}) => ({
      id: today,
      ...over,
      register: REGISTER,
      now: new Date(`${today}T08:00:00Z`),
      today: day(today),
    });
    const on = async (...given: Parameters<typeof round>) =>
      (await job?.run(round(...given)))?.map(({ to }) => to) ?? [];
    expect(await on('2027-01-11')).to.deep.equal([]);
    const [one, other] = await Promise.all([on('2027-01-12'), on('2027-01-12')]);
    expect(one).to.include(PEOPLE.mara.id);
    expect(other).to.deep.equal(one); // the same people again: what is delivered already is left out by the delivery
    expect(await on('2027-01-12')).to.deep.equal(one);
    expect(await on('2027-01-13')).to.deep.equal([]);
    expect(await on('2027-01-13', { since: day('2027-01-12') })).to.deep.equal([]);
    // A delivery that broke off at 6pm goes on the next morning, to the same people.
    expect(await on('2027-01-13', { id: '2027-01-12' })).to.deep.equal(one);
    expect(await on('2027-01-13', { id: '2027-01-12', since: day('2027-01-11') })).to.deep.equal(one);
  });
});
