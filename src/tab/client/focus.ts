/** The button or box in which somebody is, so that the same one is found again once the card is drawn anew. */
export const focusIn = (node: HTMLElement): string | undefined => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && node.contains(activeElement) && activeElement !== node
    ? nameOf(activeElement)
    : undefined;
};

/** The same one again; or the whole of it where that was what somebody had come to, or where the same is no longer there. */
export const focusOn = (node: HTMLElement, name: string): void => {
  const found = [...node.querySelectorAll<HTMLElement>('button, input, textarea, select, a')].find(
    (one) => nameOf(one) === name,
  );
  (found ?? node).focus({ preventScroll: true });
};

/** What is read: the page or what was opened on it; or where there is none, the line above. */
export const focusTop = (root: HTMLElement): void =>
  (
    root.querySelector<HTMLElement>('section:not([hidden]) .layer') ??
    root.querySelector<HTMLElement>('#line')
  )?.focus();

const nameOf = (one: HTMLElement): string =>
  `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent ?? ''}`;

/** Whether somebody is typing or choosing there. */
export const isTyping = (node: HTMLElement): boolean =>
  node.contains(document.activeElement) &&
  /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
