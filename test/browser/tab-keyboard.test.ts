import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { focusedIn, walkThrough } from '../support/keyboard.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';

describe('the tab, with the keyboard alone', () => {
  let tabbed: Tabbed;

  before(async () => {
    tabbed = await startTabbed();
    await tabbed.chat(PEOPLE.mara).says('action MS to write up the notes by 1 December');
  });
  after(async () => tabbed?.stop());

  const opened = async (over: Parameters<Tabbed['opens']>[1] = {}): Promise<TeamsHost> => {
    const host = await tabbed.opens(PEOPLE.mara, over);
    await host.told.once('appInitialization.success');
    return host;
  };
  /** Goes on with the Tab key until it is there. */
  const reaches = async ({ page, tab }: TeamsHost, name: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focusedIn(tab))?.name === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never comes to ${name}`);
  };
  /** What was answered is where the keyboard is, so that it is read out and the next Tab goes on from there. */
  const answered = async ({ tab }: TeamsHost, words: string): Promise<void> => {
    await tab.locator('.layer:focus', { hasText: words }).waitFor();
  };

  for (const theme of ['default', 'dark', 'contrast'] as const)
    it(`leads through everything in the order it is read, and shows where it is (${theme})`, async () => {
      const host = await opened({ seat: { theme } });
      const stops = await walkThrough(host.page, host.tab);
      expect(stops.map(({ name }) => name)).to.deep.equal([
        'My actions',
        'Our returns',
        'Next meeting',
        'Pack',
        'Counts',
        'Ask or record something',
        'Send',
        'Done',
        'Record an action',
        'Copy link',
      ]);
      expect(stops.filter(({ isMarked, isInView }) => !isMarked || !isInView)).to.deep.equal([]);
      await host.close();
    });

  it('records an action, is told beside the boxes what is wrong, puts it right and goes back', async () => {
    const host = await opened({ size: { width: 320, height: 500 } });
    const { page, tab } = host;
    await reaches(host, 'Record an action');
    await page.keyboard.press('Enter');
    await answered(host, 'What is to be done');
    await reaches(host, 'What is to be done (required)');
    await page.keyboard.type('count the pupils');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Marra');
    await reaches(host, 'Record');
    await page.keyboard.press('Space');
    await answered(host, 'There is a problem');
    await reaches(host, 'Who is to do it (required)');
    expect((await focusedIn(tab))?.isInView).to.equal(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Kent');
    await reaches(host, 'Record');
    await page.keyboard.press('Enter');
    await answered(host, 'Count the pupils');
    await page.keyboard.press('Shift+Tab');
    await reaches(host, 'Back to My actions');
    await page.keyboard.press('Enter');
    await answered(host, 'Your open actions');
    expect(host.faults).to.deep.equal([]);
    await host.close();
  });

  it('stays where it was when others change what is read, and when words are closed', async () => {
    const host = await opened();
    const { page, tab } = host;
    await tab.getByRole('heading', { name: 'Your open actions' }).waitFor();
    const action = /ACT-\w{4}/.exec(await tab.locator('main').innerText())?.[0];
    await reaches(host, 'Ask or record something');
    await page.keyboard.type(`show ${action}`);
    await page.keyboard.press('Enter');
    await answered(host, `${action}`);
    await tabbed.chat(PEOPLE.cora).says(`move ${action} to 9 December`);
    await answered(host, '9 December 2026');
    await tab.getByLabel('Ask or record something').fill('lorem ipsum');
    await tab.getByLabel('Ask or record something').press('Enter');
    await tab.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await answered(host, '9 December 2026');
    expect(host.faults).to.deep.equal([]);
    await host.close();
  });

  it('types a command, chooses another page and comes back to where it was', async () => {
    const host = await opened();
    const { page, tab } = host;
    await reaches(host, 'Ask or record something');
    await page.keyboard.type('help');
    await page.keyboard.press('Enter');
    await answered(host, 'help');
    await tab.evaluate('document.activeElement.blur()');
    await reaches(host, 'Our returns');
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: /owes/ }).waitFor();
    expect((await focusedIn(tab))?.name).to.equal('Our returns');
    await eventually(async () =>
      expect(await tab.locator('[aria-current=page]').textContent()).to.equal('Our returns'),
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Back to My actions' }).waitFor();
    await host.close();
  });
});
