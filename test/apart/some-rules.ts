/** Rules as a room may have them, for rules.test.ts: plain data in and out. */
export const counted = ({
  words,
  on,
}: {
  readonly words: readonly string[];
  readonly on: ReadonlyMap<string, number>;
}) => ({ words: words.length, on: [...on] });

/** Works for so many milliseconds without a pause. */
export const busyFor = (ms: number): string => {
  const until = performance.now() + ms;
  while (performance.now() < until);
  return 'done';
};

/** Holds so many megabytes for as long as it is left to. */
export const held = (megabytes: number): number => {
  const parts: Uint8Array[] = [];
  for (let n = 0; n < megabytes; n += 1) {
    parts.push(new Uint8Array(1024 * 1024).fill(1));
    busyFor(5);
  }
  return parts.length;
};

export const thrown = (words: string): never => {
  throw new Error(words);
};
