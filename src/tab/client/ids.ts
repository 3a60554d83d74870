/** The ids by which the bot knows what it is asked to do, so that it does it once. */
export interface Ids {
  /** The same for the same, as long as that had no answer: somebody who tries again means no second one. */
  of(asked: string): string;
  answered(asked: string): void;
}

export const idsOf = (make: () => string): Ids => {
  const open = new Map<string, string>();
  return {
    of: (asked) => {
      const id = open.get(asked) ?? make();
      open.set(asked, id);
      return id;
    },
    answered: (asked) => {
      open.delete(asked);
    },
  };
};
