import { AsyncLocalStorage } from 'node:async_hooks';

const quiet = new AsyncLocalStorage<true>();
const out: Pick<Console, 'error'> = globalThis.console;
let hushed = false;

/**
 * The SDK writes a stack and the public key to console.error for every token it turns away. While one is being
 * checked, and only in that chain of calls, the console keeps still; the refusal goes to our own log.
 */
export const quietly = <T>(run: () => Promise<T>): Promise<T> => {
  hush();
  return quiet.run(true, run);
};

const hush = (): void => {
  if (hushed) return;
  hushed = true;
  const aloud = out.error.bind(out);
  out.error = (...words: unknown[]) => {
    if (!quiet.getStore()) aloud(...words);
  };
};
