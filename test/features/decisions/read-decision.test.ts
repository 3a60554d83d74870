import { expect } from 'chai';
import { readDecision } from '../../../src/features/decisions/read-decision.ts';
import { readWanted } from '../../../src/features/decisions/wanted.ts';

describe('what is read from a decision', () => {
  for (const [words, said, expected] of [
    [
      'agreed to have a separate attendance code',
      undefined,
      { text: 'To have a separate attendance code', outcome: 'agreed' },
    ],
    ['that a protocol is written', 'agreed', { text: 'A protocol is written', outcome: 'agreed' }],
    [
      'in-year admissions, because some county LAs lack the resource',
      'not-agreed',
      { text: 'In-year admissions', outcome: 'not-agreed', reason: 'Some county LAs lack the resource' },
    ],
    [
      'not agreed: in-year admissions. Reason: the resource',
      undefined,
      { text: 'In-year admissions', outcome: 'not-agreed', reason: 'The resource' },
    ],
    ['rejected a second meeting', undefined, { text: 'A second meeting', outcome: 'not-agreed' }],
    ['a separate code', undefined, { text: 'A separate code' }],
    ['agreed not to meet in August', undefined, { text: 'Not to meet in August', outcome: 'agreed' }],
    ['DEC-2F7K', 'agreed', { text: '', outcome: 'agreed', ref: 'DEC-2F7K' }],
    [
      'dec 2f7k not agreed because of cost',
      undefined,
      { text: '', outcome: 'not-agreed', ref: 'DEC-2F7K', reason: 'Cost' },
    ],
    ['', undefined, { text: '' }],
  ] as const)
    it(`is right for “${words}”${said ? ` after ${said}` : ''} [row 41]`, () => {
      expect(readDecision(words, said)).to.deep.equal(expected);
    });
});

describe('which decisions are wanted', () => {
  for (const [said, expected] of [
    ['about attendance', { words: 'attendance' }],
    ['agreed about the code?', { outcome: 'agreed', words: 'the code' }],
    ['not agreed', { outcome: 'not-agreed', words: '' }],
    ['proposed', { outcome: 'proposed', words: '' }],
    ['', { words: '' }],
  ] as const)
    it(`is right for “${said}”`, () => expect(readWanted(said)).to.deep.equal(expected));
});
