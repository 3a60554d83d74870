import type { Clock } from '../clock.ts';
import type { Registers } from '../core/needs.ts';
import { queueing } from '../core/queue.ts';
import type { FindChats } from '../core/reaching.ts';
import type { Router } from '../core/router.ts';
import type { Logger } from '../log.ts';
import type { Table } from '../storage/table.ts';
import type { Adapter } from './adapter.ts';
import { claimsIn } from './claims.ts';
import { heardLately } from './heard.ts';
import type { Limits } from './limits.ts';
import { liveCards } from './live-cards.ts';
import { offersIn } from './offers.ts';
import type { Pause } from './paced.ts';
import type { Parts } from './parts.ts';
import { placesIn } from './places.ts';
import { type Missed, teller } from './post.ts';
import { placeAt, reaching } from './reaching.ts';
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
  readonly limits: Limits;
  /** Keeps that somebody could not be told what a turn had to tell them. */
  readonly missed: (missed: Missed) => Promise<void>;
  /** The table of where everybody and everything is. */
  readonly conversations: Table;
}

type Outbound = Pick<
  Parts,
  'references' | 'tell' | 'live' | 'offers' | 'claims' | 'heard' | 'inOrder' | 'trust'
> & { readonly chats: FindChats };

/** All by which the bot speaks without having been spoken to in the same breath. */
export const outbound = (needs: Needed): Outbound => {
  const { conversations, router, clock, trust } = needs;
  const references = referencesIn(conversations);
  const places = placesIn(conversations);
  const lives = router.features.flatMap((feature) => feature.lives ?? []);
  const live = liveCards({ ...needs, lives, places, redraw: redrawer({ ...needs, places }) });
  const way = { ...needs, references, live };
  const chats = reaching(way);
  const place = async (conversation: string) => {
    const where = await references.in(conversation);
    return where && placeAt(way, where);
  };
  return {
    references,
    live,
    chats,
    tell: teller({ ...needs, chats, place }),
    offers: offersIn(conversations, needs),
    claims: claimsIn(conversations, clock),
    heard: heardLately(),
    inOrder: queueing(),
    trust,
  };
};
