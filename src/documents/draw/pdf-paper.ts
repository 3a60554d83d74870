import PDFDocument from 'pdfkit';
import { FACES, type Face } from './pdf-look.ts';

/** What a title says inside the XML of the metadata. */
const inXml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

/** pdfkit's own document, whose metadata would take a title as XML. The information, which takes it as it is, is written before. */
class Paper extends PDFDocument {
  override endMetadata(): void {
    const { Title, Author } = this.info;
    this.info.Title = inXml(Title ?? '');
    this.info.Author = inXml(Author ?? '');
    super.endMetadata();
  }
}

/** The open font of pdfkit: the part of fontkit's that is asked here. */
interface Opened {
  readonly _font?: { readonly font?: { hasGlyphForCodePoint?(point: number): boolean } };
}

export interface Pen {
  readonly paper: PDFKit.PDFDocument;
  /** The width of some words in points. */
  width(text: string, face: Face, size: number): number;
  /** The words with a box for each letter that the face lacks. */
  drawable(text: string, face: Face): string;
}

export const MISSING = '\u25A1';

/** Blank paper of a document, in tagged PDF 1.7, and what measures words on it. */
export const penFor = (about: {
  readonly title: string;
  readonly body: string;
  readonly drawn: Date;
}): Pen => {
  const paper = new Paper({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: about.title,
      Author: about.body,
      CreationDate: about.drawn,
      Creator: 'CME Network',
      Producer: 'CME Network',
    },
  });
  for (const [name, file] of Object.entries(FACES)) paper.registerFont(name, file);
  return { paper, width: measureOn(paper), drawable: lettersOn(paper) };
};

const measureOn =
  (paper: PDFKit.PDFDocument): Pen['width'] =>
  (text, face, size) =>
    paper.font(face).fontSize(size).widthOfString(text);

const lettersOn = (paper: PDFKit.PDFDocument): Pen['drawable'] => {
  const known = new Map<string, boolean>();
  const has = (letter: string, face: Face): boolean => {
    const key = `${face}${letter}`;
    const found = known.get(key) ?? hasLetter(paper.font(face), letter);
    known.set(key, found);
    return found;
  };
  return (text, face) =>
    /^[ -~]*$/.test(text)
      ? text
      : Array.from(text, (letter) => (has(letter, face) ? letter : MISSING)).join('');
};

const hasLetter = (paper: PDFKit.PDFDocument, letter: string): boolean => {
  // pdfkit keeps the open font there; where it should not, every letter counts as known, and is drawn as it may.
  const { _font } = paper as unknown as Opened;
  return _font?.font?.hasGlyphForCodePoint?.(letter.codePointAt(0) ?? 0) ?? true;
};
