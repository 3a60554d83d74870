import { z } from 'zod';
import type { Published } from '../../core/offers/published.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import { periodFrom, periodKey } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { inverted } from '../../storage/figures/keys.ts';
import type { PublishedPlace } from '../../storage/figures/published.ts';
import { joined, pieces } from '../../storage/pieces.ts';
import type { Props, Row } from '../../storage/table.ts';
import type { PublishedRow } from './gather.ts';
import type { Rounding } from './loaded.ts';
import { ENGLAND, SOUTH_EAST } from './places.ts';

/** What a figure may be here: published files hold neither words nor choices. */
const answers = z.record(
  z.string(),
  z.union([
    z.object({ kind: z.literal('number'), n: z.number(), printed: z.string().exactOptional() }),
    z.object({ kind: z.literal('mark'), mark: z.enum(['c', 'x', 'z', 'low', 'u']) }),
    z.object({ kind: z.literal('unknown') }),
  ]),
);

export const placeOf = (code: string): string => `p|${code}|`;

/** Absence of a whole year, for what is collected by the term, lies apart: it is no term's figure before another. */
const apartOf = (code: string): string => `o|${code}|`;

/** From the first of the rows of places to the last of them. */
export const PLACES = { from: 'o|', below: 'p}' };

export const keyOf = (type: string, { of, period }: Pick<PublishedRow, 'of' | 'period'>): string => {
  const own = findReturnType(type)?.period ?? period.kind;
  const place = own === period.kind ? placeOf : apartOf;
  return `${place(of.code)}${inverted(periodKey(period))}`;
};

/** A place's figures of one period, one row: the newest period is the first row of a place. */
export const propsOf = ({ of, period, answers: figures }: PublishedRow, rounding: Rounding): Props => ({
  v: 1,
  period: periodKey(period),
  roundedTo: rounding[of.level],
  ...pieces(JSON.stringify(figures)),
});

export const isAlike = (one: Props, other: Props): boolean =>
  joined(one) === joined(other) && one['roundedTo'] === other['roundedTo'];

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

/** The place and period of a row, without its figures. */
export const bareOf = ({ key, props }: Row): PublishedRow | undefined => {
  const period = periodFrom(String(props['period']));
  const [, code = ''] = key.split('|');
  return period && { of: ofCode(code), period, answers: {} };
};

const ofCode = (code: string): PublishedRow['of'] => {
  if (code === SOUTH_EAST) return { level: 'region', code };
  if (code === ENGLAND) return { level: 'country', code };
  return { level: 'authority', code: code as AuthorityCode }; // `keyOf` wrote it
};
