import { button, element } from './element.ts';
import type { Layer } from './layer.ts';
import type { From, PageTitle } from './shown.ts';

/** What may be done with what is shown, beside what its own buttons do. */
export interface Bar {
  readonly page: PageTitle;
  readonly back: () => void;
  /** Shows what is on top as it is now. */
  readonly anew: (layer: Layer) => void;
  /** Lets somebody copy a link to it; left out where there is nobody to give one to. */
  readonly share?: (from: From, label: string) => void;
  /** Puts the page before everybody in the meeting. */
  readonly present: (page: PageTitle) => void;
}

/** What stands over a page: the way back from what was opened on it, or to the stage. */
export const barOf = ({ page, back, present }: Bar, trail: readonly Layer[]): readonly HTMLElement[] => {
  const isOpened = trail.length > 1;
  const label = trail.length > 2 ? 'Back' : `Back to ${page.title}`;
  return [
    ...(isOpened ? [button(label, back)] : []),
    ...(page.stage && !isOpened ? [button('Share to meeting', () => present(page), { class: 'share' })] : []),
  ];
};

/** An answer that nobody asks for again by itself says when it was so. */
const ageOf = (layer: Layer, { anew }: Bar): HTMLElement =>
  element(
    'p',
    { class: 'age' },
    `As it was at ${layer.shown.asAt}. `,
    ...(layer.shown.again || layer.shown.from
      ? [button('Show it as it is now', () => anew(layer), { class: 'quiet' })]
      : []),
  );

/** What stands under a page, where it takes no room from it: how old that is, and a link to it. */
export const footOf = (bar: Bar, trail: readonly Layer[]): readonly HTMLElement[] => {
  const { page, share } = bar;
  const top = trail.at(-1);
  const from = top?.shown.from;
  return [
    ...(top?.isSnapshot() ? [ageOf(top, bar)] : []),
    ...(from && share
      ? [button('Copy link', () => share(from, titleOf(top) ?? page.title), { class: 'link quiet' })]
      : []),
  ];
};

const titleOf = ({ node }: Layer): string | null | undefined =>
  node.querySelector('[role=heading]')?.textContent;

/** Somebody is in the middle of something, so what others changed waits until they want to see it. */
export const changedBar = (show: () => void): HTMLElement =>
  element(
    'p',
    { class: 'changed', role: 'status' },
    'Somebody has changed this meanwhile. What you entered is not sent. ',
    button('Show it as it is now', show),
  );
