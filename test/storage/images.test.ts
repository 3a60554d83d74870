import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { imagesIn } from '../../src/storage/images.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';
import { counting, freshTables } from '../support/tables.ts';

const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const image = (size: number) => ({ png: Buffer.alloc(size, 'png of '), until: later(24) });

/** Tokens whose hashes begin alike, so that they lie in one partition: found by trying. */
const alike = (many: number): readonly string[] => {
  const found: string[] = [];
  for (let at = 0; found.length < many; at += 1) {
    const token = String(at).padStart(43, 'x');
    if (hashOf(token).startsWith('ab')) found.push(token);
  }
  return found;
};

for (const [where, makeOpen] of [
  ['in memory', async (): Promise<OpenTable> => memoryTables()],
  ['on Azurite', async (): Promise<OpenTable> => (await freshTables()).open],
] as const)
  describe(`pictures kept ${where}`, () => {
    let open: OpenTable;
    beforeEach(async () => {
      open = await makeOpen();
    });

    for (const size of [1, 22_500, 22_501, 300 * 1024])
      it(`of ${size} bytes are found whole by their token`, async () => {
        const images = imagesIn(open('images'));
        const token = await images.keep(image(size));
        const found = await images.find(token);
        expect(found).to.deep.include({ id: hashOf(token), until: later(24) });
        expect(Buffer.from(found?.png ?? []).equals(image(size).png)).to.equal(true);
      });

    it('keep nothing of the token but its hash', async () => {
      const token = await imagesIn(open('images')).keep(image(9));
      const rows = await open('images').list(hashOf(token).slice(0, 2), { from: '', below: '~' });
      expect(rows.map(({ key }) => key)).to.deep.equal([hashOf(token)]);
      expect(JSON.stringify(rows)).not.to.include(token);
    });

    it('cost one request to keep and one to find, and none for what is no token', async () => {
      const { open: counted, asked } = counting(open);
      const images = imagesIn(counted('images'));
      const token = await images.keep(image(60_000));
      await images.find(token);
      for (const odd of ['', 'abc', `${token}x`, "' or 1 eq 1"])
        expect(await images.find(odd)).to.equal(undefined);
      expect(await images.find('A'.repeat(43))).to.equal(undefined);
      expect(asked).to.deep.equal(['write images', 'get images', 'get images']);
    });

    it('are swept an hour after they ended, in two requests and no more than once an hour', async () => {
      const tokens = [...alike(4)];
      const { open: counted, asked } = counting(open);
      const images = imagesIn(counted('images'), () => tokens.shift() ?? '');
      const [old, other] = [await images.keep(image(9)), await images.keep(image(9))];
      const young = await images.keep({ ...image(9), until: later(40) });
      asked.length = 0;
      await images.sweep(hashOf(young), later(24.5));
      expect(asked, 'too early').to.deep.equal(['list images']);
      await images.sweep(hashOf(young), later(25.4));
      expect(asked, 'within the hour').to.have.length(1);
      await images.sweep(hashOf(young), later(25.6));
      expect(asked.slice(1)).to.deep.equal(['list images', 'write images']);
      expect([await images.find(old), await images.find(other)]).to.deep.equal([undefined, undefined]);
      expect(await images.find(young)).to.include({ id: hashOf(young) });
    });
  });
