import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const sourceSans = (weight: string): string =>
  resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`);

/** The faces that are embedded; each is read from the disk when the first words in it are drawn. */
export const FACES = {
  plain: sourceSans('400Regular'),
  bold: sourceSans('600SemiBold'),
  italic: sourceSans('400Regular_Italic'),
  boldItalic: sourceSans('600SemiBold_Italic'),
} as const;

export type Face = keyof typeof FACES;

/** How words look: size, line height and the space after them are in points. */
export interface Look {
  readonly size: number;
  readonly leading: number;
  readonly after: number;
  readonly ink: string;
  /** Everything in it is bold. */
  readonly bold?: true;
}

const INK = '#0b0c0c';
/** 9.5 to 1 on white, 8.3 to 1 on the shade. */
const NAVY = '#12436d';

export const LINK = '#1a56a0';
export const SHADE = '#e8eef4';
export const RULE = '#8a97a6';
/** 6.3 to 1 on white. */
export const QUIET = '#505a5f';

export const LOOKS = {
  1: { size: 21, leading: 26, after: 10, ink: NAVY, bold: true },
  2: { size: 14.5, leading: 19, after: 6, ink: NAVY, bold: true },
  3: { size: 11.5, leading: 16, after: 4, ink: INK, bold: true },
  body: { size: 10.5, leading: 15, after: 8, ink: INK },
  lead: { size: 13, leading: 18.5, after: 10, ink: INK },
  small: { size: 9, leading: 12.5, after: 6, ink: QUIET },
  cell: { size: 10.5, leading: 14.5, after: 4, ink: INK },
  head: { size: 10.5, leading: 14.5, after: 0, ink: NAVY, bold: true },
  /** Of a table with many columns. */
  denseCell: { size: 9.5, leading: 13, after: 3, ink: INK },
  denseHead: { size: 9.5, leading: 13, after: 0, ink: NAVY, bold: true },
  edge: { size: 9, leading: 12, after: 0, ink: QUIET },
} as const satisfies Readonly<Record<string, Look>>;

/** The space above a heading that is not the first thing on its page. */
export const ABOVE = { 1: 14, 2: 14, 3: 8 } as const;

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, top: 84, bottom: 72 } as const;
export const INNER = PAGE.width - 2 * PAGE.left;
