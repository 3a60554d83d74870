import { z } from 'zod';

/** Where the tab stands, as its client says: it decides which pages there are, and never what may be seen. */
const Where = {
  at: z.enum(['personal', 'channel', 'meeting', 'stage']),
  /** A meeting's chat, by which the meeting that is held there is known. */
  conversation: z
    .string()
    .regex(/^[\w:@.=;+-]{1,200}$/)
    .optional(),
};

/** Made by the client for each thing done, and the same where it sends that again. */
const id = z.string().regex(/^[\w-]{8,64}$/);
const text = z.string().min(1).max(20_000);
const name = z.string().min(1).max(100);
/** What an answer was given with, to tell whether it still looks the same. */
const print = z.string().max(64);
const data = z.record(z.string(), z.unknown());

/** What a tab shows and may ask for again: a page, or what was pressed or typed to look at something. */
const FromT = z.union([
  z.strictObject({ page: name }),
  z.strictObject({ verb: name, data }),
  z.strictObject({ text: text.max(300) }),
]);

export type From = z.infer<typeof FromT>;

/** What the client may ask, and what it sends with that. */
export const CALLS = {
  /** The pages there are here, and the first or the given one of them. */
  start: z.strictObject({ ...Where, from: FromT.optional() }),
  /** Something as it now stands; with the print of what is shown, nothing where that is still so. */
  look: z.strictObject({ ...Where, from: FromT, print: print.optional() }),
  press: z.strictObject({ ...Where, id, verb: name, data }),
  /** With the prints of what is looked at, the nearest first, whose numbers are meant. */
  type: z.strictObject({ ...Where, id, text, seen: z.array(print).max(2).optional() }),
} as const;

export type Call = keyof typeof CALLS;
export type Asked<C extends Call> = z.infer<(typeof CALLS)[C]>;

export const isCall = (name: string): name is Call => Object.hasOwn(CALLS, name);
