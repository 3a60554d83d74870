import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { startTeams } from '../support/teams.ts';
import { referencesIn, said, told } from './shown.ts';

const NOVEMBER = aMeeting({ id: 'MTG-N4VM', on: day('2026-11-04'), state: 'ended' });
const NOTES = `South East Children Missing Education Network
Network meeting Wednesday 4 November 2026, 10:00 – 11:30am.

Present: Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP)

\tITEM\tActions
1.\tStatement
\tShown.\tMS/CO to share the statement with the AD network by 18 December.
2.\tCodes
\tShown. Agreed: a separate attendance code.\tDP to circulate the Kent guidance by 11 December.
`;

/** Tables of which one fails at its next write: before it is written, or after, as where a connection is cut. */
const failing = (name: string, when: 'before' | 'after') => {
  const tables = memoryTables();
  let armed = false;
  const open: OpenTable = (table) => {
    const one = tables(table);
    if (table !== name) return one;
    const transact: typeof one.transact = async (...given) => {
      if (!armed) return one.transact(...given);
      armed = false;
      if (when === 'after') await one.transact(...given);
      throw new Error('The table is out of reach.');
    };
    return { ...one, transact };
  };
  const arm = (): void => {
    armed = true;
  };
  return { open, arm };
};

describe('notes whose recording breaks off', () => {
  for (const [table, when] of [
    ['actions', 'before'],
    ['actions', 'after'],
    ['attendance', 'before'],
    ['notes', 'before'],
    ['notes', 'after'],
  ] as const)
    it(`are recorded whole, and nothing twice, when they are accepted again: ${table} fails ${when} its write`, async () => {
      const { open, arm } = failing(table, when);
      const teams = await startTeams({ open, register: { meetings: [NOVEMBER] } });
      const cora = teams.person(PEOPLE.cora);
      const { cards } = await cora.says(`import notes\n${NOTES}`);
      const how = { ...(cards[0] && { card: cards[0] }), id: 'the-press' };
      arm();
      const broken = told(await cora.presses('notes.sure', {}, how));
      expect(broken.includes('Something went wrong')).to.equal(when === 'before');
      // Teams sends the same press once more, then the coordinator types it.
      await cora.presses('notes.sure', {}, how);
      const again = said(await cora.says('accept sure'));
      expect(again).to.not.contain('Something went wrong');
      const actions = said(await cora.says('actions'));
      expect(actions).to.contain('2 actions');
      expect(referencesIn(actions)).to.have.length(2);
      expect(said(await cora.says('attendance for the 4 November meeting'))).to.contain('Present (3)');
      for (const ref of referencesIn(actions))
        expect(said(await cora.says(`history ${ref}`))).to.contain('1 change.');
      await teams.stop();
    });

  it('are told of by whoever accepts them again', async () => {
    const { open, arm } = failing('actions', 'before');
    const teams = await startTeams({ open, register: { meetings: [NOVEMBER] } });
    const cora = teams.person(PEOPLE.cora);
    await cora.says(`import notes\n${NOTES}`);
    arm();
    expect(said(await cora.says('accept sure'))).to.contain('Something went wrong');
    teams.at(new Date(NOW.getTime() + 60_000));
    expect(said(await cora.says('accept sure'))).to.match(
      /Recorded now: numbers 2 and 3\. Accepting them before had broken off\./,
    );
    expect(said(await cora.says('accept sure'))).to.contain('There is nothing left to accept so.');
    await teams.stop();
  });

  it('leave alone what was put right since, however often they are accepted', async () => {
    const teams = await startTeams({ register: { meetings: [NOVEMBER] } });
    const cora = teams.person(PEOPLE.cora);
    await cora.says(`import notes\n${NOTES}`);
    await cora.says('accept sure');
    await cora.says('not present Dev Patel');
    await cora.says('actions');
    await cora.says('cancel 1 because it was a mistake');
    await cora.says('accept sure');
    expect(said(await cora.says('attendance for the 4 November meeting'))).to.contain('Present (2)');
    expect(said(await cora.says('actions'))).to.contain('1 action.');
    await teams.stop();
  });
});
