import { isObject, type Json } from './json.ts';

/** The same card without the buttons that open a dialog, and with something else where `instead` has it. */
const withoutOpeners = (value: unknown, instead: (part: Json) => unknown): unknown => {
  const again = (inner: unknown): unknown => withoutOpeners(inner, instead);
  if (Array.isArray(value)) return value.filter((one) => !opensDialog(one)).map(again);
  if (!isObject(value)) return value;
  return (
    instead(value) ?? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, again(inner)]))
  );
};

/**
 * The same card for a dialog, which knows no Action.Execute: every one gives way to the Action.Submit that it carries
 * for older clients, whose data names the verb. The button that opened the dialog is left out.
 */
export const submitted = (card: unknown): unknown =>
  withoutOpeners(card, ({ type, fallback }) =>
    type === 'Action.Execute' && isObject(fallback) ? fallback : undefined,
  );

/** The same card where no window can be opened over it, as in a tab. */
export const withoutWindows = (card: unknown): unknown => withoutOpeners(card, () => undefined);

const opensDialog = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const { type, data, actions } = value;
  if (type === 'ActionSet') return Array.isArray(actions) && actions.every(opensDialog);
  return type === 'Action.Submit' && isObject(data) && isObject(data['msteams']);
};
