import type { View } from './view.ts';

const EVERY_MS = 4_000;
const SLOWEST_MS = 32_000;

/**
 * Keeps what is looked at as others leave it: asked for every four seconds while the window is seen, and more rarely
 * while the bot cannot be reached, which is then said.
 */
export const live = (current: () => View | undefined, say: (isCurrent: boolean) => void): void => {
  let wait = EVERY_MS;
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'visible') {
      const reached = (await current()?.refresh()) ?? true;
      say(reached);
      wait = reached ? EVERY_MS : Math.min(wait * 2, SLOWEST_MS);
    }
    timer = window.setTimeout(look, wait);
  };
  let timer = window.setTimeout(look, wait);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    window.clearTimeout(timer);
    wait = EVERY_MS;
    void look();
  });
};
