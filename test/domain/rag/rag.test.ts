import { expect } from 'chai';
import fc from 'fast-check';
import { addMonths, day } from '../../../src/domain/day.ts';
import { classify } from '../../../src/domain/rag/classify.ts';
import { answersOfCounts, countByColour } from '../../../src/domain/rag/count.ts';
import type { RagFacts, Ruling } from '../../../src/domain/rag/rule.ts';
import { RAG_RULE, ruled, ruleOn, sayChanged, versionsOf } from '../../../src/domain/rag/rules.ts';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import { checkReturn } from '../../../src/domain/returns/check-return.ts';
import { rag } from '../../../src/domain/returns/types/rag.ts';

const ON = day('2026-11-25');

/** A school place, a plan, part of the week, progressing; each case changes what it is about. */
const facts = (over: Partial<RagFacts> = {}): RagFacts => ({
  on: ON,
  hours: 5,
  hasPlan: true,
  hasPlace: true,
  isFullTime: false,
  isStuck: false,
  ...over,
});

describe('the RAG rule [rows 49 and 50]', () => {
  const cases: readonly { readonly name: string; readonly over: Partial<RagFacts>; readonly is: string }[] = [
    {
      name: 'no school place, no plan, stuck',
      over: { hasPlace: false, hasPlan: false, isStuck: true },
      is: 'red',
    },
    { name: 'a place, not full time, 13 hours, stuck', over: { hours: 13, isStuck: true }, is: 'red' },
    {
      name: 'no place, full time elsewhere, no plan, 14 hours, stuck',
      over: { hasPlace: false, isFullTime: true, hasPlan: false, hours: 14, isStuck: true },
      is: 'red',
    },
    { name: 'a plan and 10.5 hours', over: { hours: 10.5 }, is: 'amber' },
    { name: 'a plan and no hours yet', over: { hours: 0 }, is: 'amber' },
    { name: '15.5 hours', over: { hours: 15.5 }, is: 'green' },
    { name: '(a) exactly 11 hours', over: { hours: 11 }, is: 'unclassified a' },
    { name: '(a) exactly 15 hours', over: { hours: 15 }, is: 'unclassified a' },
    { name: '(a) 12 hours without a plan', over: { hours: 12, hasPlan: false }, is: 'unclassified a' },
    { name: '(b) below 11 hours and no plan', over: { hasPlan: false }, is: 'unclassified b' },
    { name: '(c) 20 hours and no plan', over: { hours: 20, hasPlan: false }, is: 'unclassified c' },
    {
      name: '(c) 20 hours, full time at a place, and stuck',
      over: { hours: 20, isFullTime: true, isStuck: true },
      is: 'unclassified c',
    },
    { name: '(d) no place, but progressing', over: { hasPlace: false }, is: 'unclassified d' },
    { name: '(d) the same with 20 hours', over: { hasPlace: false, hours: 20 }, is: 'unclassified d' },
    {
      name: '(e) a plan, 20 hours, not full time, stuck: red and green',
      over: { hours: 20, isStuck: true },
      is: 'unclassified e',
    },
    { name: '(e) a plan, 5 hours, stuck: red and amber', over: { isStuck: true }, is: 'unclassified e' },
    { name: '(f) full time', over: { hours: 25, isFullTime: true }, is: 'unclassified f' },
    {
      name: '(f) three months after it became green',
      over: { hours: 20, greenOn: day('2026-08-25') },
      is: 'unclassified f',
    },
    { name: 'a day before that', over: { hours: 20, greenOn: day('2026-08-26') }, is: 'green' },
  ];
  for (const { name, over, is } of cases)
    it(`${name}: ${is}`, () => {
      const { colour, gap, reason } = classify(facts(over), RAG_RULE);
      expect(gap ? `${colour} ${gap}` : colour).to.equal(is);
      expect(reason).to.match(/^[A-Z0-9].*\.$/);
    });

  it('(g) decides nothing of what is not stated, and says what that is', () => {
    const { hours: _, ...rest } = facts();
    const { colour, gap, reason } = classify(rest, RAG_RULE);
    expect([colour, gap]).to.deep.equal(['unclassified', 'g']);
    expect(reason).to.equal('It is not stated how many hours a week it has.');
    expect(classify({ on: ON }, RAG_RULE).reason).to.include('whether there is a school place');
  });

  it('says both colours where two fit', () => {
    expect(classify(facts({ hours: 20, isStuck: true }), RAG_RULE).reason).to.equal(
      'Both red and green fit: No progress, with a plan, 20 hours a week, a school place, not full time.',
    );
  });

  it('gives a green case its review after three months [row 52]', () => {
    const green = facts({ hours: 16 });
    expect(classify(green, RAG_RULE).reviewOn).to.equal('2027-02-25');
    expect(classify({ ...green, greenOn: day('2026-11-30') }, RAG_RULE).reviewOn).to.equal('2027-02-28');
    expect(classify(facts(), RAG_RULE).reviewOn).to.equal(undefined);
  });
});

const ruling = (over: Partial<Ruling> = {}): Ruling => ({
  gap: 'a',
  colour: 'amber',
  from: day('2027-01-04'),
  ...over,
});

describe('a coordinator’s ruling [row 50]', () => {
  const rule = ruled(RAG_RULE, ruling());

  it('gives the gap its colour in a version of its own, and says so', () => {
    const { colour, gap, reason, version } = classify(facts({ hours: 12 }), rule);
    expect({ colour, gap, version }).to.deep.equal({ colour: 'amber', gap: 'a', version: 2 });
    expect(reason).to.equal(
      '12 hours a week are neither below 11 nor over 15. Ruled amber from 4 January 2027.',
    );
    expect(classify(facts({ hours: 12 }), RAG_RULE).colour).to.equal('unclassified');
  });

  it('leaves other gaps open, and what is not stated', () => {
    expect(classify(facts({ hasPlan: false }), rule).colour).to.equal('unclassified');
    expect(classify({ on: ON }, rule).colour).to.equal('unclassified');
  });

  it('gives a case that is ruled green a review to come', () => {
    const over = ruled(RAG_RULE, ruling({ gap: 'f', colour: 'green' }));
    expect(classify(facts({ hours: 20, greenOn: day('2026-01-10') }), over).reviewOn).to.equal(
      addMonths(ON, 3),
    );
  });

  it('counts from its day on, and a later one on the same gap takes its place', () => {
    const versions = versionsOf(RAG_RULE, [ruling({ colour: 'green', from: day('2027-04-01') }), ruling()]);
    const on = (text: string) => ruleOn(versions, day(text));
    expect([on('2010-01-01').n, on('2027-01-03').n, on('2027-01-04').n, on('2027-04-01').n]).to.deep.equal([
      1, 1, 2, 3,
    ]);
    expect(on('2027-05-01').rulings).to.deep.equal([ruling({ colour: 'green', from: day('2027-04-01') })]);
  });

  it('is said wherever counts of both versions stand side by side', () => {
    expect(sayChanged(RAG_RULE, rule)).to.equal(
      'These cannot be compared: the rule of version 2 differs from that of version 1 (cases with 11 to 15 hours a week count as amber from 4 January 2027).',
    );
    expect(sayChanged(rule, rule)).to.equal(undefined);
    expect(sayChanged(RAG_RULE, { ...RAG_RULE, n: 2, over: 18 })).to.include('its limits have changed');
  });
});

describe('cases by colour', () => {
  const aCase = (): fc.Arbitrary<RagFacts> =>
    fc
      .record(
        {
          hours: fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2),
          hasPlan: fc.boolean(),
          hasPlace: fc.boolean(),
          isFullTime: fc.boolean(),
          isStuck: fc.boolean(),
          greenOn: fc.constantFrom(day('2026-01-31'), day('2026-10-01')),
        },
        { requiredKeys: [] },
      )
      .map((some) => ({ on: ON, ...some }));

  it('add up to all, and the gaps to the unclassified [decision 2]', () => {
    fc.assert(
      fc.property(fc.array(aCase(), { maxLength: 40 }), (cases) => {
        const { red, amber, green, unclassified, total, gaps } = countByColour(cases, RAG_RULE);
        expect(red + amber + green + unclassified)
          .to.equal(total)
          .and.to.equal(cases.length);
        expect(Object.values(gaps).reduce((sum, n) => sum + n, 0)).to.equal(unclassified);
      }),
    );
  });

  it('have a colour exactly where no gap is, or where one is ruled', () => {
    fc.assert(
      fc.property(aCase(), (one) => {
        const { colour, gap } = classify(one, RAG_RULE);
        expect(colour === 'unclassified').to.equal(gap !== undefined);
      }),
    );
  });

  it('are answers that a RAG return takes', () => {
    const counts = countByColour(
      [facts(), facts({ hours: 12 }), facts({ hours: 16 }), facts({ hours: 17 })],
      RAG_RULE,
    );
    const [version] = rag.versions;
    const answers: Answers = { ...answersOfCounts(counts), 'no-place': { kind: 'number', n: 0 } as const };
    expect(checkReturn({ type: rag, version, answers })).to.deep.equal([]);
    expect(answers['colour.green']).to.deep.equal({ kind: 'number', n: 2 });
  });
});
