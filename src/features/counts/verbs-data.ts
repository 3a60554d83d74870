import { z } from 'zod';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { RequestId } from '../../domain/returns/period.ts';

const code = z
  .string()
  .regex(/^[0-9A-Z]{1,9}$/i)
  .transform((text) => text as AuthorityCode); // looked up in the register before it is used
const year = z.number().int().min(1990).max(2200);
const term = z.enum(['autumn', 'spring', 'summer']);

const period = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('term'), year, term }),
  z.object({ kind: z.literal('year'), year }),
  z.object({
    kind: z.literal('once'),
    request: z
      .string()
      .regex(/^REQ-[2-9A-Z]{4}$/)
      .transform((text) => text as RequestId), // just matched
  }),
]);
const periods = z.array(period).max(60);

const beside = z.array(z.enum(['region', 'england'])).max(2);
const codes = z.array(code).max(200);

const places = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('authorities'), codes, beside: beside.optional() }),
  z.object({ kind: z.literal('own'), beside: beside.optional() }),
  z.object({ kind: z.literal('each'), mark: codes.optional(), beside: beside.optional() }),
  z.object({ kind: z.literal('region'), beside: beside.optional() }),
  z.object({ kind: z.literal('england') }),
]);

const when = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('newest'),
    beside: z.union([z.enum(['term-before', 'year-before']), periods]).optional(),
  }),
  z.object({ kind: z.literal('periods'), periods }),
  z.object({
    kind: z.literal('span'),
    from: period.optional(),
    to: period.optional(),
    most: z.number().int().min(1).max(60).optional(),
  }),
]);

const part = z.object({
  breakdown: z.enum([
    'sex',
    'year',
    'phase',
    'reason',
    'duration',
    'colour',
    'ethnicity',
    'group',
    'from',
    'with',
  ]),
  parts: z.array(z.string().max(60)).max(40).optional(),
  says: z.string().max(80).optional(),
});

/** A question as its buttons carry it, and as it is kept for what is asked on: whole, and nothing beside it. */
const whole = z.object({
  want: z.enum(['figure', 'compare', 'trend', 'highest', 'lowest', 'definition', 'everything']),
  measures: z.array(z.string().max(40)).max(6),
  part: part.optional(),
  places,
  when,
  as: z.enum(['number', 'rate', 'share']),
  from: z.enum(['network', 'published']).optional(),
  top: z.number().int().min(1).max(200).optional(),
  limit: z
    .object({
      is: z.enum(['over', 'under', 'at-least', 'at-most']),
      n: z.number().int().min(0).max(1_000_000),
    })
    .optional(),
  sum: z.enum(['total', 'mean']).optional(),
});

/** The question that was kept or pressed; nothing where it is none, or one of an earlier program. */
export const questionIn = (given: unknown): Question | undefined => {
  const { data } = whole.safeParse(given);
  return data as Question | undefined; // the schema says the same, but for properties that are there and undefined
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A question in the data of a button: one text, so that a client has nothing to take apart. */
export const asked = z
  .string()
  .max(6000)
  .transform((text, context): Question => {
    const question = questionIn(json(text));
    if (question) return question;
    context.addIssue({ code: 'custom', message: 'no question' });
    return z.NEVER;
  });

/** What an export is minted for: the question, and where its answer was read. */
const minted = z.object({ q: z.unknown(), r: z.enum(['personal', 'meeting', 'group']) });

export const mintedIn = (what: string) => {
  const { data } = minted.safeParse(json(what));
  const question = data && questionIn(data.q);
  return data && question && { question, reading: data.r };
};
