import { expect } from 'chai';
import fc from 'fast-check';
import { findPerson } from '../../../src/domain/register.ts';
import type { Owner } from '../../../src/features/actions/action.ts';
import type { Read } from '../../../src/features/actions/read.ts';
import { readFor } from '../../../src/features/actions/read-for.ts';
import { readLine } from '../../../src/features/actions/read-line.ts';
import { readLines } from '../../../src/features/actions/read-lines.ts';
import { readOwners } from '../../../src/features/actions/read-owners.ts';
import { readRef } from '../../../src/features/actions/read-ref.ts';
import { whichActions } from '../../../src/features/actions/which-actions.ts';
import { fourfold, IN_PROPORTION } from '../../support/effort.ts';
import { aReader, REGISTER } from './reader.ts';

const SEEDED = { seed: 20261123, numRuns: 250 };
const reader = aReader();

const PIECES = [
  ...[
    'MS',
    'CO',
    'Kent',
    'kent',
    'Surry',
    'WBC',
    'RBWM',
    'Windsor & Maidenhead',
    'All',
    'all other LAs',
    'Hilary',
  ],
  ...[
    'the chair',
    'me',
    'I',
    '@Dev',
    'Ms Smith',
    'Reading',
    'Jane Bloggs',
    'except Slough',
    '(Kent)',
    'everyone',
  ],
  ...[' to ', ': ', ' - ', ' – ', ', ', ' and ', '/', ' & ', '; ', '. ', ' will ', ' please ', ' or ', ' '],
  ...[
    'send',
    'policies',
    'return',
    'be',
    'checked',
    'the grid',
    'confirm dates',
    'by CO',
    'not',
    '7',
    'e-mail',
  ],
  ...[
    'by 25 November',
    'by Friday',
    'by 30 February',
    'for next meeting',
    'ongoing',
    'monthly',
    'shortly',
    'Action:',
  ],
];

const line = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((pieces) => pieces.join(' '));

/** Words that only join: they may be dropped, as may numbers and letters, which count lines. */
const DROPPED =
  'to will shall should must would need needs have has had is are am was were agreed asked due please pls kindly can could both for all each also now then still and or with plus action actions no point item ll ve'.split(
    ' ',
  );

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !/^(?:\d+|\p{L})$/u.test(word));

const dueWords = (read: Read): string => ('due' in read && 'words' in read.due ? read.due.words : '');

const keptBy = (read: Read): ReadonlySet<string> => {
  if (read.is === 'refused') return new Set();
  return new Set([...DROPPED, ...wordsIn(`${read.ownerWords} ${read.text} ${dueWords(read)}`)]);
};

const ownersOf = (read: Read): readonly Owner[] => {
  if (read.is === 'refused') return [];
  if (read.is === 'asks' && read.about === 'owner')
    return [...read.ownersSoFar, ...read.choices.map(({ owner }) => owner)];
  return read.owners;
};

const isKnown = (owner: Owner): boolean => {
  if (owner.kind === 'role') return true;
  return owner.kind === 'person'
    ? findPerson(REGISTER, owner.id) !== undefined
    : REGISTER.authorities.some(({ code }) => code === owner.code);
};

describe('any line at all', () => {
  it('loses no word: each is in the owners’ words, the text or the date, or only joins them', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const read = readLine(typed, reader);
        if (read.is === 'refused') return;
        const kept = keptBy(read);
        const lost = wordsIn(typed.replace(/[\p{Cf}\p{Cc}]/gu, ' ')).filter((word) => !kept.has(word));
        expect(lost, JSON.stringify({ typed, read })).to.deep.equal([]);
      }),
      SEEDED,
    );
  });

  it('names no owner that the register does not have, and none twice', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const read = readLine(typed, reader);
        expect(ownersOf(read).every(isKnown)).to.equal(true);
        const owners = read.is === 'action' ? read.owners.map((owner) => JSON.stringify(owner)) : [];
        expect(new Set(owners).size).to.equal(owners.length);
      }),
      SEEDED,
    );
  });

  it('never makes an action without an owner or without a text', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const read = readLine(typed, reader);
        if (read.is !== 'action') return;
        expect(read.owners).to.not.deep.equal([]);
        expect(read.text).to.not.equal('');
      }),
      SEEDED,
    );
  });

  it('is answered, whatever it is made of', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      line,
      line.map((piece) => piece.repeat(20)),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(readLine(typed, reader).is).to.be.oneOf(['action', 'asks', 'refused']);
        expect(readLines(typed, reader)).to.be.an('array');
        expect(readOwners(typed, reader).owners.every(isKnown)).to.equal(true);
        expect(whichActions(typed, reader).is).to.be.oneOf(['filter', 'asks', 'refused']);
        expect(readFor(typed, reader).owners.every(isKnown)).to.equal(true);
        expect(readRef(typed).refs.length).to.be.at.most(20);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  const ENDLESS = [
    'a',
    ' ',
    '-',
    'to ',
    'Kent ',
    'all ',
    'Kent,',
    '(',
    'all except ',
    '@',
    'MS/',
    '1,',
    'for ',
    'ACT-',
    '. ',
    'by ',
    '; all ',
    '\n ',
    'for Kent ',
  ];
  const ask = (text: string) => {
    readLines(text, reader);
    readLine(text, reader);
    readOwners(text, reader);
    whichActions(text, reader);
    readFor(text, reader);
    readRef(text);
  };
  for (const piece of ENDLESS)
    it(`costs in proportion where it is “${piece}” without end`, () => {
      const typed = (letters: number) => `x${piece.repeat(letters / piece.length)}x`;
      const answered = (whole: string) => {
        for (const text of [
          whole,
          whole.slice(1),
          whole.slice(0, whole.length / 6),
          whole.slice(1, whole.length / 11),
        ])
          ask(text);
      };
      expect(fourfold(typed, answered, 2_500)).to.be.below(IN_PROPORTION);
    });
});
