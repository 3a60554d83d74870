import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Who holds a data folder: the process that keeps the rows, and the bot that started it. */
interface Holder {
  readonly host: number;
  readonly owner: number;
}

const WAIT_MS = 100;
const WAITS_MOST = 150;

/**
 * Takes the data folder for this process. Two at once would each save over the other's rows. A lock whose process
 * is gone does not count; one whose bot was killed is still saving, and is waited for.
 * @returns how to let it go, or the sentence that says who holds it
 */
export const lock = async (dir: string, me: Holder): Promise<(() => void) | string> => {
  const file = join(dir, 'embedded.lock');
  for (let waits = 0; waits < WAITS_MOST; waits += 1) {
    if (take(file, me)) return () => rmSync(file, { force: true });
    const holder = read(file);
    if (holder && !isHost(holder.host, me)) discard(file, holder);
    else if (holder && isRunning(holder.owner)) return heldSentence(dir, file, holder.host);
    else await pause(WAIT_MS);
  }
  return heldSentence(dir, file, read(file)?.host);
};

const heldSentence = (dir: string, file: string, host: number | undefined): string =>
  `The data folder ${dir} is in use by another start of the bot (process ${host ?? 'unknown'}). Stop that one, or set ` +
  `DATA_DIR to another folder. If nothing is running, delete ${file}.`;

const take = (file: string, me: Holder): boolean => {
  try {
    writeFileSync(file, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'EEXIST') return false; // only looks at what was thrown
    throw error;
  }
};

/** Nothing where it is just being written, or was let go meanwhile. */
const read = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder; // written by `take` alone
  } catch {
    return undefined;
  }
};

/** Removes a lock that nobody holds; put back if somebody took the folder between the look and the removal. */
const discard = (file: string, stale: Holder): void => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const moved = read(aside);
    if (moved && moved.host !== stale.host) take(file, moved);
    rmSync(aside, { force: true });
  } catch {
    // Somebody else removed it first; the next round finds out who holds it now.
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM'; // only looks at what was thrown
  }
};

/** A number may have gone to some other program since; where the system tells what a process is, that is asked. */
const isHost = (pid: number, me: Holder): boolean => {
  if (pid === me.host || !isRunning(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('azurite-host');
  } catch {
    return process.platform !== 'linux';
  }
};
