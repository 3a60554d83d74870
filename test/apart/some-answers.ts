import { parentPort, threadId } from 'node:worker_threads';
import { BEGUN } from '../../src/apart/apart.ts';

/** A thread that tells which it is, or does what goes wrong. */
const busyFor = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

parentPort?.on('message', (asked: string) => {
  if (asked === 'end') process.exit(3);
  if (asked === 'throw') throw new Error('thrown where nobody catches');
  if (asked === 'busy') busyFor(20_000);
  parentPort?.postMessage(asked === 'fail' ? { failed: 'it failed' } : { told: threadId });
});
parentPort?.postMessage(BEGUN);
