/** In a soak everything goes with everything. */
const isSoak = process.env['SOAK'] !== undefined;

/**
 * Those of many that go with the one at a place of its list: so many in the gate, the next with the next one, so that
 * each has its turn; all of them in a soak.
 */
export const inTurn = <T>(all: readonly T[], at: number, most: number): readonly T[] => {
  if (isSoak || most >= all.length) return all;
  const from = (at * most) % all.length;
  return [...all, ...all].slice(from, from + most);
};
