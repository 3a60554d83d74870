import { expect } from 'chai';
import fc from 'fast-check';
import { drawXlsx } from '../../src/documents/draw/xlsx.ts';
import { readSheets } from '../../src/documents/read/sheets/read.ts';
import type { SheetRead } from '../../src/domain/workbook.ts';
import { aDocx, aPdf } from '../support/files.ts';
import { packedZeros, zipOf } from '../support/hostile-files.ts';
import { aBook, bookParts, sheetData } from '../support/workbooks.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

const read = async (name: string, bytes: Uint8Array, rows?: number): Promise<readonly SheetRead[]> => {
  const answer = await readSheets({ name, bytes, ...(rows !== undefined && { rows }) });
  if (answer.refused) throw new Error(answer.say);
  return answer.value;
};

const rowsOf = async (name: string, bytes: Uint8Array) => (await read(name, bytes))[0]?.rows;

const refusal = async (name: string, bytes: Uint8Array, rows?: number) => {
  const answer = await readSheets({ name, bytes, ...(rows !== undefined && { rows }) });
  if (!answer.refused) throw new Error('It was read.');
  expect(answer.say, 'a sentence for people').to.match(/^“[^<>]{20,}\.$/);
  return answer;
};

/** 1 is a day, 2 a percentage, 3 a day and time, 4 a time, 5 a number in red, 6 a month. */
const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[Red]#,##0.00;[Blue]&quot;days&quot;0"/><numFmt numFmtId="166" formatCode="mmm\\-yy"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>`;

describe('an .xlsx', () => {
  const CELLS: readonly (readonly [what: string, xml: string, shown: string])[] = [
    ['a number', '<c><v>1200</v></c>', '1200'],
    ['a number as Excel keeps it', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a number as text', '<c t="inlineStr"><is><t> 12 </t></is></c>', '12'],
    ['a shared string in two runs', '<c t="s"><v>0</v></c>', 'Year 7'],
    ['a formula’s number, as it was worked out', '<c><f>SUM(A1:A3)</f><v>49</v></c>', '49'],
    ['a formula’s text', '<c t="str"><f>A1</f><v>Kent</v></c>', 'Kent'],
    ['a formula’s error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a date, which is a number', '<c s="1"><v>46351</v></c>', '2026-11-25'],
    ['a date of a format of the file’s own', '<c s="3"><v>46351.4375</v></c>', '2026-11-25 10:30'],
    ['a month', '<c s="6"><v>46351</v></c>', '2026-11-25'],
    ['a date before March 1900', '<c s="1"><v>1</v></c>', '1900-01-01'],
    ['a date written as one', '<c t="d"><v>2026-11-25T00:00:00</v></c>', '2026-11-25'],
    ['a time', '<c s="4"><v>0.5</v></c>', '12:00'],
    ['a percentage', '<c s="2"><v>0.178</v></c>', '17.8%'],
    ['a colour that is spelt with a d', '<c s="5"><v>3</v></c>', '3'],
    ['signs that XML cannot hold', '<c t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\nb'],
    ['a text of two runs', '<c t="inlineStr"><is><r><t>Year </t></r><r><t>8</t></r></is></c>', 'Year 8'],
  ];
  const STRINGS = ['<r><t xml:space="preserve">Year </t></r><r><t>7</t></r><rPh><t>year</t></rPh>'];

  for (const [what, xml, shown] of CELLS)
    it(`shows ${what}`, async () => {
      const book = aBook({
        sheets: { A: `<sheetData><row>${xml}</row></sheetData>` },
        strings: STRINGS,
        styles: STYLES,
      });
      expect(await rowsOf('a.xlsx', book)).to.deep.equal([[shown]]);
    });

  it('counts days from 1904 where it says so', async () => {
    const sheets = { A: '<sheetData><row><c s="1"><v>44889</v></c></row></sheetData>' };
    expect(await rowsOf('a.xlsx', aBook({ sheets, styles: STYLES, is1904: true }))).to.deep.equal([
      ['2026-11-25'],
    ]);
  });

  it('keeps each cell in its place, and marks hidden sheets', async () => {
    const sheets = {
      Return: '<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row></sheetData>',
      'Last “year” & more': sheetData([['old']]),
    };
    const book = await read('a.xlsx', aBook({ sheets, hidden: ['Last “year” & more'] }));
    expect(book).to.deep.equal([
      { name: 'Return', hidden: false, rows: [[], [], ['', '1', '', '2']] },
      { name: 'Last “year” & more', hidden: true, rows: [['old']] },
    ]);
  });

  it('has the value of merged cells in the first, and nothing of what they cover', async () => {
    const rows = sheetData([
      ['Sex', 'seen by nobody', 'Year'],
      ['also covered', 'x', 'y'],
    ]);
    const sheets = { A: `${rows}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C2"/></mergeCells>` };
    expect(await rowsOf('a.xlsx', aBook({ sheets }))).to.deep.equal([
      ['Sex', '', 'Year'],
      ['', '', 'y'],
    ]);
  });

  it('names the cells whose formula nobody has worked out', async () => {
    const cell = (r: string, inside: string, t = '') => `<c r="${r}"${t && ` t="${t}"`}>${inside}</c>`;
    const row = [
      cell('A1', '<v>1</v>'),
      cell('B1', '<f>A1</f>'),
      cell('C1', '<f>A1</f><v/>'),
      cell('D1', '<f>""</f><v></v>', 'str'),
    ];
    const sheets = { A: `<sheetData><row r="1">${row.join('')}</row></sheetData>` };
    const [sheet] = await read('a.xlsx', aBook({ sheets }));
    expect(sheet).to.deep.include({ rows: [['1']], unworked: ['B1', 'C1'] });
  });

  it('reads names with a prefix, as some programs write them', async () => {
    const parts = bookParts({ sheets: { A: '' } }).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? {
            ...part,
            data: bytesOf(
              '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
            ),
          }
        : part,
    );
    expect(await rowsOf('a.xlsx', zipOf(parts))).to.deep.equal([['7']]);
  });

  it('ends where only formats stand below, and keeps what a few empty rows part', async () => {
    const empty = '<row><c s="1"/></row>'.repeat(30_000);
    const far = (r: number) => `<row r="${r}"><c><v>9</v></c></row>`;
    const sheets = { A: `<sheetData>${far(1)}${far(500)}${empty}${far(70_000)}</sheetData>` };
    const rows = await rowsOf('a.xlsx', aBook({ sheets }));
    expect(rows).to.have.length(500);
    expect(rows?.[499]).to.deep.equal(['9']);
  });

  const FITS = [['a']];
  const sheets = { A: sheetData(FITS) };
  const REFUSED: readonly (readonly [
    what: string,
    code: string,
    name: string,
    bytes: () => Uint8Array | Promise<Uint8Array>,
    says: RegExp,
  ])[] = [
    [
      'macros',
      'macros',
      'a.xlsx',
      () => zipOf([...bookParts({ sheets }), { name: 'xl/vbaProject.bin', data: bytesOf('x') }]),
      /macros.*Save as, Excel Workbook/,
    ],
    [
      'a password',
      'password',
      'a.xlsx',
      () =>
        Buffer.concat([
          Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      /protected by a password.*In Excel choose/,
    ],
    [
      'the format of before 2007',
      'old-excel',
      'a.xls',
      () => Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook', 'latin1'),
      /Excel 97 to 2003 \(\.xls\)/,
    ],
    [
      'a binary workbook',
      'not-sheets',
      'a.xlsb',
      () => zipOf([{ name: 'xl/workbook.bin', data: bytesOf('x') }]),
      /binary workbook/,
    ],
    ['a Word file', 'not-sheets', 'a.xlsx', async () => (await aDocx(['Hello'])).bytes, /is a Word file/],
    [
      'an archive',
      'not-sheets',
      'a.xlsx',
      () => zipOf([{ name: 'a.txt', data: bytesOf('x') }]),
      /is an archive/,
    ],
    ['a PDF', 'pdf', 'a.xlsx', async () => (await aPdf(['Hello'])).bytes, /is a PDF/],
    ['a web page that is named a workbook', 'html', 'a.xls', () => bytesOf('<html><table>'), /web page/],
    ['text that is named a workbook', 'mismatch', 'a.xlsx', () => bytesOf('a,1'), /named \.xlsx.*plain text/],
    ['a workbook that is named a CSV', 'mismatch', 'a.csv', () => aBook({ sheets }), /named \.csv/],
    ['no cell at all', 'empty', 'a.xlsx', () => aBook({ sheets: { A: '' } }), /nothing but empty cells/],
    ['half a file', 'unsound', 'a.xlsx', () => aBook({ sheets }).slice(0, 900), /damaged/],
    [
      'XML that breaks off',
      'unsound',
      'a.xlsx',
      () => aBook({ sheets: { A: '<sheetData><row><c>' } }),
      /damaged/,
    ],
    [
      'what refers outside',
      'entities',
      'a.xlsx',
      () => aBook({ sheets, before: '<!DOCTYPE x [<!ENTITY a "b">]>' }),
      /refers to things outside/,
    ],
    [
      'elements in one another without end',
      'unsound',
      'a.xlsx',
      () => aBook({ sheets: { A: '<a>'.repeat(5_000) } }),
      /damaged/,
    ],
    [
      'a bomb that says so',
      'bomb',
      'a.xlsx',
      async () => {
        const packed = await packedZeros(120);
        const size = 120 * 1024 * 1024;
        const bomb = { name: 'xl/worksheets/sheet9.xml', data: bytesOf(''), packed, size };
        return zipOf([...bookParts({ sheets }), bomb]);
      },
      /unpacks to far more/,
    ],
    [
      'a bomb that lies',
      'unsound',
      'a.xlsx',
      async () => {
        const [, ...rest] = bookParts({ sheets });
        const packed = await packedZeros(20);
        const bomb = { name: 'xl/worksheets/sheet1.xml', data: bytesOf(''), packed, size: 900 };
        return zipOf([...rest.filter(({ name }) => name !== bomb.name), bomb]);
      },
      /damaged/,
    ],
    [
      'more rows than are wanted',
      'rows',
      'a.xlsx',
      () => aBook({ sheets: { A: sheetData(Array.from({ length: 60 }, () => [1])) } }),
      /more than 50 rows, so it was read no further/,
    ],
    [
      'a cell at the end of the earth',
      'rows',
      'a.xlsx',
      () => aBook({ sheets: { A: '<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>' } }),
      /rows/,
    ],
    [
      'cells without end to the right',
      'much',
      'a.xlsx',
      () => aBook({ sheets: { A: '<sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData>' } }),
      /more cells/,
    ],
  ];

  for (const [what, code, name, bytes, says] of REFUSED)
    it(`is refused in words for ${what}`, async () => {
      const answer = await refusal(name, await bytes(), 50);
      expect(answer.code).to.equal(`file.${code}`);
      expect(answer.say).to.match(says);
    });
});

describe('a .csv', () => {
  const SAID = [['Year', 'Number'], ['Year 7', '1,200'], [], ['A “quoted”, name', '12']];
  const quoted = (sign: string): string =>
    `Year${sign}Number\r\nYear 7${sign}"1,200"\r\n\r\n"A “quoted”, name"${sign}12\r\n`;
  const LAYOUTS: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    ['commas', bytesOf(quoted(','))],
    ['semicolons', bytesOf(quoted(';'))],
    ['tabs', bytesOf(quoted('\t'))],
    ['a mark of UTF-8 before it', bytesOf(`\uFEFF${quoted(',')}`)],
    ['UTF-16, as Excel’s Unicode text', bytesOf(`\uFEFF${quoted('\t')}`, 'utf16le')],
    ['old line ends', bytesOf(quoted(',').replace(/\r\n/g, '\r'))],
    ['a line that names its separator', bytesOf(`sep=;\r\n${quoted(';')}`)],
    [
      'the letters of old Windows',
      Buffer.from(quoted(',').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    ],
  ];
  for (const [what, bytes] of LAYOUTS)
    it(`is read with ${what}`, async () => {
      const rows = (await rowsOf('figures.csv', bytes)) ?? [];
      expect(what.includes('names') ? rows.slice(1) : rows).to.deep.equal(SAID);
    });

  it('takes the separator that most of its lines have', async () => {
    const rows = await rowsOf('a.csv', bytesOf('Our figures, for autumn\nYear 7;12,5\nYear 8;3\n'));
    expect(rows).to.deep.equal([['Our figures, for autumn'], ['Year 7', '12,5'], ['Year 8', '3']]);
  });

  it('has line ends inside a cell, and "007" as Excel is made to keep it', async () => {
    expect(await rowsOf('a.csv', bytesOf('"Year\n7",="007"\n'))).to.deep.equal([['Year\n7', '007']]);
  });

  it('is refused where a quotation mark never closes, with its row', async () => {
    const { code, say } = await refusal('a.csv', bytesOf('a,1\nb,2\n"c,3\nd,4\n'));
    expect([code, say]).to.deep.equal(['file.quotes', say]);
    expect(say).to.contain('in row 3');
  });

  it('is refused unread further where it has more rows than are wanted', async () => {
    expect((await refusal('a.csv', bytesOf('a,1\n'.repeat(60)), 50)).code).to.equal('file.rows');
  });

  it('is read whatever its cells hold', async () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\0\r\uFEFF]/g, '').trim());
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        fc.pre(all.some((row) => row.some((one) => one !== '')));
        fc.pre(all.flat().every((one) => !/^="|_x[0-9a-f]{4}_/i.test(one)));
        const said = all.map((row) => ['k', ...row, 'z']);
        const text = said.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(',')).join('\n');
        expect(await rowsOf('a.csv', bytesOf(text))).to.deep.equal(said);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an .xlsx that was written', () => {
  it('is read back as it was written, whatever its texts begin with', async () => {
    const text = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .map((one) => `${one}x`.replace(/[\r\p{Cc}\uFFFE\uFFFF]/gu, '').trim());
    const cell = fc.oneof(
      text,
      fc.constantFrom('=1+1', '+44', '-', '@SUM(A1)', "='x'!A1"),
      fc.integer({ min: 0, max: 1e9 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        fc.pre(all.flat().every((one) => !/_x[0-9a-f]{4}_/i.test(String(one))));
        const bytes = await drawXlsx([{ name: 'One', rows: all, widths: [20, 8], frozen: 1 }]);
        const [sheet] = await read('one.xlsx', bytes);
        expect(sheet).to.deep.equal({ name: 'One', hidden: false, rows: all.map((row) => row.map(String)) });
      }),
      { numRuns: 40 },
    );
  });

  it('has formulas only where they were asked for, and they wait to be worked out', async () => {
    const rows = [
      [{ text: 'Total', bold: true as const }, { formula: '=SUM(B2:B3)' }],
      ['=SUM(B2:B3)', 2],
    ];
    const [sheet] = await read('a.xlsx', await drawXlsx([{ name: 'A', rows }]));
    expect(sheet).to.deep.equal({
      name: 'A',
      hidden: false,
      rows: [['Total'], ['=SUM(B2:B3)', '2']],
      unworked: ['B1'],
    });
  });

  it('of thousands of rows is written in the same thread', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [
      `Row ${at}`,
      at,
      'text that is long enough'.repeat(4),
    ]);
    const [sheet] = await read('a.xlsx', await drawXlsx([{ name: 'A', rows }]));
    expect(sheet?.rows).to.have.length(5_000);
  });
});
