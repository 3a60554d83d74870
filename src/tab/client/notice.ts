import { drawText } from './card.ts';
import { button, element } from './element.ts';
import type { Problem } from './shown.ts';

/** Short words to whoever looks at the tab, read out by a screen reader when they come. */
export interface Notice {
  readonly node: HTMLElement;
  /** @param print of the answer that it is, whose numbers may be typed */
  say(text: string, kind: 'done' | 'problem', print?: string): void;
  print(): string | undefined;
  clear(): void;
}

/** @param left once somebody has closed it, and with it the button they were at */
export const notice = (left: () => void): Notice => {
  const node = element('div', { class: 'notice', role: 'status', 'aria-live': 'polite' });
  const clear = (): void => {
    node.replaceChildren();
    delete node.dataset['kind'];
    delete node.dataset['print'];
  };
  const close = (): void => {
    clear();
    left();
  };
  return {
    node,
    clear,
    print: () => node.dataset['print'],
    say: (text, kind, print) => {
      delete node.dataset['print'];
      if (print !== undefined) node.dataset['print'] = print;
      node.dataset['kind'] = kind;
      node.replaceChildren(
        ...(kind === 'problem' ? [problemHeading()] : []),
        drawText(text),
        button('Close', close, { class: 'quiet' }),
      );
      node.scrollIntoView({ block: 'nearest' });
    },
  };
};

const problemHeading = (): HTMLElement => element('strong', {}, 'There is a problem');

/** What stands in the place of everything, so that there is nothing to close. */
export const problem = (what: Problem): HTMLElement =>
  element(
    'div',
    { class: 'notice', role: 'alert', 'data-kind': 'problem' },
    problemHeading(),
    drawText(what.problem),
  );
