import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { shotAt } from '../support/browser.ts';
import { openPlayground, type Playground } from '../support/playground.ts';

/** As wide as Teams draws a card on a phone; on a desk it is as the Playground draws it. */
const PHONE = 390;

describe('a return in the Playground', function () {
  this.timeout(180_000);
  let playground: Playground;
  let page: Page;

  before(async () => {
    playground = await openPlayground();
    page = playground.page;
    await page.goto(playground.url);
  });

  after(async () => playground?.close());

  const typed = async (text: string, words: RegExp, name: string): Promise<Locator> => {
    await page.getByRole('textbox').last().click();
    await page.keyboard.type(text);
    await page.getByRole('button', { name: 'Send Message' }).click();
    return shown(words, name);
  };

  /** The newest card with these words, as a desk and a phone have it. */
  const shown = async (words: RegExp, name: string): Promise<Locator> => {
    const card = page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
    await card.waitFor();
    await card.screenshot({ path: shotAt(`returns-${name}-desk`) });
    const narrow = await page.addStyleTag({ content: `.ac-adaptiveCard { width: ${PHONE}px !important; }` });
    await card.screenshot({ path: shotAt(`returns-${name}-phone`) });
    await narrow.evaluate('(style) => style.remove()');
    return card;
  };

  const pressed = async (card: Locator, button: string, words: RegExp, name: string): Promise<Locator> => {
    await card.getByRole('button', { name: button, exact: true }).first().click();
    return shown(words, name);
  };

  it('is asked for, filled in, checked, submitted and approved', async () => {
    const preview = await typed(
      'request the not accessing full entitlement return for autumn 2026 from Kent, Surrey by 18 December 2026',
      /entitlement/,
      'preview',
    );
    await preview.getByRole('button', { name: 'Send', exact: true }).first().click();
    await shown(/sent|asked/i, 'sent');
    const form = await typed(
      'return not accessing full entitlement for Kent',
      /With a plan for return/,
      'form',
    );
    await form.getByLabel('Not accessing full entitlement').fill('forty');
    await form.getByLabel('With a plan for return to full entitlement').fill('30');
    await form.getByLabel('On a part-time timetable for more than six weeks').fill('12');
    await form.getByLabel('Challenged with the school').fill('5');
    const again = await pressed(form, 'Save and check', /“forty” is not a number/, 'fault');
    await again.getByLabel('Not accessing full entitlement').fill('40');
    const checked = await pressed(again, 'Save and check', /4 of 4 filled in/, 'check');
    const receipt = await pressed(checked, 'Submit for Kent', /Submitted: /, 'receipt');
    const look = await pressed(receipt, 'Open', /It waits to be approved/, 'look');
    const approved = await pressed(look, 'Approve', /Approved by/, 'approved');
    expect(await approved.textContent()).to.include('Approved: version 1');
    await pressed(approved, 'Versions', /Kent, 1 version/, 'versions');
    const read = await typed(
      'return not accessing full entitlement for Surrey: total 40 with a plan 31 part time 12 challenged x',
      /This is what I read/,
      'read',
    );
    await pressed(read, 'Change', /Paste cells copied from Excel/, 'box');
  });
});
