import { type Refusal, type Verdict, verdictOf } from '../domain/delivery-verdict.ts';
import { askedFor, statusOf } from './retry.ts';
import { NotLeft, NotTaken } from './sending.ts';

/** What follows from a failure to send. */
export const verdictOn = (error: unknown): Verdict => verdictOf(refusalIn(error));

const refusalIn = (error: unknown): Refusal => {
  if (error instanceof NotLeft) return { left: false };
  const [status, afterMs] = [statusOf(error), askedFor(error)];
  const code = error instanceof NotTaken ? error.code : undefined;
  return {
    left: true,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(afterMs !== undefined && { afterMs }),
  };
};
