import { isObject } from './json.ts';

/**
 * The same card for a dialog, which knows no Action.Execute: every one gives way to the Action.Submit that it carries
 * for older clients, whose data names the verb. The button that opened the dialog is left out.
 */
export const submitted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((one) => !opensDialog(one)).map(submitted);
  if (!isObject(value)) return value;
  if (value['type'] === 'Action.Execute' && isObject(value['fallback'])) return value['fallback'];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, submitted(inner)]));
};

const opensDialog = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const { type, data, actions } = value;
  if (type === 'ActionSet') return Array.isArray(actions) && actions.every(opensDialog);
  return type === 'Action.Submit' && isObject(data) && isObject(data['msteams']);
};
