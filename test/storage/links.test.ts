import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { linksIn } from '../../src/storage/links.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';
import { failureOf } from '../support/store-contract.ts';
import { counting, freshTables } from '../support/tables.ts';

const LINK = {
  account: { tenant: 'host', user: 'user-MEM-MARA' },
  name: 'packs.pdf',
  what: 'MTG-2F7K|2',
  until: new Date(NOW.getTime() + 600_000),
};
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Two tokens whose hashes begin alike, so that they lie in one partition: found by trying. */
const beside = (): readonly [string, string] => {
  const seen = new Map<string, string>();
  for (let at = 0; ; at += 1) {
    const token = String(at).padStart(43, 'x');
    const partition = hashOf(token).slice(0, 2);
    const first = seen.get(partition);
    if (first) return [first, token];
    seen.set(partition, token);
  }
};

for (const [where, makeOpen] of [
  ['in memory', async (): Promise<OpenTable> => memoryTables()],
  ['on Azurite', async (): Promise<OpenTable> => (await freshTables()).open],
] as const)
  describe(`links kept ${where}`, () => {
    let open: OpenTable;
    beforeEach(async () => {
      open = await makeOpen();
    });

    it('are found by their token, with whom they are for, what they lead to and until when', async () => {
      const links = linksIn(open('links'));
      const token = await links.keep(LINK);
      expect(token).to.match(/^[\w-]{43}$/);
      expect(await links.find(token)).to.deep.equal({ ...LINK, id: hashOf(token) });
    });

    it('differ, however many there are', async () => {
      const links = linksIn(open('links'));
      const tokens = await Promise.all(Array.from({ length: 50 }, () => links.keep(LINK)));
      expect(new Set(tokens).size).to.equal(50);
    });

    it('keep nothing of the token but its hash, in one of 256 partitions', async () => {
      const token = await linksIn(open('links')).keep(LINK);
      const hash = hashOf(token);
      const rows = await open('links').list(hash.slice(0, 2), { from: '', below: '~' });
      expect(rows.map(({ key }) => key)).to.deep.equal([hash]);
      expect(JSON.stringify(rows)).not.to.include(token);
    });

    it('cost one request each to mint and to find, and none for what is no token', async () => {
      const asked = counting(open);
      const links = linksIn(asked.open('links'));
      const token = await links.keep(LINK);
      await links.find(token);
      expect(asked.asked).to.deep.equal(['write links', 'get links']);
      for (const none of [
        '',
        'x',
        `${token}x`,
        token.slice(1),
        `${token.slice(1)}/`,
        '../../etc/passwd',
        hashOf('x'),
      ])
        expect(await links.find(none)).to.equal(undefined);
      expect(asked.asked).to.have.length(2);
    });

    it('are swept away a day after they ended, and those beside them stay', async () => {
      const table = open('links');
      const [first, second] = beside();
      await linksIn(table, () => first).keep(LINK);
      await linksIn(table, () => second).keep({ ...LINK, until: new Date(NOW.getTime() + 30 * 3_600_000) });
      const links = linksIn(table);
      await links.sweep(hashOf(first), new Date(NOW.getTime() + 24 * 3_600_000));
      expect(await links.find(first)).not.to.equal(undefined);
      await links.sweep(hashOf(first), new Date(NOW.getTime() + 25 * 3_600_000));
      expect(await links.find(first)).to.equal(undefined);
      expect(await links.find(second)).not.to.equal(undefined);
    });

    it('are never two under one token', async () => {
      const links = linksIn(open('links'), () => 'a'.repeat(43));
      await links.keep(LINK);
      expect(await failureOf(() => links.keep({ ...LINK, what: 'MTG-XXXX' }))).to.match(/there already/);
    });
  });
