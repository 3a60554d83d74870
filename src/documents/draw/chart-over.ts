import type { ChartConfiguration } from 'chart.js';
import type { ChartBreak } from '../../domain/chart.ts';

/** Where something is on the paper. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The plot once the library has laid it out. */
export interface Over {
  readonly area: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Of a series' bar or point. Where its figure is a gap, only its place along the labels is right. */
  spot(series: number, index: number): Point | undefined;
}

/** What one kind of chart tells the library to draw, and what it draws over that itself. */
export interface Plot {
  /** Of the whole paper. */
  readonly high: number;
  readonly padding: { readonly top?: number; readonly right?: number };
  readonly config: ChartConfiguration;
  draw(over: Over): void;
}

/** Of bars: a place or period, by its number among the labels, or the row in which a change is told. */
export type Row = { readonly at: number } | { readonly change: ChartBreak };
