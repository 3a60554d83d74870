import type { Problem } from './shown.ts';
import { waitAfter } from './stale.ts';
import type { View } from './view.ts';

/**
 * Keeps what is looked at as others leave it: asked for every four seconds while the window is seen, one look after the
 * other, and more rarely while something is wrong, which is then said.
 */
export const live = (current: () => View, say: (wrong: Problem | undefined) => void): void => {
  let wait = waitAfter(undefined);
  let isLooking = false;
  let timer: number | undefined;
  const looks = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    const wrong = await current().refresh();
    say(wrong);
    wait = waitAfter(wrong, wait);
  };
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    window.clearTimeout(timer);
    await looks().finally(() => {
      isLooking = false;
      timer = window.setTimeout(look, wait);
    });
  };
  timer = window.setTimeout(look, wait);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    wait = waitAfter(undefined);
    void look();
  });
};
