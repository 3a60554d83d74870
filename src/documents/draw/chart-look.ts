/**
 * Sizes in units of which 512 are the width: a card on a telephone is 320 wide, so 16 are read as 10 there. Drawn at
 * twice that, since Teams takes pictures of 1024 by 1024 at most.
 */
export const WIDE = 512;
export const HIGH_MOST = 512;
export const SCALE = 2;
export const EDGE = 16;
export const INNER = WIDE - 2 * EDGE;

export const FONT = 'Source Sans 3';

export interface Style {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 600;
  readonly ink: string;
}

/** A ground of its own, so that it is the same in light and dark Teams. */
export const GROUND = '#ffffff';
export const BORDER = '#b1b9c2';
export const GRID = '#dde2e7';
const INK = '#0b0c0c';
/** 6.3 to 1 on the ground. */
const QUIET = '#505a5f';
export const AXIS = '#6f777b';

export const STYLES = {
  title: { size: 21, leading: 25, weight: 600, ink: INK },
  below: { size: 15.5, leading: 20, weight: 400, ink: QUIET },
  legend: { size: 15.5, leading: 24, weight: 400, ink: INK },
  unit: { size: 15, leading: 22, weight: 400, ink: QUIET },
  label: { size: 16, leading: 18, weight: 400, ink: INK },
  value: { size: 16, leading: 18, weight: 600, ink: INK },
  mark: { size: 16, leading: 17, weight: 600, ink: QUIET },
  tick: { size: 15, leading: 18, weight: 400, ink: QUIET },
  change: { size: 15, leading: 18, weight: 400, ink: INK },
  note: { size: 14.5, leading: 18, weight: 400, ink: QUIET },
} as const satisfies Readonly<Record<string, Style>>;

/** How one series is told from another: by its colour, and without it by its marker and dash. */
export interface Sort {
  readonly colour: string;
  readonly marker: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star';
  readonly dash: readonly number[];
}

/** Each at least 4.5 to 1 on the ground, and of another lightness than the one before it. */
export const SORTS: readonly Sort[] = [
  { colour: '#12436d', marker: 'circle', dash: [] },
  { colour: '#c2410c', marker: 'rect', dash: [8, 4] },
  { colour: '#1d7a70', marker: 'triangle', dash: [2, 4] },
  { colour: '#801650', marker: 'rectRot', dash: [12, 4, 2, 4] },
  { colour: '#6b7280', marker: 'crossRot', dash: [4, 4] },
  { colour: '#7a4fbf', marker: 'star', dash: [16, 5] },
];

export const sortOf = (at: number): Sort => SORTS[at % SORTS.length] ?? FIRST;
const FIRST: Sort = { colour: '#12436d', marker: 'circle', dash: [] };
