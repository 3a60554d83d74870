/** A chart of figures. A gap is a figure that is hidden, missing or a mark: it is left open, never drawn as 0. */
export interface Chart {
  readonly kind: 'bars' | 'lines';
  /** "Children missing education on the census day". */
  readonly title: string;
  /** "Autumn term 2026 · 17 of 19 local authorities · approved". */
  readonly below: string;
  /** What the numbers are, along their axis: "children", "%". */
  readonly unit: string;
  /** Along the other axis: names of places, or periods. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
  /** Said where something is left open: "c: 1 to 4, not shown". */
  readonly note?: string;
  /** A line across: where a definition changed, before the label of that number. */
  readonly breaks?: readonly { readonly before: number; readonly says: string }[];
}
