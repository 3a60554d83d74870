import { createDeflateRaw, deflateRawSync, deflateSync } from 'node:zlib';

/** A part of a zip: `said` is the size it claims to have, where that is not the truth. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
  readonly packed?: Uint8Array;
  readonly size?: number;
}

const u16 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number & 0xffff, index * 2);
  return bytes;
};

const u32 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number >>> 0, index * 4);
  return bytes;
};

/** A zip written by hand, so that it can lie. */
export const zipOf = (parts: readonly ZipPart[]): Uint8Array => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data, packed = deflateRawSync(data), size = data.length } of parts) {
    const path = Buffer.from(name);
    const about = Buffer.concat([u16(20, 0x800, 8, 0, 0), u32(0, packed.length, size), u16(path.length, 0)]);
    const local = Buffer.concat([u32(0x04034b50), about, path, packed]);
    locals.push(local);
    centrals.push(Buffer.concat([u32(0x02014b50), u16(20), about, u16(0, 0, 0), u32(0, offset), path]));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, parts.length, parts.length),
    u32(central.length, offset),
    u16(0),
  ]);
  return Buffer.concat([...locals, central, end]);
};

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

export const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a Word file whose body is this XML. */
export const wordParts = (body: string, { types = TYPES, before = '' } = {}): readonly ZipPart[] => [
  { name: '[Content_Types].xml', data: text(types) },
  { name: '_rels/.rels', data: text(RELS) },
  {
    name: 'word/document.xml',
    data: text(`<?xml version="1.0"?>${before}<w:document ${SPACE}><w:body>${body}</w:body></w:document>`),
  },
];

export const PARAGRAPH = '<w:p><w:r><w:t>The notes</w:t></w:r></w:p>';

/** Zeros by the megabyte, packed a thousandfold without ever being held. */
export const packedZeros = async (megabytes: number): Promise<Uint8Array> => {
  const deflate = createDeflateRaw({ level: 9 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const megabyte = Buffer.alloc(1024 * 1024);
  for (let done = 0; done < megabytes; done += 1)
    await new Promise<void>((resolve) => deflate.write(megabyte, () => resolve()));
  await new Promise<void>((resolve) => deflate.end(() => resolve()));
  return Buffer.concat(parts);
};

/** A Word file whose text unpacks to so many megabytes, and which says so or does not. */
export const zipBomb = async (megabytes: number, isHonest: boolean): Promise<Uint8Array> => {
  const packed = await packedZeros(megabytes);
  const size = isHonest ? megabytes * 1024 * 1024 : 2_000;
  const [types, rels] = wordParts('');
  if (!types || !rels) throw new Error('A Word file has more parts than one.');
  return zipOf([types, rels, { name: 'word/document.xml', data: Buffer.alloc(0), packed, size }]);
};

/** A PDF written by hand: objects are numbered from 1, which is its catalogue. */
export const pdfOf = (objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(offset);
    offset += part.length;
    parts.push(part);
  }
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
};

const stream = (dictionary: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page with these operators; more entries of the catalogue and more objects (from 6) as wanted. */
export const pagePdf = (
  operators: string | Uint8Array,
  { catalog = '', more = [] as readonly (string | Uint8Array)[], filter = '' } = {},
): Uint8Array =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R >> >> >>',
    stream(filter, typeof operators === 'string' ? Buffer.from(operators) : operators),
    FONT,
    ...more,
  ]);

export const WORDS = 'BT /F1 11 Tf 60 780 Td (The notes of the meeting) Tj ET';

/** A page whose drawing unpacks to so many megabytes of spaces. */
export const pdfBomb = (megabytes: number): Uint8Array => {
  const spaces = Buffer.alloc(megabytes * 1024 * 1024, 32);
  return pagePdf(deflateSync(spaces), { filter: '/Filter /FlateDecode' });
};

/** A page that is a picture: a scan. */
export const scannedPdf = (): Uint8Array =>
  pagePdf('q 595 0 0 842 0 0 cm /Im Do Q', {
    more: [
      stream(
        '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
        Buffer.from([0, 128, 255, 64]),
      ),
    ],
  });

/** So many pages, each without anything. */
export const manyPages = (count: number): Uint8Array => {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]);
};

/** One page at the end of a tree so many levels deep. */
export const deepPages = (levels: number): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...Array.from({ length: levels }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`),
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);

/** A tree of pages that is its own branch. */
export const roundPages = (): Uint8Array =>
  pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 2 0 R >>']);
