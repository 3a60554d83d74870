import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { PEOPLE } from '../support/builders.ts';
import { aMeeting } from '../support/meetings.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { watchedTables } from '../support/watched-tables.ts';
import { linesOf, referencesIn, said, told } from './shown.ts';

const { cora: CORA, dev: DEV } = PEOPLE;
const LONG_AGO = new Date('2019-06-03T10:00:00Z');
const NOW = new Date('2026-11-26T10:00:00Z');
const HALF_PAST_FOUR = new Date('2026-11-26T16:30:00Z');
const THE_NEXT_DAY = new Date('2026-11-27T16:30:00Z');
const MONDAY = new Date('2026-11-30T16:30:00Z');
const GROUP = '19:old@thread.v2';
const OLD_MEETING = aMeeting({ id: 'MTG-D2LD', on: day('2019-06-04') });
const NEW_MEETING = aMeeting({ id: 'MTG-NEW2', on: day('2027-01-19') });

/** The bot in another year, and its clock: `until` has whatever is due by then done. */
const started = async () => {
  const tables = watchedTables();
  const teams = await startTeams({
    open: tables.open,
    now: LONG_AGO,
    register: {
      meetings: [OLD_MEETING, NEW_MEETING],
      people: Object.values(PEOPLE).map((one) => ({
        ...one,
        roles: one.roles.map((role) => ({ ...role, from: day('2019-01-01') })),
      })),
    },
  });
  const until = async (now: Date): Promise<void> => {
    teams.at(now);
    await teams.tick();
  };
  return { teams, tables, until, cora: teams.person(CORA), dev: teams.person(DEV) };
};

/** A year in which everything was done that is kept. */
const longAgo = async (teams: Teams, cora: Actor, dev: Actor): Promise<void> => {
  for (const text of [
    'action: Dev Patel to send the list',
    'action: Cora Oakley to keep this open',
    'action: Kent to vanish',
  ])
    await cora.says(text);
  await cora.says('undo');
  const mine = await dev.says('what do I owe');
  for (let n = 0; n < 4; n += 1) await dev.says(`note 1 note number ${n}`);
  const [ref = ''] = referencesIn(said(mine));
  await dev.says(`done ${ref} sent to all`);
  await cora.says(`apologies from Ines Field for the 4 June 2019 meeting`);
  await cora.says('agenda for the 4 June 2019 meeting');
  await cora.says('pack for the 4 June 2019 meeting');
  await dev.says('actions', { in: GROUP });
  const sam = teams.account({ user: 'user-sam', name: 'Sam Newcome', address: '29:sam' });
  await sam.says('join Kent');
  await cora.says('Import notes\nPresent: Ann Lee\nAction: Dev Patel to do what was said');
};

describe('what is over', () => {
  it('is counted first, deleted once a coordinator has started it, and told in the log', async () => {
    const { teams, tables, until, cora, dev } = await started();
    await longAgo(teams, cora, dev);
    await until(NOW);
    await dev.says('action: Dev Patel to do something new');
    await cora.says('apologies from Ines Field for the January meeting');
    const before = (await tables.everything()).length;

    const dry = await cora.says('retention dry run');
    expect(said(dry)).to.contain('Nothing has been deleted now');
    for (const line of [
      'Closed actions: 2, of 3 June 2019',
      'Meetings: 1, of 4 June 2019',
      'Agenda packs: 1',
      'Requests to join: 1',
      'Groups and channels: 1',
    ])
      expect(said(dry)).to.contain(line);
    await until(HALF_PAST_FOUR);
    expect((await tables.everything()).length, 'nobody has started it').to.be.at.least(before);

    const card = dry.cards[0] ? { card: dry.cards[0] } : {};
    expect(told(await dev.presses('keeping.start', {}, card))).to.contain('Only a coordinator');
    expect(told(await cora.presses('keeping.start', {}, card))).to.contain('Purging started');
    await until(THE_NEXT_DAY);
    const left = await tables.everything();
    const old = left.filter(({ props }) => /2019-06/.test(JSON.stringify(props)));
    expect([...new Set(old.map(({ table, partition }) => `${table} ${partition}`))].sort()).to.deep.equal([
      'actions live',
      'keeping keeping',
      'network net',
    ]);
    expect(said(await cora.says('actions')))
      .to.contain('Keep this open')
      .and.contain('something new');
    expect(said(await cora.says('actions closed'))).to.not.contain('Send the list');
    expect(said(await cora.says('attendance for the January meeting'))).to.contain('Ines Field');
    expect(said(await cora.says('members pending'))).to.contain('Nobody is waiting');

    const log = said(await cora.says('retention log'));
    expect(log).to.contain('27 November 2026 at 16:30').and.contain('Closed actions: 2, of 3 June 2019');
    expect(log).to.contain('Cora Oakley started purging');
    expect(said(await cora.says('jobs'))).to.contain('Deleting what is over');
    await until(MONDAY);
    expect(said(await cora.says('retention log'))).to.match(/30 November 2026 at 16:30\n/);
    await teams.stop();
  });

  it('is told with the schedule, its next dates, and a period that a coordinator set', async () => {
    const { teams, cora, dev, until } = await started();
    await dev.says('action: Dev Patel to send the list');
    await dev.says('what do I owe');
    await dev.says('done 1');
    await until(NOW);
    expect(said(await cora.says('retention period closed 10 years')))
      .to.contain('10 years')
      .and.contain('Before, it was 6 years');
    const schedule = await cora.says('retention');
    expect(said(schedule))
      .to.contain('10 years from the day it was closed')
      .and.contain('Period set on 26 November 2026');
    const dry = await cora.says('retention dry run');
    expect(said(dry)).to.not.contain('closed actions');
    await cora.presses('keeping.start', {}, dry.cards[0] ? { card: dry.cards[0] } : {});
    await until(HALF_PAST_FOUR);
    expect(said(await cora.says('actions closed'))).to.contain('end the list');
    expect(said(await cora.says('retention'))).to.contain('Next looked through on 1 December 2026');
    expect(said(await dev.says('privacy all'))).to.contain('10 years from the day it was closed');
    expect(said(await cora.says('retention stop'))).to.contain('Purging stopped');
    expect(said(await dev.says('privacy'))).to.contain('not deleted by itself yet');
    await teams.stop();
  });

  it('is started from a dry run that is no more than a week old', async () => {
    const { teams, cora } = await started();
    const dry = await cora.says('retention dry run');
    teams.at(NOW);
    const pressed = await cora.presses('keeping.start', {}, dry.cards[0] ? { card: dry.cards[0] } : {});
    expect(pressed.text).to.contain('more than a week old');
    await teams.stop();
  });

  it('is nobody’s business but a coordinator’s, and what is kept is everybody’s', async () => {
    const { teams, dev } = await started();
    const stranger = teams.account({ user: 'user-sam', name: 'Sam Newcome', address: '29:sam' });
    for (const text of [
      'retention',
      'retention dry run',
      'retention log',
      'retention period closed 7 years',
      'retention stop',
    ])
      expect(said(await dev.says(text)), text).to.contain('Only a coordinator');
    await stranger.says('join Kent');
    for (const who of [stranger, dev]) {
      const { texts } = await who.says('privacy');
      expect(texts.join().length).to.be.below(2_500);
      expect(texts.join())
        .to.contain('Cora Oakley')
        .and.contain('6 years from the day')
        .and.contain('To be erased');
      const all = (await who.says('privacy all')).cards.flatMap(linesOf).join('\n');
      expect(all).to.contain('Answers to changes').and.contain('Whom to ask');
    }
    await teams.stop();
  });
});
