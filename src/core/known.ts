import { type Caller, isCoordinator, type Permit } from '../domain/caller.ts';
import { type Day, dayOf } from '../domain/day.ts';
import type { AccountKey } from '../domain/person.ts';
import { callerOf, type Register } from '../domain/register.ts';
import type { Registers } from './needs.ts';

/** Who Microsoft says is speaking. */
export interface Speaker extends AccountKey {
  readonly name: string;
  /** The Teams address (MRI); empty where Teams gives none, as in a tab. */
  readonly address: string;
}

/** Who asks for what, as far as knowing them depends on it. */
export interface Asking {
  readonly account: Speaker;
  readonly may: Permit;
  /** It rests on who somebody is right now. */
  readonly fresh?: true;
}

interface Needed {
  readonly registers: Pick<Registers, 'read'>;
  /** Object ids of those who coordinate from the first day. */
  readonly coordinators: readonly string[];
  readonly enrol: (account: Speaker) => Promise<unknown>;
}

/** Who somebody is today. Whoever would be refused is looked up afresh first: they may have just been approved. */
export const known = async (
  needs: Needed,
  asking: Asking,
  now: Date,
): Promise<{ readonly register: Register; readonly caller: Caller }> => {
  const { account, may, fresh = false } = asking;
  const on = dayOf(now);
  const first = await seen(needs, { account, on, fresh });
  if (needs.coordinators.includes(account.user) && !isCoordinator(first.caller)) {
    await needs.enrol(account);
    return seen(needs, { account, on, fresh: true });
  }
  return may.allows(first.caller) || fresh ? first : seen(needs, { account, on, fresh: true });
};

const seen = async (
  { registers }: Needed,
  { account, on, fresh }: { readonly account: Speaker; readonly on: Day; readonly fresh: boolean },
) => {
  const register = await registers.read({ fresh });
  return { register, caller: callerOf(register, account, on) };
};
