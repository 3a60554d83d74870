import { join } from 'node:path';
import { COORDINATOR, INVENTED } from '../../src/cli/officers.ts';
import { startPlayground } from '../../src/cli/playground.ts';
import { createConfig } from '../../src/config.ts';
import type { Drive } from '../../src/jobs/every.ts';
import { createLog } from '../../src/log.ts';
import { run } from '../../src/main.ts';
import { LONGEST_MS, openBrowser } from './browser.ts';
import { entered } from './chat.ts';
import { aFolder, freePort } from './program.ts';

const WIDE = { width: 1280, height: 900 } as const;

/** The Playground in a browser, with a bot whose clock and jobs are a test's own. */
export const openPlaygroundAt = async (start: string) => {
  const folder = aFolder();
  let now = new Date(start);
  let look: Parameters<Drive>[0] | undefined;
  const config = createConfig({
    PORT: `${await freePort()}`,
    DATA_DIR: folder.path,
    COORDINATORS: COORDINATOR.account.user,
  });
  const running = await run(config, {
    seed: INVENTED,
    clock: () => now,
    begins: false,
    drive: (tick) => {
      look = tick;
      return { stop: () => undefined };
    },
    log: createLog('silent'),
  });
  await running.ready;
  const [playground, browsing] = await Promise.all([
    startPlayground({ bot: running.url, port: await freePort(), dir: join(folder.path, 'playground') }),
    openBrowser(),
  ]);
  const page = await browsing.browser.newPage({
    viewport: WIDE,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  page.setDefaultTimeout(LONGEST_MS);
  await entered(page, playground.url);
  return {
    page,
    /** It is that moment now, and the jobs are looked at. */
    at: async (moment: string): Promise<void> => {
      now = new Date(moment);
      await Promise.all((await look?.())?.under ?? []);
    },
    close: async (): Promise<void> => {
      await browsing.close();
      await playground.stop();
      await running.stop();
      folder.remove();
    },
  };
};
