import { NINETEEN } from '../../domain/authorities.ts';
import { day } from '../../domain/day.ts';
import { NO_REGISTER } from '../../domain/register.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import type { PublishedRow } from './gather.ts';
import type { Rounding } from './loaded.ts';
import { readPublished } from './read-published.ts';
import { ABSENCE } from './shipped/absence.ts';
import { CME_CENSUS } from './shipped/cme-census.ts';
import { EHE_CENSUS } from './shipped/ehe-census.ts';
import { EHE_YEAR } from './shipped/ehe-year.ts';
import { SUSPENSIONS } from './shipped/suspensions.ts';

/** To be raised with every change of the figures below: they are then put in anew where nobody has loaded others. */
export const SHIPPED_VERSION = 1;

/** Published figures that come with the bot (inventory 3), all of DfE's under the Open Government Licence v3.0. */
interface Shipped {
  readonly type: string;
  /** As DfE lays its files out, without the columns that say the same in every row. */
  readonly csv: string;
  readonly rounding: Rounding;
}

const ROUNDED: Rounding = { authority: 10, region: 10, country: 100 };
const EXACT: Rounding = { authority: 1, region: 1, country: 1 };

const SHIPPED: readonly Shipped[] = [
  { type: 'cme-census', csv: CME_CENSUS, rounding: ROUNDED },
  { type: 'ehe-census', csv: EHE_CENSUS, rounding: ROUNDED },
  { type: 'ehe-year', csv: EHE_YEAR, rounding: ROUNDED },
  { type: 'core-set', csv: ABSENCE, rounding: EXACT },
  { type: 'exclusions', csv: SUSPENSIONS, rounding: EXACT },
];

export interface ShippedFigures {
  readonly type: ReturnType;
  readonly rows: readonly PublishedRow[];
  readonly rounding: Rounding;
}

/** The local authorities that the figures are about, as they stood then, whatever has become of them since. */
const THEN = {
  register: { ...NO_REGISTER, authorities: NINETEEN },
  today: day('2026-01-01'),
};

/** Read by the same rules as a file that is handed in; cells of these hold no commas. @throws Error where one is odd */
export const shippedFigures = (): readonly ShippedFigures[] =>
  SHIPPED.map(({ type: id, csv, rounding }) => {
    const type = findReturnType(id);
    const rows = csv
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const read = readPublished({ name: id, rows, ...(type && { type }) }, THEN);
    if (read.refused || read.value.left.faulty > 0)
      throw new Error(`the figures shipped for ${id} are not as they should be`);
    return { type: read.value.type, rows: read.value.rows, rounding };
  });
