import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { under } from '../../src/storage/table.ts';
import { PEOPLE } from '../support/builders.ts';
import { startTeams } from '../support/teams.ts';

describe('the history of actions', () => {
  it('names people by their ids, also where the owners were typed by name', async () => {
    const open = memoryTables();
    const teams = await startTeams({ open });
    const mara = teams.person(PEOPLE.mara);
    await mara.says('action Dev Patel and Ines to share the grid by 25 November');
    await mara.says('actions');
    await mara.says('reassign 1 to Cora Oakley and Kent');
    await mara.says('note 1 waiting for the minister');
    await teams.stop();
    const lines = (await open('actions').list('live', under('~h|'))).map(({ props }) =>
      String(props['line']),
    );
    expect(lines).to.have.length(3);
    expect(lines.join('\n')).to.not.match(/Mara|Dev|Patel|Ines|Cora|Oakley/);
    expect(lines.join('\n')).to.contain('MEM-DEV2').and.contain('MEM-CORA');
  });
});

describe('who waits to join', () => {
  it('is shown to a coordinator in her own chat, and to nobody in a group', async () => {
    const teams = await startTeams();
    const cora = teams.person(PEOPLE.cora);
    await teams.account({ user: 'u-sam', name: 'Sam Newcome', address: '29:sam' }).says('join Kent');
    const alone = await cora.says('members pending');
    const group = await cora.says('members pending', { in: '19:meeting@thread.v2' });
    await teams.stop();
    expect(JSON.stringify(alone.cards)).to.contain('Sam Newcome');
    expect(JSON.stringify(group.posted)).to.not.contain('Newcome');
    expect(group.texts.join()).to.contain('in your own chat');
  });
});
