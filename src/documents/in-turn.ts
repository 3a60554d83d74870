/** What was turned away, since too much waited before it. */
export class Busy extends Error {}

/**
 * Does the work when what came before it is done, one piece at a time; what is urgent passes the rest.
 * @throws Busy when so much waits already that its turn would come too late
 */
export type InTurn = <T>(work: () => Promise<T>, isUrgent?: boolean) => Promise<T>;

/** A queue of one, in which at most `most` pieces of each kind wait. */
export const inTurn = (most: number): InTurn => {
  const urgent: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let isBusy = false;
  const next = (): void => {
    const begin = urgent.shift() ?? waiting.shift();
    if (begin) begin();
    else isBusy = false;
  };
  const place = async (line: (() => void)[]): Promise<void> => {
    if (line.length >= most) throw new Busy('Too much waits already.');
    if (isBusy) await new Promise<void>((resolve) => line.push(resolve));
    isBusy = true;
  };
  return async (work, isUrgent = false) => {
    await place(isUrgent ? urgent : waiting);
    try {
      return await work();
    } finally {
      next();
    }
  };
};

/** At 4 seconds each, what waits longest is still answered within a turn of the page that shows it. */
const WAITING = 8;

/** The one line for files: two at once would each be blamed for the other's memory. */
export const fileTurns = (): InTurn => inTurn(WAITING);
