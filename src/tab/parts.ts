import type { Clock } from '../clock.ts';
import type { Answerer } from '../core/answer.ts';
import type { Speaker } from '../core/known.ts';
import type { Registers } from '../core/needs.ts';
import type { Reply } from '../core/reply.ts';
import type { Router } from '../core/router.ts';
import type { Turns } from '../core/turns.ts';
import type { NewReference } from '../domain/reference.ts';
import type { Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import type { SignedIn } from './sign-in.ts';

/** What the tab is made of; main puts it together. */
export interface TabParts {
  /** Who asks; left out where the settings name no app registration. */
  readonly signIn?: (authorization: string) => Promise<SignedIn>;
  readonly router: Router;
  readonly answerer: Answerer;
  readonly registers: Registers;
  readonly turns: Turns;
  readonly clock: Clock;
  readonly coordinators: readonly string[];
  readonly enrol: (account: Speaker) => Promise<unknown>;
  readonly log: Logger;
  readonly newReference: NewReference;
  /** Tells others what a reply has for them, and has the cards drawn anew that it touched. Nobody waits for it. */
  readonly after: (reply: Reply, from: { readonly register: Register; readonly now: Date }) => void;
}
