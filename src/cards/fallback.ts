import { isObject } from './json.ts';

/**
 * The same card in which every Action.Execute carries an Action.Submit for clients that know only that. Its data
 * names the verb, so that both reach the same handler.
 */
export const withFallbacks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withFallbacks);
  if (!isObject(value)) return value;
  const walked = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFallbacks(inner)]));
  if (value['type'] !== 'Action.Execute') return walked;
  const { verb, data, id: _, fallback: __, $data: ___, $when: ____, ...rest } = walked;
  const submit = { ...rest, type: 'Action.Submit', data: { ...(isObject(data) ? data : {}), verb } };
  return { ...walked, fallback: submit };
};
