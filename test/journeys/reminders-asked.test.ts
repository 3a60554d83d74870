import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import type { Person } from '../../src/domain/person.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { jobsIn } from '../../src/storage/jobs.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { accountOf, aPerson, code, PEOPLE } from '../support/builders.ts';
import { ask, EVERYBODY, keepReturn, submitted } from '../support/requests-world.ts';
import { startReminding, type Told } from '../support/rounds-world.ts';
import { linesOf, said, told } from './shown.ts';

const { dev: DEV, mara: MARA, cora: CORA } = PEOPLE;
const ASKED = 'reminders.asked';
const GROUP = '19:meeting@thread.v2';
/** Of Slough, where nobody else is; she has no account. */
const CONTACT = aPerson({ id: 'MEM-CTCT', name: 'Connie Tact', initials: 'CT', authority: code('871') });

const textOf = (round: Told, { id }: Pick<Person, 'id'>): string => linesOf(round.get(id)).join('\n');

/** An action of Mara's and one of Kent's are overdue; one of a contact's who never used the bot too. */
const begun = async () => {
  const open = memoryTables();
  const world = await startReminding({
    open,
    register: { people: [...EVERYBODY, CONTACT], accounts: EVERYBODY.map(accountOf) },
  });
  for (const words of [
    'Mara Swift to send the grid by 24 November 2026',
    'Kent to write to schools by 24 November 2026',
    'Connie Tact to book the room by 24 November 2026',
    'Ines Field to bring the list by 18 December 2026',
  ])
    await world.cora.says(`action ${words}`);
  world.teams.at(new Date('2026-11-26T10:00:00Z'));
  const rounds = async () => (await jobsIn(open('jobs')).look()).units.filter(({ isAsked }) => isAsked);
  return {
    ...world,
    open,
    rounds,
    /** Goes through every round that was asked for. */
    gone: async (): Promise<readonly Told[]> =>
      Promise.all(
        (await rounds()).map(({ key, asked = '' }) =>
          world.round(ASKED, '2026-11-26', { id: key.slice(2), asked }),
        ),
      ),
  };
};

describe('reminders that a coordinator asks for', () => {
  it('are shown before they go: who gets what, who cannot be reached, and when; sent once, pressed twice', async () => {
    const { teams, cora, rounds, gone } = await begun();
    const preview = await cora.says('remind everyone overdue');
    expect(said(preview))
      .to.contain(
        'Not sent yet: reminders\nTo everyone with something overdue: 2 people, one message each with all they owe. It goes now.',
      )
      .and.to.contain('Mara Swift (Portsmouth): 1 action')
      .and.to.contain('Dev Patel (Kent): 1 action')
      .and.to.contain('Connie Tact: has no account with the bot (1 action)')
      .and.to.not.contain('Ines');
    expect(await rounds()).to.deep.equal([]);
    const [card] = preview.cards;
    const how = card ? { card } : {};
    expect(told(await cora.presses('reminders.send', {}, how))).to.contain('Reminders are on their way');
    expect(told(await cora.presses('reminders.send', {}, how))).to.contain('Reminders are on their way');
    const asked = await rounds();
    expect(asked.map(({ job, by }) => [job, by])).to.deep.equal([[ASKED, CORA.id]]);
    const [round = new Map(), ...more] = await gone();
    expect(more).to.deep.equal([]);
    expect([...round.keys()].sort()).to.deep.equal([DEV.id, MARA.id].sort());
    expect(textOf(round, MARA))
      .to.contain('1 action, 2 days overdue, was due 24 November 2026')
      .and.to.contain('Cora Oakley asks for what is still to come.');
    await teams.stop();
  });

  it('go to one authority, to one person, and to whoever owes one return [row 32]', async () => {
    const { teams, cora, open, dev } = await begun();
    await ask(cora, 'request CME census for autumn 2026 from Kent and Reading by 27 November');
    await keepReturn(open, { authority: code('870'), ...submitted(12) });
    await dev.says('mute reminders');
    expect(said(await cora.says('remind Kent')))
      .to.contain('To Kent: 1 person')
      .and.to.contain('Dev Patel (Kent): 1 action and 1 return');
    expect(said(await cora.says('remind Mara Swift'))).to.contain('To Mara Swift: 1 person');
    expect(said(await cora.says('remind everyone about the CME census')))
      .to.contain('1 person')
      .and.to.contain('Dev Patel (Kent): 1 action and 1 return')
      .and.to.not.contain('Hugh');
    expect(said(await cora.says('remind Connie Tact')))
      .to.contain('0 people')
      .and.to.contain('has no account with the bot');
    expect(said(await cora.says('remind Hugh Lane'))).to.contain('Nothing is owed');
    expect(said(await cora.says('remind Zebedee'))).to.contain('nobody of the network');
    expect(said(await cora.says('chase the CME census'))).to.contain('Not sent yet: reminders');
    await teams.stop();
  });

  it('go on Monday at 8am where they were asked for on a Friday night, and not at all once they are cancelled', async () => {
    const { teams, cora, rounds, gone } = await begun();
    teams.at(new Date('2026-11-27T21:00:00Z'));
    const preview = await cora.says('remind everyone');
    expect(said(preview))
      .to.contain('It goes on Monday 30 November 2026 at 8am.')
      .and.to.contain('Ines Field (Surrey): 1 action');
    const [card] = preview.cards;
    const how = card ? { card } : {};
    await cora.presses('reminders.send', {}, how);
    expect(await rounds()).to.have.length(1);
    expect(told(await cora.presses('reminders.cancel', {}, how))).to.contain('Cancelled: reminders');
    expect(told(await cora.presses('reminders.cancel', {}, how))).to.contain('Cancelled: reminders');
    expect(told(await cora.presses('reminders.send', {}, how))).to.contain('were cancelled');
    const [round] = await gone();
    expect(round?.size).to.equal(0);
    const other = await cora.says('remind Mara Swift');
    const [again] = other.cards;
    expect(told(await cora.presses('reminders.cancel', {}, again ? { card: again } : {}))).to.contain(
      'Nothing was sent.',
    );
    await teams.stop();
  });

  it('are a coordinator’s alone, in their own chat', async () => {
    const { teams, cora, mara } = await begun();
    expect(said(await mara.says('remind Kent'))).to.contain('Only a coordinator can do that.');
    for (const text of ['remind Kent', 'not reached'])
      expect(said(await cora.says(text, { in: GROUP }))).to.contain('Ask in your own chat with the bot.');
    const [card] = (await cora.says('remind Kent')).cards;
    const elsewhere = { ...(card && { card }), in: GROUP };
    expect(told(await cora.presses('reminders.send', {}, elsewhere))).to.contain('Ask in your own chat');
    await teams.stop();
  });

  it('say so in quiet weeks, and go all the same', async () => {
    const { teams, cora } = await begun();
    await cora.says('quiet weeks 25 November to 27 November');
    expect(said(await cora.says('remind Mara Swift'))).to.contain(
      'These are quiet weeks, until Friday 27 November 2026',
    );
    await teams.stop();
  });
});

/** What became of a message to somebody on a day, as its delivery would keep it. */
const keepDelivery = async (
  open: ReturnType<typeof memoryTables>,
  {
    to,
    on,
    ...what
  }: { to: Person; on: string; state: 'sent' | 'stopped' | 'unknown'; cause?: 'blocked'; heard?: string },
): Promise<void> => {
  const store = deliveriesIn(open('deliveries'));
  const batch = { job: 'reminders.daily', id: `${on}-${to.id}` };
  await store.plan(batch, { people: [to.id], on: day(on), sizes: [1] });
  const { heard, ...rest } = what;
  const entry = { to: to.id, at: `${on}T08:30:00.000Z`, ...rest, ...(heard && { heard: day(heard) }) };
  const head = { owner: '', until: 0, n: 1, done: true };
  await store.chunk(batch, 0).step({ on: undefined, head, entries: new Map([[0, entry]]), known: new Map() });
};

describe('who was not reached', () => {
  it('is told with the cause and a text for an e-mail, of which nothing is kept', async () => {
    const { teams, cora, open } = await begun();
    await keepDelivery(open, { to: MARA, on: '2026-11-24', state: 'stopped', cause: 'blocked' });
    await keepDelivery(open, { to: MARA, on: '2026-11-25', state: 'stopped', cause: 'blocked' });
    for (const on of ['2026-11-17', '2026-11-24'])
      await keepDelivery(open, { to: DEV, on, state: 'sent', heard: '2026-11-03' });
    const seen = await cora.says('who was not reached');
    expect(said(seen))
      .to.contain('2 not reached')
      .and.to.contain('Mara Swift (Portsmouth)**\nSince 24 November 2026: blocked the bot. Owes 1 action.')
      .and.to.contain(
        'Connie Tact (Slough)**\nCannot be reminded: has no account with the bot. Owes 1 action.',
      )
      .and.to.contain(
        'Dev Patel (Kent): no reply since 3 November 2026 (2 reminders, the last on 24 November 2026)',
      );
    const email = await cora.presses('reminders.email', { v: 1, who: MARA.id });
    expect(JSON.stringify(email.card))
      .to.contain('Dear Mara Swift,')
      .and.to.contain('Send the grid: 2 days overdue, was due 24 November 2026');
    expect(
      told(await cora.presses('reminders.reached', {}, email.card ? { card: email.card } : {})),
    ).to.contain('2 not reached');
    const contact = await cora.presses('reminders.email', { v: 1, who: CONTACT.id });
    expect(JSON.stringify(contact.card)).to.contain('Book the room');
    expect(JSON.stringify((await cora.presses('reminders.email', { v: 1, who: '871' })).card)).to.contain(
      'Dear Slough,',
    );
    expect(told(await cora.presses('reminders.email', { v: 1, who: 'MEM-NONE' }))).to.contain(
      'Nobody is kept under that name',
    );
    await teams.stop();
  });

  it('is in the coordinator’s Monday digest, with what is overdue and how far returns are', async () => {
    const { teams, cora, open, round } = await begun();
    await ask(cora, 'request CME census for autumn 2026 from Kent and Reading by 27 November');
    await keepReturn(open, { authority: code('870'), ...submitted(12) });
    await keepDelivery(open, { to: MARA, on: '2026-11-27', state: 'unknown' });
    const digest = await round('reminders.digest', '2026-11-30');
    expect([...digest.keys()].sort()).to.deep.equal([CORA.id, 'MEM-BEA2'].sort());
    expect(textOf(digest, CORA))
      .to.contain('Week of 30 November 2026')
      .and.to.contain('Kent: 1 action and 1 return\nPortsmouth: 1 action\nSlough: 1 action')
      .and.to.contain('CME census return, autumn term 2026, due 27 November 2026: 1 of 2 in, 1 outstanding')
      .and.to.contain('Mara Swift (Portsmouth): Teams gave no clear answer');
    await teams.stop();
  });
});
