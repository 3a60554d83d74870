import type { Column } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** What a row's columns hold beside the text. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
  readonly line: Line;
  /** Where in the paragraph it stands: a converter may have let it land in mid-sentence. */
  readonly at: number;
}

interface Piece {
  readonly at: number;
  readonly line: Line;
}

/** A paragraph, or a row of a table with what stands beside it. */
export interface Paragraph {
  readonly text: string;
  /** Which line each part of the text comes from. */
  readonly lines: readonly [Piece, ...Piece[]];
  readonly cells: readonly Cell[];
  /** The number in the first column, or in front of a heading. */
  readonly number?: string;
  /** Whether it is a row of a table, and of which columns. */
  readonly columns?: readonly Column[];
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/** A paragraph to which lines may yet be added. */
export interface Building extends Omit<Paragraph, 'lines' | 'cells' | 'text'> {
  text: string;
  readonly lines: [Piece, ...Piece[]];
  readonly cells: Cell[];
}
