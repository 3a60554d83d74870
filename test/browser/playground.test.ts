import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { shotAt } from '../support/browser.ts';
import { entered, onAPhone } from '../support/chat.ts';
import { eventually } from '../support/eventually.ts';
import { openPlayground, type Playground } from '../support/playground.ts';

/** As wide as Teams draws a card on a phone. */
const PHONE = 320;

describe('in the Playground', () => {
  let playground: Playground;
  let page: Page;
  let url: string;

  before(async () => {
    playground = await openPlayground();
    page = playground.page;
    url = playground.url;
  });

  after(async () => playground?.close());

  const types = async (text: string): Promise<void> => {
    const box = page.getByRole('textbox').last();
    await box.click();
    await page.keyboard.type(text);
    await page.getByRole('button', { name: 'Send Message' }).click();
  };

  /** The newest card in which these words stand. */
  const card = (words: RegExp) => page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();

  /** The screen as a desk shows it, and the card as wide as a phone would have it. */
  const shots = async (name: string, shown: Locator): Promise<void> => {
    await page.screenshot({ path: shotAt(`${name}-wide`) });
    await onAPhone(page, PHONE, () => shown.screenshot({ path: shotAt(`${name}-narrow`) }));
  };

  it('a coordinator asks for help and sees what she can type', async () => {
    await entered(page, url);
    await types('help');
    const help = card(/Hello Nora/);
    await help.waitFor();
    await shots('help', help);
  });

  it('she records an action, and sees who is to do it and by when', async () => {
    await types('action MS/CO to share the position statement by 25 November');
    const receipt = card(/share the position statement/i);
    await receipt.waitFor();
    await shots('recorded', receipt);
    await eventually(async () => expect(await receipt.textContent()).to.match(/25 November 20\d\d/));
  });

  it('she sees it listed, presses Done, says whose part it was, and sees the card change', async () => {
    await types('actions');
    const list = card(/1 action\./);
    await list.waitFor();
    await shots('listed', list);
    await list.getByRole('button', { name: 'Done' }).click();
    const question = card(/whose part is done/i);
    await question.waitFor();
    await shots('closing', question);
    await eventually(async () => expect(await list.count(), 'the list, once it was pressed').to.equal(0));
    await question.getByText('Mara Swift', { exact: true }).click();
    await question.getByRole('button', { name: 'Done' }).click();
    const after = card(/Mara Swift: done/);
    await after.waitFor();
    await shots('closed', after);
    await eventually(async () =>
      expect(await question.count(), 'the question, once it was answered').to.equal(0),
    );
    await eventually(async () => expect(await after.textContent()).to.include('Cora Oakley: still to do'));
  });
});
