import { AlignmentType, type ILevelsOptions, type IStylesOptions, LevelFormat } from 'docx';
import { ABOVE, INNER, LOOKS, type Look, PAGE } from './pdf-look.ts';

/** Twentieths of a point, Word's own measure. */
export const twips = (points: number): number => Math.round(points * 20);

const FONT = 'Arial';
const bare = (ink: string): string => ink.slice(1);

/** Arial's letters are larger than Source Sans' of the same size. */
const SCALE = 0.95;
const half = ({ size }: Look): number => Math.round(size * SCALE * 2);

/** The names of the styles that paragraphs take: nothing is formatted by hand that a style serves. */
export const STYLE = {
  lead: 'Lead',
  small: 'Small',
  cell: 'TableText',
  head: 'TableHead',
  denseCell: 'TableTextDense',
  denseHead: 'TableHeadDense',
  list: 'ListParagraph',
} as const;

const run = (look: Look) => ({
  font: FONT,
  size: half(look),
  color: bare(look.ink),
  ...(look.bold && { bold: true }),
});

const spacing = (look: Look, before = 0) => ({
  before: twips(before),
  after: twips(look.after),
  line: Math.round((look.leading / look.size) * 200),
});

const heading = (level: 1 | 2 | 3) => ({
  run: run(LOOKS[level]),
  paragraph: { spacing: spacing(LOOKS[level], ABOVE[level] + 4), keepNext: true, keepLines: true },
});

const own = (id: string, name: string, look: Look) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: run(look),
  paragraph: { spacing: spacing(look) },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...run(LOOKS.body), language: { value: 'en-GB' } },
      paragraph: { spacing: spacing(LOOKS.body) },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    hyperlink: { run: { color: '1a56a0', underline: { type: 'single' } } },
    listParagraph: { paragraph: { spacing: { ...spacing(LOOKS.body), after: 60 } } },
  },
  paragraphStyles: [
    own(STYLE.lead, 'Lead', LOOKS.lead),
    own(STYLE.small, 'Small', LOOKS.small),
    own(STYLE.cell, 'Table text', LOOKS.cell),
    own(STYLE.head, 'Table head', LOOKS.head),
    own(STYLE.denseCell, 'Table text, many columns', LOOKS.denseCell),
    own(STYLE.denseHead, 'Table head, many columns', LOOKS.denseHead),
    own('Header', 'header', LOOKS.edge),
    own('Footer', 'footer', LOOKS.edge),
  ],
};

/** The two kinds of list. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers' } as const;

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(20), hanging: twips(16) } } },
});

export const NUMBERING = {
  config: [
    { reference: LISTS.bullets, levels: [level(LevelFormat.BULLET, '•')] },
    { reference: LISTS.numbers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

export const SHEET = {
  size: { width: twips(PAGE.width), height: twips(PAGE.height) },
  margin: {
    left: twips(PAGE.left),
    right: twips(PAGE.left),
    top: twips(PAGE.top),
    bottom: twips(PAGE.bottom),
    header: twips(PAGE.top - 40),
    footer: twips(36),
  },
} as const;

export const WIDTH = twips(INNER);
