import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';

const SIDE = { frameContext: 'sidePanel', chat: { id: '19:x@thread.v2' }, meeting: { id: 'M1' } } as const;

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + 20_000;
  while (!(await holds())) if (performance.now() > end) throw new Error('it never came to that');
};

describe('what is done in the tab', () => {
  let tabbed: Tabbed;

  beforeEach(async () => {
    tabbed = await startTabbed();
  });
  afterEach(async () => tabbed?.stop());

  const opened = async (seat: Parameters<Tabbed['opens']>[1] = {}): Promise<TeamsHost> => {
    const host = await tabbed.opens(PEOPLE.mara, seat);
    await host.told.once('appInitialization.success');
    return host;
  };
  const types = async ({ tab }: TeamsHost, text: string): Promise<void> => {
    await tab.getByLabel('Ask or record something').fill(text);
    await tab.getByRole('button', { name: 'Send' }).click();
  };
  const heading = ({ tab }: TeamsHost, name: RegExp | string) => tab.getByRole('heading', { name }).waitFor();
  const listed = async (): Promise<string> =>
    JSON.stringify((await tabbed.chat(PEOPLE.mara).says('actions')).cards);

  it('can be done again from the same page, each time as something of its own', async () => {
    const host = await opened({ seat: SIDE, size: { width: 320, height: 800 } });
    const { tab } = host;
    await tab.getByRole('button', { name: 'Record one' }).click();
    for (const text of ['count the pupils', 'ring the board', 'write to the governors']) {
      await tab.getByLabel('Who is to do it').fill('Kent');
      await tab.getByLabel('What is to be done').fill(text);
      await tab.getByRole('button', { name: 'Record', exact: true }).click();
      await heading(host, /^Recorded ACT-/);
      await tab.getByRole('button', { name: 'Back to Record one' }).click();
      // What was sent is gone from the boxes, and the form is one of its own.
      await until(async () => (await tab.getByLabel('What is to be done').inputValue()) === '');
    }
    const list = await listed();
    for (const text of ['Count the pupils', 'Ring the board', 'Write to the governors'])
      expect(list).to.include(text);
    expect(host.faults).to.deep.equal([]);
  });

  it('by a number is done to what stands there under that number, whatever else was listed meanwhile', async () => {
    const chat = tabbed.chat(PEOPLE.mara);
    await chat.says('action MS to count the pupils by 1 December');
    await chat.says('action MS to ring the board by 2 December');
    const host = await opened();
    await heading(host, 'Your open actions');
    await chat.says('actions Kent');
    await types(host, 'actions Surrey');
    await heading(host, /Surrey/);
    await host.tab.getByRole('button', { name: 'Back to My actions' }).click();
    await types(host, 'done 2 they know');
    await heading(host, /^ACT-\w{4} · Done/);
    await host.tab.getByText('Ring the board').first().waitFor();
    expect(await listed())
      .to.include('Count the pupils')
      .and.not.include('Ring the board');
  });

  it('with a button of what was typed over a form takes nothing of that form away', async () => {
    await tabbed.chat(PEOPLE.cora).says('action MS to ring the council by 3 December');
    const host = await opened({ seat: SIDE });
    const { tab } = host;
    await tab.getByRole('button', { name: 'Record one' }).click();
    await tab.getByLabel('What is to be done').fill('a long and careful text');
    await types(host, 'what do I owe');
    await tab.locator('section:visible').getByRole('button', { name: 'Done' }).first().click();
    await tab.getByText('The action is done.').waitFor();
    await Promise.all([
      host.page.waitForResponse((response) => response.url().endsWith('/look')),
      tab.getByRole('button', { name: 'Back to Record one' }).click(),
    ]);
    await eventually(async () =>
      expect(await tab.getByLabel('What is to be done').inputValue()).to.equal('a long and careful text'),
    );
    expect(host.faults).to.deep.equal([]);
  });

  it('by typing takes no form away that somebody is filling in', async () => {
    const host = await opened();
    await host.tab.getByRole('button', { name: 'Record an action' }).click();
    await host.tab.getByLabel('What is to be done').fill('count the pupils');
    await types(host, 'action Kent to ring the board');
    await heading(host, /^Recorded ACT-/);
    await host.tab.getByRole('button', { name: 'Back', exact: true }).click();
    await eventually(async () =>
      expect(await host.tab.getByLabel('What is to be done').inputValue()).to.equal('count the pupils'),
    );
  });
});
