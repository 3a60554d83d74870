import { expect } from 'chai';
import { inFigures } from '../../../src/features/counts/spoken.ts';

const SPOKEN: readonly (readonly [words: string, figures: string])[] = [
  ['autumn twenty twenty-five', 'autumn 2025'],
  ['twenty twenty four slash twenty five', '2024/25'],
  ['suspensions in twenty two twenty three', 'suspensions in 22/23'],
  ['two thousand and twenty-two', '2022'],
  ['spring twenty six', 'spring 26'],
  ['year ten and eleven', 'year 10 and 11'],
  ['years seven to nine', 'years 7 to 9'],
  ['key stage three', 'key stage 3'],
  ['over one hundred', 'over 100'],
  ['two hundred and fifty', '250'],
  ['one thousand two hundred', '1200'],
  ['fifty-two weeks', '52 weeks'],
];

const LEFT = [
  'the top two',
  'one of us',
  'per hundred',
  'over the past two terms',
  'last year one',
  'a thousand',
];

describe('numbers in words', () => {
  for (const [words, figures] of SPOKEN)
    it(`“${words}” is “${figures}” [row 33]`, () => expect(inFigures(words)).to.equal(figures));

  for (const words of LEFT) it(`“${words}” stays in words`, () => expect(inFigures(words)).to.equal(words));

  it('follow one another to make an academic year: “twenty two twenty five” is none', () => {
    expect(inFigures('twenty two twenty five')).to.equal('22 25');
  });
});
