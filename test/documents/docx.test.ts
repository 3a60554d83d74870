import { expect } from 'chai';
import fc from 'fast-check';
import { drawDocx } from '../../src/documents/draw/docx.ts';
import { readFile } from '../../src/documents/read/read.ts';
import { unzip } from '../../src/documents/read/unzip.ts';
import type { Document } from '../../src/domain/document.ts';
import { NOTES, pack } from './samples.ts';

const partsOf = async (document: Document) => {
  const parts = await unzip('drawn.docx', await drawDocx(document));
  return (path: string): string => parts.read(path)?.toString('utf8') ?? '';
};

const textOf = async (document: Document): Promise<string> => {
  const read = await readFile({ name: 'drawn.docx', bytes: await drawDocx(document) });
  if (read.refused) throw new Error(read.say);
  return read.value.text;
};

const count = (xml: string, what: RegExp): number => [...xml.matchAll(what)].length;

describe('a document as .docx', () => {
  let part: (path: string) => string;
  before(async () => {
    part = await partsOf(pack());
  });

  it('has a title, British English and its headings in the styles that Word knows', () => {
    expect(part('docProps/core.xml')).to.include('<dc:title>Agenda pack, 16 March 2027</dc:title>');
    expect(part('word/styles.xml')).to.match(/<w:lang [^>]*w:val="en-GB"/);
    const body = part('word/document.xml');
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).to.equal(7);
    expect(count(body, /<w:pStyle w:val="Heading3"\/>/g)).to.equal(4);
  });

  it('has the body and the title above and the state and page number below', () => {
    expect(part('word/header1.xml'))
      .to.include('South East Children Missing Education Network')
      .and.include('Agenda pack, 16 March 2027');
    const footer = part('word/footer1.xml');
    expect(footer).to.include('Version 2 · 9 March 2027');
    expect(footer).to.match(/PAGE<.*NUMPAGES</s);
  });

  it('repeats the head of each table, says what the table shows, and formats nothing by hand', () => {
    const body = part('word/document.xml');
    expect(count(body, /<w:tbl>/g)).to.equal(3);
    expect(count(body, /<w:tblHeader\/>/g)).to.equal(3);
    expect(body).to.include('<w:tblCaption w:val="The items of the meeting in order"/>');
    expect(body).to.match(/<w:tblLook [^>]*\/><w:tblCaption/);
    expect(body).not.to.match(/<w:rFonts|<w:sz |<w:color /);
  });

  it('begins pages where asked, and numbers each list from 1', async () => {
    expect(count(part('word/document.xml'), /<w:pageBreakBefore\/>/g)).to.equal(4);
    const list = { kind: 'list', items: ['one', 'two'], numbered: true } as const;
    const two = await partsOf({ ...NOTES, blocks: [list, { kind: 'paragraph', words: 'between' }, list] });
    const numbers = [...two('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers)).to.have.property('size', 2);
  });

  it('leads to https addresses alone', async () => {
    const links = await partsOf({
      ...NOTES,
      blocks: [
        {
          kind: 'paragraph',
          words: [
            { text: 'good', link: 'https://example.org/a b' },
            { text: 'bad', link: 'javascript:alert(1)' },
            { text: 'bad', link: 'file:///etc/passwd' },
          ],
        },
      ],
    });
    expect(count(links('word/document.xml'), /<w:hyperlink /g)).to.equal(1);
    expect(links('word/_rels/document.xml.rels')).to.include('https://example.org/a%20b');
  });

  it('is read back as it was written', async () => {
    const text = await textOf(NOTES);
    expect(text).to.include('Item\tActions');
    expect(text).to.include('All other LAs to send theirs to CO.\vCO to ask the LGA what other regions do.');
    expect(text).to.include('• Tuesday 16 March 2027, 10am to 11:30am');
    expect(await textOf(NOTES)).to.equal(text);
  });

  it('begins a page with a table where asked', async () => {
    const table = {
      kind: 'table',
      caption: '',
      head: ['A'],
      widths: [1],
      rows: [[[]], [['x'.repeat(100_000)]]],
    } as const;
    const part = await partsOf({
      ...NOTES,
      blocks: [{ kind: 'paragraph', words: 'one' }, { kind: 'page' }, table],
    });
    expect(part('word/document.xml')).to.match(/<w:pageBreakBefore\/>.*<w:tbl>/s);
    expect(part('word/document.xml')).to.not.include('tblCaption');
  });
});

describe('people’s words in a .docx', () => {
  for (const [typed, drawn] of [
    ['<b>bold</b> & </w:t></w:r>', '<b>bold</b> & </w:t></w:r>'],
    ['**x** &lt;w:p/&gt; ]]>', '**x** &lt;w:p/&gt; ]]>'],
    ['one\u0000\u000Btwo\u001F', 'one\ntwo'],
    ['a\u202Eb\uFFFEc', 'abc'],
    ['half \uD83D end', 'half \uFFFD end'],
  ] as const)
    it(`are words: ${JSON.stringify(typed)}`, async () => {
      const text = await textOf({
        title: typed,
        body: typed,
        footer: typed,
        blocks: [{ kind: 'paragraph', words: typed }],
      });
      expect(text.trim()).to.equal(drawn);
    });

  it('may be anything at all, and come back', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const table = {
          kind: 'table',
          caption: typed,
          head: ['Item'],
          widths: [1],
          rows: [[[typed]]],
        } as const;
        const text = await textOf({
          ...NOTES,
          title: typed,
          blocks: [table, { kind: 'paragraph', words: 'end' }],
        });
        expect(text.startsWith('Item\n')).to.equal(true);
        expect(text.trimEnd().endsWith('end')).to.equal(true);
      }),
      { numRuns: 25 },
    );
  });
});
