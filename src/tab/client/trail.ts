import { type Bar, barOf, changedBar, footOf } from './bar.ts';
import { element } from './element.ts';
import { focusIn, focusOn } from './focus.ts';
import { type Layer, layerOf, type Over, type Pressed } from './layer.ts';
import type { Shown } from './shown.ts';

/** A page and what was opened on it, one over the other: only the top one is seen. */
export interface Trail {
  readonly node: HTMLElement;
  readonly body: HTMLElement;
  depth(): number;
  top(): Layer | undefined;
  /** The last in which somebody has entered something that is not sent. */
  unsent(): Layer | undefined;
  /** Over what is there; with what was pressed for it. */
  push(shown: Shown, pressed?: Pressed): void;
  /** What is gone back to from what is there already. */
  lay(shown: Shown): void;
  /** In the place of the top one, or as the first. */
  replace(shown: Shown, over?: Over): void;
  /**
   * What was pressed there is done: the forms that led to it are gone, and whatever is gone back to is asked for anew.
   */
  spend(pressed: Layer): void;
  pop(): void;
  /** Says once, over what is seen, that others have changed it. */
  warn(show: () => void): void;
}

interface Needs extends Bar {
  readonly press: (layer: Layer, verb: string, data: object) => void;
  readonly entered: (layer: Layer) => void;
}

export const trailOf = (needs: Needs): Trail => {
  const { page, press, entered } = needs;
  const layers: Layer[] = [];
  const bar = element('div', { class: 'bar' });
  const body = element('div', { class: 'body' });
  const foot = element('div', { class: 'foot' });
  const node = element('section', { 'aria-label': page.title }, bar, body, foot);
  const settleBar = (): void => {
    bar.replaceChildren(...barOf(needs, layers));
    foot.replaceChildren(...footOf(needs, layers));
  };
  const settle = (): void => {
    settleBar();
    body.replaceChildren(...layers.slice(-1).map((one) => one.node));
  };
  const layer = (shown: Shown, over: Over = {}): Layer => layerOf(shown, { press, entered, ...over });
  return {
    node,
    body,
    depth: () => layers.length,
    top: () => layers.at(-1),
    unsent: () => [...layers].reverse().find((one) => one.isDirty()),
    push: (shown, pressed) => {
      layers.push(layer(shown, { ...(pressed && { pressed }) }));
      settle();
    },
    lay: (shown) => {
      layers.unshift(layer(shown));
      settleBar();
    },
    replace: (shown, over) => {
      const focused = focusIn(body);
      layers.splice(-1, 1, layer(shown, over));
      settle();
      if (focused) focusOn(body, focused);
    },
    spend: (pressed) => {
      const [page, ...over] = layers;
      for (const one of layers) one.spend();
      const left = over.filter((one) => one !== pressed && one.shown.from);
      layers.splice(0, layers.length, ...(page ? [page] : []), ...left);
      settle();
    },
    pop: () => {
      layers.pop();
      settle();
    },
    warn: (show) => {
      if (!bar.querySelector('.changed')) bar.append(changedBar(show));
    },
  };
};
