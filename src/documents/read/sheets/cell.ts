import { asTyped } from '../../csv/cells.ts';
import type { Budget } from './budget.ts';
import { sayNumber } from './days.ts';
import { columnOf } from './merged.ts';
import type { Styles } from './styles.ts';

/** What cells of every sheet rest on. */
export interface Book {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly from: 1900 | 1904;
  readonly budget: Budget;
}

/** A cell as it is heard. */
export interface Cell {
  readonly column: number;
  /** "s" points to the shared strings, "n" is a number, "str" a formula's text. */
  readonly kind: string;
  readonly style: number;
  text: string;
  hasFormula: boolean;
}

/** A cell that does not say where it stands is the next one. */
export const cellOf = (has: Readonly<Record<string, string>>, next: number): Cell => ({
  column: has['r'] ? columnOf(has['r']) : next,
  kind: has['t'] ?? 'n',
  style: Number(has['s'] ?? 0),
  text: '',
  hasFormula: false,
});

/** A result that is an empty text is a result. */
export const isUnworked = ({ hasFormula, text, kind }: Cell): boolean =>
  hasFormula && text === '' && kind !== 'str';

/** What the cell shows. */
export const said = ({ kind, text, style }: Cell, { strings, styles, from }: Book): string => {
  if (text === '') return '';
  if (kind === 's') return strings[Number(text)] ?? '';
  if (kind === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'd') return text.slice(0, 16).replace('T', ' ').replace(' 00:00', '');
  const value = Number(text);
  if (kind !== 'n' || !Number.isFinite(value)) return asTyped(text);
  return sayNumber(value, styles[style] ?? 'number', from);
};
