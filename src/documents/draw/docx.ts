import {
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Block, Document } from '../../domain/document.ts';
import { LISTS, NUMBERING, SHEET, STYLE, STYLES, WIDTH } from './docx-look.ts';
import { tableOf } from './docx-table.ts';
import { pieces } from './docx-words.ts';
import { tidyLine } from './words.ts';

/** Draws a document as .docx: real headings, lists and tables in named styles, "Page 2 of 7" below every page. */
export const drawDocx = async (document: Document): Promise<Uint8Array> => {
  const [title = '', body = '', footer = ''] = [document.title, document.body, document.footer].map(tidyLine);
  const word = new WordDocument({
    title,
    creator: body,
    lastModifiedBy: body,
    description: title,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: SHEET },
        headers: { default: new Header({ children: [edge('Header', body, [title])] }) },
        footers: {
          default: new Footer({
            children: [edge('Footer', footer, ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES])],
          }),
        },
        children: childrenOf(document.blocks),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(word));
};

const edge = (style: string, left: string, right: readonly string[]): Paragraph =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    children: [new TextRun(left), new TextRun({ children: ['\t', ...right] })],
  });

/** What stands where: the first paragraph after a break begins a page, and each numbered list counts for itself. */
interface Place {
  readonly pageBreakBefore?: true;
  readonly instance: number;
}

const childrenOf = (blocks: readonly Block[]): readonly FileChild[] =>
  blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const begins = before?.kind === 'page' && index > 1;
    return blockOf(block, { instance: index, ...(begins && { pageBreakBefore: true }) });
  });

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const blockOf = (block: Block, { instance, ...place }: Place): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading': {
      const heading = HEADINGS[block.level];
      return [new Paragraph({ heading, ...place, children: pieces(tidyLine(block.text)) })];
    }
    case 'paragraph': {
      const style = block.style && { style: STYLE[block.style] };
      return [new Paragraph({ ...style, ...place, children: pieces(block.words) })];
    }
    case 'list':
      return listOf(block, { instance, ...place });
    case 'table':
      // Word joins two tables that touch, and a table cannot begin a page by itself.
      return [...(place.pageBreakBefore ? [gap(place)] : []), tableOf(block), gap({})];
    case 'page':
      return [];
  }
};

const gap = (place: { readonly pageBreakBefore?: true }): Paragraph =>
  new Paragraph({ style: STYLE.small, ...place, children: [] });

const listOf = (
  { items, numbered }: Extract<Block, { readonly kind: 'list' }>,
  { instance, pageBreakBefore }: Place,
): readonly FileChild[] =>
  items.map(
    (words, index) =>
      new Paragraph({
        style: STYLE.list,
        numbering: { reference: numbered ? LISTS.numbers : LISTS.bullets, level: 0, instance },
        ...(pageBreakBefore && index === 0 && { pageBreakBefore }),
        children: pieces(words),
      }),
  );
