import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { startTeams } from '../support/teams.ts';
import { tell } from './about-a-message.ts';

const SHARE = 'action Mara Swift to share the protocol by 25 November';

describe('a typed message is edited, and another instance hears of that', () => {
  it('and does nothing twice: what a room recalls is told, what none recalls is not done', async () => {
    const tables = memoryTables();
    const one = await startTeams({ open: tables });
    const other = await startTeams({ open: tables });
    const edit = (id: string, text: string): Promise<readonly string[]> =>
      tell(other, ['messageUpdate', 'editMessage'], { who: other.person(PEOPLE.mara), id, text });
    const mara = one.person(PEOPLE.mara);
    await mara.says(SHARE, { id: 'done' });
    await mara.says('mute reminders of returns', { id: 'mute' });
    await mara.says('actions for Kent', { id: 'asked' });
    expect((await edit('done', SHARE.replace('protocol', 'policy'))).join('\n')).to.match(
      /^Editing a message[\s\S]*Recorded ACT-/,
    );
    for (const what of ['actions', 'meetings'])
      expect((await edit('mute', `mute reminders of ${what}`))[0]).to.match(/^Nothing was done/);
    expect(await edit('asked', 'actions for Kent')).to.deep.equal([]);
    expect((await edit('asked', 'actions for Surrey'))[0]).to.contain('Surrey');
    await Promise.all([one.stop(), other.stop()]);
  });
});
