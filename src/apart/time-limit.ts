/** A busy machine gives work less than all of its time: by the clock it may take so many times as long at most. */
const BUSY = 3;
/** So often it is looked again, once the time is up by the clock. */
const LOOK_MS = 50;

/** Milliseconds of a processor that this process has had, all of its threads together. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Calls `ended` once work that begins now has had its milliseconds: by the clock and of a processor, or three times as
 * many by the clock. Gives what stops it.
 */
export const timeLimit = (ms: number, ended: () => void, had: () => number = spent): (() => void) => {
  const [began, before] = [performance.now(), had()];
  let timer: NodeJS.Timeout;
  const look = (): void => {
    if (had() - before >= ms || performance.now() - began >= BUSY * ms) ended();
    else timer = setTimeout(look, LOOK_MS);
  };
  timer = setTimeout(look, ms);
  return () => clearTimeout(timer);
};
