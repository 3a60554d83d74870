/** What costs less than a clock can tell from nothing counts as this, in milliseconds. */
const LEAST = 5;
/** What takes little is measured again and again: the first times are dearer, and others use the machine. */
const ROUNDS = 10;
const ENOUGH_MS = 200;

const once = (run: () => unknown): number => {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
};

/** Processor time of one run in milliseconds, the least of some: how busy the machine is hardly shows in it. */
const effort = (run: () => unknown): number => {
  let [least, all] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS && all < ENOUGH_MS; round += 1) {
    const took = once(run);
    all += took;
    least = Math.min(least, took);
  }
  return Math.max(LEAST, least);
};

/** Four times the size costs about four times as much in proportion, and sixteen times where each looks at all others. */
export const IN_PROPORTION = 12;

/** What looks at all others is out of proportion each time it is measured; a machine that stumbles once is not. */
const TRIES = 3;

/** How many times dearer it is to read four times as much. What is made is not counted. */
export const fourfold = <T>(make: (size: number) => T, run: (made: T) => unknown, size: number): number => {
  const [few, many] = [make(size), make(4 * size)];
  let times = Number.POSITIVE_INFINITY;
  for (let one = 0; one < TRIES && times >= IN_PROPORTION; one += 1) {
    const small = effort(() => run(few));
    times = Math.min(times, effort(() => run(many)) / small);
  }
  return times;
};
