import { expect } from 'chai';
import { toldOthers } from '../support/walk.ts';
import { readerOf } from '../support/walk-people.ts';
import { startWalk } from '../support/walk-world.ts';

describe('what is Surrey’s alone, when all are reminded of what they owe', () => {
  it('is told to nobody else', async () => {
    const { teams } = await startWalk();
    await teams.tick();
    const from = teams.connector.calls.length;
    teams.at(new Date('2026-12-04T08:31:00Z'));
    await teams.tick();
    const reminded = teams.connector.calls.slice(from);
    const readers = reminded.map(({ conversation }) => readerOf(conversation));
    expect(readers).to.include.members(['lead of Surrey', 'lead of Kent']);
    const found = toldOthers(reminded, { of: 'my reminders', name: 'a round of reminders' });
    await teams.stop();
    expect(found).to.deep.equal([]);
  });
});
