import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { faultFrom, isPassing, TableFault } from './azure-errors.ts';

const TRIES = 4;
const FIRST_PAUSE_MS = 60;

/**
 * Repeats what failed in passing, up to four times within about a second, at uneven intervals so that
 * instances do not come back together. The SDK's own retry is off: it repeats writes without a word, and what
 * came of the first try is then taken for somebody else's doing. `again` says that an earlier try may have worked.
 */
export const retrying = async <T>(run: (again: boolean) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run(tries > 1);
    } catch (error) {
      const fault = faultFrom(error);
      if (tries === TRIES || !(fault instanceof TableFault) || !isPassing(fault)) throw fault;
      const most = FIRST_PAUSE_MS * 2 ** tries;
      await pause(randomInt(most / 2, most));
    }
  }
};
