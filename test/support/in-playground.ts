import type { Page } from 'playwright-core';
import { type Chat, chatOn, entered } from './chat.ts';
import { openPlayground, type Playground } from './playground.ts';

/**
 * Opens what `npm start` opens for the tests of one `describe`, and ends it after them.
 * @param name of the pictures that its chat makes
 * @param opened is handed both once they are there
 */
export const inPlayground = (
  name: string,
  opened: (at: { readonly page: Page; readonly chat: Chat }) => void,
): void => {
  let playground: Playground | undefined;
  before(async () => {
    playground = await openPlayground();
    const { page, url } = playground;
    await entered(page, url);
    opened({ page, chat: chatOn(page, name) });
  });
  after(async () => playground?.close());
};
