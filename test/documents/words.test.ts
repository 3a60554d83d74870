import { expect } from 'chai';
import fc from 'fast-check';
import { runsOf, tidy, tidyLine } from '../../src/documents/draw/words.ts';

describe('people’s words before they are drawn', () => {
  it('hold no control character, no half of a pair and no mark that turns writing round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(text).replaceAll('\n', '')).to.not.match(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        expect(tidy(tidy(text))).to.equal(tidy(text));
        expect(tidyLine(text)).to.not.match(/\n|^\s|\s$/);
      }),
    );
  });

  it('keep their letters, accents and signs', () => {
    expect(tidy('Łukasz O’Dowd – £5\r\nSia\u0302n ✓ 👩‍👧')).to.equal('Łukasz O’Dowd – £5\nSiân ✓ 👩‍👧');
  });

  it('lead to https addresses without a name or password in them', () => {
    const led = (link: string) => runsOf([{ text: 'x', link, bold: true }]);
    expect(led('https://example.org/ä')).to.deep.equal([
      { text: 'x', bold: true, link: 'https://example.org/%C3%A4' },
    ]);
    for (const bad of ['', 'x', 'http://a.example', 'data:text/html,x', 'https://me@a.example'])
      expect(led(bad)).to.deep.equal([{ text: 'x', bold: true }]);
  });
});
