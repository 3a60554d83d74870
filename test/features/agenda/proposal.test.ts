import { expect } from 'chai';
import type { Item } from '../../../src/features/agenda/item.ts';
import { findProposal } from '../../../src/features/agenda/proposal.ts';

const proposal = (key: string, title: string): Item => ({ key, title, papers: [] }) as unknown as Item; // as much as is read

describe('a proposed item named in words', () => {
  const two = [proposal('a', 'School transport in rural areas'), proposal('b', 'Health-needs policies')];
  const cases: readonly (readonly [words: string, among: readonly Item[], key: string | undefined])[] = [
    ['', two.slice(0, 1), 'a'],
    ['', two, undefined],
    ['2', two, 'b'],
    ['3', two, undefined],
    ['school TRANSPORT', two, 'a'],
    ['“Health needs policies”', two, 'b'],
    ['e', two, undefined],
    ['attendance', two, undefined],
  ];
  for (const [words, among, key] of cases)
    it(`“${words}” among ${among.length} is ${key ?? 'none for sure'}`, () => {
      expect(findProposal(among, words)?.key).to.equal(key);
    });
});
