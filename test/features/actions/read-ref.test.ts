import { expect } from 'chai';
import { readRef } from '../../../src/features/actions/read-ref.ts';

/** what was typed, the references and places, and what is left */
const CASES: readonly (readonly [string, string, string])[] = [
  ['ACT-2F7K sent to all on Monday', 'ACT-2F7K', 'sent to all on Monday'],
  ['act 2f7k', 'ACT-2F7K', ''],
  ['act2f7k: sent', 'ACT-2F7K', 'sent'],
  ['ACT–2F7K – sent', 'ACT-2F7K', 'sent'],
  ['2F7K', 'ACT-2F7K', ''],
  ['action ACT-2F7K', 'ACT-2F7K', ''],
  ['ACT-2F7K to 12 January', 'ACT-2F7K', 'to 12 January'],
  ['3 sent it Tuesday', '3', 'sent it Tuesday'],
  ['#3', '3', ''],
  ['number 3', '3', ''],
  ['no. 2 - done', '2', 'done'],
  ['nr 4 ok', '4', 'ok'],
  ['action 3 sent', '3', 'sent'],
  ['item 2', '2', ''],
  ['1.', '1', ''],
  ['3: sent', '3', 'sent'],
  ['3,sent', '3', 'sent'],
  ['3 to 12 January', '3', 'to 12 January'],
  ['the third', '3', ''],
  ['the second one sent', '2', 'sent'],
  ['third: sent', '3', 'sent'],
  ['the 3rd one sent', '3', 'sent'],
  ['first and third', '1 3', ''],
  ['1 and 3', '1 3', ''],
  ['1, 2 and 3 sent', '1 2 3', 'sent'],
  ['1 & 2 to MS', '1 2', 'to MS'],
  ['1-3 sent', '1 2 3', 'sent'],
  ['3, 3 and 3', '3', ''],
  ['ACT-2F7K, ACT-9XYZ done both', 'ACT-2F7K ACT-9XYZ', 'done both'],
  ['2F7K and 3 sent', 'ACT-2F7K 3', 'sent'],
  ['sent to all ACT-2F7K', 'ACT-2F7K', 'sent to all'],
  ['sent it to all (ACT-2F7K) on Monday', 'ACT-2F7K', 'sent it to all on Monday'],
  ['', '', ''],
  ['sent to all', '', 'sent to all'],
  ['the first draft was sent', '', 'the first draft was sent'],
  ['3 schools sent it', '', '3 schools sent it'],
  ['3 days ago', '', '3 days ago'],
  ['3/12 sent', '', '3/12 sent'],
  ['50% sent', '', '50% sent'],
  ['2026', '', '2026'],
  ['0', '', '0'],
  ['1000', '', '1000'],
  ['3-1 sent', '', '3-1 sent'],
  ['1-99 sent', '', '1-99 sent'],
  ['ACT-OOOO sent', '', 'ACT-OOOO sent'],
  ['sent ACT-OOOO', '', 'sent ACT-OOOO'],
];

describe('which actions are meant', () => {
  for (const [said, meant, rest] of CASES)
    it(`is read from “${said}” [row 28]`, () => {
      const read = readRef(said);
      expect([...read.refs, ...read.positions].join(' ')).to.equal(meant);
      expect(read.rest).to.equal(rest);
      expect(read.ref).to.equal(read.refs[0]);
      expect(read.position).to.equal(read.positions[0]);
    });
});
