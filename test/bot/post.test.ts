import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { aCard, aCommand, aRoom } from '../support/room.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const TOLD = 'You were told.';

describe('telling others', () => {
  let teams: Teams;
  const rooms = () => [
    aRoom({
      commands: [
        aCommand('say', () => ({ text: 'Said.' })),
        aCommand('tell', (rest) => ({
          text: 'Told.',
          tell: [{ to: rest.split(' '), reply: { text: TOLD, card: aCard('For you') } }],
        })),
      ],
    }),
  ];
  const open = memoryTables();
  const told = () =>
    teams.connector.calls.filter(({ text }) => text === TOLD).map(({ conversation }) => conversation);

  beforeEach(async () => {
    teams = await startTeams({ rooms, open });
  });

  it('reaches each account of a person once, in the chat they last used, with words and card', async () => {
    await teams.person(PEOPLE.dev).says('say');
    await teams.person(PEOPLE.mara).says(`tell ${PEOPLE.dev.id} ${PEOPLE.dev.id} host|user-${PEOPLE.dev.id}`);
    await teams.stop();
    expect(told()).to.deep.equal(['a:29:MEM-DEV2']);
    expect(teams.connector.calls.at(-1)?.card).not.to.equal(undefined);
  });

  it('still does after the bot was started anew', async () => {
    await teams.person(PEOPLE.mara).says(`tell ${PEOPLE.dev.id}`);
    await teams.stop();
    expect(teams.connector.calls.filter(({ text }) => text === 'Told.')).to.have.length(1);
    expect(teams.lines.join('')).not.to.include('no-chat');
  });

  it('logs who was never there by cause alone', async () => {
    await teams.person(PEOPLE.mara).says(`tell host|nobody ${PEOPLE.hugh.id}`);
    await teams.stop();
    expect(told()).to.deep.equal([]);
    expect(teams.lines.filter((line) => line.includes('"no-chat"'))).to.have.length(2);
    expect(teams.lines.join('')).not.to.match(/nobody|HUGH/i);
  });

  it('logs why Teams refuses, and goes on to the next', async () => {
    await teams.person(PEOPLE.dev).says('say');
    await teams.person(PEOPLE.ines).says('say');
    const mara = teams.person(PEOPLE.mara);
    await mara.says('say', { id: 'warm' });
    teams.connector.misbehave({ status: 403, code: 'BotDisabledByAdmin', conversation: 'a:29:MEM-DEV2' });
    await mara.says(`tell ${PEOPLE.dev.id} ${PEOPLE.ines.id}`);
    await teams.stop();
    expect(told()).to.include('a:29:MEM-NES2');
    expect(teams.lines.join('')).to.include('"BotDisabledByAdmin"').and.not.include('a secret');
  });

  it('is not done again when the same message comes again', async () => {
    await teams.person(PEOPLE.ines).says('say');
    const mara = teams.person(PEOPLE.mara);
    for (const _ of [1, 2]) await mara.says(`tell ${PEOPLE.ines.id}`, { id: 'told-once' });
    await teams.stop();
    expect(told()).to.deep.equal(['a:29:MEM-NES2']);
  });

  it('no longer reaches somebody who removed the bot', async () => {
    const ines = teams.person(PEOPLE.ines);
    await ines.says('say');
    await ines.sends({ type: 'installationUpdate', action: 'remove' });
    await teams.person(PEOPLE.mara).says(`tell ${PEOPLE.ines.id}`);
    await teams.stop();
    expect(told()).to.deep.equal([]);
  });

  it('sends nothing to a stored address that is trusted no longer', async () => {
    const strict = await startTeams({ rooms, open, auth: true });
    await teams.person(PEOPLE.dev).says('say');
    await teams.stop();
    await strict.person(PEOPLE.mara).says(`tell ${PEOPLE.dev.id}`);
    await strict.stop();
    expect(strict.lines.join('')).to.include('"cause":"host"');
    expect(told()).to.deep.equal([]);
  });
});
