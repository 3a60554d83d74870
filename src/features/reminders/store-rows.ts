import { z } from 'zod';
import type { PersonId } from '../../domain/person.ts';
import type { Shape } from '../../storage/sheet.ts';
import type { Whom } from './asked.ts';
import type { Prefs } from './prefs.ts';
import type { Quiet } from './quiet.ts';
import { TIMING, type Timing } from './timing.ts';

/** What coordinators set for the network. */
export interface NetworkReminders {
  readonly timing: Timing;
  readonly quiet: readonly Quiet[];
}

export const AS_SHIPPED: NetworkReminders = { timing: TIMING, quiet: [] };

/** A round that a coordinator asked for: gone through by the job, unless it is called off before. */
export interface AskedRound {
  readonly whom: Whom;
  readonly by: PersonId;
  readonly state: 'sent' | 'cancelled';
}

const days = z.number().int().min(0).max(400);
const network = z.object({
  timing: z.object({
    actions: z.object({ before: days, every: days }),
    returns: z.object({ before: days, every: days, half: z.boolean() }),
  }),
  quiet: z.object({ from: z.string(), to: z.string() }).array(),
});
const prefs = z.object({
  person: z.string(),
  muted: z.enum(['actions', 'returns', 'meetings']).array(),
  snoozed: z.object({ ref: z.string(), until: z.string() }).array(),
});
export const whom = z.discriminatedUnion('of', [
  z.object({ of: z.literal('overdue') }),
  z.object({ of: z.literal('everything') }),
  z.object({ of: z.literal('authority'), code: z.string() }),
  z.object({ of: z.literal('person'), id: z.string() }),
  z.object({
    of: z.literal('return'),
    type: z.string(),
    period: z.string().optional(),
    authority: z.string().optional(),
  }),
]);
const asked = z.object({ whom, by: z.string(), state: z.enum(['sent', 'cancelled']) });

export const NETWORK: Shape<NetworkReminders> = {
  version: 1,
  read: (json) => network.parse(json) as unknown as NetworkReminders, // the schema holds all but the brands
};

export const PREFS: Shape<Prefs> = {
  version: 1,
  read: (json) => prefs.parse(json) as unknown as Prefs, // the schema holds all but the brands
};

export const ASKED: Shape<AskedRound> = {
  version: 1,
  read: (json) => asked.parse(json) as unknown as AskedRound, // the schema holds all but the brands
};

/** What a button carries of whom it is about; nothing where it is no such word. */
export const whomIn = (text: string): Whom | undefined => {
  try {
    return whom.parse(JSON.parse(text)) as unknown as Whom; // the schema holds all but the brands
  } catch {
    return undefined;
  }
};
