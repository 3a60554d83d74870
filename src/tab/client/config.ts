import { api } from './api.ts';
import { drawText } from './card.ts';
import { element } from './element.ts';
import { type Host, settings } from './host.ts';
import { isProblem, type PageTitle } from './shown.ts';

/** The page on which whoever adds the tab to a channel or a meeting chooses what it opens with. */
export const config = async (root: HTMLElement, host: Host): Promise<void> => {
  const start = await api(host.where, host.token).start();
  if (isProblem(start)) root.replaceChildren(element('p', { role: 'alert' }, start.problem));
  // Whoever has no page there can choose none: they are told what they are told in the tab.
  else if (start.pages.length === 0) root.replaceChildren(...told(start.shown?.text ?? ''));
  else root.replaceChildren(choice(host, start.pages));
  host.ready();
};

const told = (words: string): readonly HTMLElement[] => [
  element('main', { class: 'settings' }, element('h1', {}, 'CME Network'), drawText(words)),
];

const choice = (host: Host, pages: readonly PageTitle[]): HTMLElement => {
  const list = element(
    'select',
    { id: 'first' },
    ...pages.map(({ name, title }) => element('option', { value: name }, title)),
  );
  settings(() => pages.find(({ name }) => name === list.value));
  return element(
    'main',
    { class: 'settings' },
    element('h1', {}, `CME Network in this ${host.where.at === 'meeting' ? 'meeting' : 'channel'}`),
    element('p', {}, 'Everybody sees in it what they may see themselves, and nothing of anybody else’s.'),
    element('label', { for: 'first' }, 'The page it opens with'),
    list,
  );
};
