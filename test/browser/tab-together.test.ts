import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';

const CHANNEL = { channel: { id: '19:general@thread.tacv2', name: 'General' } };

/** What the network promises its members. */
const WITHIN_MS = 5_000;

describe('two who look at the tab', () => {
  let tabbed: Tabbed;
  let mara: TeamsHost;
  let cora: TeamsHost;

  before(async () => {
    tabbed = await startTabbed();
    [mara, cora] = await Promise.all([
      tabbed.opens(PEOPLE.mara),
      tabbed.opens(PEOPLE.cora, { seat: CHANNEL }),
    ]);
    for (const host of [mara, cora]) await host.told.once('appInitialization.success');
  });
  after(async () => tabbed?.stop());

  const types = async ({ tab }: TeamsHost, text: string): Promise<void> => {
    await tab.getByLabel('Ask or record something').fill(text);
    await tab.getByRole('button', { name: 'Send' }).click();
  };

  /** On a machine that has its hands full, everything takes longer: that is measured, and allowed for. */
  const soon = async ({ tab }: TeamsHost, waited: () => Promise<void>): Promise<void> => {
    const began = performance.now();
    await waited();
    const took = performance.now() - began;
    const away = await tab.evaluate<number>(
      `(async () => { const began = performance.now(); await fetch('/tab'); return performance.now() - began; })()`,
    );
    expect(took).to.be.below(WITHIN_MS + 10 * away);
  };
  const seen = (host: TeamsHost, text: Locator | string): Promise<void> =>
    soon(host, () => (typeof text === 'string' ? host.tab.getByText(text).first() : text).waitFor());

  it('see within five seconds what the other has changed, and do nothing for it', async () => {
    await mara.tab.getByRole('heading', { name: 'Your open actions' }).waitFor();
    await types(cora, 'action MS to count the pupils by 2 December');
    await cora.tab.getByText('Count the pupils').first().waitFor();
    await seen(mara, 'Count the pupils');
    await cora.tab.getByRole('button', { name: /^Back/ }).click();
    await cora.tab.getByRole('heading', { name: 'Open actions' }).waitFor();
    await mara.tab.getByRole('button', { name: 'Done' }).click();
    await soon(cora, () => cora.tab.getByText('Count the pupils').first().waitFor({ state: 'detached' }));
    expect([...mara.faults, ...cora.faults]).to.deep.equal([]);
  });

  it('are told, where they are in the middle of something, and nothing that they entered is taken away', async () => {
    await types(cora, 'action MS to ring the board by 2 December');
    const reference = await cora.tab
      .locator('section')
      .getByText(/ACT-\w{4}/)
      .first()
      .textContent();
    const action = /ACT-\w{4}/.exec(reference ?? '')?.[0] ?? '';
    await types(mara, `show ${action}`);
    const note = mara.tab.getByLabel('What was done, or your note');
    await note.fill('I rang them twice');
    await types(cora, `move ${action} to 9 December`);
    await cora.tab.getByText('9 December 2026').first().waitFor();
    const changed = mara.tab.getByText('Somebody has changed this meanwhile. What you entered is not sent.');
    await seen(mara, changed);
    await eventually(async () => expect(await note.inputValue()).to.equal('I rang them twice'));
    const looks = (): Promise<unknown> =>
      mara.page.waitForResponse((response) => response.url().endsWith('/look'));
    for (const _ of [1, 2]) await looks();
    await eventually(async () => expect(await changed.count()).to.equal(1));
    await mara.tab.getByRole('button', { name: 'Show it as it is now' }).click();
    await mara.tab.getByText('9 December 2026').first().waitFor();
    expect(await mara.tab.evaluate('document.activeElement.className')).to.equal('layer');
    expect(mara.faults).to.deep.equal([]);
  });
});
