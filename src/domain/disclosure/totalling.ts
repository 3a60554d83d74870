import type { AuthorityCode } from '../authority.ts';
import type { Figure } from '../counts/figure.ts';
import type { EarlierRelease } from '../counts/protect.ts';
import type { Labels } from './labels.ts';
import type { Row } from './row.ts';
import type { Group, Shape } from './shape.ts';

/** One authority's figures, and what is hidden of them. */
export interface Labelled {
  readonly authority: AuthorityCode;
  readonly row: Row;
  readonly labels: Labels;
}

export interface ToTotal {
  readonly shape: Shape;
  readonly rows: readonly Labelled[];
  /** All that was released before, of other return types too. */
  readonly earlier: readonly EarlierRelease[];
  readonly least: number;
}

/** A simple one was released as it is now, or not at all, and nothing published ties its hidden figures together. */
export interface Line extends Labelled {
  readonly isSimple: boolean;
}

export interface Totalling extends Omit<ToTotal, 'rows'> {
  readonly rows: readonly Line[];
  readonly totals: Record<string, Figure>;
  readonly group: Group;
}

export const hiddenIn = ({ rows }: Pick<Totalling, 'rows'>, id: string): Totalling['rows'] =>
  rows.filter(({ labels }) => labels.has(id));
