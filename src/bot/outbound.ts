import type { Clock } from '../clock.ts';
import type { Registers } from '../core/needs.ts';
import { queueing } from '../core/queue.ts';
import type { Router } from '../core/router.ts';
import type { Logger } from '../log.ts';
import type { Table } from '../storage/table.ts';
import type { Adapter } from './adapter.ts';
import { claimsIn } from './claims.ts';
import { liveCards } from './live-cards.ts';
import { offersIn } from './offers.ts';
import type { Pause } from './paced.ts';
import type { Parts } from './parts.ts';
import { placesIn } from './places.ts';
import { teller } from './post.ts';
import { redrawer } from './redraw.ts';
import { referencesIn } from './references.ts';
import type { Trust } from './service-host.ts';
import type { UnderWay } from './under-way.ts';

interface Needed {
  readonly adapter: Adapter;
  readonly router: Router;
  readonly registers: Registers;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Logger;
  readonly underWay: UnderWay;
  readonly trust: Trust;
  /** The table of where everybody and everything is. */
  readonly conversations: Table;
}

/** All by which the bot speaks without having been spoken to in the same breath. */
export const outbound = (
  needs: Needed,
): Pick<Parts, 'references' | 'tell' | 'live' | 'offers' | 'claims' | 'inOrder' | 'trust'> => {
  const { conversations, router, clock, trust } = needs;
  const references = referencesIn(conversations);
  const places = placesIn(conversations);
  const lives = router.features.flatMap((feature) => feature.lives ?? []);
  const live = liveCards({ ...needs, lives, places, redraw: redrawer({ ...needs, places }) });
  return {
    references,
    live,
    tell: teller({ ...needs, references, live }),
    offers: offersIn(conversations, needs),
    claims: claimsIn(conversations, clock),
    inOrder: queueing(),
    trust,
  };
};
