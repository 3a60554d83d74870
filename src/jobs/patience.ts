/** Tries of one message in one go, the first included. */
export const TRIES = 4;
const FIRST_MS = 1_000;
/** Who asks to be left alone for longer is tried again at the end of the chunk. */
const WAIT_MOST_MS = 30_000;

/**
 * How long to wait before the next try: as long as Teams asks, or longer each time, unevenly so that many do not come back
 * together. Nothing where it is not worth waiting.
 * @param tried how often it was tried, from 1
 * @param jitter 0 to 1
 */
export const waitBefore = (
  tried: number,
  afterMs: number | undefined,
  jitter: number,
): number | undefined => {
  if (tried >= TRIES) return undefined;
  const ms = afterMs ?? FIRST_MS * 2 ** (tried - 1) * (1 + jitter / 2);
  return ms > WAIT_MOST_MS ? undefined : ms;
};
