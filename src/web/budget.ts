/** Room in memory for files on their way in and out. */
export interface Budget {
  /** Sets so many bytes aside, and answers how to give them back; nothing where there is no room for them now. */
  take(bytes: number): (() => void) | undefined;
}

/** Enough for three uploads of the largest size at once, or some fifty of a usual one. */
const MOST = 64 * 1024 * 1024;

export const budget = (most: number = MOST): Budget => {
  let left = most;
  return {
    take: (bytes) => {
      if (bytes > left) return undefined;
      left -= bytes;
      let held = bytes;
      return () => {
        left += held;
        held = 0;
      };
    },
  };
};
