import { expect } from 'chai';
import fc from 'fast-check';
import { drawPdf } from '../../src/documents/draw/pdf.ts';
import { pdfjs } from '../../src/documents/read/pdf.ts';
import type { Block, Document } from '../../src/domain/document.ts';
import { NOTES, pack } from './samples.ts';

const DRAWN = new Date('2027-03-09T10:00:00Z');

const opened = async (document: Document) => {
  const { getDocument } = await pdfjs();
  const bytes = await drawPdf(document, DRAWN);
  return getDocument({ data: bytes, verbosity: 0 }).promise;
};
type Pdf = Awaited<ReturnType<typeof opened>>;

const wordsOn = async (pdf: Pdf, number: number): Promise<string> => {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replace(/\s+/g, ' ');
};

const allWords = async (pdf: Pdf): Promise<string> => {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => wordsOn(pdf, index + 1));
  return (await Promise.all(pages)).join(' ');
};

interface Tag {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly Tag[];
}

const isOnPage = ({ type, children = [] }: Tag): boolean => type === 'content' || children.some(isOnPage);

/** The elements that have something on this page. */
const rolesIn = (tag: Tag): readonly string[] =>
  isOnPage(tag) && tag.role ? [tag.role, ...(tag.children ?? []).flatMap(rolesIn)] : [];

const tagsOn = async (pdf: Pdf, number: number): Promise<readonly string[]> => {
  const tree = (await (await pdf.getPage(number)).getStructTree()) as Tag | null; // nodes have a role, content a type
  return tree ? rolesIn(tree) : [];
};

const of = (...blocks: readonly Block[]): Document => ({
  title: 'Notes',
  body: 'The network',
  footer: 'Draft',
  blocks,
});

describe('a document as PDF', () => {
  let pdf: Pdf;
  before(async () => {
    pdf = await opened(pack());
  });
  after(() => pdf.destroy());

  it('says its title, its language and that it is tagged', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).to.include({
      Title: 'Agenda pack, 16 March 2027',
      Language: 'en-GB',
      PDFFormatVersion: '1.7',
    });
    expect(await pdf.getMarkInfo()).to.include({ Marked: true });
    expect(await pdf.getViewerPreferences()).to.include({ DisplayDocTitle: true });
  });

  it('has the body, the title, the footer and the page number on every page', async () => {
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const words = await wordsOn(pdf, page);
      expect(words).to.include('South East Children Missing Education Network');
      expect(words).to.include('Agenda pack, 16 March 2027');
      expect(words).to.include(`Version 2 · 9 March 2027`).and.include(`Page ${page} of ${pdf.numPages}`);
    }
  });

  it('has a bookmark for each heading, each below the one it belongs to', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).to.deep.equal([
      'Agenda pack',
      'Agenda',
      'Notes of the network meeting',
      'Action log',
      'Round-table',
      'Papers',
      'Future dates',
    ]);
    expect(outline[4]?.items.map(({ title }) => title))
      .to.have.length(4)
      .and.include('Medical needs');
  });

  it('tags headings, paragraphs, lists, links and tables, and the repeated head of a table once only', async () => {
    expect(await tagsOn(pdf, 1)).to.include.members(['H1', 'P', 'Link', 'H2', 'L', 'LI', 'Lbl', 'LBody']);
    const log = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const words = await Promise.all(log.map((page) => wordsOn(pdf, page)));
    const pages = log.filter((page) => words[page - 1]?.includes('Reference Action Owner Due Status'));
    expect(pages.length).to.be.greaterThan(1);
    const [first = 0, ...others] = pages;
    expect(await tagsOn(pdf, first)).to.include.members(['Table', 'TR', 'TH', 'TD']);
    for (const page of others)
      expect(await tagsOn(pdf, page))
        .to.include('TD')
        .and.not.include('TH');
  });

  it('leads to https addresses alone, and only where the words are', async () => {
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    expect(annotations.map(({ url }) => url)).to.deep.equal(['https://teams.example.org/meet/1234']);
    const bad = await opened(
      of({
        kind: 'paragraph',
        words: ['javascript:alert(1)', 'http://example.org', 'https://me:secret@example.org', 'nonsense'].map(
          (link) => ({ text: 'here ', link }),
        ),
      }),
    );
    expect(await (await bad.getPage(1)).getAnnotations()).to.deep.equal([]);
  });

  it('embeds its fonts, so that names and signs are right', async () => {
    const notes = await opened(NOTES);
    const words = await wordsOn(notes, 1);
    expect(words).to.include('Łukasz Żak').and.include('O’Dowd').and.include('£12,500 – for 2026–27');
    const bytes = Buffer.from(await drawPdf(NOTES, DRAWN)).toString('latin1');
    expect(bytes.match(/\/FontFile2/g)).to.have.length(2);
  });

  it('is the same file when the same is drawn at the same time', async () => {
    expect(Buffer.from(await drawPdf(NOTES, DRAWN)).equals(await drawPdf(NOTES, DRAWN))).to.equal(true);
  });

  it('keeps a heading with what follows it', async () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const filled: Block[] = Array.from({ length: lines }, () => ({ kind: 'paragraph', words: 'A line.' }));
      const pages = await opened(
        of(...filled, { kind: 'heading', level: 2, text: 'Kept' }, { kind: 'paragraph', words: 'together' }),
      );
      const all = await Promise.all([1, 2].slice(0, pages.numPages).map((page) => wordsOn(pages, page)));
      for (const words of all) expect(words.includes('Kept')).to.equal(words.includes('together'));
    }
  });

  it('begins a new page where one is asked for, and only one', async () => {
    const pages = await opened(
      of(
        { kind: 'page' },
        { kind: 'paragraph', words: 'one' },
        { kind: 'page' },
        { kind: 'page' },
        { kind: 'paragraph', words: 'two' },
      ),
    );
    expect(pages.numPages).to.equal(2);
  });
});

/** What people type, and what must be on the page for it. */
const INJECTED: readonly (readonly [typed: string, drawn: string])[] = [
  ['<b>bold</b> & <script>alert(1)</script>', '<b>bold</b> & <script>alert(1)</script>'],
  ['**x** _y_ [a](https://b.example)', '**x** _y_ [a](https://b.example)'],
  ['&lt;w:p/&gt; ]]> &amp;', '&lt;w:p/&gt; ]]> &amp;'],
  ['(a) Tj \\ ) ET', '(a) Tj \\ ) ET'],
  ['one\u0000\u0007two', 'onetwo'],
  ['a\u202Eb\u200Fc', 'abc'],
  ['half \uD83D end', 'half □ end'],
  ['שלום 漢字', '□□□□ □□'],
];

describe('people’s words in a PDF', () => {
  for (const [typed, drawn] of INJECTED)
    it(`are words in every place: ${JSON.stringify(typed)}`, async () => {
      const pdf = await opened({
        title: typed,
        body: typed,
        footer: typed,
        blocks: [
          { kind: 'heading', level: 1, text: typed },
          { kind: 'paragraph', words: [{ text: typed, bold: true, italic: true }] },
          { kind: 'list', items: [typed], numbered: true },
          { kind: 'table', caption: typed, head: [typed], widths: [1], rows: [[[typed]]] },
        ],
      });
      const words = await allWords(pdf);
      expect(words.split(drawn).length - 1, words).to.equal(8);
      const { metadata } = await pdf.getMetadata();
      expect(metadata?.get('dc:title')).to.be.a('string').and.not.equal('');
    });

  it('may be a cell of 100,000 letters, with spaces or without, over as many pages as it needs', async () => {
    for (const cell of ['word '.repeat(20_000), 'x'.repeat(100_000)]) {
      const pdf = await opened(
        of({
          kind: 'table',
          caption: 'Long',
          head: ['Item', 'Actions'],
          widths: [3, 1],
          rows: [[[cell], ['CO to read it']]],
        }),
      );
      expect(pdf.numPages).to.be.greaterThan(8);
      const letters = (await allWords(pdf)).replace(/[^wordx]/g, '');
      expect(letters.length).to.be.greaterThan(80_000);
      expect(await wordsOn(pdf, pdf.numPages)).to.include('Item Actions');
    }
  });

  it('may be anything at all', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, words, async (text, other) => {
        const pdf = await opened(
          of(
            { kind: 'heading', level: 3, text },
            { kind: 'table', caption: other, head: [text, other], widths: [0, 1], rows: [[[text], []], []] },
            { kind: 'list', items: [] },
          ),
        );
        expect(pdf.numPages).to.equal(1);
        await pdf.destroy();
      }),
      { numRuns: 25 },
    );
  });
});
