import { parentPort, workerData } from 'node:worker_threads';
import { BEGUN } from './apart.ts';

/** A rule to be worked out: its file, its name there, and what it is given. */
export interface Asked {
  readonly href: string;
  readonly name: string;
  readonly given: readonly unknown[];
}

/** What came of it. */
export interface Told {
  readonly made: unknown;
}

/** The thread in which one rule of a room is worked out; rules.ts starts it, apart.ts watches it and ends it. */
const asked = workerData as Asked; // rules.ts alone starts this file

const rules = await import(asked.href);
parentPort?.postMessage(BEGUN);
const told: Told = { made: rules[asked.name](...asked.given) };
parentPort?.postMessage(told);
parentPort?.close();
