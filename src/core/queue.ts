/**
 * Runs pieces of work that share a key one after another, in the order they came; others go at once. Twenty who
 * press one button at once cost this instance twenty reads, not two hundred tries.
 */
export const queueing = () => {
  const tails = new Map<string, Promise<unknown>>();
  return async <T>(keys: readonly string[], work: () => Promise<T>): Promise<T> => {
    const before = keys.flatMap((key) => tails.get(key) ?? []);
    const mine = Promise.allSettled(before).then(work);
    for (const key of keys) tails.set(key, mine);
    try {
      return await mine;
    } finally {
      for (const key of keys) if (tails.get(key) === mine) tails.delete(key);
    }
  };
};
