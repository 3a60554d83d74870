const MOST = 1_000_000;

/**
 * From now on no list of this thread gets past a million entries: V8 makes a long one half as long again at one blow,
 * which is more than a watch can stop in time. Only for a thread that reads one file and ends.
 */
export const keepListsShort = (): void => {
  const { push } = Array.prototype;
  const short = function (this: unknown[], ...added: readonly unknown[]): number {
    if (this.length >= MOST) throw new RangeError('A list of this file has more than a million entries.');
    return Reflect.apply(push, this, added);
  };
  Object.defineProperty(Array.prototype, 'push', { value: short, writable: true, configurable: true });
};
