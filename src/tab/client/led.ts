/** Something that lies in a trail, and what it was pressed on to come there. */
interface Led<L> {
  readonly pressed?: { readonly layer: L };
}

/** A layer, and those from which one came to it by pressing; what was typed came from nothing. */
export const ledTo = <L extends Led<L>>(layer: L): readonly L[] => [
  layer,
  ...(layer.pressed ? ledTo(layer.pressed.layer) : []),
];

interface Entered<L> extends Led<L> {
  isDirty(): boolean;
  isKept(): boolean;
}

/**
 * Those with something entered in them that is not sent and may be kept: what was handed on by pressing stands in the
 * last of them.
 */
export const unsentIn = <L extends Entered<L>>(layers: readonly L[]): readonly L[] => {
  const dirty = layers.filter((one) => one.isDirty());
  const handedOn = dirty.flatMap((one) => ledTo(one).slice(1));
  return dirty.filter((one) => one.isKept() && !handedOn.includes(one));
};

interface Standing<L> extends Led<L> {
  readonly shown: { readonly from?: unknown };
}

/**
 * What is left once what was pressed on one of them is done. The form is gone, with those that led to it: they would do
 * the same once more. What can be asked for anew stays, and so does the page, and whatever somebody typed or opened
 * besides.
 */
export const leftOf = <L extends Standing<L>>(
  layers: readonly L[],
  pressed: L,
  page: L | undefined,
): readonly L[] => {
  const led = ledTo(pressed);
  const isOver = (one: L): boolean => one === pressed || (led.includes(one) && !one.shown.from);
  return layers.filter((one) => one === page || !isOver(one));
};
