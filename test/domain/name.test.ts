import { expect } from 'chai';
import { initialsOf, isName, likeName, tidyName } from '../../src/domain/name.ts';

describe('tidyName', () => {
  for (const [typed, expected] of [
    ['  Mara   Swift ', 'Mara Swift'],
    ['Swift, Mara', 'Mara Swift'],
    ['Mara Swift (KCC)', 'Mara Swift'],
    ['Ms. Mara Swift', 'Mara Swift'],
    ['Dr Mara Swift.', 'Mara Swift'],
    ['MS', 'MS'],
    ['', ''],
  ] as const)
    it(`says "${typed}" as "${expected}"`, () => {
      expect(tidyName(typed)).to.equal(expected);
    });
});

describe('likeName', () => {
  it('is the same for spellings of one name', () => {
    expect(likeName('Zoë O’Neil-Field')).to.equal(likeName('zoe oneil field'));
  });
});

describe('initialsOf', () => {
  for (const [name, expected] of [
    ['Mara Swift', 'MS'],
    ['Swift, Mara', 'MS'],
    ['jo ann birch', 'JAB'],
    ['A B C D E', 'ABCD'],
    ['Mara', 'M'],
    ['', ''],
  ] as const)
    it(`are ${expected || 'none'} for "${name}"`, () => {
      expect(initialsOf(name)).to.equal(expected);
    });
});

describe('isName', () => {
  for (const name of ['Mara Swift', 'Mara', 'Zoë O’Neil-Field', 'Jo van der Berg', 'J.P. Field'])
    it(`takes "${name}" for a name`, () => expect(isName(name)).to.equal(true));
  for (const name of [
    '',
    'M',
    '12 people',
    'all of the other LAs in region',
    'x'.repeat(61),
    'a@b.c',
    'TBC?',
  ])
    it(`does not take "${name.slice(0, 20)}" for a name`, () => expect(isName(name)).to.equal(false));
});
