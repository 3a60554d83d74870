import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvFile } from '../../src/documents/csv/file.ts';
import { readSheets } from '../../src/documents/read/sheets/read.ts';
import { aFolder } from '../support/program.ts';

const rowsOf = async (bytes: string | Uint8Array) => {
  const folder = aFolder();
  const path = join(folder.path, 'file.csv');
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  try {
    writeFileSync(path, bytes);
    const file = await csvFile(path);
    if (file.refused) return { refused: file.code, rows, lines };
    const read = await file.value.rows((row, line) => {
      rows.push(row);
      lines.push(line);
    });
    return { ...(read.refused && { refused: read.code, say: read.say }), rows, lines };
  } finally {
    folder.remove();
  }
};

describe('csvFile', () => {
  it('counts lines as editors do, also where a cell goes over several', async () => {
    const { rows, lines } = await rowsOf('sep=;\r\na;b\r\n"one\r\ntwo";3\r\nlast;4\r\n');
    expect(rows.slice(0, 3)).to.deep.equal([
      ['a', 'b'],
      ['one\ntwo', '3'],
      ['last', '4'],
    ]);
    expect(lines.slice(0, 3)).to.deep.equal([2, 3, 5]);
  });

  it('takes a line end for one, though it lies half in one piece and half in the next', async () => {
    const row = `${'x'.repeat(62)},1\r\n`;
    const { rows } = await rowsOf(row.repeat(10_000));
    expect(rows.filter((cells) => cells.length > 0)).to.have.length(10_000);
    expect(new Set(rows.map((cells) => cells.length))).to.deep.equal(new Set([2]));
  });

  it('finds a letter that only old Windows wrote so, however far down', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\n'.repeat(100_000)),
      Buffer.from('caf\xe9 \x96,1\n', 'latin1'),
    ]);
    const { rows } = await rowsOf(bytes);
    expect(rows.find(([cell]) => cell?.startsWith('caf'))).to.deep.equal(['café –', '1']);
  });

  it('stops at a quotation mark that is never closed, before it holds the rest of the file', async () => {
    const { refused, say } = await rowsOf(`a,b\n1,"2\n${'3,4\n'.repeat(2_000_000)}`);
    expect([refused, say]).to.deep.equal([
      'quotes',
      'Line 2 opens a quotation mark that is never closed, so its cells cannot be told apart.',
    ]);
  });

  for (const [what, bytes, code] of [
    ['an empty file', '', 'file.empty'],
    ['a workbook', 'PK\u0003\u0004', 'file.kind'],
    ['an old workbook', Buffer.from('\xD0\xCF\x11\xE0', 'latin1'), 'file.kind'],
    ['a PDF', '%PDF-1.7', 'file.kind'],
    ['what is no text', 'a,b\0c', 'file.kind'],
  ] as const)
    it(`takes no ${what.replace(/^an? /, '')} for a CSV`, async () => {
      expect((await rowsOf(bytes)).refused).to.equal(code);
    });

  it('says what is not there, and what is a folder', async () => {
    const folder = aFolder();
    expect(await csvFile(join(folder.path, 'none.csv'))).to.include({ code: 'file.missing' });
    expect(await csvFile(folder.path)).to.include({ code: 'file.folder' });
    folder.remove();
  });

  it('gives the same rows as the reader that holds all of a file', async () => {
    const cell = fc.oneof(
      fc.constantFrom('Kent', '1,010', 'a "b"', 'x;y', '', 'two\nlines', 'Bristol, City of, and all'),
      fc.nat().map(String),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (cells) => {
          const text = Papa.unparse([['first', 'second'], ...cells], { newline: '\r\n' });
          const whole = await readSheets({ name: 'file.csv', bytes: Buffer.from(text) });
          const { rows } = await rowsOf(text);
          const filled = (all: readonly (readonly string[])[]) => all.filter((row) => row.length > 0);
          expect(filled(rows)).to.deep.equal(whole.refused ? whole.say : filled(whole.value[0]?.rows ?? []));
        },
      ),
      { numRuns: 40 },
    );
  });
});
