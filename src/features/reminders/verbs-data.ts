import { z } from 'zod';

/** The version of a button's data: a card may be pressed years after it was sent. */
export const version = z.literal(1);

/** What was typed into a field; an empty field may be left out by the client. */
export const words = z.string().max(28_000).default('');
