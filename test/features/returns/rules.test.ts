import { expect } from 'chai';
import fc from 'fast-check';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import { answerFields } from '../../../src/domain/returns/answer-ids.ts';
import { findReturnType } from '../../../src/domain/returns/return-types.ts';
import { claimed } from '../../../src/features/returns/claims.ts';
import { mergeStep } from '../../../src/features/returns/merge-step.ts';
import { printOf, printOfAll, printsOf } from '../../../src/features/returns/print.ts';
import { readAsked } from '../../../src/features/returns/read-asked.ts';
import {
  isAmending,
  isOpenToWork,
  nextVersion,
  waitingOf,
  withApproval,
  withSubmitted,
} from '../../../src/features/returns/work.ts';
import { aRegister, code, PEOPLE, TODAY } from '../../support/builders.ts';
import { AUTUMN, counts, KENT, submittedBy } from '../../support/returns-world.ts';

const VERSION = findReturnType('entitlement')?.versions[0];
const FIELDS = VERSION ? answerFields(VERSION) : [];
const IDS = FIELDS.map(({ id }) => id);

const someAnswers = fc
  .dictionary(fc.constantFrom(...IDS), fc.integer({ min: 0, max: 500 }))
  .map((numbers): Answers => counts(numbers));
const asTyped = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    IDS.map((id) => {
      const answer = answers[id];
      return [id, answer?.kind === 'number' ? String(answer.n) : ''];
    }),
  );

describe('a step that is saved', () => {
  it('puts what this person changed, and leaves what others changed: nothing is lost', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, someAnswers, (drawn, mine, now) => {
        const step = { fields: FIELDS, typed: asTyped(mine), was: printsOf(drawn, IDS) };
        const { answers, overtaken, faults } = mergeStep(now, step, TODAY);
        expect(faults).to.deep.equal({});
        for (const one of FIELDS) {
          const { id } = one;
          const [was, my, their] = [drawn, mine, now].map((each) => printOf(each[id]));
          const isMine = my !== was;
          const isTheirs = their !== was;
          const clash = isMine && isTheirs && my !== their;
          expect(overtaken.includes(one)).to.equal(clash);
          expect(printOf(answers[id])).to.equal(isMine && !clash ? my : their);
        }
      }),
    );
  });

  it('saved again changes nothing, and keeps answers of other steps', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (before, mine) => {
        const other: Answers = { ...before, elsewhere: { kind: 'number', n: 7 } };
        const step = { fields: FIELDS, typed: asTyped(mine), was: printsOf(other, IDS) };
        const once = mergeStep(other, step, TODAY).answers;
        expect(printOfAll(mergeStep(once, step, TODAY).answers)).to.equal(printOfAll(once));
        expect(once['elsewhere']).to.deep.equal({ kind: 'number', n: 7 });
      }),
    );
  });

  it('leaves a kept file in place where its box is empty', () => {
    const field = answerFields(
      findReturnType('document')?.versions[0] ?? { n: 1, from: { year: 2020 }, fields: [] },
    );
    const now: Answers = { document: { kind: 'file', file: 'FIL-2F7K', title: 'policy.pdf', size: 9 } };
    const step = { fields: field, typed: { document: '' }, was: {} };
    expect(mergeStep(now, step, TODAY).answers).to.deep.equal(now);
  });
});

describe('the versions of a return', () => {
  const base = { request: 'REQ-2F7K', authority: KENT } as const;
  const v1 = submittedBy(PEOPLE.dev, counts({ total: 1 }), 1);
  const v2 = submittedBy(PEOPLE.dev, counts({ total: 2 }), 2);
  const draft = { answers: {}, notes: {}, by: PEOPLE.dev.id, at: v1.at };

  it('replace one that was sent back, and wait beside one that was not [row 46]', () => {
    const queried = { ...base, sent: v1, standing: 'queried', draft } as const;
    expect(withSubmitted(queried, v2)).to.deep.equal({ ...base, sent: v2, standing: 'submitted' });
    const approved = { ...base, sent: v1, standing: 'approved', draft } as const;
    const amended = withSubmitted(approved, v2);
    expect(amended).to.deep.equal({ ...base, sent: v1, amended: v2, standing: 'amended' });
    expect(waitingOf(amended)).to.equal(v2);
    expect(nextVersion(amended)).to.equal(3);
    expect(withApproval(amended, PEOPLE.cora.id, v2.at)).to.include({ sent: v2, standing: 'approved' });
    const again = withSubmitted({ ...amended, standing: 'queried' }, { ...v2, n: 3 });
    expect(again).to.include({ sent: v1, standing: 'amended' });
  });

  for (const [what, value, open, amends] of [
    ['nothing', undefined, true, false],
    ['a draft', { ...base, draft }, true, false],
    ['submitted', { ...base, sent: v1, standing: 'submitted' }, false, false],
    ['approved', { ...base, sent: v1, standing: 'approved' }, false, false],
    ['approved, and an amendment begun', { ...base, sent: v1, standing: 'approved', draft }, true, true],
    ['sent back', { ...base, sent: v1, standing: 'queried' }, true, false],
    ['sent back, and being put right', { ...base, sent: v1, standing: 'queried', draft }, true, false],
    ['amended', { ...base, sent: v1, amended: v2, standing: 'amended' }, false, false],
  ] as const)
    it(`of one that is ${what} can be worked on: ${open}, by an amendment: ${amends}`, () => {
      expect([isOpenToWork(value), isAmending(value)]).to.deep.equal([open, amends]);
    });
});

describe('which return somebody means', () => {
  const PORTSMOUTH = code('851');
  for (const [words, expected] of [
    ['', { types: [], rest: '' }],
    ['CME census', { types: ['cme-census'], rest: '' }],
    ['the CME census for autumn 2026', { types: ['cme-census'], period: AUTUMN, rest: '' }],
    ['CME census for Portsmouth', { types: ['cme-census'], authority: PORTSMOUTH, rest: '' }],
    ['for Kent', { types: [], authority: KENT, rest: '' }],
    ['Kent’s CME census', { types: ['cme-census'], authority: KENT, rest: '' }],
    ['cme census: Yr7 12 EHE 3', { types: ['cme-census'], rest: 'Yr7 12 EHE 3' }],
    ['cme census\nTotal\t4', { types: ['cme-census'], rest: 'Total\t4' }],
    ['Total\t4\nYear 7\t4', { types: [], rest: 'Total\t4\nYear 7\t4' }],
    ['EHE census for this term: tot 9', { types: ['ehe-census'], period: AUTUMN, rest: 'tot 9' }],
  ] as const)
    it(`is read from “${words.replace(/\s/g, ' ')}”`, () => {
      const { types, rest, ...asked } = readAsked(words, { register: aRegister(), today: TODAY });
      const { tail: _, ...found } = asked;
      expect({ ...found, types: types.map(({ id }) => id), rest }).to.deep.equal(expected);
    });

  for (const [text, rest] of [
    ['complete CME census', 'CME census'],
    ['complete the CME census return for autumn 2026', 'CME census return for autumn 2026'],
    ['complete cme census: tot 4', 'cme census: tot 4'],
    ['complete ACT-2F7K CME census', undefined],
    ['complete 3 sent the CME census to Cora', undefined],
    ['complete 3', undefined],
    ['completed CME census', undefined],
  ] as const)
    it(`is claimed from actions in “${text}”: ${rest ?? 'no'}`, () => expect(claimed(text)).to.equal(rest));
});
