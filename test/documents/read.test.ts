import { expect } from 'chai';
import fc from 'fast-check';
import type { FileText } from '../../src/core/documents.ts';
import { drawPdf } from '../../src/documents/draw/pdf.ts';
import { readFile } from '../../src/documents/read/read.ts';
import { aDocx, aPdf, aTxt } from '../support/files.ts';
import {
  deepPages,
  longList,
  manyPages,
  PARAGRAPH,
  pagePdf,
  pdfOf,
  picturePdf,
  roundPages,
  scannedPdf,
  TYPES,
  WORDS,
  wordParts,
  zipBomb,
  zipOf,
} from '../support/hostile-files.ts';
import { NOTES, pack } from './samples.ts';

const read = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  const answer = await readFile({ name, bytes });
  if (answer.refused) throw new Error(answer.say);
  return answer.value;
};

const refusal = async (name: string, bytes: Uint8Array): Promise<string> => {
  const answer = await readFile({ name, bytes });
  if (!answer.refused) throw new Error(`It was read: ${answer.value.text.slice(0, 100)}`);
  expect(answer.say, 'a sentence for people').to.match(/^(“|The file)[^<>]{20,}\.$/);
  return answer.code;
};

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

const ROWS = [
  'Present: Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP), and everybody else who had found the link.',
  ['Item', 'Actions'],
  ['1. Welcome', ''],
  [
    '2. The protocol was agreed, and every authority is to follow it from the summer term onwards.',
    'MS/CO to share it',
  ],
  ['3. Policies were received from Kent and Medway.', 'All other LAs'],
  'The next meeting is on 16 March 2027.',
] as const;

describe('a Word file', () => {
  it('is read a paragraph or a table’s row to a line, its cells parted by tabs', async () => {
    const { text } = await read('notes.docx', (await aDocx(ROWS)).bytes);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines).to.deep.equal(ROWS.map((row) => (typeof row === 'string' ? row : row.join('\t'))));
  });

  it('has what was typed in several runs in one, raised ordinals joined, and a mark before items of lists', async () => {
    const run = (text: string, raised = '') =>
      `<w:r><w:rPr>${raised && '<w:vertAlign w:val="superscript"/>'}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('By 2')}${run('5 ')}${run('th', 'yes')}${run(' Nov')}<w:r><w:br/></w:r>${run('ember')}</w:p>
<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run('MS')}<w:r><w:tab/></w:r>${run('to ask')}</w:p>`;
    const { text } = await read('notes.docx', zipOf(wordParts(body)));
    expect(text).to.equal('By 25th Nov\nember\nMS\tto ask');
  });

  const REFUSED: readonly (readonly [
    what: string,
    code: string,
    bytes: () => Promise<Uint8Array> | Uint8Array,
  ])[] = [
    ['a bomb that says so', 'file.bomb', () => zipBomb(60, true)],
    ['a bomb that lies', 'file.unsound', () => zipBomb(60, false)],
    [
      'many parts',
      'file.bomb',
      () =>
        zipOf(
          Array.from({ length: 3_000 }, (_, index) => ({ name: `word/${index}.xml`, data: bytesOf('<a/>') })),
        ),
    ],
    [
      'macros',
      'file.macros',
      () => zipOf([...wordParts(PARAGRAPH), { name: 'word/vbaProject.bin', data: bytesOf('x') }]),
    ],
    [
      'the type of a file with macros',
      'file.macros',
      () =>
        zipOf(
          wordParts(PARAGRAPH, {
            types: TYPES.replace(
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
              'application/vnd.ms-word.document.macroEnabled.main+xml',
            ),
          }),
        ),
    ],
    [
      'an entity from outside',
      'file.entities',
      () => zipOf(wordParts(PARAGRAPH, { before: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' })),
    ],
    ['only its first half', 'file.unsound', async () => (await aDocx(ROWS)).bytes.slice(0, 4_000)],
    ['nothing but a head', 'file.unsound', () => bytesOf('PK\x03\x04 and then words', 'latin1')],
    ['no paragraph of Word', 'file.unsound', () => zipOf(wordParts('').slice(0, 2))],
    [
      'XML that ends early',
      'file.unsound',
      () =>
        zipOf(
          wordParts('<w:p><w:r>')
            .slice(0, 2)
            .concat({ name: 'word/document.xml', data: bytesOf('<w:document><w:p') }),
        ),
    ],
    ['a workbook', 'file.not-word', () => zipOf([{ name: 'xl/workbook.xml', data: bytesOf('<x/>') }])],
    ['an archive', 'file.not-word', () => zipOf([{ name: 'notes.txt', data: bytesOf('x') }])],
    ['no words', 'file.empty', () => zipOf(wordParts('<w:p/>'))],
    [
      'a password',
      'file.password',
      () => Buffer.concat([bytesOf('\xD0\xCF\x11\xE0', 'latin1'), bytesOf('EncryptedPackage', 'utf16le')]),
    ],
    ['Word 97’s format', 'file.old-word', () => bytesOf('\xD0\xCF\x11\xE0 WordDocument', 'latin1')],
    ['a web page', 'file.html', () => bytesOf('<!DOCTYPE html><html><script>alert(1)</script></html>')],
    ['plain text', 'file.mismatch', () => bytesOf('The notes')],
    ['a PDF', 'file.mismatch', async () => (await aPdf(ROWS)).bytes],
    ['a picture', 'file.picture', () => bytesOf('\x89PNG\r\n', 'latin1')],
  ];
  for (const [what, code, bytes] of REFUSED)
    it(`is refused in words when it is ${what}`, async () => {
      expect(await refusal('notes.docx', await bytes())).to.equal(code);
    });
});

describe('a PDF', () => {
  it('is read by where its words stand: rows of two columns, paragraphs joined, heads and feet left out', async () => {
    const { text, doubtful } = await read('notes.pdf', (await aPdf(ROWS)).bytes);
    expect(text.split('\n')).to.deep.equal([
      ROWS[0],
      'Item\tActions',
      '1. Welcome',
      '2. The protocol was agreed, and every authority is to follow it from the summer term onwards.\tMS/CO to share it',
      '3. Policies were received from Kent and Medway.\tAll other LAs',
      ROWS[5],
    ]);
    expect(doubtful).to.equal(undefined);
  });

  it('keeps rows whole over the end of a page, and the head of a table once', async () => {
    const { text } = await read('pack.pdf', await drawPdf(pack(), new Date(0)));
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('ACT-'))).to.have.length(40);
    for (const line of lines.filter((one) => one.startsWith('ACT-')))
      expect(line.split('\t')).to.have.length(5);
    expect(lines.filter((line) => line.startsWith('Reference'))).to.have.length(1);
    expect(text).to.not.match(/Page \d|Version 2 ·/);
  });

  it('has each action beside the words it stands next to', async () => {
    const { text } = await read('notes.pdf', await drawPdf(NOTES, new Date(0)));
    expect(text).to.include(
      '2. Notes of the last meeting\tMS/CO to share the statement with the AD Education Network by 29 January.',
    );
    expect(text).to.match(/Numbers of children [^\n]* the backlog from the summer is cleared\.\n/);
  });

  const at = (x: number, y: number, words: string) => `BT /F1 11 Tf ${x} ${y} Td (${words}) Tj ET\n`;

  it('is doubtful where a line runs over from one column into the next, or a page is a picture', async () => {
    const lines = [700, 686, 672].map((y) => at(60, y, 'Item words') + at(400, y, 'Actions'));
    lines[1] = at(
      60,
      686,
      'words that go on and on until they have run over the place where the other begins',
    );
    expect(await read('x.pdf', pagePdf(lines.join('')))).to.include({ doubtful: true });
    const half = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${WORDS.length} >>\nstream\n${WORDS}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ]);
    expect(await read('x.pdf', half)).to.deep.equal({ text: 'The notes of the meeting', doubtful: true });
  });

  it('has no stamp that stands aslant, and bullets before their words', async () => {
    const stamp = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET\n';
    const { text } = await read(
      'x.pdf',
      pagePdf(
        stamp + at(60, 700, '-') + at(80, 700, 'One point') + at(60, 680, '2.') + at(80, 680, 'Another'),
      ),
    );
    expect(text).to.equal('- One point\n2. Another');
  });

  it('is read beside pictures of megabytes', async () => {
    expect(await read('notes.pdf', picturePdf(3_000_000))).to.deep.equal({
      text: 'The notes of the meeting',
    });
  });

  const REFUSED: readonly (readonly [what: string, code: string, bytes: () => Uint8Array])[] = [
    ['pictures of pages', 'file.pictures', scannedPdf],
    ['more than 200 pages', 'file.long', () => manyPages(10_000)],
    ['a tree of pages 20,000 deep', 'file.unsound|file.pictures', () => deepPages(20_000)],
    ['a tree of pages that goes round', 'file.unsound|file.pictures', roundPages],
    [
      'a script',
      'file.script',
      () => pagePdf(WORDS, { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
    ],
    [
      'a script by name',
      'file.script',
      () =>
        pagePdf(WORDS, {
          catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>',
        }),
    ],
    ['a list of 2 million numbers', 'file.bomb', () => longList(2_000_000)],
    ['a head and no body', 'file.unsound', () => bytesOf('%PDF-1.7\nnothing')],
    [
      'a password',
      'file.password',
      () =>
        pdfOf(
          ['<< /Type /Catalog >>'],
          `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`,
        ),
    ],
  ];
  for (const [what, code, bytes] of REFUSED)
    it(`is refused in words when it is ${what}`, async () => {
      expect(code.split('|')).to.include(await refusal('notes.pdf', bytes()));
    });
});

describe('plain text', () => {
  for (const [what, bytes] of [
    ['UTF-8', bytesOf('Łukasz – £5\r\nend')],
    ['UTF-8 with its mark', bytesOf('\uFEFFŁukasz – £5\rend')],
    ['UTF-16', bytesOf('\uFEFFŁukasz – £5\r\nend', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(bytesOf('\uFEFFŁukasz – £5\nend', 'utf16le')).swap16()],
  ] as const)
    it(`is read in ${what}`, async () => {
      expect(await read('notes.txt', bytes)).to.deep.equal({ text: 'Łukasz – £5\nend' });
    });

  it('is read as old Windows wrote it', async () => {
    expect(await read('notes.txt', bytesOf('O\x92Dowd \x96 \xA35', 'latin1'))).to.deep.equal({
      text: 'O’Dowd – £5',
    });
  });

  it('is words, whatever they look like', async () => {
    const text = '**x** <b>y</b> {{7*7}} =cmd() <script>alert(1)</script>';
    expect(await read('notes.txt', aTxt(text).bytes)).to.deep.equal({ text });
    expect(await read('notes', aTxt(text).bytes)).to.deep.equal({ text });
  });

  for (const [what, code, bytes] of [
    ['a million lines', 'file.long', bytesOf('x\n'.repeat(1_000_000))],
    ['one line of 9 million letters', 'file.long', bytesOf('x'.repeat(9_000_000))],
    ['bytes that are no letters', 'file.bytes', bytesOf('a\0b')],
    ['NUL in UTF-16', 'file.bytes', bytesOf('\uFEFFa\0b', 'utf16le')],
    ['white space', 'file.empty', bytesOf(' \n\t ')],
    ['a program', 'file.program', bytesOf('MZ\x90\0', 'latin1')],
    ['rich text', 'file.rtf', bytesOf('{\\rtf1 x}')],
  ] as const)
    it(`is refused in words when it is ${what}`, async () => {
      expect(await refusal('notes.txt', bytes)).to.equal(code);
    });
});

describe('any bytes at all', () => {
  it('are read or refused in words, whatever they are called', async () => {
    const heads = fc.constantFrom('', 'PK\x03\x04', '%PDF-1.7\n', '\xD0\xCF\x11\xE0', '\xFF\xFE', '<html>');
    const names = fc.constantFrom(
      'a.docx',
      'a.pdf',
      'a.txt',
      'a',
      '',
      `${'n'.repeat(300)}.docx`,
      '\u202E\0x.pdf',
    );
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 400 }), names, async (head, rest, name) => {
        const answer = await readFile({ name, bytes: Buffer.concat([bytesOf(head, 'latin1'), rest]) });
        if (answer.refused) expect(answer.say).to.match(/^[^\p{Cc}\u202E]{30,400}\.$/u);
        else expect(answer.value.text.trim()).to.not.equal('');
      }),
      { numRuns: 200 },
    );
  });

  it('of a real file with some of them changed are read or refused in words', async () => {
    const files = [await aDocx(ROWS), await aPdf(ROWS)];
    const change = fc.array(fc.tuple(fc.nat(60_000), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), change, async ({ name, bytes }, changes) => {
        const spoilt = new Uint8Array(bytes);
        for (const [at, byte] of changes) spoilt[at % spoilt.length] = byte;
        const answer = await readFile({ name, bytes: spoilt });
        expect(answer.refused ? answer.say : answer.value.text).to.not.equal('');
      }),
      { numRuns: 40 },
    );
  });
});
