import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What time it is in the story: at that real moment, so much; real time goes on from there. */
export interface Time {
  readonly at: number;
  readonly to: number;
}

export interface Instances {
  /** From now on it is this time, for all of them. */
  at(time: Time): void;
  /** Kills one of those that run, and starts another in its place. */
  replace(n: number): Promise<void>;
  /** Kills all, for good. */
  end(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./reminding.mjs', import.meta.url));

/** So many instances of the bot, each in a process of its own. */
export const startInstances = async (
  many: number,
  given: { readonly env: Readonly<Record<string, string>>; readonly time: Time },
): Promise<Instances> => {
  let { time } = given;
  const begin = async (): Promise<ChildProcess> => {
    const env = { PATH: process.env['PATH'], ...given.env, TIME: JSON.stringify(time) };
    const child = spawn(process.execPath, ['--no-warnings', SCRIPT], {
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const ended = once(child, 'exit').then(() => {
      throw new Error('an instance ended before it was ready');
    });
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    child.send(time);
    return child;
  };
  const children = await Promise.all(Array.from({ length: many }, begin));
  const kill = async (child: ChildProcess | undefined): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    at: (then) => {
      time = then;
      for (const child of children) child.send(then);
    },
    replace: async (n) => {
      await kill(children[n]);
      children[n] = await begin();
    },
    end: async () => {
      await Promise.all(children.map(kill));
    },
  };
};
