import { z } from 'zod';
import type { Published } from '../../core/offers/published.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import { type Period, periodFrom, periodKey } from '../../domain/returns/period.ts';
import { inverted } from '../../storage/figures/keys.ts';
import type { PublishedPlace } from '../../storage/figures/published.ts';
import { joined, pieces } from '../../storage/pieces.ts';
import type { Op, Row } from '../../storage/table.ts';
import type { PublishedRow } from './gather.ts';
import type { Rounding } from './loaded.ts';

/** What a figure may be here: published files hold neither words nor choices. */
const answers = z.record(
  z.string(),
  z.union([
    z.object({ kind: z.literal('number'), n: z.number() }),
    z.object({ kind: z.literal('mark'), mark: z.enum(['c', 'x', 'z', 'low', 'u']) }),
    z.object({ kind: z.literal('unknown') }),
  ]),
);

export const placeOf = (code: string): string => `p|${code}|`;

export const keyOf = (code: string, period: Period): string =>
  `${placeOf(code)}${inverted(periodKey(period))}`;

/** A place's figures of one period, one row: the newest period is the first row of a place. */
export const rowOf = ({ of, period, answers: figures }: PublishedRow, rounding: Rounding): Op => ({
  do: 'upsert',
  key: keyOf(of.code, period),
  props: {
    v: 1,
    period: periodKey(period),
    roundedTo: rounding[of.level],
    ...pieces(JSON.stringify(figures)),
  },
});

export const publishedIn = ({ props }: Row): Published | undefined => {
  const period = periodFrom(String(props['period']));
  if (!period) return undefined;
  const roundedTo = Number(props['roundedTo']);
  const figures: Answers = answers.parse(JSON.parse(joined(props)));
  return { period, answers: figures, source: sayRounded(roundedTo), ...(roundedTo > 1 && { roundedTo }) };
};

const sayRounded = (roundedTo: number): string =>
  roundedTo > 1 ? `Published by DfE, rounded to ${roundedTo}` : 'Published by DfE';

/** The same figures as they are kept by group and period. */
export const placedIn = ({ of, period, answers: figures }: PublishedRow): PublishedPlace => ({
  of:
    of.level === 'authority'
      ? { level: 'authority', code: of.code as AuthorityCode } // at this level `whereOf` gives no other
      : { level: of.level },
  period,
  answers: figures,
});
