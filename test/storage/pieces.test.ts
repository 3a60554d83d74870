import { expect } from 'chai';
import fc from 'fast-check';
import { joined, pieces } from '../../src/storage/pieces.ts';

describe('a long text in pieces', () => {
  it('comes back whole, and no piece is longer than a property may be or ends within a sign', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.repeat(400));
    fc.assert(
      fc.property(texts, (text) => {
        const parted = pieces(text);
        expect(joined(parted)).to.equal(text);
        for (const piece of Object.values(parted)) {
          expect(piece.length).to.be.at.most(30_000);
          expect(piece).to.not.match(/[\uD800-\uDBFF]$/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
