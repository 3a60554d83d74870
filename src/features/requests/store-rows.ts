import { z } from 'zod';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { type PeriodKey, periodFrom } from '../../domain/returns/period.ts';
import type { Shape } from '../../storage/sheet.ts';

const period = z.union([
  z.object({ kind: z.literal('term'), year: z.number(), term: z.enum(['autumn', 'spring', 'summer']) }),
  z.object({ kind: z.literal('year'), year: z.number() }),
  z.object({ kind: z.literal('once'), request: z.string() }),
]);

const request = z.object({
  id: z.string(),
  type: z.string(),
  version: z.number(),
  period,
  subject: z.string().optional(),
  asked: z.string().array(),
  due: z.string().optional(),
  required: z.boolean(),
  recipient: z.string(),
  scope: z.string().optional(),
  agreement: z.string().optional(),
  submitters: z.object({ person: z.string(), authority: z.string() }).array(),
  action: z.string().optional(),
  meeting: z.string().optional(),
  sentOn: z.string(),
  by: z.string(),
  state: z.enum(['open', 'closed', 'withdrawn']),
  releases: z
    .object({
      stage: z.enum(['shown', 'shared']),
      on: z.string(),
      by: z.string(),
      k: z.number(),
      versions: z.record(z.string(), z.number()),
      provisional: z.string().array(),
    })
    .array(),
});

const answer = z.union([
  z.object({ kind: z.literal('number'), n: z.number() }),
  z.object({ kind: z.literal('mark'), mark: z.enum(['c', 'x', 'z', 'low', 'u']) }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choice'), option: z.string() }),
  z.object({ kind: z.literal('date'), on: z.string() }),
  z.object({ kind: z.literal('link'), url: z.string(), title: z.string() }),
  z.object({ kind: z.literal('file'), file: z.string(), title: z.string(), size: z.number() }),
]);

const by = { by: z.string(), at: z.string() };
const draft = z.object({
  answers: z.record(z.string(), answer),
  notes: z.record(z.string(), z.string()),
  nil: z.literal(true).optional(),
  why: z.string().optional(),
  ...by,
});
const submitted = draft.extend({
  n: z.number(),
  forAuthority: z.literal(true).optional(),
  late: z.boolean(),
});
const told = z.object({ reason: z.string(), ...by });

const dataReturn = z.object({
  request: z.string(),
  authority: z.string(),
  draft: draft.optional(),
  sent: submitted.optional(),
  amended: submitted.optional(),
  standing: z.enum(['submitted', 'queried', 'approved', 'amended']).optional(),
  approval: z.object({ n: z.number(), ...by }).optional(),
  query: told.optional(),
  withLead: z.object(by).optional(),
  back: told.optional(),
  extension: z
    .object({
      asked: z.object({ until: z.string().optional(), reason: z.string(), ...by }),
      answer: z.object({ until: z.string().optional(), reason: z.string().optional(), ...by }).optional(),
    })
    .optional(),
  outside: z
    .object({
      is: z.enum(['received', 'not-returning']),
      reason: z.string().optional(),
      on: z.string(),
      by: z.string(),
    })
    .optional(),
});

export const REQUEST: Shape<DataRequest> = {
  version: 1,
  read: (json) => request.parse(json) as unknown as DataRequest, // the schema holds all but the brands
};

export const RETURN: Shape<DataReturn> = {
  version: 1,
  read: (json) => dataReturn.parse(json) as unknown as DataReturn, // the schema holds all but the brands
};

/** That a coordinator reminded everybody who owed something. */
export interface Chase {
  readonly on: Day;
  readonly by: PersonId;
}

export const CHASE: Shape<Chase> = {
  version: 1,
  // The schema holds all but the brands.
  read: (json) => z.object({ on: z.string(), by: z.string() }).parse(json) as unknown as Chase,
};

/** The authority's place in a request's own row. */
export const HEAD = '!';

/** `s|2026-1|!` is the request, `s|2026-1|886` is Kent's return for it. */
export const rowKey = (period: PeriodKey, who: AuthorityCode | typeof HEAD): string => `s|${period}|${who}`;

export interface Parts {
  readonly period: string;
  readonly who: string;
}

export const partsOf = (key: string): Parts => {
  const [, period = '', who = ''] = key.split('|');
  return { period, who };
};

/** How a live card and the list of open requests name a request: "cme-census|2026-1". */
export const thingOf = (type: string, period: PeriodKey): string => `${type}|${period}`;

/** The same taken apart; nothing where it names none. */
export const keyFrom = (thing: string) => {
  const [type = '', key = ''] = thing.split('|');
  const found = periodFrom(key);
  return type && found ? { type, period: found } : undefined;
};
