import { setTimeout as pause } from 'node:timers/promises';
import { LONGEST_MS } from './browser.ts';

/**
 * Looks until it is so: a screen is drawn a moment after what made it change.
 * @throws what was wrong at the last look, when it never becomes so
 */
export const eventually = async (look: () => Promise<unknown>): Promise<void> => {
  const late = performance.now() + LONGEST_MS;
  for (;;) {
    const wrong = await look().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!wrong) return;
    if (performance.now() > late) throw wrong.error;
    await pause(25);
  }
};
