import { z } from 'zod';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { periodFrom, type RequestId } from '../../domain/returns/period.ts';
import type { Drafting } from './cards-request.ts';
import { BLANK, type Draft } from './draft.ts';

export const version = z.literal(1);
export const op = z.string().min(1).max(80);
export const words = z.string().max(28_000).default('');

/** The request that a button is about. */
export const place = { type: z.string().max(60), period: z.string().max(20) };

/** Nothing where an old card names what is no period. */
export const keyIn = (data: {
  readonly type: string;
  readonly period: string;
}): CollectionKey | undefined => {
  const period = periodFrom(data.period);
  return period && { type: data.type, period };
};

export const authority = z.string().max(9);
export const codeIn = (code: string): AuthorityCode => code as AuthorityCode; // looked up before it is used

const boxes = {
  type: words,
  subject: words,
  period: words,
  asked: words,
  due: words,
  recipient: words,
  agreement: words,
  required: words,
  scope: words,
  action: words,
};

/** A draft as its cards carry it. */
export const drafted = z.object({
  v: version,
  op,
  id: z.string().regex(/^REQ-[2-9A-Z]{4}$/),
  ...boxes,
});

/** One that may not be begun yet: a button that stands still carries nothing that is new each time it is drawn. */
export const maybeBegun = drafted.partial({ op: true, id: true });

export const draftingIn = ({ op: own, id, ...data }: z.infer<typeof drafted>): Drafting => ({
  op: own,
  id: id as RequestId, // its pattern was just checked
  draft: draftIn(data),
});

export const draftIn = (data: Readonly<Record<keyof Draft, string>>): Draft => {
  const { type, subject, period, asked, due, recipient, agreement, required, scope, action } = data;
  return { ...BLANK, type, subject, period, asked, due, recipient, agreement, required, scope, action };
};
