import { expect } from 'chai';
import { wordFile } from '../../support/word-xml.ts';
import { scored } from './minutes.ts';
import { PROSE } from './word-prose.ts';
import { TABLES } from './word-tables.ts';

describe('minutes as councils write them in Word', () => {
  for (const minutes of [...TABLES, ...PROSE])
    it(`have their owners and actions found: ${minutes.what}`, async () => {
      const { missed, wrong } = await scored('minutes.docx', wordFile(minutes.body, minutes.parts), minutes);
      expect(missed, 'missed').to.deep.equal([]);
      expect(wrong, 'sure, and wrong').to.deep.equal([]);
    });
});
