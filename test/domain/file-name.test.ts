import { expect } from 'chai';
import fc from 'fast-check';
import { endingOf, fileName } from '../../src/domain/file-name.ts';

describe('a file’s name', () => {
  for (const [given, kept] of [
    ['Notes 9 July.docx', 'Notes 9 July.docx'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\mara\\notes.pdf', 'notes.pdf'],
    ['notes\r\nX-Header: y.pdf', 'notes X-Header: y.pdf'],
    ['notes\u202etxt.exe', 'notestxt.exe'],
    ['  .hidden ', 'hidden'],
    ['notes.', 'notes'],
    ['', 'file'],
    ['..', 'file'],
    ['folder/', 'file'],
    ['.pdf', 'pdf'],
    ['\ud83d.pdf', 'pdf'],
    [`${'n'.repeat(300)}.docx`, `${'n'.repeat(115)}.docx`],
  ] as const)
    it(`given as ${JSON.stringify(given.slice(0, 40))} is kept as ${kept.slice(0, 40)}`, () =>
      expect(fileName(given)).to.equal(kept));

  it('stays as it is once it is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        expect(fileName(fileName(given))).to.equal(fileName(given));
      }),
    );
  });

  it('has an ending in small letters, or none', () => {
    expect(['A.DOCX', 'a.tar.gz', 'notes', 'a.'].map(endingOf)).to.deep.equal(['.docx', '.gz', '', '']);
  });
});
