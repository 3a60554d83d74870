import type { Shelf } from './draft.ts';

const NOTHING: Shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Where a browser keeps nothing, what is entered is kept as long as the tab stays open. */
export const device = (): Shelf => {
  try {
    return window.sessionStorage;
  } catch {
    return NOTHING;
  }
};
