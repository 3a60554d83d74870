import type { Frame, Page } from 'playwright-core';

/** Where the keyboard is: what a screen reader would call it, and whether somebody who sees would find it. */
export interface Focused {
  /** The element's tag and role, if it names one: "button", "div[role=tab]". */
  readonly kind: string;
  readonly name: string;
  /** It is in the window and nothing lies over it. */
  readonly isInView: boolean;
  /** A line or a shadow is round it. */
  readonly isMarked: boolean;
}

const LOOK = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return undefined;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const inside = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
  const top = document.elementFromPoint(
    (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
    (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
  );
  const labels = [...(one.labels ?? [])].map((label) => label.textContent.trim()).join(' ');
  const by = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  return {
    kind: one.localName + (one.getAttribute('role') ? '[role=' + one.getAttribute('role') + ']' : ''),
    name: by || one.getAttribute('aria-label') || labels || one.textContent.trim().slice(0, 80) || one.title,
    isInView: inside && !!top && (one.contains(top) || top.contains(one)),
    isMarked:
      style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
  };
})()`;

/** What the keyboard is on in a frame; undefined on nothing in particular. */
export const focusedIn = (frame: Frame): Promise<Focused | undefined> =>
  frame.evaluate<Focused | undefined>(LOOK);

const MOST = 300;

/**
 * Goes through a frame with the Tab key from its top: every stop, in order, until it leaves the frame.
 * @throws Error where it never leaves: a trap
 */
export const walkThrough = async (page: Page, frame: Frame): Promise<readonly Focused[]> => {
  await frame.evaluate('document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)');
  const stops: Focused[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const stop = await focusedIn(frame);
    if (!stop) return stops;
    if (stops.length > 0 && (await isStart(frame))) return stops;
    stops.push(stop);
    if (stops.length === 1) await frame.evaluate('window.walkStart = document.activeElement');
  }
  throw new Error(`the keyboard does not get out: last at ${JSON.stringify(stops.at(-1))}`);
};

/** A window of its own, as on a phone, goes round. */
const isStart = (frame: Frame): Promise<boolean> =>
  frame.evaluate<boolean>('window.walkStart === document.activeElement');
