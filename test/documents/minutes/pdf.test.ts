import { expect } from 'chai';
import { printed } from '../../support/printed.ts';
import { scored } from './minutes.ts';
import { PRINTED_PROSE } from './printed-prose.ts';
import { PRINTED_TABLES } from './printed-tables.ts';

describe('minutes as word processors print them to PDF', () => {
  for (const minutes of [...PRINTED_TABLES, ...PRINTED_PROSE])
    it(`have their owners and actions found: ${minutes.what}`, async () => {
      const bytes = await printed(minutes.blocks, minutes.paper);
      const { missed, wrong } = await scored('minutes.pdf', bytes, minutes);
      expect(missed, 'missed').to.deep.equal([]);
      expect(wrong, 'sure, and wrong').to.deep.equal([]);
    });
});
