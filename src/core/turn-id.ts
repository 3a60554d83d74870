import { hash } from 'node:crypto';
import { z } from 'zod';
import type { AccountKey } from '../domain/person.ts';
import { accountKey } from '../domain/register.ts';

const OpT = z.object({ op: z.string().min(1).max(64) });

/** The op of a pressed card's data, where it carries one. */
export const opIn = (data: unknown): string | undefined => OpT.safeParse(data).data?.op;

/** The turn of a press whose card carries an `op`: the same wherever, and under whatever id, it comes again. */
export const turnIdOfOp = (op: string, account: AccountKey): string =>
  turnIdOf(`op|${op}|${accountKey(account)}`);

/** The turn of anything else: the same for the same words. */
export const turnIdOf = (what: string): string => hash('sha256', what, 'hex');
