import { LIMITS } from './guards.ts';

/** A long text as properties json0, json1, ... of one row; no piece ends inside a surrogate pair. */
export const pieces = (text: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (let from = 0, n = 0; from < text.length; n += 1) {
    const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(from + LIMITS.text - 1));
    const to = from + (isSplit ? LIMITS.text - 1 : LIMITS.text);
    found[`json${n}`] = text.slice(from, to);
    from = to;
  }
  return found;
};

/** The text that `pieces` parted. */
export const joined = (props: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (let n = 0; typeof props[`json${n}`] === 'string'; n += 1) text += props[`json${n}`];
  return text;
};
