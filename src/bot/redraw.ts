import type { Clock } from '../clock.ts';
import type { Card, LiveThing } from '../core/reply.ts';
import type { Logger } from '../log.ts';
import type { Adapter } from './adapter.ts';
import type { Redraw } from './live-cards.ts';
import { cardMessage } from './outgoing.ts';
import type { Place, Places } from './places.ts';
import { causeOf, isPassing, statusOf } from './retry.ts';
import { isTrusted, type Trust } from './service-host.ts';
import { referenceAt } from './whereabouts.ts';

interface Needed {
  readonly adapter: Pick<Adapter, 'later'>;
  readonly places: Places;
  readonly trust: Trust;
  readonly clock: Clock;
  readonly log: Logger;
}

interface Drawn {
  readonly thing: LiveThing;
  readonly card: Card;
}

/** Draws a card anew where it stands; where its message is gone it is posted once more, or forgotten. */
export const redrawer = (needs: Needed): Redraw => {
  const { adapter, trust, log } = needs;
  return async (place, drawn) => {
    if (!isTrusted(place.where.serviceUrl, trust)) {
      log.warn({ cause: 'host' }, 'not redrawn');
      return 'shown';
    }
    const message = cardMessage(drawn.card);
    try {
      await adapter.later(referenceAt(place.where), (line) => line.replace(place.message, message));
      return 'shown';
    } catch (error) {
      log.warn({ cause: causeOf(error) }, 'not redrawn');
      await withoutIt(needs, place, { ...drawn, status: statusOf(error) });
      return isPassing(error) ? 'again' : 'shown';
    }
  };
};

/** 404: the message is gone, or the conversation; 403: the bot is no longer wanted there. */
const withoutIt = async (
  needs: Needed,
  place: Place,
  { status, ...drawn }: Drawn & { readonly status: number | undefined },
): Promise<void> => {
  if (status === 404) await postAnew(needs, place, drawn);
  if (status === 403) await needs.places.remove(drawn.thing, place);
};

/**
 * Once, by whichever instance removes the old place first. Where Teams refuses that too, the bot has been removed
 * from the conversation, and the place stays forgotten.
 */
const postAnew = async (
  { adapter, places, clock, log }: Needed,
  place: Place,
  { thing, card }: Drawn,
): Promise<void> => {
  const isMine = await places.remove(thing, place);
  if (!isMine || place.anew) return;
  try {
    await adapter.later(referenceAt(place.where), async (line) => {
      const message = await line.post(cardMessage(card));
      const at = clock().toISOString();
      const { where, whose } = place;
      await places.add(thing, { where, message, at, anew: true, ...(whose && { whose }) });
    });
  } catch (error) {
    log.warn({ cause: causeOf(error) }, 'not posted anew');
  }
};
