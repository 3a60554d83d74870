import type { Worker } from 'node:worker_threads';
import { type BEGUN, BOOT_MS, Bounded, type Program, threadOf } from './apart.ts';
import { type InTurn, inTurn } from './in-turn.ts';

/** A thread that stays for what is asked often and answered at once: its libraries are loaded once. */
export interface Warm<Asked, Told> {
  /**
   * What came of it; one is asked at a time, in turn.
   * @throws Bounded when it took too long, which ends the thread; Busy when too much waits already; Error when it
   *   failed. The next that is asked is answered all the same.
   */
  ask(asked: Asked): Promise<Told>;
  end(): Promise<void>;
}

/** What its program tells of each thing that it was asked. */
export type Answered<Told> = { readonly told: Told } | { readonly failed: string };

export interface WarmBounds {
  /** Milliseconds for each, once the libraries are loaded. */
  readonly ms: number;
  /** So long it waits for the next before it is ended, and what it holds is free again. */
  readonly idleMs: number;
}

const WAITING = 32;
/** Of its heap alone: little, so that what each leaves behind is tidied away soon. From source a compiler is in it. */
const limitsOf = ({ isSource }: Program) => ({
  maxOldGenerationSizeMb: isSource ? 320 : 96,
  maxYoungGenerationSizeMb: 8,
  stackSizeMb: 4,
});

/**
 * The thread is made when it is first asked, and keeps no program from ending. It is made in `line`, since its
 * libraries take memory that would be laid to whatever is done apart at that moment.
 */
export const warm = <Asked, Told>(
  program: Program,
  { ms, idleMs }: WarmBounds,
  line: InTurn,
): Warm<Asked, Told> => {
  const turn = inTurn(WAITING);
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  };
  const started = async (): Promise<Worker> => {
    const made = await line(() => begun(program), true);
    made.once('exit', () => {
      if (thread === made) thread = undefined;
    });
    return made;
  };
  const asked = async (what: Asked): Promise<Answered<Told>> => {
    clearTimeout(idle);
    try {
      thread ??= await started();
      const answered = await answerOf<Told>(thread, what, ms);
      idle = setTimeout(() => void end(), idleMs).unref();
      return answered;
    } catch (error) {
      await end();
      throw error;
    }
  };
  return {
    ask: async (what) => {
      const answered = await turn(() => asked(what));
      if ('failed' in answered) throw new Error(answered.failed);
      return answered.told;
    },
    end,
  };
};

/** The thread, once its libraries are there. */
const begun = async (program: Program): Promise<Worker> => {
  const thread = threadOf(program, undefined, limitsOf(program));
  // Nobody listens between two questions, and an error that nobody listens to would end the whole program.
  thread.on('error', () => undefined);
  try {
    await heard<typeof BEGUN>(thread, BOOT_MS);
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  return thread;
};

const answerOf = async <Told>(thread: Worker, asked: unknown, ms: number): Promise<Answered<Told>> => {
  const answer = heard<Answered<Told>>(thread, ms);
  thread.postMessage(asked);
  return answer;
};

/** What it says next. While it is listened to it keeps the program running, and no longer. */
const heard = <Said>(thread: Worker, ms: number): Promise<Said> =>
  new Promise<Said>((resolve, reject) => {
    const ended = (): void => reject(new Error('The thread that works apart ended without a word.'));
    const timer = setTimeout(() => done(() => reject(new Bounded('time'))), ms);
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      thread.off('message', said).off('error', failed).off('exit', gone).unref();
      settle();
    };
    const said = (told: Said): void => done(() => resolve(told));
    const failed = (error: Error): void => done(() => reject(error));
    const gone = (): void => done(ended);
    thread.on('message', said).on('error', failed).on('exit', gone).ref();
  });
