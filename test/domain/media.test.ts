import { expect } from 'chai';
import { mayBe, sayEndings, typeOf } from '../../src/domain/media.ts';

describe('the kind of a file', () => {
  it('is said in words', () => {
    expect(sayEndings(['.docx', '.pdf', '.txt'])).to.equal(
      'a Word document (.docx), a PDF (.pdf) or a text file (.txt)',
    );
    expect(sayEndings(['.odt'])).to.equal('a .odt file');
  });

  it('has the type of its ending', () => {
    expect([typeOf('.pdf'), typeOf('.odt')]).to.deep.equal(['application/pdf', undefined]);
  });

  for (const [ending, declared, may] of [
    ['.pdf', 'application/pdf', true],
    ['.pdf', 'APPLICATION/PDF; x=y', true],
    ['.pdf', '', true],
    ['.pdf', 'application/octet-stream', true],
    ['.pdf', 'text/html', false],
    ['.docx', 'application/zip', true],
    ['.docx', 'application/pdf', false],
    ['.txt', 'text/markdown', true],
    ['.txt', 'image/png', false],
    ['.csv', 'application/vnd.ms-excel', true],
    ['.odt', 'anything/at-all', true],
  ] as const)
    it(`${ending} called "${declared}" is ${may ? 'believed' : 'not believed'}`, () =>
      expect(mayBe(ending, declared)).to.equal(may));
});
