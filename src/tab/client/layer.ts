import { type Drawn, drawCard, drawText } from './card.ts';
import { element } from './element.ts';
import type { Shown } from './shown.ts';

/** One thing that is shown: the page, or what was answered on it. */
export interface Layer {
  readonly shown: Shown;
  readonly node: HTMLElement;
  /** Whether somebody has entered something in it that is not sent. */
  isDirty(): boolean;
  /** What it asked for is done: a form in it would do the same once more, so it is asked for anew before it is used. */
  spend(): void;
  isSpent(): boolean;
  values(): Readonly<Record<string, string>>;
  /** It stands as it was when it was answered, and is no form. */
  isSnapshot(): boolean;
  /** What was pressed for it. */
  readonly pressed?: Pressed;
}

export interface Pressed {
  readonly verb: string;
  readonly data: object;
}

/** How a layer comes to be there. */
export interface Over {
  readonly pressed?: Pressed;
  /** Its boxes hold already what was entered before the tab was closed. */
  readonly dirty?: boolean;
}

interface Listening extends Over {
  press(layer: Layer, verb: string, data: object): void;
  entered(layer: Layer): void;
}

export const layerOf = (shown: Shown, { press, entered, pressed, dirty: was = false }: Listening): Layer => {
  let dirty = was;
  let spent = false;
  let drawn: Drawn | undefined;
  const node = element('div', { class: 'layer', tabindex: '-1' });
  const layer: Layer = {
    shown,
    node,
    isDirty: () => dirty,
    spend: () => {
      spent = true;
      dirty = false;
    },
    isSpent: () => spent,
    values: () => drawn?.values() ?? {},
    isSnapshot: () => isSnapshot(shown, layer.values()),
    ...(pressed && { pressed }),
  };
  if (shown.text) node.append(drawText(shown.text));
  if (shown.card) {
    drawn = drawCard(shown.card, {
      press: (verb, data) => press(layer, verb, data),
      entered: () => {
        dirty = true;
        entered(layer);
      },
    });
    node.append(drawn.element);
  }
  return layer;
};

/** A form is somebody's own, and not how anything was. */
const isSnapshot = ({ asAt, saved }: Shown, boxes: object): boolean =>
  asAt !== undefined && (saved === true || Object.keys(boxes).length === 0);
