import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from 'chai';
import { csvFile } from '../../src/documents/csv/file.ts';
import { importFile } from '../../src/features/published/commands-import.ts';
import { publishedStore } from '../../src/features/published/store.ts';
import { filesIn } from '../../src/storage/files.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aRegister, NOW } from '../support/builders.ts';
import { aFolder } from '../support/program.ts';
import { counted, figure } from './figure.ts';

const MB = 1024 * 1024;
const SIZE = (process.env['SOAK'] ? 100 : 8) * MB;
/** What reading may hold beside the program itself, whatever the file's size. */
const MOST = 128 * MB;
const LOOK_MS = 25;

const HEAD =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,breakdown_topic,breakdown,child_count,child_percent,rate_per_100\n';
const OTHERS = 151;
const REASONS = ['Mental health', 'Physical health', 'Unknown', 'Other', 'Not recorded'];

/** All of England in many terms, in blocks of a term: the network's own lines come among thousands of others'. */
function* lines(size: number): Generator<string> {
  yield HEAD;
  for (let [made, term] = [HEAD.length, 0]; made < size; term += 1) {
    const year = 2016 + (term % 10);
    const when = `${year}${(year + 1) % 100},${['Autumn', 'Spring', 'Summer'][term % 3]} term,Local authority,E92000001,England`;
    const block = [...Array(OTHERS).keys()].flatMap((n) =>
      REASONS.map(
        (reason) =>
          `${when},E12000004,"East Midlands, invented",${n + 100},E0900${1000 + n},Elsewhere ${n},Reason,${reason},${n * 10},5,0.1000000`,
      ),
    );
    const own = `${when},E12000008,South East,886,E10000016,Kent,Total,Total,${1000 + (term % 30) * 10},100,0.5000000`;
    const text = `${[...block, own].join('\n')}\n`;
    made += text.length;
    yield text;
  }
}

describe('a national file of published figures', function () {
  this.timeout(600_000);

  it(`of ${SIZE / MB} MB is imported with memory that does not grow with it`, async () => {
    const folder = aFolder();
    const path = join(folder.path, 'cme_census.csv');
    await pipeline(Readable.from(lines(SIZE)), createWriteStream(path));
    const open = memoryTables();
    const store = publishedStore(
      { table: open('published'), figures: open('returns') },
      filesIn(open('files'), (kind) => `${kind}-2F7K`),
    );
    const before = process.memoryUsage.rss();
    let most = before;
    const looking = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, LOOK_MS);
    const began = performance.now();
    const file = await csvFile(path);
    if (file.refused) throw new Error(file.say);
    const outcome = await importFile(store, file.value, { register: aRegister(), now: NOW });
    clearInterval(looking);
    folder.remove();
    if (outcome.refused) throw new Error(outcome.say);
    figure(
      `published figures, ${SIZE / MB} MB: ${((performance.now() - began) / 1000).toFixed(1)} s, ${counted(Math.round((most - before) / MB))} MB more at most`,
    );
    expect([outcome.value.is, outcome.value.faulty]).to.deep.equal(['saved', 0]);
    expect(outcome.value.left.join(' ')).to.contain(`of ${OTHERS} local authorities outside the network`);
    expect(most - before).to.be.below(MOST);
  });
});
