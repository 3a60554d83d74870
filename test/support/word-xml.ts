import { TYPES, wordParts, zipOf } from './hostile-files.ts';

/** Pieces of WordprocessingML as Word itself writes them, for files that no library of ours would draw. */
const safe = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run; `how` are its properties, as "<w:b/>". */
export const run = (words: string, how = ''): string =>
  `<w:r>${how && `<w:rPr>${how}</w:rPr>`}<w:t xml:space="preserve">${safe(words)}</w:t></w:r>`;

export const BOLD = '<w:b/>';
export const TAB = '<w:r><w:tab/></w:r>';
export const BREAK = '<w:r><w:br/></w:r>';

/** A paragraph of these runs, or of one run that has these words. */
export const para = (runs: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.startsWith('<') || runs === '' ? runs : run(runs)}</w:p>`;

/** Numbered or given a bullet by its properties; the number itself is nowhere in the file. */
export const listed = (runs: string, list: 'bullets' | 'numbers', level = 0): string =>
  para(runs, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list === 'bullets' ? 1 : 2}"/></w:numPr>`);

/** A cell of these paragraphs; `how` are its properties, as "<w:gridSpan w:val=…/>". */
export const cell = (inside: string, how = ''): string =>
  `<w:tc><w:tcPr>${how}</w:tcPr>${inside.startsWith('<') ? inside : para(inside)}</w:tc>`;

export const spanning = (inside: string, columns: number): string =>
  cell(inside, `<w:gridSpan w:val="${columns}"/>`);
export const merged = (inside: string): string => cell(inside, '<w:vMerge w:val="restart"/>');
export const MERGED_ON = cell(para(''), '<w:vMerge/>');

/** A row of cells, or of words that become cells. */
export const row = (cells: readonly string[], how = ''): string =>
  `<w:tr><w:trPr>${how}</w:trPr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`;

export const HEAD_ROW = '<w:tblHeader/>';

/** A table; its first row of plain words is its head, repeated on each page. */
export const table = (...rows: readonly (string | readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map((one, at) => (typeof one === 'string' ? one : row(one, at === 0 ? HEAD_ROW : '')))
    .join('')}</w:tbl>`;

const LISTS =
  '<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  ['bullet', 'decimal']
    .map(
      (format, id) =>
        `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
    )
    .join('') +
  [0, 1].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
  '</w:numbering>';

const RELS = (links: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>${links}</Relationships>`;

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A Word file with this body, and with the two lists that its paragraphs may be numbered by. */
export const wordFile = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const { links = '', ...parts } = more;
  return zipOf([
    ...wordParts(body, {
      types: TYPES.replace(
        '</Types>',
        '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
      ),
    }),
    { name: 'word/numbering.xml', data: bytes(LISTS) },
    { name: 'word/_rels/document.xml.rels', data: bytes(RELS(links)) },
    ...Object.entries(parts).map(([name, words]) => ({ name, data: bytes(words) })),
  ]);
};
