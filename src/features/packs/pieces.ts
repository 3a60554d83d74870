/** A property of a row holds so many UTF-16 units at most. */
const PIECE = 30_000;

/** A long text as properties t0, t1, ... of one row; no piece ends inside a surrogate pair. */
export const pieces = (text: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (let from = 0, n = 0; from < text.length; n += 1) {
    const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(from + PIECE - 1));
    const to = from + (isSplit ? PIECE - 1 : PIECE);
    found[`t${n}`] = text.slice(from, to);
    from = to;
  }
  return found;
};

/** The text that `pieces` parted. */
export const joined = (props: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (let n = 0; props[`t${n}`] !== undefined; n += 1) text += String(props[`t${n}`]);
  return text;
};
