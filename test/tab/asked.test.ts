import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Account } from '../../src/domain/person.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { type Entra, startEntra, TENANT } from '../support/entra.ts';
import { MEETINGS } from '../support/meetings.ts';
import { objectOf, signedIn, type TabOf, tabOf, tokenOf } from '../support/tab.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const { mara: MARA, cora: CORA, dev: DEV, ines: INES } = PEOPLE;

describe('the tab, as its client asks', () => {
  let teams: Teams;
  let entra: Entra;
  let now: Date;
  const tab = (person: typeof MARA, where?: object): TabOf => tabOf(teams, tokenOf(entra, person), where);
  const chat = (person: typeof MARA) =>
    teams.account({
      user: objectOf(person),
      name: person.name,
      address: `29:${person.id}`,
      tenant: TENANT,
    });

  beforeEach(async () => {
    now = NOW;
    entra = await startEntra(() => now);
    const waiting: Account = { ...signedIn(INES), state: 'pending' };
    const accounts = [...[MARA, CORA, DEV].map(signedIn), waiting];
    teams = await startTeams({
      config: { signIns: entra.signIns },
      register: { accounts, meetings: MEETINGS },
    });
  });
  afterEach(async () => {
    await teams.stop();
    await entra.close();
  });

  it('begins with what is one’s own, and in a meeting with what is under way', async () => {
    const titles = async (at: string): Promise<unknown> =>
      (await tab(DEV, { at }).start()).body.pages?.map(({ title }) => title);
    expect(await titles('personal')).to.deep.equal([
      'My actions',
      'Our returns',
      'Next meeting',
      'Pack',
      'Counts',
    ]);
    expect(await titles('meeting')).to.deep.equal(['Now', 'Agenda', 'Record one', 'Round-table']);
    expect(await titles('channel')).to.deep.equal([
      'Open actions',
      'Returns',
      'Agenda',
      'Meetings',
      'Pack',
      'Counts',
    ]);
  });

  it('shows the same card as the chat', async () => {
    await chat(CORA).says('action Kent to share the protocol by 30 November');
    const { body } = await tab(DEV).start();
    const [card] = (await chat(DEV).says('what do I owe')).cards;
    expect(JSON.stringify(body.shown?.card)).to.include('Share the protocol').and.not.include('task/fetch');
    expect(body.shown?.card).to.have.property('speak', card?.['speak']);
  });

  it('says nothing new while nothing is, and shows at once what somebody else has changed', async () => {
    const { body: first } = await tab(DEV).look({ page: 'actions.mine' });
    expect((await tab(DEV).look({ page: 'actions.mine' }, first.print)).body).to.deep.equal({ same: true });
    await chat(CORA).says('action Kent to share the protocol by 30 November');
    const { body } = await tab(DEV).look({ page: 'actions.mine' }, first.print);
    expect(JSON.stringify(body.card)).to.include('Share the protocol');
  });

  it('says nothing new of a coordinator’s requests while nothing is, though one may be begun there', async () => {
    const { body } = await tab(CORA, { at: 'channel' }).look({ text: 'requests' });
    expect(JSON.stringify(body.card)).to.include('requests.form');
    now = new Date(NOW.getTime() + 120_000);
    teams.at(now);
    expect((await tab(CORA).look({ text: 'requests' }, body.print)).body).to.deep.equal({ same: true });
    const form = await tab(CORA).press('requests.form', { v: 1 });
    expect(JSON.stringify(form.body.card)).to.match(/"id":"REQ-[2-9A-Z]{4}"/);
  });

  it('takes a form that is drawn anew for the same', async () => {
    const { body } = await tab(DEV).look({ page: 'actions.record' });
    expect(JSON.stringify(body.card)).to.include('"op":');
    expect((await tab(DEV).look({ page: 'actions.record' }, body.print)).body).to.deep.equal({ same: true });
  });

  it('records what is typed once, however often it is sent', async () => {
    const id = randomUUID();
    const text = 'action Kent to share the protocol by 30 November';
    const [first, again] = [await tab(CORA).type(text, id), await tab(CORA).type(text, id)];
    expect([first.body.saved, again.status]).to.deep.equal([true, 200]);
    expect(again.body.card).to.deep.equal(first.body.card);
    const [list] = (await chat(CORA).says('actions')).cards;
    expect(JSON.stringify(list?.['body'])).to.include('1 action.');
  });

  it('does a form’s deed once, and has the cards drawn anew that show it', async () => {
    const meeting = '19:meeting_now@thread.v2';
    now = new Date('2027-01-19T10:05:00Z');
    teams.at(now);
    await chat(CORA).says('start meeting', { in: meeting });
    const side = tab(DEV, { at: 'meeting', conversation: meeting });
    const data = { v: 1, op: 'op-12345678', text: 'Send term dates', owners: 'Kent', due: '' };
    await side.press('actions.record', data);
    await side.press('actions.record', data);
    const { body } = await side.look({ page: 'meetings.now' });
    expect(JSON.stringify(body.card).match(/Send term dates/g)).to.have.length(1);
    await teams.running.stop();
    const drawn = teams.connector.calls.filter(({ method }) => method === 'PUT').at(-1);
    expect(JSON.stringify(drawn?.card)).to.include('Send term dates');
  });

  for (const [what, from] of [
    ['a button that changes something', { verb: 'actions.close', data: { v: 1, ref: 'ACT-2F7K' } }],
    ['words that change something', { text: 'action Kent to share the protocol' }],
    ['a link that is minted', { verb: 'calendar.link', data: { what: 'all' } }],
    ['a page that there is not', { page: 'actions.nothing' }],
  ] as const)
    it(`shows by itself, or by a link, nothing but looks: not ${what}`, async () => {
      const { body } = await tab(CORA).look(from);
      expect(body.text).to.match(/^There is nothing to be seen here any more/);
      expect(JSON.stringify((await chat(CORA).says('actions')).cards[0]?.['body'])).to.not.include('ACT-');
    });

  it('opens a link to an action, and to a meeting', async () => {
    await chat(CORA).says('action Kent to share the protocol by 30 November');
    const list = JSON.stringify((await tab(CORA).start()).body);
    const ref = /ACT-[2-9A-Z]{4}/.exec(
      JSON.stringify((await chat(CORA).says('actions')).cards[0]?.['body']),
    )?.[0];
    expect(list).to.be.a('string');
    const shown = await tab(DEV).start({ text: `show ${ref}` });
    expect(JSON.stringify(shown.body.shown?.card)).to.include('Share the protocol');
    const met = await tab(DEV).start({ verb: 'calendar.show', data: { v: 1, id: 'MTG-JAN2' } });
    expect(JSON.stringify(met.body.shown?.card)).to.include('19 January 2027');
  });

  it('tells whoever is no member, and whoever waits, what to do, and runs nothing for them', async () => {
    const stranger = tabOf(teams, () => entra.mint({ name: 'Sam Stranger' }));
    const [unknown, pending] = [await stranger.start(), await tab(INES).start()];
    expect(unknown.body.pages).to.deep.equal([]);
    expect(unknown.body.shown?.text).to.match(/To ask to join/);
    expect(pending.body.shown?.text).to.match(/has yet to approve you/);
    const typed = await stranger.type('action Kent to share the protocol');
    expect(typed.body).to.include({ refused: true });
    expect(typed.body.text).to.match(/To ask to join/);
    expect(JSON.stringify((await chat(CORA).says('actions')).cards[0]?.['body'])).to.not.include('ACT-');
  });
});
