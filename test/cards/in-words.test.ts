import { expect } from 'chai';
import { inWords } from '../../src/cards/in-words.ts';
import { plain } from '../../src/cards/plain.ts';
import { aCard } from '../support/room.ts';

describe('a reply in words', () => {
  for (const [text, words] of [
    ['**12** actions were found.', ['12 actions were found.']],
    ['One.\n\nTwo.\n', ['One.', 'Two.']],
    ['See [the notes](https://example.org/x).', ['See the notes.']],
    [`Mara wrote ${plain('[a](b) **c** 1_2 <i>')}`, ['Mara wrote [a](b) **c** 1_2 <i>']],
    ['', []],
  ] as const)
    it(`says ${JSON.stringify(text)} as ${JSON.stringify(words)}`, () =>
      expect(inWords({ text })).to.deep.equal(words));

  it('is its card’s own summary where there are no words', () => {
    expect(inWords({ card: aCard('What was found') }).join(' ')).to.include('What was found');
    expect(inWords({ text: 'Words.', card: aCard('What was found') })).to.deep.equal(['Words.']);
  });

  it('is nothing where there is neither', () => expect(inWords({})).to.deep.equal([]));
});
