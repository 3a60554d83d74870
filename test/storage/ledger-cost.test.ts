import { expect } from 'chai';
import { ledger } from '../../src/storage/ledger.ts';
import { aDeed } from '../support/ledger-contract.ts';
import { freshTables } from '../support/tables.ts';

for (const gathered of [1, 400])
  describe(`what a deed costs with ${gathered} things in the ledger`, () => {
    it('is one request, one more for a repeat, and none more for a race that was lost', async () => {
      const tables = await freshTables();
      await tables.ensure(['book']);
      const book = ledger(tables.open('book'), 'live');
      for (let at = 0; at < gathered; at += 20) {
        const refs = Array.from({ length: Math.min(20, gathered - at) }, (_, more) => `ACT-${at + more}`);
        await book.commit({ ...aDeed('x'), changes: refs.flatMap((ref) => aDeed(ref).changes) });
      }
      const spent = async (run: () => Promise<unknown>): Promise<readonly string[]> => {
        tables.requests.length = 0;
        await run();
        return [...tables.requests];
      };
      const before = await book.get('a|ACT-0');
      if (!before) throw new Error('ACT-0 was just recorded');
      const deed = aDeed('ACT-0', { before });
      expect(await spent(() => book.commit(deed)), 'a change').to.deep.equal(['write']);
      expect(await spent(() => book.commit(deed)), 'the same turn again').to.deep.equal(['write', 'get']);
      expect(await spent(() => book.commit(aDeed('ACT-0', { before }))), 'a lost race').to.deep.equal([
        'write',
      ]);
      expect(await spent(() => book.history('ACT-0')), 'a history').to.deep.equal(['list']);
    });
  });
