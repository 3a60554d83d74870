import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { LONGEST_MS, openBrowser } from './browser.ts';
import { aFolder, compiled, freePort, start } from './program.ts';

const WIDE = { width: 1280, height: 900 } as const;

/** What `npm start` opens, in a browser, with a store of its own. */
export interface Playground {
  readonly url: string;
  readonly page: Page;
  /** Ends the program as a person would, and sees that it ends well. */
  close(): Promise<void>;
}

export const openPlayground = async (): Promise<Playground> => {
  const folder = aFolder();
  const env = {
    PORT: `${await freePort()}`,
    PLAYGROUND_PORT: `${await freePort()}`,
    DATA_DIR: folder.path,
  };
  const program = start(compiled('start'), { env: { ...env, NODE_ENV: undefined } });
  const end = async (): Promise<void> => {
    process.kill(program.pid, 'SIGTERM');
    expect(await program.ended).to.equal(0);
    folder.remove();
  };
  /** Whatever went wrong is what is to be told, also where the program is gone already. */
  const undone = async (): Promise<void> => {
    program.child.kill();
    await program.ended;
    folder.remove();
  };
  const opened = Promise.all([program.says(/^Open /m), openBrowser()]);
  const [line, browsing] = await opened.catch(async (error: unknown) => {
    await undone();
    throw error;
  });
  const page = await browsing.browser.newPage({
    viewport: WIDE,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  page.setDefaultTimeout(LONGEST_MS);
  return {
    url: /http:\S+/.exec(line)?.[0] ?? '',
    page,
    close: async () => {
      await browsing.close();
      await end();
    },
  };
};
