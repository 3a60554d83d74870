/** The button or box in which somebody is, so that the same one is found again once the card is drawn anew. */
export const focusIn = (node: HTMLElement): string | undefined => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && node.contains(activeElement) && activeElement !== node
    ? nameOf(activeElement)
    : undefined;
};

export const focusOn = (node: HTMLElement, name: string): void => {
  const found = [...node.querySelectorAll<HTMLElement>('button, input, textarea, select, a')].find(
    (one) => nameOf(one) === name,
  );
  (found ?? node).focus({ preventScroll: true });
};

const nameOf = (one: HTMLElement): string =>
  `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`;

/** Whether somebody is typing or choosing there. */
export const isTyping = (node: HTMLElement): boolean =>
  node.contains(document.activeElement) &&
  /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
