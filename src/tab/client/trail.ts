import { type Bar, barOf, changedBar, footOf } from './bar.ts';
import { element } from './element.ts';
import { focusIn, focusOn } from './focus.ts';
import { type Layer, layerOf, type Over } from './layer.ts';
import { ledTo, leftOf, unsentIn } from './led.ts';
import type { Shown } from './shown.ts';

/** A page and what was opened on it, one over the other: only the top one is seen. */
export interface Trail {
  readonly node: HTMLElement;
  readonly body: HTMLElement;
  depth(): number;
  top(): Layer | undefined;
  /** Whether the page itself is there, or only what was opened on it. */
  isGrounded(): boolean;
  /** Those in which somebody has entered something that is not sent. */
  unsent(): readonly Layer[];
  /** Over what is there. */
  push(shown: Shown, over?: Over): void;
  /** The page itself, under what is there already. Whatever comes for it later comes too late. */
  ground(shown: Shown, over?: Over): void;
  /** In the place of the top one. */
  replace(shown: Shown, over?: Over): void;
  /** What was pressed there is done: the forms that led to it are gone, or asked for anew before they are used. */
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
  const layers: Layer[] = [];
  let isGrounded = false;
  const bar = element('div', { class: 'bar' });
  const body = element('div', { class: 'body' });
  const foot = element('div', { class: 'foot' });
  const node = element('section', { 'aria-label': needs.page.title }, bar, body, foot);
  const settleBar = (): void => {
    bar.replaceChildren(...barOf(needs, layers));
    foot.replaceChildren(...footOf(needs, layers));
  };
  const settle = (now: readonly Layer[]): void => {
    layers.splice(0, layers.length, ...now);
    settleBar();
    body.replaceChildren(...layers.slice(-1).map((one) => one.node));
  };
  const layer = (shown: Shown, over: Over = {}): Layer => layerOf(shown, { ...needs, ...over });
  return {
    node,
    body,
    depth: () => layers.length,
    top: () => layers.at(-1),
    isGrounded: () => isGrounded,
    unsent: () => unsentIn(layers),
    push: (shown, over) => settle([...layers, layer(shown, over)]),
    ground: (shown, over) => {
      if (isGrounded) return;
      isGrounded = true;
      // What is over it is not touched, since somebody may be typing there.
      if (layers.unshift(layer(shown, over)) > 1) settleBar();
      else settle([...layers]);
    },
    replace: (shown, over) => {
      const focused = focusIn(body);
      const now = layer(shown, over);
      settle([...layers.slice(0, -1), now]);
      if (focused) focusOn(now.node, focused);
    },
    spend: (pressed) => {
      for (const one of ledTo(pressed)) one.spend();
      settle(leftOf(layers, pressed, isGrounded ? layers[0] : undefined));
    },
    pop: () => settle(layers.slice(0, -1)),
    warn: (show) => {
      if (!bar.querySelector('.changed')) bar.append(changedBar(show));
    },
  };
};
