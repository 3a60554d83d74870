import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/domain/returns/answer.ts';
import { answerFields, kindOf, missingIn, nilAnswers } from '../../../src/domain/returns/answer-ids.ts';
import type { Before, Fault } from '../../../src/domain/returns/check.ts';
import { checkReturn } from '../../../src/domain/returns/check-return.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import type { ReturnType, Version } from '../../../src/domain/returns/return-type.ts';
import { findReturnType, RETURN_TYPES, versionFor } from '../../../src/domain/returns/return-types.ts';

const NOW: Period = { kind: 'term', year: 2026, term: 'autumn' };
const THEN: Period = { kind: 'term', year: 2025, term: 'summer' };

const typeOf = (id: string): ReturnType => {
  const type = findReturnType(id);
  if (!type) throw new Error(`there is no return type ${id}`);
  return type;
};

type Said = number | string;
const answerOf = (one: Said): Answer => {
  if (typeof one === 'number') return { kind: 'number', n: one };
  return one === '?' ? { kind: 'unknown' } : { kind: 'mark', mark: 'c' };
};

const answersOf = (said: Readonly<Record<string, Said>>): Answers =>
  Object.fromEntries(Object.entries(said).map(([id, one]) => [id, answerOf(one)]));

const check = (
  id: string,
  now: Readonly<Record<string, Said>>,
  before?: Readonly<Record<string, Said>>,
  over: Partial<Before> = {},
) => {
  const type = typeOf(id);
  return checkReturn({
    type,
    version: versionFor(type, NOW),
    answers: answersOf(now),
    ...(before && { before: { period: THEN, answers: answersOf(before), ...over } }),
  });
};
const ids = (...args: Parameters<typeof check>) => check(...args).map((fault) => fault.id);

describe('checkReturn: errors', () => {
  const SEX = { 'sex.female': 20, 'sex.male': 28, 'sex.unknown': 1 };
  for (const [title, figures, expected] of [
    ['parts that add up', { total: 49, ...SEX }, []],
    ['parts that are too many', { total: 48, ...SEX }, ['adds:sex']],
    ['parts that are too few', { total: 50, ...SEX }, ['adds:sex']],
    ['parts not all given, still under the total', { total: 50, 'sex.female': 20 }, []],
    ['parts not all given, already over it', { total: 19, 'sex.female': 20 }, ['adds:sex']],
    ['a symbol among the parts, under the total', { total: 50, ...SEX, 'sex.unknown': 'c' }, []],
    ['a symbol among the parts, over the total', { total: 40, ...SEX, 'sex.unknown': 'c' }, ['adds:sex']],
    ['a total not known', { total: '?', 'sex.female': 20, 'sex.male': 28 }, []],
    ['no total yet', SEX, []],
  ] as const)
    it(`finds ${expected.length === 0 ? 'nothing wrong with' : 'what is wrong with'} ${title} [row 34]`, () => {
      expect(ids('cme-census', figures)).to.deep.equal(expected);
    });

  it('says by how much parts and total differ, and what to do', () => {
    expect(check('cme-census', { total: 1250, ...SEX })[0]).to.deep.equal({
      kind: 'error',
      id: 'adds:sex',
      field: 'total',
      say: 'Sex: the parts add up to 49, and “Children missing education” is 1,250: 1,201 too few. Put the parts or the total right.',
    });
  });

  it('never adds up sub-groups that overlap: each is held against the total alone [row 34]', () => {
    const figures = {
      suspensions: 50,
      'suspensions-group.fsm6': 40,
      'suspensions-group.sen': 45,
      'suspensions-group.lac': 51,
    };
    expect(ids('exclusions', figures)).to.deep.equal(['most:suspensions-group.lac']);
  });

  it('lets no more have a plan than there are [row 31]', () => {
    expect(check('entitlement', { total: 12, 'with-plan': 13, challenged: 12 })).to.deep.equal([
      {
        kind: 'error',
        id: 'most:with-plan',
        field: 'with-plan',
        say: 'With a plan for return to full entitlement is 13, and “Not accessing full entitlement” is 12: it can be no more than that. Put one of them right.',
      },
    ]);
  });
});

describe('checkReturn: a total that is not told', () => {
  const SEX = { 'sex.female': 20, 'sex.male': 28, 'sex.unknown': 1 };
  for (const [title, figures, expected] of [
    ['c beside parts that are all numbers', { total: 'c', ...SEX }, ['hidden:total']],
    ['not known beside parts that are all numbers', { total: '?', ...SEX }, ['hidden:total']],
    ['c with a part that is c too', { total: 'c', ...SEX, 'sex.unknown': 'c' }, []],
    ['c with a part that is not filled in', { total: 'c', 'sex.female': 20, 'sex.male': 28 }, []],
    ['a number', { total: 49, ...SEX }, []],
  ] as const)
    it(`is ${expected.length > 0 ? 'asked about' : 'not asked about'} where it is ${title}`, () => {
      expect(ids('cme-census', figures)).to.deep.equal(expected);
    });

  it('is asked about once, with what it comes to', () => {
    const phase = { 'phase.primary': 20, 'phase.secondary': 29 };
    const found = check('cme-census', { total: 'c', ...SEX, ...phase });
    expect(found.map(({ kind, say }) => [kind, say])).to.deep.equal([
      [
        'query',
        '“Children missing education” is “c (suppressed)”, and every part of “Sex” is a number, so it can be worked out: 49. Enter it, hide a part as well, or say why.',
      ],
    ]);
  });

  it('is not asked about where its parts overlap, since those never come to it', () => {
    const groups = answerFields(versionFor(typeOf('exclusions'), NOW)).filter(({ id }) =>
      id.startsWith('suspensions-group.'),
    );
    const parts = Object.fromEntries(groups.map(({ id }) => [id, 3]));
    expect(ids('exclusions', { suspensions: 'c', ...parts })).to.deep.equal([]);
  });
});

describe('checkReturn: queries', () => {
  for (const [title, now, then, expected] of [
    ['more than 40% and 20', 100, 60, ['change:total']],
    ['fewer by more than 40% and 20', 50, 100, ['change:total']],
    ['exactly 40%', 140, 100, []],
    ['exactly 20', 40, 20, []],
    ['21 on 20', 41, 20, ['change:total']],
    ['more than 20, not 40%', 1021, 1000, []],
    ['more than 40%, not 20', 15, 5, []],
    ['from nothing to many', 21, 0, ['change:total']],
    ['from nothing to a few', 20, 0, []],
    ['to nothing', 0, 1, ['zero:total']],
    ['to nothing from many', 0, 900, ['zero:total']],
    ['nothing both times', 0, 0, []],
  ] as const)
    it(`${expected.length === 0 ? 'asks nothing about' : 'asks about'} ${title}`, () => {
      expect(ids('cme-census', { total: now }, { total: then })).to.deep.equal(expected);
    });

  it('says what it was and when', () => {
    expect(check('cme-census', { total: 0 }, { total: 1049 })[0]?.say).to.equal(
      'Children missing education is 0; it was 1,049 in summer term 2026. Say why, or put it right.',
    );
  });

  it('asks about a total, not once more about each of its parts', () => {
    const now = { total: 200, 'sex.female': 100, 'sex.male': 100, 'sex.unknown': 0 };
    const then = { total: 100, 'sex.female': 50, 'sex.male': 50, 'sex.unknown': 0 };
    expect(ids('cme-census', now, then)).to.deep.equal(['change:total']);
  });

  it('asks about a part where its total stayed, and not about a small one that went', () => {
    const now = { total: 100, 'sex.female': 90, 'sex.male': 10, 'sex.unknown': 0 };
    const then = { total: 100, 'sex.female': 46, 'sex.male': 50, 'sex.unknown': 4 };
    expect(ids('cme-census', now, then)).to.deep.equal(['change:sex.female', 'change:sex.male']);
  });

  it('asks about figures that are all the same as last time', () => {
    const same = { total: 10, 'sex.female': 4, 'sex.male': 6, 'sex.unknown': 0 };
    expect(ids('cme-census', same, same)).to.deep.equal(['same:all']);
    expect(ids('cme-census', { ...same, total: 11, 'sex.male': 7 }, same)).to.deep.equal([]);
    expect(ids('medical-audit', { total: 0, mental: 0 }, { total: 0, mental: 0 })).to.deep.equal([]);
  });

  it('compares with published figures as far as their rounding allows', () => {
    const rounded = { roundedTo: 10 };
    expect(ids('cme-census', { total: 71 }, { total: 50 })).to.deep.equal(['change:total']);
    expect(ids('cme-census', { total: 75 }, { total: 50 }, rounded)).to.deep.equal([]);
    expect(ids('cme-census', { total: 80 }, { total: 50 }, rounded)).to.deep.equal(['change:total']);
    const same = { total: 50, 'sex.female': 20, 'sex.male': 30, 'sex.unknown': 0 };
    expect(ids('cme-census', same, same, rounded)).to.deep.equal([]);
  });

  it('compares no field that one of the versions did not have [row 46]', () => {
    const before = { period: { kind: 'term', year: 2024, term: 'summer' } } as const;
    expect(ids('cme-census', { 'reason.offered': 90 }, { 'reason.offered': 1 }, before)).to.deep.equal([]);
    expect(
      ids('cme-census', { 'reason.application': 90 }, { 'reason.application': 1 }, before),
    ).to.deep.equal(['change:reason.application']);
  });

  it('asks once about a nil return where there were figures, and not where there were none', () => {
    const type = typeOf('cme-census');
    const version = versionFor(type, NOW);
    const nil = (total: number) =>
      checkReturn({
        type,
        version,
        answers: {},
        nil: true,
        before: { period: THEN, answers: answersOf({ total }) },
      });
    expect(nil(4).map(({ id, kind }) => [id, kind])).to.deep.equal([['nil:all', 'query']]);
    expect(nil(0)).to.deep.equal([]);
  });
});

describe('checkReturn: what always holds', () => {
  const YEARS = ['reception', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8', 'y9', 'y10', 'y11', 'unknown'];
  const number = fc.nat({ max: 300 }).map((n): Answer => ({ kind: 'number', n }));
  const answer = fc.oneof(
    { weight: 8, arbitrary: number },
    fc.constantFrom<Answer>({ kind: 'mark', mark: 'c' }, { kind: 'mark', mark: 'low' }, { kind: 'unknown' }),
  );
  const VERSIONS = RETURN_TYPES.filter(({ id }) => id !== 'document').flatMap((type) =>
    type.versions.map((version) => ({ type, version })),
  );
  const filled = (version: Version) => {
    const fields = answerFields(version).filter((one) => ['count', 'rate'].includes(kindOf(one)));
    return fc.dictionary(fc.constantFrom(...fields.map(({ id }) => id)), answer, {
      maxKeys: 40,
      size: 'max',
    });
  };
  const checked = fc.constantFrom(...VERSIONS).chain(({ type, version }) =>
    fc.record({
      type: fc.constant(type),
      version: fc.constant(version),
      answers: filled(version),
      before: fc.record({ period: fc.constant(THEN), answers: filled(version) }),
    }),
  );

  it('gives the same faults with the same ids, each once, of fields that there are', () => {
    fc.assert(
      fc.property(checked, (one) => {
        const faults = checkReturn(one);
        const asked = new Set(answerFields(one.version).map(({ id }) => id));
        expect(checkReturn(structuredClone(one))).to.deep.equal(faults);
        expect(new Set(faults.map(({ id }) => id)).size).to.equal(faults.length);
        expect(faults.every(({ field }) => asked.has(field))).to.equal(true);
      }),
    );
  });

  it('has an error and a query about no one thing, nor two queries', () => {
    fc.assert(
      fc.property(checked, (one) => {
        const faults = checkReturn(one);
        const wrong = new Set(faults.filter(({ kind }) => kind === 'error').map(({ field }) => field));
        const queried = faults.filter(({ kind }) => kind === 'query').map(({ field }) => field);
        expect(new Set(queried).size).to.equal(queried.length);
        expect(queried.filter((field) => wrong.has(field))).to.deep.equal([]);
      }),
    );
  });

  it('finds an error where it finds one without last period’s figures, and no other', () => {
    fc.assert(
      fc.property(checked, ({ before, ...one }) => {
        const errors = (faults: readonly Fault[]) => faults.filter(({ kind }) => kind === 'error');
        expect(errors(checkReturn({ ...one, before }))).to.deep.equal(errors(checkReturn(one)));
      }),
    );
  });

  it('finds no error in parts of which the total is the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 13, maxLength: 13 }), (parts) => {
        const said = Object.fromEntries(parts.map((n, at) => [`year.${YEARS[at]}`, n]));
        const total = parts.reduce((sum, n) => sum + n, 0);
        expect(ids('cme-census', { total, ...said })).to.deep.equal([]);
        expect(ids('cme-census', { total: total + 1, ...said })).to.deep.equal(['adds:year']);
      }),
    );
  });
});

describe('missingIn', () => {
  it('names what has to be answered still; words may be left out', () => {
    const version = typeOf('core-set').versions[0];
    expect(missingIn(version, {}).map(({ id }) => id)).to.deep.equal([
      'attendance',
      'persistent',
      'severe',
      'suspensions',
      'permanent',
      'reduced',
      'ehe',
    ]);
    expect(missingIn(version, answersOf({ attendance: 94, persistent: 'c' }))).to.have.length(5);
  });

  it('is nothing for a nil return of counts', () => {
    const version = typeOf('cme-census').versions[0];
    expect(missingIn(version, nilAnswers(version))).to.deep.equal([]);
  });
});
