import type { Register } from '../../domain/register.ts';
import type { Table } from '../table.ts';
import { readFrom } from './row.ts';
import { CONTENT, EPOCH, epochOf, registerFrom } from './snapshot.ts';

/** How old another instance's changes may be before the table is asked. */
const FRESH_MS = 15_000;
/** How long the register serves when the table cannot answer. */
const STALE_MS = 60_000;

interface Held {
  readonly register: Register;
  readonly epoch: string;
  /** When the table was last asked, in ms. */
  readonly asked: number;
}

/** A register in memory, and the requests that keep it true: one at a time, shared by all who wait for it. */
export const heldRegister = (table: Table, partition: string, clock: () => Date) => {
  let held: Held | undefined;
  const asking = oneAtATime(
    async () => refreshed(table, partition, { held, asked: clock().getTime() }),
    (now) => {
      held = now;
    },
  );
  const youngerThan = (one: Held, ms: number): boolean => clock().getTime() - one.asked < ms;
  return {
    /** The next reader reads the table: what is held is known to be old. */
    forget: (): void => {
      held = undefined;
      asking.forget();
    },
    /** At most 15 s old; `fresh` asks the table whatever is held, and throws where it cannot answer. */
    read: async (fresh: boolean): Promise<Register> => {
      if (fresh) return (await asking.anew()).register;
      const last = held;
      if (last && youngerThan(last, FRESH_MS)) return last.register;
      try {
        return (await asking.shared()).register;
      } catch (error) {
        if (last && held === last && youngerThan(last, STALE_MS)) return last.register;
        throw error;
      }
    },
  };
};

/** Runs a request once for everybody who waits for it; `keep` gets what was not overtaken by `forget`. */
const oneAtATime = <T>(request: () => Promise<T>, keep: (value: T) => void) => {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const start = (): Promise<T> => {
    const mine: Promise<T> = request()
      .then((value) => {
        if (running === mine) keep(value);
        return value;
      })
      .finally(() => {
        if (running === mine) running = undefined;
      });
    running = mine;
    return mine;
  };
  return {
    forget: (): void => {
      running = undefined;
    },
    shared: (): Promise<T> => running ?? start(),
    /** One under way may have been answered before a change that the asker knows of: this is one begun later. */
    anew: (): Promise<T> => {
      if (!running) return start();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
  };
};

/** One request while nothing has changed; the whole register once more where it has. */
const refreshed = async (
  table: Table,
  partition: string,
  { held, asked }: { readonly held: Held | undefined; readonly asked: number },
): Promise<Held> => {
  if (held) {
    const epoch = epochOf(await table.get(partition, EPOCH));
    if (epoch === held.epoch) return { ...held, asked };
  }
  const rows = await table.list(partition, CONTENT);
  const epoch = rows.find(({ key }) => key === EPOCH);
  const register = registerFrom(rows);
  return { register: epoch ? readFrom(epoch, register) : register, epoch: epochOf(epoch), asked };
};
