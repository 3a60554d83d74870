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
  /** Whether what is entered in it may be kept on the device. */
  isKept(): boolean;
  /** What is entered in it is what must not be kept, and so may be whatever is made of that. */
  unkeep(): void;
  /** It stands as it was when it was answered, and is no form. */
  isSnapshot(): boolean;
  /** What was pressed for it. */
  readonly pressed?: Pressed;
}

/** A button, what it was pressed with, and on what. */
export interface Pressed {
  readonly layer: Layer;
  readonly verb: string;
  readonly data: object;
}

/** How a layer comes to be there. */
export interface Over {
  readonly pressed?: Pressed;
  /** Its boxes hold already what was entered before the tab was closed. */
  readonly dirty?: boolean;
  /** It holds what must not be kept on the device. */
  readonly unkept?: boolean;
}

interface Listening extends Over {
  press(layer: Layer, verb: string, data: object): void;
  entered(layer: Layer): void;
}

export const layerOf = (shown: Shown, listening: Listening): Layer => {
  const { press, entered, pressed } = listening;
  const { enter, ...state } = stateOf(shown, listening);
  let drawn: Drawn | undefined;
  const node = element('div', { class: 'layer', tabindex: '-1' });
  const layer: Layer = {
    shown,
    node,
    ...state,
    values: () => drawn?.values() ?? {},
    isSnapshot: () => isSnapshot(shown, layer.values()),
    ...(pressed && { pressed }),
  };
  if (shown.text) node.append(drawText(shown.text));
  if (shown.card) {
    drawn = drawCard(shown.card, {
      press: (verb, data) => press(layer, verb, data),
      entered: () => {
        enter();
        entered(layer);
      },
    });
    node.append(drawn.element);
  }
  return layer;
};

const stateOf = (
  shown: Shown,
  { dirty, unkept, pressed }: Over,
): Pick<Layer, 'isDirty' | 'spend' | 'isSpent' | 'isKept' | 'unkeep'> & { enter(): void } => {
  let isDirty = dirty ?? false;
  let isSpent = false;
  let isKept = !(shown.unkept || unkept || pressed?.layer.isKept() === false);
  return {
    isDirty: () => isDirty,
    enter: () => {
      isDirty = true;
    },
    spend: () => {
      isSpent = true;
      isDirty = false;
    },
    isSpent: () => isSpent,
    isKept: () => isKept,
    unkeep: () => {
      isKept = false;
    },
  };
};

/** A form is somebody's own, and not how anything was. */
const isSnapshot = ({ asAt, saved }: Shown, boxes: object): boolean =>
  asAt !== undefined && (saved === true || Object.keys(boxes).length === 0);
