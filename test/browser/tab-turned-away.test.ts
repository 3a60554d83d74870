import { expect } from 'chai';
import type { Route } from 'playwright-core';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';

const WORDS = 'Members of the network see their actions here. To ask to join, type **join**.';

describe('the tab of somebody who is turned away', () => {
  let tabbed: Tabbed;
  let host: TeamsHost;

  before(async () => {
    tabbed = await startTabbed();
  });
  after(async () => tabbed?.stop());
  beforeEach(async () => {
    host = await tabbed.opens(PEOPLE.mara);
    await host.told.once('appInitialization.success');
  });
  afterEach(async () => {
    expect(host.faults.filter((fault) => !/status of (429|500)/.test(fault))).to.deep.equal([]);
    await host.close();
  });

  const answers = (call: string, answer: object, status = 200) =>
    host.page
      .context()
      .route(`**/tab/api/${call}`, (route: Route) => route.fulfill({ json: answer, status }));
  const said = (words: RegExp) => host.tab.getByRole('status').filter({ hasText: words }).waitFor();
  const line = () => host.tab.getByLabel('Ask or record something');

  it('keeps what was typed, the form and the page, and says the words', async () => {
    await host.tab.getByRole('button', { name: 'Record an action' }).click();
    await host.tab.getByLabel('What is to be done').fill('count the pupils');
    await host.tab.getByLabel('Who is to do it').fill('Kent');
    for (const call of ['type', 'press', 'look']) await answers(call, { text: WORDS, refused: true });
    await line().fill('action Kent to send the grid');
    await line().press('Enter');
    await said(/There is a problem.*To ask to join/s);
    await eventually(async () => expect(await line().inputValue()).to.equal('action Kent to send the grid'));
    await host.tab.getByRole('button', { name: 'Close' }).click();
    await host.tab.getByRole('button', { name: 'Record', exact: true }).click();
    await said(/There is a problem.*To ask to join/s);
    await eventually(async () =>
      expect(await host.tab.getByLabel('What is to be done').inputValue()).to.equal('count the pupils'),
    );
    await host.tab.getByRole('button', { name: 'Back to My actions' }).click();
    await said(/type join\. What is shown may be out of date/);
    await host.tab.getByRole('heading', { name: 'Your open actions' }).waitFor();
    await host.tab.getByRole('navigation').getByRole('button', { name: 'Our returns' }).click();
    await said(/There is a problem.*To ask to join/s);
    await eventually(async () =>
      expect(await host.tab.locator('section:visible .layer').count()).to.equal(0),
    );
  });

  it('takes no answer for a deed that has neither words nor a card', async () => {
    await answers('type', { pages: [], shown: { text: WORDS } });
    await line().fill('action Kent to send the grid');
    await line().press('Enter');
    await said(/There is a problem.*cannot be shown here/s);
    await eventually(async () => expect(await line().inputValue()).to.equal('action Kent to send the grid'));
    await eventually(async () =>
      expect(await host.tab.getByText('Done.', { exact: true }).count()).to.equal(0),
    );
  });

  for (const [status, answer, words] of [
    [
      429,
      { message: 'That was too often. Wait a minute and try again.' },
      /was asked too often, and is asked again/,
    ],
    [
      500,
      { say: 'Something went wrong on our side. Quote ERR-2F7K.' },
      /went wrong on our side\. Quote ERR-2F7K\. What/,
    ],
  ] as const)
    it(`says over a page that is no longer current what is wrong (${status})`, async () => {
      await answers('look', answer, status);
      await host.tab.locator('.stale').filter({ hasText: words }).waitFor();
      await eventually(async () => expect(await host.tab.getByText('cannot be reached').count()).to.equal(0));
    });
});
