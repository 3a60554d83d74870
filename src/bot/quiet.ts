const out: Pick<Console, 'error'> = globalThis.console;
let hushed = false;

/** The SDK's check of a token, where it stands in a stack: compiled, or by its source map. */
const CHECKING = /[\\/]botframework-connector[\\/].*\bjwtTokenExtractor\.[jt]s/;

/**
 * The SDK writes a stack and the public key to console.error for every token it turns away. That one file is not
 * heard; the refusal goes to our own log. Who speaks is read off the stack, since to follow chains of calls
 * (AsyncLocalStorage) makes every promise of the program dearer.
 */
export const hushTokenChecks = (): void => {
  if (hushed) return;
  hushed = true;
  const aloud = out.error.bind(out);
  out.error = (...words: unknown[]) => {
    const [, , speaker = ''] = (new Error().stack ?? '').split('\n');
    if (!CHECKING.test(speaker)) aloud(...words);
  };
};
