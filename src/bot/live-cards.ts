import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Live } from '../core/live.ts';
import type { Registers } from '../core/needs.ts';
import type { Card, LiveThing } from '../core/reply.ts';
import { dayOf } from '../domain/day.ts';
import { callerOf, type Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import { type Pause, paced } from './paced.ts';
import type { Place, Places } from './places.ts';
import { causeOf } from './retry.ts';
import type { UnderWay } from './under-way.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Cards that stay current wherever they stand. */
export interface LiveCards {
  /** This message shows the thing, as it was at `since`. */
  keep(
    thing: LiveThing,
    at: {
      readonly where: Whereabouts;
      readonly message: string;
      readonly since: Date;
      /** The account whose own chat that is. */
      readonly whose?: string | undefined;
    },
  ): void;
  /** These things changed: soon everything that shows them shows how they are now. */
  touch(things: readonly LiveThing[] | undefined): void;
  /** The program ends: what was touched is drawn without waiting. */
  finish(): void;
}

/** Whether a place now shows the card, or shall be tried again. */
export type Redraw = (
  place: Place,
  on: { readonly thing: LiveThing; readonly card: Card },
) => Promise<'shown' | 'again'>;

interface Needed {
  readonly lives: readonly Live[];
  readonly places: Places;
  readonly registers: Pick<Registers, 'read'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly underWay: UnderWay;
  readonly pause: Pause;
  readonly redraw: Redraw;
}

/** The rate limits of Teams are for a conversation: 8 messages in 2 s, 60 in 30 s. */
const EVERY_MS = 2_000;
/** What each outcome takes of the patience that drawings without a success have together. */
const MISSED = { done: 0, overtaken: 1, failed: 4 } as const;
const PATIENCE = 12;
/** Of one thing in one conversation; those posted before stay as they are. */
const NEWEST = 3;
/** Conversations written to at the same time. */
const LANES = 5;
/** Instances may disagree on what time it is by so much. */
const SKEW_MS = 5_000;

/**
 * Cards that stay current. Before it reads the state to draw, an instance leaves its mark beside the thing; where
 * another's mark stands there afterwards, that one may have drawn a newer state before this one's reached Teams, so
 * it draws again. Whoever draws last has thus drawn the current state.
 */
export const liveCards = (needs: Needed): LiveCards => {
  const { clock, places, underWay } = needs;
  const failed = new Map<LiveThing, number>();
  const track = (work: Promise<unknown>): void => underWay.track('live card', work);
  const work = async (thing: LiveThing): Promise<void> => {
    const outcome = await drawn(needs, thing);
    const lost = (failed.get(thing) ?? 0) + MISSED[outcome];
    failed.delete(thing);
    if (outcome === 'done' || lost >= PATIENCE) return;
    failed.set(thing, lost);
    pace.ask(thing);
  };
  const pace = paced<LiveThing>({ every: EVERY_MS, pause: needs.pause, track, work });
  const stand = async (
    thing: LiveThing,
    { where, message, since, whose }: Parameters<LiveCards['keep']>[1],
  ) => {
    const at = clock().toISOString();
    await places.add(thing, { where, message, at, anew: false, ...(whose && { whose }) });
    const mark = await places.marked(thing);
    // Somebody set out to draw it after this card's state was read, and may not have found it standing here.
    if (mark && Date.parse(mark.at) >= since.getTime() - SKEW_MS) pace.ask(thing);
  };
  return {
    keep: (thing, at) => track(stand(thing, at)),
    touch: (things = []) => {
      for (const thing of new Set(things)) pace.ask(thing);
    },
    finish: pace.hurry,
  };
};

/** Draws a thing wherever it stands. */
const drawn = async (needs: Needed, thing: LiveThing): Promise<keyof typeof MISSED> => {
  const { places, clock, log } = needs;
  const live = needs.lives.find(({ name }) => name === thing.slice(0, thing.indexOf('|')));
  if (!live) return 'done';
  const mark = { by: randomUUID(), at: clock().toISOString() };
  try {
    await places.mark(thing, mark);
    const standing = await places.of(thing);
    if (!standing.length) return 'done';
    const register = await needs.registers.read({ fresh: true });
    const seen = await seenBy(needs, live, { thing, register });
    const current = newestOf(standing.filter(({ whose }) => !whose || seen(whose)));
    const card = await cardOf(needs, live, { thing, register });
    const kept = new Set(card ? current.flat() : []);
    const over = standing.filter((place) => !kept.has(place));
    await Promise.all(over.map((place) => places.remove(thing, place)));
    if (!card) return 'done';
    const outcomes = await inLanes(current, (place) => needs.redraw(place, { thing, card }));
    if (outcomes.includes('again')) return 'failed';
    return (await places.marked(thing))?.by === mark.by ? 'done' : 'overtaken';
  } catch (error) {
    log.warn({ cause: causeOf(error), err: error }, 'not drawn');
    return 'failed';
  }
};

interface Drawing {
  readonly thing: LiveThing;
  readonly register: Register;
}

/** What stood in the chat of somebody who has left, or may not see it any more, stays as it was. */
const seenBy = async (
  { clock }: Needed,
  live: Live,
  { thing, register }: Drawing,
): Promise<(whose: string) => boolean> => {
  const now = clock();
  const today = dayOf(now);
  const may = await live.whom?.(idIn(thing, live), { register, now, today });
  return (whose) => {
    const [tenant = '', user = ''] = whose.split('|');
    const caller = callerOf(register, { tenant, user, name: '', address: '' }, today);
    return caller.standing === 'member' && (may?.(caller) ?? true);
  };
};

const idIn = (thing: LiveThing, { name }: Live): string => thing.slice(name.length + 1);

/** As everybody may see it, from the register as it is at this moment. */
const cardOf = async ({ clock }: Needed, live: Live, { thing, register }: Drawing) => {
  const now = clock();
  return live.show(idIn(thing, live), { register, now, today: dayOf(now) });
};

const newestOf = (places: readonly Place[]): readonly (readonly Place[])[] =>
  [...byConversation(places).values()].map((inOne) => inOne.slice(-NEWEST));

const byConversation = (places: readonly Place[]): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, readonly Place[]>();
  for (const place of places)
    found.set(place.where.conversation, [...(found.get(place.where.conversation) ?? []), place]);
  return found;
};

/** Several conversations at once, but in each of them one message after the other. */
const inLanes = async <T>(
  groups: readonly (readonly T[])[],
  work: (one: T) => Promise<'shown' | 'again'>,
) => {
  const left = [...groups];
  const outcomes: ('shown' | 'again')[] = [];
  const lane = async (): Promise<void> => {
    for (let group = left.shift(); group; group = left.shift())
      for (const one of group) outcomes.push(await work(one));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
};
