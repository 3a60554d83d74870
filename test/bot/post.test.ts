import { expect } from 'chai';
import { deliveriesIn, TOLD as TOLD_BATCH } from '../../src/storage/deliveries.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { aPerson, PEOPLE, TODAY } from '../support/builders.ts';
import { until } from '../support/program.ts';
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

  describe('who could not be reached', () => {
    const missed = async () =>
      (await deliveriesIn(tables('deliveries')).recent(1, TODAY)).map(({ batch, to, state, cause }) => [
        batch.job,
        to,
        state,
        cause,
      ]);
    let tables: OpenTable;
    beforeEach(async () => {
      await teams.stop();
      tables = memoryTables();
      teams = await startTeams({ rooms, open: tables });
    });

    it('is kept with the cause: who never wrote, and who has no account', async () => {
      const contact = aPerson({ id: 'MEM-NOACC' });
      await teams.stop();
      tables = memoryTables();
      teams = await startTeams({
        rooms,
        open: tables,
        register: { people: [...Object.values(PEOPLE), contact] },
      });
      await teams.person(PEOPLE.mara).says(`tell ${PEOPLE.hugh.id} ${contact.id}`);
      await teams.stop();
      expect(await missed()).to.have.deep.members([
        [TOLD_BATCH, PEOPLE.hugh.id, 'stopped', 'no-chat'],
        [TOLD_BATCH, contact.id, 'stopped', 'no-account'],
      ]);
    });

    for (const [what, fault, state, cause, posts] of [
      ['blocked the bot', { status: 403, code: 'ConversationBlockedByUser' }, 'stopped', 'blocked', 1],
      ['may have been reached, and is not told again', { status: 502, times: 9 }, 'unknown', 'no-answer', 1],
      ['was told in the end', { status: 429, retryAfter: 0, times: 2 }, undefined, undefined, 3],
      ['could not be told for all trying', { status: 429, retryAfter: 0, times: 9 }, 'busy', 'busy', 4],
    ] as const)
      it(`${what}${cause ? `: ${cause}` : ''}`, async () => {
        await teams.person(PEOPLE.dev).says('say');
        const mara = teams.person(PEOPLE.mara);
        await mara.says('say', { id: 'warm' });
        teams.connector.misbehave({ ...fault, conversation: 'a:29:MEM-DEV2' });
        await mara.says(`tell ${PEOPLE.dev.id}`);
        await teams.stop();
        expect(await missed()).to.deep.equal(state ? [[TOLD_BATCH, PEOPLE.dev.id, state, cause]] : []);
        const tries = teams.connector.calls.filter(
          ({ conversation, text }) => conversation === 'a:29:MEM-DEV2' && text === TOLD,
        );
        expect(tries).to.have.length(posts);
      });

    it('is told nothing more once Teams has closed the chat, until they write', async () => {
      const dev = teams.person(PEOPLE.dev);
      await dev.says('say');
      teams.connector.misbehave({
        status: 403,
        code: 'BotNotInConversationRoster',
        conversation: 'a:29:MEM-DEV2',
      });
      const mara = teams.person(PEOPLE.mara);
      for (const _ of [1, 2]) {
        await mara.says(`tell ${PEOPLE.dev.id}`);
        await until(async () => (await missed()).length > 0);
      }
      await dev.says('say');
      await mara.says(`tell ${PEOPLE.dev.id}`);
      await teams.stop();
      const tries = teams.connector.calls.filter(({ text }) => text === TOLD);
      expect(tries.map(({ status }) => status)).to.deep.equal([403, 200]);
    });
  });
});
