import type { Locator, Page } from 'playwright-core';
import { shotAt } from './browser.ts';

/** As wide as Teams draws a card on a phone; on a desk it is as the Playground draws it. */
const PHONE = 390;

/** Cards are as narrow as that meanwhile, and afterwards as they were. */
export const onAPhone = async (page: Page, width: number, work: () => Promise<unknown>): Promise<void> => {
  await page.addStyleTag({
    content: `[data-phone="${width}"] .ac-adaptiveCard { width: ${width}px !important; }`,
  });
  await page.evaluate(`document.documentElement.dataset.phone = '${width}'`);
  await work();
  await page.evaluate('delete document.documentElement.dataset.phone');
};

/**
 * Opens the Playground's page, and waits until the bot has greeted whoever came: what is typed before that stands
 * above the welcome.
 */
export const entered = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page
    .locator('.ac-adaptiveCard')
    .filter({ hasText: /Begin by typing/ })
    .waitFor();
};

/** Talks to the bot in the Playground's page; every card is pictured as a desk and a phone have it. */
export const chatOn = (page: Page, series: string) => {
  /** The newest card with these words. */
  const shown = async (words: RegExp, name: string): Promise<Locator> => {
    const card = page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
    await card.waitFor();
    await card.screenshot({ path: shotAt(`${series}-${name}-desk`) });
    await onAPhone(page, PHONE, () => card.screenshot({ path: shotAt(`${series}-${name}-phone`) }));
    return card;
  };
  return {
    shown,
    typed: async (text: string, words: RegExp, name: string): Promise<Locator> => {
      await page.getByRole('textbox').last().click();
      await page.keyboard.type(text);
      await page.getByRole('button', { name: 'Send Message' }).click();
      return shown(words, name);
    },
    pressed: async (card: Locator, button: string, words: RegExp, name: string): Promise<Locator> => {
      await card.getByRole('button', { name: button, exact: true }).first().click();
      return shown(words, name);
    },
  };
};

export type Chat = ReturnType<typeof chatOn>;
