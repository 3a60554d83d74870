import { api } from './api.ts';
import { element } from './element.ts';
import { type Host, settings } from './host.ts';
import { isProblem } from './shown.ts';

/** The page on which whoever adds the tab to a channel chooses what it opens with. */
export const config = async (root: HTMLElement, host: Host): Promise<void> => {
  const start = await api({ at: 'channel' }, host.token).start();
  if (isProblem(start)) {
    root.replaceChildren(element('p', { role: 'alert' }, start.problem));
    host.ready();
    return;
  }
  const list = element(
    'select',
    { id: 'first' },
    ...start.pages.map(({ name, title }) => element('option', { value: name }, title)),
  );
  root.replaceChildren(
    element(
      'main',
      { class: 'settings' },
      element('h1', {}, 'CME Network in this channel'),
      element('p', {}, 'Everybody sees in it what they may see themselves, and nothing of anybody else’s.'),
      element('label', { for: 'first' }, 'The page it opens with'),
      list,
    ),
  );
  settings(() => start.pages.find(({ name }) => name === list.value) ?? { name: '', title: 'Network' });
  host.ready();
};
