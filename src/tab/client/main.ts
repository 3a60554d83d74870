import './tab.css';
import { config } from './config.ts';
import { element } from './element.ts';
import { enter, type Host } from './host.ts';
import { tab } from './tab.ts';

const begin = async (root: HTMLElement): Promise<void> => {
  let host: Host;
  try {
    host = await enter();
  } catch {
    root.replaceChildren(
      element('p', { role: 'alert' }, 'Open this in Microsoft Teams, where it knows who you are.'),
    );
    return;
  }
  await (window.location.pathname.endsWith('/config') ? config(root, host) : tab(root, host));
};

const root = document.getElementById('tab');
if (root) void begin(root);
