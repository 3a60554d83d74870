import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import type { Item } from '../../../src/features/agenda/item.ts';
import { promisedIn } from '../../../src/features/agenda/promised.ts';
import { aRegister, PEOPLE } from '../../support/builders.ts';

const { mara, dev } = PEOPLE;
const anItem = (over: Partial<Item> = {}): Item => ({
  key: 'ITM-2F7K',
  title: 'School transport',
  papers: [],
  rev: 0,
  by: mara.id,
  ...over,
});
const PAPER = {
  kind: 'link',
  id: 'PAP-2F7K',
  title: 'Dashboard',
  url: 'https://x.org/',
  addedOn: day('2026-11-20'),
} as const;

describe('a paper that is promised', () => {
  for (const [what, item, expected] of [
    ['by whoever proposed the item', anItem(), mara.id],
    ['by whoever presents it', anItem({ presenter: { person: dev.id } }), dev.id],
    ['by nobody, where it is presented by a name', anItem({ presenter: { name: 'Ann Lee' } }), undefined],
    ['by nobody, where it has one', anItem({ papers: [PAPER] }), undefined],
    ['by nobody, for what is on every agenda', anItem({ standing: 'notes' }), undefined],
  ] as const)
    it(`is ${what} [row 7]`, () => {
      const promised = promisedIn([anItem({ papers: [PAPER] }), item], aRegister());
      expect(promised.map(({ person, number }) => [person, number])).to.deep.equal(
        expected ? [[expected, 2]] : [],
      );
    });
});
