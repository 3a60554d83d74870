/** npm hands on a Ctrl-C that the terminal has already given to everybody, so one press may arrive twice. */
const ONE_PRESS_MS = 1000;

/** The exit code of a program that a Ctrl-C has ended, as shells count them. */
const INTERRUPTED = 130;

/**
 * Waits for a Ctrl-C, a SIGTERM or the terminal's closing, stops gently, and exits. A second Ctrl-C does not wait:
 * what was answered is kept all the same, since the table store saves when the bot is gone.
 */
export const untilStopped = (stop: () => Promise<void>): void => {
  let since: number | undefined;
  const onSignal = (): void => {
    if (since === undefined) {
      since = performance.now();
      stop().then(() => process.exit(0), fail);
    } else if (performance.now() - since > ONE_PRESS_MS) process.exit(INTERRUPTED);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
};

/** Says why in a sentence for whoever started the program, and exits. */
export const fail = (error: unknown): void => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
};
