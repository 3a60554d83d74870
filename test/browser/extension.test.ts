import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { shotAt } from '../support/browser.ts';
import type { Chat } from '../support/chat.ts';
import { eventually } from '../support/eventually.ts';
import { inPlayground } from '../support/in-playground.ts';

const RECORDED = 'action MS/CO to share the position statement by 25 November';

/** The Playground reads no manifest: what kind of command it is, and which, is told it by hand. */
const KINDS = 'Trigger Message Extension App';

describe('beside a message, in the Playground', () => {
  let page: Page;
  let chat: Chat;
  inPlayground('extension', (opened) => {
    ({ page, chat } = opened);
  });

  const kind = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: KINDS }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  const searches = async (words: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Enter a search term' }).fill(words);
  };
  const dialog = (): Locator => page.getByRole('dialog');
  /** A button of the card in the dialog. */
  const pressesInDialog = (name: string): Promise<void> =>
    dialog().getByRole('button', { name, exact: true }).click();

  it('the search finds an action by its words, and says so where it finds none', async () => {
    await chat.typed(RECORDED, /Recorded ACT-/, 'recorded');
    await page.getByRole('treeitem', { name: 'Network officers' }).click();
    await kind('Search Command');
    await searches('zebra crossing');
    await page.getByText(/Nothing was found/).waitFor();
    await page.screenshot({ path: shotAt('extension-nothing') });
    await searches('position');
    await page.getByText(/^ACT-\w{4} · Mara Swift and Cora/).waitFor();
    await page.screenshot({ path: shotAt('extension-found') });
  });

  it('what was chosen stands in the group as a card; nobody is told that it was not understood', async () => {
    await page.getByText(/^ACT-\w{4} · Mara Swift and Cora/).click();
    await page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: /Share the position statement/ })
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'Send Message' }).click();
    const card = await chat.shown(/Share the position statement.*ACT-\w{4}/s, 'sent');
    await eventually(async () => expect(await card.textContent()).to.match(/By when25 November 20\d\d/));
    await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
    await kind('Search Command');
    await searches('position');
    await page.getByText(/^ACT-\w{4} · Mara Swift and Cora/).click();
    await page.getByRole('button', { name: 'Send Message' }).click();
    const own = await chat.shown(/By when25 November/, 'sent-own');
    await own.getByRole('button', { name: 'Show' }).waitFor();
    await eventually(async () => expect(await page.getByText('did not understand').count()).to.equal(0));
  });

  it('its button shows the action in its place, and Done changes that card', async () => {
    const sent = page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: /By when25 November/ })
      .last();
    const open = await chat.pressed(sent, 'Show', /ACT-\w{4} · Open/, 'shown');
    const question = await chat.pressed(open, 'Done', /whose part is done/i, 'whose');
    await question.getByText('Mara Swift', { exact: true }).click();
    const after = await chat.pressed(question, 'Done', /Mara Swift: done/, 'done');
    await eventually(async () => expect(await after.textContent()).to.include('Cora Oakley: still to do'));
    await eventually(async () =>
      expect(await question.count(), 'the question, once it was answered').to.equal(0),
    );
  });

  it('a message is made into an action: its words and where they come from stand in a form', async () => {
    const messages = page.getByLabel('Message header').locator('..').filter({ hasText: RECORDED });
    // The welcome gives the same words as an example.
    const message = messages.filter({ hasNotText: 'CME Network' });
    await message.getByRole('button', { name: 'Show more information' }).click();
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    await page.getByRole('textbox', { name: 'Command ID' }).fill('actions.add');
    await dialog().getByRole('button', { name: 'Create' }).click();
    const form = await chat.shown(/Record an action/, 'form');
    await eventually(async () =>
      expect(await form.getByRole('textbox', { name: /What is to be done/ }).inputValue()).to.equal(RECORDED),
    );
    await eventually(async () =>
      expect(await form.textContent()).to.match(/From Nora Quill’s message of \d+ \w+ 20\d\d/),
    );
    await page.screenshot({ path: shotAt('extension-dialog') });
  });

  it('what is wrong stands beside its field, nothing typed is lost, and it is recorded once', async () => {
    await dialog()
      .getByRole('textbox', { name: /What is to be done/ })
      .fill('Send the figures round');
    await dialog()
      .getByRole('textbox', { name: /Who is to do it/ })
      .fill('Kent');
    await dialog()
      .getByRole('textbox', { name: /By when/ })
      .fill('31 February');
    await pressesInDialog('Record');
    const wrong = await chat.shown(/31 February is not a real date/, 'wrong');
    await eventually(async () =>
      expect(await wrong.getByRole('textbox', { name: /What is to be done/ }).inputValue()).to.equal(
        'Send the figures round',
      ),
    );
    await wrong.getByRole('textbox', { name: /By when/ }).fill('end of term');
    await pressesInDialog('Record');
    await chat.shown(/Recorded ACT-\w{4}.*Send the figures round/s, 'added');
    await dialog().getByRole('button', { name: 'Close' }).click();
    const listed = await chat.typed('actions for Kent', /1 action/, 'listed');
    await eventually(async () => expect(await listed.textContent()).to.include('Send the figures round'));
  });
});
