import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { azureTables } from '../../src/storage/azure.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { under } from '../../src/storage/table.ts';
import { NOW, PEOPLE, TODAY } from '../support/builders.ts';
import type { Call } from '../support/connector.ts';
import { aMeeting } from '../support/meetings.ts';
import { freshTables } from '../support/tables.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { linesOf, said, told } from './shown.ts';

const { cora: CORA, dev: DEV, hugh: HUGH, mara: MARA } = PEOPLE;
const CHAT = '19:meeting_NDU2@thread.v2';
const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0';
const TODAYS = aMeeting({ id: 'MTG-TDY2', on: TODAY });
const JANUARY = aMeeting({ id: 'MTG-JAN2', on: day('2027-01-19') });

const NAMES = {
  started: 'application/vnd.microsoft.meetingStart',
  ended: 'application/vnd.microsoft.meetingEnd',
  joined: 'application/vnd.microsoft.meetingParticipantJoin',
} as const;

const started = (over: Parameters<typeof startTeams>[0] = {}) =>
  startTeams({ register: { meetings: [TODAYS, JANUARY] }, pause: async () => undefined, ...over });

const happens = (who: Actor, kind: keyof typeof NAMES, how: { id?: string; value?: object } = {}) =>
  who.sends(
    { type: 'event', name: NAMES[kind], value: how.value ?? { Title: 'A meeting', JoinUrl: JOIN } },
    { in: CHAT, ...(how.id && { id: how.id }) },
  );

const joins = (...people: readonly object[]) => ({
  members: people.map((user) => ({ user: { id: '29:x', ...user }, meeting: { inMeeting: true } })),
});

const words = ({ card, text }: Call): string => [text ?? '', ...linesOf(card)].join('\n');
const inChat = (teams: Teams, method = 'POST'): readonly Call[] =>
  teams.connector.calls.filter((call) => call.conversation === CHAT && call.method === method);
/** The meeting's card as it now stands in the chat, once it says all of this. */
const cardSays = (teams: Teams, ...parts: readonly string[]): Promise<Call> =>
  teams.connector.sees(
    (call) =>
      call.method === 'PUT' &&
      call.conversation === CHAT &&
      parts.every((part) => words(call).includes(part)),
  );
const cards = (teams: Teams): readonly Call[] =>
  inChat(teams).filter((call) => words(call).includes('Under way since'));

describe('a meeting in its Teams chat', () => {
  it('is tied by words, started by Teams, shown on one card that stays current, and ended by Teams [row 2] [row 3] [row 17] [row 41]', async () => {
    const teams = await started();
    const [cora, dev, hugh] = [teams.person(CORA), teams.person(DEV), teams.person(HUGH)];
    await cora.says('action Kent to send the grid by Friday');
    expect(said(await dev.says('this is today’s meeting', { in: CHAT }))).to.contain(
      'Only a coordinator or the chair can do that.',
    );
    expect(said(await cora.says('this is the 23 November meeting', { in: CHAT }))).to.contain(
      'The 23 November 2026 meeting is held here.',
    );
    expect(said(await cora.says('this is the 23 November meeting', { in: CHAT }))).to.contain(
      'known already',
    );

    await happens(cora, 'started');
    const [card] = cards(teams);
    expect(card && words(card))
      .to.contain('Under way since 10am.')
      .and.to.contain('1 in the network. Kent 1.')
      .and.to.contain('Nothing is recorded in this meeting yet.')
      .and.to.not.contain('Send the grid');

    await happens(dev, 'joined', {
      value: joins(
        { name: 'Dev Patel', aadObjectId: `user-${DEV.id}` },
        { name: 'Nobody Known', aadObjectId: 'user-nobody' },
      ),
    });
    await dev.says(
      'action Kent to ring the board by 1 December\naction MS to write it up\naction Surrey to count them',
      {
        in: CHAT,
      },
    );
    await cardSays(teams, 'Ring the board', 'Write it up', 'Count them');
    const decided = await hugh.says('agreed: a separate attendance code', { in: CHAT });
    expect(said(decided)).to.contain('for the 23 November 2026 meeting');
    await cardSays(teams, 'Count them', '**Agreed**: A separate attendance code');

    teams.at(new Date(NOW.getTime() + 90 * 60_000));
    await happens(cora, 'ended');
    const recap = inChat(teams)
      .map(words)
      .find((text) => text.includes('The end of the 23 November'));
    expect(recap)
      .to.contain('3 actions and 1 decision recorded.')
      .and.to.match(/\*\*Kent\*\*: Ring the board \(ACT-\w{4}, 1 December 2026/)
      .and.to.contain('**Agreed**: A separate attendance code')
      .and.to.contain('1 present')
      .and.to.contain('Isle of Wight')
      .and.to.contain('the register does not know joined (1 time)')
      .and.to.not.contain('Nobody Known');
    expect(recap).to.not.contain('Send the grid');
    const ended = await cardSays(teams, 'Ended at 11:30am.');
    expect(JSON.stringify(ended.card)).to.not.contain('meetings.end');
    expect(cards(teams)).to.have.length(1);
    await teams.stop();
  });

  it('is known by its link, posts one card however often Teams tells of it, and keeps nobody’s unknown name', async () => {
    const open = memoryTables();
    const meetings = [{ ...TODAYS, where: { kind: 'teams', link: `${JOIN}?context=%7b%7d` } as const }];
    const teams = await started({ open, register: { meetings } });
    const cora = teams.person(CORA);
    await happens(cora, 'started', { id: 'one' });
    await happens(cora, 'started', { id: 'one' });
    await happens(cora, 'started', { id: 'two' });
    expect(said(await cora.says('start meeting', { in: CHAT }))).to.contain('is under way already');
    expect(cards(teams)).to.have.length(1);
    const value = joins({ name: 'Nobody Known', aadObjectId: 'user-nobody' });
    for (const id of ['j1', 'j1', 'j2']) await happens(cora, 'joined', { id, value });
    const rows = await open('meetings').list(TODAYS.id, { from: ' ', below: '~~' });
    expect(JSON.stringify(rows)).to.not.match(/Nobody|user-nobody/);
    expect(rows.map(({ props }) => props['json0']).join('')).to.contain('"unknown":2');
    await happens(cora, 'ended', { id: 'end' });
    await happens(cora, 'ended', { id: 'end' });
    const recaps = inChat(teams).filter((call) => words(call).includes('The end of'));
    expect(recaps).to.have.length(1);
    await teams.stop();
  });

  it('that nobody tied is asked about while one is planned for today, and started by the answer', async () => {
    const teams = await started();
    const [cora, mara] = [teams.person(CORA), teams.person(MARA)];
    await happens(cora, 'started');
    const asked = inChat(teams).at(-1);
    expect(asked && words(asked)).to.contain('Is this the 23 November 2026 meeting?');
    const how = { in: CHAT, ...(asked?.card && { card: asked.card }), ...(asked && { messageId: asked.id }) };
    expect(told(await mara.presses('meetings.here', {}, how))).to.contain('Only a coordinator or the chair');
    expect(told(await cora.presses('meetings.here', {}, how))).to.contain('Under way since 10am.');
    await cardSays(teams, 'Under way since 10am.');
    await mara.says('action Kent to ring the board', { in: CHAT });
    await cardSays(teams, 'Ring the board');
    expect(told(await cora.presses('meetings.here', {}, how))).to.contain('is under way already');
    await teams.stop();
  });

  it('says nothing by itself where no meeting is planned for today', async () => {
    const teams = await started({ register: { meetings: [JANUARY] } });
    await happens(teams.person(CORA), 'started');
    await happens(teams.person(CORA), 'ended');
    expect(inChat(teams)).to.have.length(0);
    await teams.stop();
  });

  it('is not ended by a call that ends while it has not begun', async () => {
    const teams = await started({ register: { meetings: [{ ...TODAYS, thread: CHAT }] } });
    await happens(teams.person(CORA), 'ended');
    expect(inChat(teams)).to.have.length(0);
    expect(said(await teams.person(CORA).says('start meeting'))).to.contain('is under way');
    await teams.stop();
  });

  it('that broke off after its end has its recap at the next end', async () => {
    const teams = await started({ register: { meetings: [{ ...TODAYS, thread: CHAT, state: 'ended' }] } });
    expect(said(await teams.person(HUGH).says('end meeting'))).to.contain('The end of the 23 November');
    expect(said(await teams.person(HUGH).says('end meeting'))).to.contain('has ended already');
    await teams.stop();
  });

  it('is ended by its own button, which others are refused, with the recap for whoever pressed', async () => {
    const teams = await started();
    const [cora, mara] = [teams.person(CORA), teams.person(MARA)];
    await cora.says('help');
    const seen = await cora.says('start meeting', { in: CHAT });
    const [card] = seen.cards;
    const how = { in: CHAT, ...(card && { card }), messageId: seen.posted[0]?.id ?? '' };
    expect(told(await mara.presses('meetings.end', {}, how))).to.contain('Only a coordinator or the chair');
    expect(told(await mara.presses('actions.page', { v: 1, list: ',open,,,,,' }, how))).to.contain(
      'There are none',
    );
    expect(told(await mara.presses('decisions.form', {}, how))).to.contain(
      'For the 23 November 2026 meeting',
    );
    const form = await cora.presses('decisions.form', {}, how);
    const filled = { text: 'A separate code', outcome: 'agreed' };
    await cora.presses('decisions.record', filled, { ...how, ...(form.card && { card: form.card }) });
    const back = await cardSays(teams, 'Under way since', '**Agreed**: A separate code');
    expect(back.about).to.equal(how.messageId);
    expect(told(await cora.presses('meetings.end', {}, how))).to.contain('Ended at 10am.');
    for (const place of [CHAT, `a:29:${CORA.id}`])
      await teams.connector.sees((call) => call.conversation === place && words(call).includes('The end of'));
    expect(told(await cora.presses('meetings.end', {}, how))).to.contain('has ended already');
    await teams.stop();
  });
});

describe('a meeting in a hall', () => {
  it('is started and ended from personal chat, with the card and the recap there [row 17]', async () => {
    const teams = await started();
    const [cora, mara] = [teams.person(CORA), teams.person(MARA)];
    expect(said(await mara.says('start meeting'))).to.contain('Only a coordinator or the chair can do that.');
    expect(said(await cora.says('end meeting'))).to.contain('No meeting is under way.');
    expect(said(await cora.says('start meeting'))).to.contain('Under way since 10am.');
    expect(said(await cora.says('start the meeting'))).to.contain('is under way already');
    await cora.says('action Kent to ring the board by 1 December');
    await cora.says('agreed: a separate code');
    await teams.connector.sees((call) => call.method === 'PUT' && words(call).includes('A separate code'));
    const recap = said(await cora.says('end the meeting'));
    expect(recap)
      .to.contain('1 action and 1 decision recorded.')
      .and.to.contain('Ring the board')
      .and.to.contain('Nobody is put down as present yet');
    expect(said(await cora.says('end meeting'))).to.contain('has ended already');
    expect(said(await cora.says('start meeting'))).to.contain('Under way since 10am.');
    await teams.stop();
  });

  it('has its one card in its chat where it has one', async () => {
    const teams = await started();
    const cora = teams.person(CORA);
    await cora.says('this is the 23 November meeting', { in: CHAT });
    expect(said(await cora.says('start meeting'))).to.contain('its card is in the meeting chat');
    await teams.connector.sees(
      (call) => call.conversation === CHAT && words(call).includes('Under way since'),
    );
    expect(said(await cora.says('end meeting'))).to.contain('The end of the 23 November 2026 meeting');
    await teams.connector.sees((call) => call.conversation === CHAT && words(call).includes('The end of'));
    await teams.stop();
  });

  it('is asked about where it is not clear which, and is of today', async () => {
    const other = aMeeting({ id: 'MTG-TDY3', on: TODAY, title: 'Another' });
    const teams = await started({ register: { meetings: [TODAYS, other, JANUARY] } });
    const cora = teams.person(CORA);
    expect(said(await cora.says('start meeting')))
      .to.contain('MTG-TDY2')
      .and.to.contain('MTG-TDY3');
    expect(said(await cora.says('start MTG-TDY3 meeting'))).to.contain('Another');
    expect(said(await cora.says('start the 19 January meeting'))).to.contain('is not today');
    expect(said(await cora.says('this is the 19 January meeting'))).to.contain('Type it there.');
    await teams.stop();
  });
});

describe('two instances of which both are told that a meeting starts', () => {
  it('post one card, and one recap', async () => {
    const tables = await freshTables();
    await tables.ensure(
      'network turns conversations actions agenda attendance roundtable decisions meetings files links'.split(
        ' ',
      ),
    );
    const register = { meetings: [{ ...TODAYS, thread: CHAT }] };
    const start = async () => {
      const own = azureTables(tables.connectionString);
      const teams = await started({ open: (name) => own.open(tables.prefix + name), register });
      await teams.person(CORA).says('help', { in: CHAT });
      return { teams, close: own.close };
    };
    const both = [await start(), await start()];
    const of = (wanted: string) =>
      both.flatMap(({ teams }) => inChat(teams).filter((call) => words(call).includes(wanted)));
    await Promise.all(both.map(({ teams }) => happens(teams.person(CORA), 'started', { id: 'start' })));
    expect(of('Under way since')).to.have.length(1);
    await Promise.all(both.map(({ teams }) => teams.person(CORA).says('end meeting', { in: CHAT })));
    expect(of('The end of')).to.have.length(1);
    const rows = await azureTables(tables.connectionString)
      .open(`${tables.prefix}meetings`)
      .list(TODAYS.id, under('~h|'));
    expect(rows).to.have.length(2);
    for (const { teams, close } of both) {
      await teams.stop();
      close();
    }
  });
});
