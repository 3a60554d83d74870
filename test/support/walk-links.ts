import { inflateRawSync } from 'node:zlib';

const LINK = /https?:\/\/[\w.:-]+\/(?:file|upload|image)\/[\w-]+(?:\.png)?/g;

/** The addresses of this bot's own files and pages in what somebody was shown. */
export const linksTo = (text: string): readonly string[] => [...new Set(text.match(LINK) ?? [])];

/** All that can be read in what opens at a link: a page, a text, or the parts of a Word or Excel file. */
export const readable = async (url: string): Promise<string> => {
  const response = await fetch(url);
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.subarray(0, 2).toString() === 'PK' ? unzipped(bytes) : bytes.toString('utf8');
};

const ENTRY = 0x04034b50;
const CENTRAL = 0x02014b50;

/** Every part of a zip, one after the other, found by the list at its end. */
const unzipped = (bytes: Buffer): string => {
  const parts: string[] = [];
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    if (bytes.readUInt32LE(at) !== CENTRAL) continue;
    const [method, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== ENTRY) continue;
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const part = bytes.subarray(from, from + size);
    parts.push((method === 8 ? inflateRawSync(part) : part).toString('utf8'));
  }
  return parts.join('\n');
};
