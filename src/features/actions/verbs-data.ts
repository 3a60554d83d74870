import { z } from 'zod';
import { type Reference, readReference } from '../../domain/reference.ts';

/** The version of a button's data: a card may be pressed years after it was sent. */
export const version = z.literal(1);

/** What was typed into a field; an empty field may be left out by the client. */
export const words = z.string().max(28_000).default('');

export const reference = z.string().transform((text, context): Reference => {
  const read = readReference('ACT', text);
  if (!read) context.addIssue({ code: 'custom', message: 'not a reference' });
  return read ?? z.NEVER;
});
