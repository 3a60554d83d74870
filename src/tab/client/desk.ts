import type { Api } from './api.ts';
import { button, element } from './element.ts';
import type { Notice } from './notice.ts';
import { isProblem, type PageTitle } from './shown.ts';
import type { View } from './view.ts';

/** The pages side by side, of which one is looked at. */
export interface Desk {
  readonly nav: HTMLElement;
  readonly nodes: readonly HTMLElement[];
  current(): View;
  /** What a link into it opened lies over the page: the page comes under it. */
  layUnder(): Promise<void>;
}

interface Needs {
  readonly views: readonly [View, ...View[]];
  readonly first: PageTitle | undefined;
  readonly api: Api;
  readonly notice: Notice;
}

export const deskOf = ({ views, first, api, notice }: Needs): Desk => {
  const nav = element('nav', { 'aria-label': 'Pages' });
  let current = views.find(({ page }) => page.name === first?.name) ?? views[0];
  const choose = (view: View): void => {
    current = view;
    for (const one of views) one.node.hidden = one !== view;
    mark(nav, view.page);
  };
  const go = (view: View): void => {
    notice.clear();
    choose(view);
    if (view.isEmpty()) void load(view, api, notice);
    else void view.refresh();
  };
  nav.append(
    ...views.map((view) => button(view.page.title, () => go(view), { 'data-page': view.page.name })),
  );
  choose(current);
  return {
    nav,
    nodes: views.map(({ node }) => node),
    current: () => current,
    layUnder: async () => {
      const under = current;
      const shown = await api.look({ page: under.page.name });
      if (!isProblem(shown) && !('same' in shown)) under.lay(shown);
    },
  };
};

const mark = (nav: HTMLElement, { name }: PageTitle): void => {
  for (const one of nav.querySelectorAll('button'))
    if (one.dataset['page'] === name) one.setAttribute('aria-current', 'page');
    else one.removeAttribute('aria-current');
};

const load = async (into: View, api: Api, notice: Notice): Promise<void> => {
  into.node.setAttribute('aria-busy', 'true');
  const shown = await api.look({ page: into.page.name });
  into.node.removeAttribute('aria-busy');
  if (isProblem(shown)) notice.say(shown.problem, 'problem');
  else if (!('same' in shown)) into.put(shown);
};
