import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { csvFile } from '../../../src/documents/csv/file.ts';
import { readSheets } from '../../../src/documents/read/sheets/read.ts';
import type { Answer } from '../../../src/domain/returns/answer.ts';
import { periodKey } from '../../../src/domain/returns/period.ts';
import { importFile } from '../../../src/features/published/commands-import.ts';
import { readPublished } from '../../../src/features/published/read-published.ts';
import { publishedStore } from '../../../src/features/published/store.ts';
import { publishedIn } from '../../../src/features/published/store-rows.ts';
import { filesIn } from '../../../src/storage/files.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aRegister, NOW, TODAY } from '../../support/builders.ts';
import { aFolder } from '../../support/program.ts';
import { LAYOUTS, type Layout } from './layouts.ts';

const short = (answer: Answer): unknown => {
  if (answer.kind === 'number') return answer.printed ?? answer.n;
  return answer.kind === 'mark' ? answer.mark : answer.kind;
};

/** Imports a file from disk into tables of its own, and answers what was said and what is kept. */
const imported = async ({ name, bytes }: Layout) => {
  const folder = aFolder();
  const open = memoryTables();
  const store = publishedStore(
    { table: open('published'), figures: open('returns') },
    filesIn(open('files'), (kind) => `${kind}-2F7K`),
  );
  try {
    writeFileSync(join(folder.path, name), bytes);
    const file = await csvFile(join(folder.path, name));
    if (file.refused) return { outcome: file, kept: () => Promise.resolve({}) };
    const outcome = await importFile(store, file.value, { register: aRegister(), now: NOW });
    const kept = async (type: string, key: string): Promise<Record<string, unknown>> => {
      const row = await open('published').get(type, key);
      const answers = row ? (publishedIn(row)?.answers ?? {}) : {};
      return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, short(answer)]));
    };
    return { outcome, kept };
  } finally {
    folder.remove();
  }
};

const inverted = (key: string): string => key.replace(/\d/g, (digit) => String(9 - Number(digit)));
const keysOf = (code: string, period: string) => ['p', 'o'].map((of) => `${of}|${code}|${inverted(period)}`);

const TAKEN = LAYOUTS.filter(({ refused }) => !refused);

describe('a file of published figures in a layout that nobody foresaw', () => {
  for (const layout of TAKEN)
    it(`is imported: ${layout.title}`, async () => {
      const { outcome, kept } = await imported(layout);
      if (outcome.refused) throw new Error(outcome.say);
      expect(outcome.value.is).to.equal('saved');
      for (const says of layout.says ?? []) expect(outcome.value.left.join('\n')).to.match(says);
      for (const [code, period, figures] of layout.holds ?? []) {
        const [own = '', apart = ''] = keysOf(code, period);
        const type = layout.type ?? '';
        expect({ ...(await kept(type, own)), ...(await kept(type, apart)) }).to.deep.equal(figures);
      }
    });

  for (const layout of LAYOUTS.filter(({ refused }) => refused))
    it(`is refused, with where: ${layout.title}`, async () => {
      const { outcome } = await imported(layout);
      expect(outcome).to.include({ refused: true, code: layout.refused });
      for (const says of layout.says ?? []) expect(outcome.refused && outcome.say).to.match(says);
    });

  for (const layout of TAKEN)
    it(`is read by the upload page as at the command line: ${layout.title}`, async () => {
      const sheets = await readSheets({ name: layout.name, bytes: layout.bytes });
      if (sheets.refused) throw new Error(sheets.say);
      const asked = { register: aRegister(), today: TODAY };
      const read = readPublished({ name: layout.name, rows: sheets.value[0]?.rows ?? [] }, asked);
      if (read.refused) throw new Error(read.say);
      expect(read.value.type.id).to.equal(layout.type);
      for (const [code, period, figures] of layout.holds ?? []) {
        const row = read.value.rows.find((one) => one.of.code === code && periodKey(one.period) === period);
        const answers = Object.entries(row?.answers ?? {}).map(([id, answer]) => [id, short(answer)]);
        expect(Object.fromEntries(answers)).to.deep.equal(figures);
      }
    });
});
