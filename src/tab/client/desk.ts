import { button, element } from './element.ts';
import type { Notice } from './notice.ts';
import type { PageTitle } from './shown.ts';
import type { View } from './view.ts';

/** The pages side by side, of which one is looked at. */
export interface Desk {
  readonly nav: HTMLElement;
  readonly views: readonly View[];
  current(): View;
}

interface Needs {
  readonly views: readonly [View, ...View[]];
  readonly first: PageTitle | undefined;
  readonly notice: Notice;
  /** Somebody has chosen that page. */
  readonly chosen: (view: View) => void;
}

export const deskOf = ({ views, first, notice, chosen }: Needs): Desk => {
  const nav = element('nav', { 'aria-label': 'Pages' });
  let current = views.find(({ page }) => page.name === first?.name) ?? views[0];
  const choose = (view: View): void => {
    current = view;
    for (const one of views) one.node.hidden = one !== view;
    mark(nav, view.page);
  };
  const go = async (view: View): Promise<void> => {
    notice.clear();
    choose(view);
    chosen(view);
    const wrong = await view.refresh();
    if (wrong && !view.isGrounded() && view === current) notice.say(wrong.problem, 'problem');
  };
  nav.append(
    ...views.map((view) => button(view.page.title, () => void go(view), { 'data-page': view.page.name })),
  );
  choose(current);
  return { nav, views, current: () => current };
};

const mark = (nav: HTMLElement, { name }: PageTitle): void => {
  for (const one of nav.querySelectorAll('button'))
    if (one.dataset['page'] === name) one.setAttribute('aria-current', 'page');
    else one.removeAttribute('aria-current');
};
