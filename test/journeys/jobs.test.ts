import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { accountOf, PEOPLE } from '../support/builders.ts';
import { counting } from '../support/tables.ts';
import { startTeams, type Teams, type Wanted } from '../support/teams.ts';

const { cora, dev, mara } = PEOPLE;
const ALL = [cora, dev, mara];

/** The meeting is on Tuesday 19 January 2027: its pack goes out on Tuesday the 12th at 8am. */
const THE_DAY_BEFORE = new Date('2027-01-11T17:55:00Z');
const EIGHT = new Date('2027-01-12T08:00:00Z');

const begun = async (over: Wanted = {}): Promise<Teams> => {
  const meetings = [aMeeting({ on: day('2027-01-19') })];
  const teams = await startTeams({
    register: { meetings, people: ALL, accounts: ALL.map(accountOf) },
    now: THE_DAY_BEFORE,
    ...over,
  });
  return teams;
};

const wordsOf = (card: { readonly [name: string]: unknown } | undefined): string =>
  String(card?.['fallbackText']).replaceAll('\\', '');

const asked = async (teams: Teams, text = 'jobs'): Promise<string> =>
  wordsOf((await teams.person(cora).says(text)).cards[0]);

/** Posts that answer nothing that somebody has just typed. */
const unasked = (teams: Teams, from: number) =>
  teams.connector.calls
    .slice(from)
    .filter(({ method, about }) => method === 'POST' && !about?.startsWith('activity-'));

describe('scheduled work', () => {
  let teams: Teams;
  afterEach(() => teams.stop());

  it('sends the agenda pack at 8am to whoever has written to the bot, once, and says so', async () => {
    teams = await begun();
    for (const one of [dev, mara]) await teams.person(one).says('hello');
    await teams.tick();
    expect(await asked(teams, 'is the bot working'))
      .to.include('nothing is missing')
      .and.include(
        'The agenda pack, to every member: It has not run yet. Next run on Tuesday 12 January 2027 at 8am.',
      );
    const from = teams.connector.calls.length;
    teams.at(new Date('2027-01-12T07:59:59Z'));
    await teams.tick();
    expect(unasked(teams, from)).to.deep.equal([]);
    teams.at(EIGHT);
    await teams.tick();
    await teams.tick();
    const sent = unasked(teams, from).filter(({ card }) => card);
    expect(sent.map(({ conversation }) => conversation).sort()).to.deep.equal(
      ALL.map(({ id }) => `a:29:${id}`).sort(),
    );
    const said = await asked(teams, 'did the reminders go out');
    expect(said).to.include('Last run today at 8am: it went well').and.include('3 messages: 3 sent.');
    expect(said).to.include('Next run on Wednesday 13 January 2027 at 8am.');
  });

  it('shows who could not be told as not reached, and others all the same', async () => {
    teams = await begun();
    await teams.person(mara).says('hello');
    await teams.tick();
    await teams.person(cora).says('help');
    const from = teams.connector.calls.length;
    teams.at(EIGHT);
    await teams.tick();
    expect(unasked(teams, from).filter(({ card }) => card)).to.have.length(2);
    expect(await asked(teams)).to.include('3 messages: 2 sent and 1 not reached.');
  });

  it('is shown to coordinators alone, and to them alone', async () => {
    teams = await begun();
    await teams.tick();
    const { texts, cards } = await teams.person(mara).says('jobs');
    expect([texts, cards]).to.deep.equal([['Only a coordinator can do that.'], []]);
    const inGroup = await teams.person(cora).says('jobs', { in: '19:meeting@thread.v2' });
    expect(inGroup.texts.join()).to.include('own chat');
    expect(inGroup.cards).to.deep.equal([]);
  });

  it('says the same in words as on its card', async () => {
    teams = await begun();
    await teams.tick();
    const [card] = (await teams.person(cora).says('jobs')).cards;
    const shown = (card?.body ?? []).flatMap((one) =>
      [one, ...((one['items'] as readonly { text?: string }[]) ?? [])].map(({ text }) => String(text ?? '')),
    );
    const words = wordsOf(card);
    for (const text of shown) expect(words).to.include(text.replaceAll('**', '').replaceAll('\\', ''));
    expect(words).to.include('Last sign of life today at 5:55pm.');
  });

  it('makes up once for a round that was missed, and tells the coordinators that the bot had stopped', async () => {
    const open = memoryTables();
    teams = await begun({ open });
    await teams.tick();
    await teams.stop();
    teams = await begun({ open, now: new Date('2027-01-12T10:15:00Z') });
    for (const one of ALL) await teams.person(one).says('hello');
    await teams.tick();
    await teams.tick();
    const told = unasked(teams, 0);
    const gap = told.filter(({ text }) => text?.includes('was not working'));
    expect(gap.map(({ conversation }) => conversation)).to.deep.equal([`a:29:${cora.id}`]);
    expect(gap[0]?.text)
      .to.include('from 11 January 2027 at 5:55pm to 12 January 2027 at 10:15am')
      .and.include(
        'The agenda pack, to every member, due on 12 January 2027 at 8am. Made up today at 10:15am.',
      );
    expect(told.filter(({ card }) => card)).to.have.length(3);
    expect(await asked(teams)).to.include('It made up for 1 run that had been missed.');
  });

  it('costs one request a tick while nothing is due', async () => {
    const counted = counting(memoryTables());
    teams = await begun({
      open: counted.open,
    });
    await teams.tick();
    counted.asked.length = 0;
    teams.at(new Date(THE_DAY_BEFORE.getTime() + 15_000));
    await teams.tick();
    expect(counted.asked).to.deep.equal(['list jobs']);
  });
});
