import { expect } from 'chai';
import { aPerson, PEOPLE } from '../../support/builders.ts';
import {
  AUTUMN_25,
  AUTUMN_26,
  answerTo,
  aQuestion,
  askedOf,
  collected,
  count,
  HIDDEN,
  KENT,
  published,
  READING,
  released,
  SLOUGH,
  SURREY,
  sayTo,
  term,
} from './world.ts';

const SPRING_25 = term(2024, 'spring');
const AUTUMN_24 = term(2024, 'autumn');
const DFE = [
  published(
    AUTUMN_25,
    { '886': { total: count(1340), 'total@rate': count(0.5) }, '936': 150, '870': 70, '871': 70 },
    {
      region: { total: count(5540) },
      country: { total: count(34_700) },
    },
  ),
  published(AUTUMN_24, { '886': 1570, '936': 120, '870': 150, '871': 300 }),
];
const HELD = { 'cme-census|total': DFE };
const SES = aPerson({ id: 'MEM-SES2', organisation: 'SESLIP' });

const places = (...codes: readonly (typeof KENT)[]) => ({ kind: 'authorities', codes }) as const;

describe('an answer begins with a line that can be read aloud', () => {
  it('a published figure with its place, measure, date, source and rounding [row 33]', async () => {
    expect(await sayTo(HELD, aQuestion())).to.equal(
      'Kent: 1,340 children missing education on the census day of autumn term 2025, published by DfE and rounded to 10.',
    );
  });

  it('one child is one', async () => {
    const held = { 'cme-census|total': [collected(AUTUMN_26, { '886': 1 })] };
    expect(await sayTo(held, aQuestion())).to.match(/^Kent: 1 child missing education on /);
  });

  it('the network first, and DfE of the same term beside it', async () => {
    const [group] = [{ ...collected(AUTUMN_25, { '886': 1338 }), ...DFE[0] }];
    const text = await sayTo({ 'cme-census|total': group ? [group] : [] }, aQuestion());
    expect(text.split('\n')).to.deep.equal([
      'Kent: 1,338 children missing education on the census day of autumn term 2025, from its network return (approved).',
      'Kent: 1,340 children missing education on the census day of autumn term 2025, published by DfE and rounded to 10.',
    ]);
  });

  it('DfE first where its figures are of a later term', async () => {
    const held = {
      'cme-census|total': [DFE[0], collected(AUTUMN_24, { '886': 1571 })].flatMap((one) => one ?? []),
    };
    const [first, second] = (await sayTo(held, aQuestion())).split('\n');
    expect(first).to.contain('1,340');
    expect(second).to.contain('1,571').and.to.contain('autumn term 2024');
  });

  for (const [state, says] of [
    ['submitted', 'provisional: submitted, not yet approved'],
    ['queried', 'provisional: sent back with a query'],
    ['amended', 'provisional: an amendment waits to be approved'],
    ['approved', '(approved)'],
  ] as const)
    it(`how a figure stands: ${state}`, async () => {
      const held = { 'cme-census|total': [collected(AUTUMN_26, { '886': 12 }, { state })] };
      expect(await sayTo(held, aQuestion())).to.contain(says);
    });

  it('a symbol in words, and 0 is 0', async () => {
    const x = { total: { kind: 'mark', mark: 'x' } } as const;
    const held = { 'cme-census|total': [published(AUTUMN_25, { '886': x, '936': 0 })] };
    expect(await sayTo(held, aQuestion())).to.contain('x (not available) for children missing education');
    expect(await sayTo(held, aQuestion({ places: places(SURREY) }))).to.match(/^Surrey: 0 children/);
  });
});

describe('nothing there is said with what there is', () => {
  const SUMMER = aQuestion({ when: { kind: 'periods', periods: [term(2025, 'summer')] } });

  it('with the newest, and a button to it', async () => {
    const { says, next, isEmpty } = await answerTo(HELD, SUMMER);
    expect(says[0]).to.equal(
      'No figure of children missing education for summer term 2026 yet that can be shown here.',
    );
    expect(says[1]).to.match(/^The newest is: Kent: 1,340 /);
    expect(next.map(({ label }) => label)).to.deep.equal(['Show autumn term 2025']);
    expect(isEmpty).to.equal(true);
  });

  it('and no newest where there is none at all', async () => {
    expect(await sayTo({}, aQuestion())).to.equal(
      'There is no figure of children missing education yet that can be shown here.',
    );
  });

  it('the region is never the sum of what was published: what DfE did not publish is said [row 33]', async () => {
    const of = aQuestion({ places: { kind: 'region' }, when: { kind: 'periods', periods: [AUTUMN_24] } });
    const text = await sayTo(HELD, of);
    expect(text).to.match(/^DfE did not publish a South East total for autumn term 2024\./);
    expect(text).to.not.contain('2,140').and.to.not.contain('6,330');
  });
});

describe('the region', () => {
  const of = aQuestion({ places: { kind: 'region' } });

  it('is DfE’s own row', async () => {
    expect(await sayTo(HELD, of)).to.match(/^South East: 5,540 /);
  });

  it('of the network is the total that was released, with its coverage', async () => {
    const group = released(collected(AUTUMN_26, { '886': 300, '936': 100 }), {
      '886': { total: count(300) },
      '936': { total: count(100) },
    });
    const text = await sayTo({ 'cme-census|total': [group] }, of, { who: SES });
    expect(text).to.match(
      /^South East: 400 children .* from the network returns of 2 of 19 local authorities/,
    );
  });

  it('may be hidden itself', async () => {
    const group = released(
      collected(AUTUMN_26, { '886': 3 }),
      { '886': { total: HIDDEN } },
      { totals: { total: HIDDEN } },
    );
    expect(await sayTo({ 'cme-census|total': [group] }, of, { who: SES })).to.match(
      /^South East: c \(not shown/,
    );
  });

  it('is added up for whoever sees every return in full, who is told of how many', async () => {
    const group = collected(AUTUMN_26, { '886': 300, '936': 101, '870': { total: { kind: 'unknown' } } });
    expect(await sayTo({ 'cme-census|total': [group] }, of, { who: PEOPLE.cora })).to.match(
      /^South East: 401 .* from the network returns of 2 of 19 local authorities/,
    );
    expect(await sayTo({ 'cme-census|total': [group] }, of, { who: PEOPLE.dev })).to.not.contain('401');
  });
});

describe('figures side by side', () => {
  it('places in the order named, with a table and a chart', async () => {
    const { says, table, chart } = await answerTo(
      HELD,
      aQuestion({ want: 'compare', places: places(KENT, SURREY) }),
    );
    expect(says[0]).to.equal(
      'Children missing education on the census day of autumn term 2025, published by DfE and rounded to 10: Kent 1,340 and Surrey 150.',
    );
    expect(table).to.deep.equal({
      head: ['Local authority', 'DfE'],
      rows: [
        ['Kent', '1,340'],
        ['Surrey', '150'],
      ],
      more: 0,
    });
    expect(chart).to.deep.include({ kind: 'bars', labels: ['Kent', 'Surrey'], unit: 'children' });
    expect(chart?.series[0]?.values).to.deep.equal([1340, 150]);
  });

  it('a hidden figure is a gap in the chart and a c in the table, both said', async () => {
    const group = released(collected(AUTUMN_26, {}), {
      '886': { total: count(40) },
      '936': { total: HIDDEN },
    });
    const asked = aQuestion({ want: 'compare', places: places(KENT, SURREY) });
    const { table, chart, about } = await answerTo({ 'cme-census|total': [group] }, asked, { who: SES });
    expect(table?.rows).to.deep.equal([
      ['Kent', '40'],
      ['Surrey', 'c'],
    ]);
    expect(chart?.series[0]).to.deep.include({ values: [40, undefined], marks: [undefined, 'c'] });
    expect(about.find(({ title }) => title === 'Symbols')?.text).to.equal(
      'c: not shown, to protect small numbers',
    );
  });

  it('a change is told only of two figures that are shown, and as near where they are rounded', async () => {
    const asked = aQuestion({ want: 'compare', when: { kind: 'newest', beside: 'year-before' } });
    expect(await sayTo(HELD, asked)).to.equal(
      'Kent: from 1,570 children missing education in autumn term 2024 to 1,340 in autumn term 2025, published by DfE and rounded to 10: about 230 fewer.',
    );
    const x = { total: { kind: 'mark', mark: 'x' } } as const;
    const held = {
      'cme-census|total': [published(AUTUMN_25, { '886': 1340 }), published(AUTUMN_24, { '886': x })],
    };
    expect(await sayTo(held, asked))
      .to.contain('x (not available)')
      .and.to.not.contain('fewer');
  });

  it('two measures each of their own newest period', async () => {
    const held = { ...HELD, 'ehe-census|total': [published(SPRING_25, { '886': 3000 })] };
    const { says, table, chart } = await answerTo(
      held,
      aQuestion({ want: 'compare', measures: ['cme', 'ehe'] }),
    );
    expect(says[0]).to.match(/^Kent: 1,340 children missing education/);
    expect(says[1]).to.match(/^Kent: 3,000 children in elective home education/);
    expect(table?.rows.map(([label]) => label)).to.deep.equal([
      'Children missing education (DfE), Autumn term 2025',
      'Children in elective home education (census day), Spring term 2025',
    ]);
    expect(chart).to.equal(undefined);
  });

  it('of two measures of one name the one that has nothing is named as well [row 33]', async () => {
    expect(await sayTo(HELD, aQuestion({ measures: ['cme', 'not-full'] }))).to.contain(
      'Missing education (network, broad): no figure yet that can be shown here.',
    );
  });

  it('named places of the newest term that all of them have; each of the newest that half of them have', async () => {
    const held = {
      'cme-census|total': [
        collected(AUTUMN_26, { '886': 9 }),
        collected(AUTUMN_25, { '886': 8, '936': 7, '870': 6 }),
      ],
    };
    const who = { who: PEOPLE.cora };
    expect(await sayTo(held, aQuestion({ places: places(KENT, SURREY) }), who)).to.contain(
      'Kent 8 and Surrey 7',
    );
    expect(await sayTo(held, aQuestion({ places: { kind: 'each' } }), who)).to.contain('autumn term 2025');
    expect(await sayTo(held, aQuestion(), who)).to.match(/^Kent: 9 /);
  });
});

describe('figures over time', () => {
  const trend = aQuestion({ want: 'trend', when: { kind: 'span' } });

  it('from the first to the last, the earliest first [row 48]', async () => {
    const { table, chart } = await answerTo(HELD, trend);
    expect(table?.rows).to.deep.equal([
      ['Autumn term 2024', '1,570'],
      ['Autumn term 2025', '1,340'],
    ]);
    expect(chart?.labels).to.deep.equal(['Autumn term 2024', 'Autumn term 2025']);
  });

  it('329 in July 2014 and 347 in February 2015 cannot be compared, and why [row 46]', async () => {
    const held = {
      'entitlement|total': [
        published(SPRING_25, { '886': 400 }),
        published(term(2014, 'spring'), { '886': 347 }),
        published(term(2013, 'summer'), { '886': 329 }),
      ],
    };
    const asked = aQuestion({
      measures: ['not-full'],
      want: 'compare',
      when: { kind: 'periods', periods: [term(2013, 'summer'), term(2014, 'spring')] },
    });
    const { says, chart } = await answerTo(held, asked);
    expect(says[0]).to.contain('329').and.to.contain('347').and.to.contain('cannot be compared');
    expect(says.join(' '))
      .to.contain('The criteria were refined')
      .and.to.not.contain('more')
      .and.to.not.contain('18');
    expect(chart?.breaks).to.deep.equal([
      { before: 1, says: 'Counted differently from spring term 2015 on' },
    ]);
  });

  it('no break where only the reasons changed', async () => {
    expect(await sayTo(HELD, trend))
      .to.contain('about 230 fewer')
      .and.to.not.contain('cannot be compared');
  });

  it('the last three terms are three', async () => {
    const groups = [2026, 2025, 2024, 2023].map((year) => published(term(year, 'autumn'), { '886': year }));
    const { table } = await answerTo(
      { 'cme-census|total': groups },
      aQuestion({ want: 'trend', when: { kind: 'span', most: 3 } }),
    );
    expect(table?.rows.map(([label]) => label)).to.deep.equal([
      'Autumn term 2024',
      'Autumn term 2025',
      'Autumn term 2026',
    ]);
  });
});

describe('the highest and the lowest', () => {
  const each = (want: 'highest' | 'lowest', over = {}) =>
    aQuestion({ want, places: { kind: 'each' }, ...over });

  it('with those that come next, ties, and the caveat', async () => {
    const { says, about } = await answerTo(HELD, each('highest'));
    expect(says.slice(0, 2)).to.deep.equal([
      'Highest: Kent, 1,340 children missing education on the census day of autumn term 2025, published by DfE and rounded to 10.',
      'Then Surrey 150, Reading 70 and Slough 70.',
    ]);
    expect(about.find(({ title }) => title === 'Read with care')?.text).to.contain(
      'does not necessarily reflect good or bad practice',
    );
    expect((await sayTo(HELD, each('lowest'))).split('\n')[0]).to.match(
      /^Lowest: Reading and Slough, 70 children missing education each /,
    );
  });

  it('what is not shown is said, since it may be lower', async () => {
    const group = released(collected(AUTUMN_26, {}), {
      '886': { total: count(40) },
      '936': { total: count(9) },
      '870': { total: HIDDEN },
    });
    const text = await sayTo({ 'cme-census|total': [group] }, each('lowest'), { who: SES });
    expect(text)
      .to.contain('Lowest: Surrey, 9 ')
      .and.to.contain('1 local authority’s figure is not shown, and could be lower.');
  });

  it('the place of one that is asked after, and no rank where it is hidden', async () => {
    const asked = each('highest', { places: { kind: 'each', mark: [SLOUGH] } });
    expect(await sayTo(HELD, asked)).to.contain('Slough is joint 3rd highest of 4, with 70.');
    const group = released(collected(AUTUMN_26, {}), {
      '886': { total: count(40) },
      '871': { total: HIDDEN },
    });
    expect(await sayTo({ 'cme-census|total': [group] }, asked, { who: SES })).to.contain(
      'Slough has no place in it',
    );
  });

  it('as many as were asked for', async () => {
    const { table } = await answerTo(HELD, each('highest', { top: 1 }));
    expect(table).to.equal(undefined);
    expect(
      (await answerTo(HELD, each('highest', { top: 2 }))).table?.rows.map(([name]) => name),
    ).to.deep.equal(['Kent', 'Surrey']);
  });
});

describe('rates, shares and parts', () => {
  it('a rate as DfE prints it, and none of the network’s own', async () => {
    const group = { ...collected(AUTUMN_25, { '886': 1338 }), ...DFE[0], period: AUTUMN_25 };
    const text = await sayTo({ 'cme-census|total': [group] }, aQuestion({ as: 'rate' }));
    expect(text).to.equal(
      'Kent: children missing education, 0.5 per 100 children on the census day of autumn term 2025, published by DfE.\nRates are as DfE prints them. The network’s own returns have counts and no rates.',
    );
  });

  const SEX = { total: count(40), 'sex.female': count(10), 'sex.male': count(30) };
  const girls = aQuestion({ part: { breakdown: 'sex', parts: ['female'] }, as: 'share' });

  it('a share of figures that are both shown', async () => {
    const held = {
      'cme-census|total': [collected(AUTUMN_26, { '886': SEX })],
      'cme-census|sex': [collected(AUTUMN_26, { '886': SEX })],
    };
    expect(await sayTo(held, girls)).to.match(/^Kent: Female, 25% of children missing education on /);
  });

  it('and c where either is hidden', async () => {
    const sex = released(collected(AUTUMN_26, {}), {
      '886': { 'sex.female': HIDDEN, 'sex.male': count(30) },
    });
    const total = released(collected(AUTUMN_26, {}), { '886': { total: count(33) } });
    expect(
      await sayTo({ 'cme-census|total': [total], 'cme-census|sex': [sex] }, girls, { who: SES }),
    ).to.match(/^Kent: c \(not shown/);
  });

  it('of DfE’s counts as printed where it prints one, else near', async () => {
    const sex = { 'sex.female': count(1570) };
    const held = (more: object) => ({
      'cme-census|total': [published(AUTUMN_25, { '886': 3000 })],
      'cme-census|sex': [published(AUTUMN_25, { '886': { ...sex, ...more } })],
    });
    expect(await sayTo(held({ 'sex.female@share': count(52.4) }), girls)).to.match(
      /^Kent: Female, 52.4% .* published by DfE\.$/,
    );
    expect(await sayTo(held({}), girls)).to.match(
      /^Kent: Female, 52% .* worked out from DfE’s rounded figures\.$/,
    );
  });

  it('a breakdown as a table', async () => {
    const held = { 'cme-census|sex': [collected(AUTUMN_26, { '886': SEX })] };
    const { table } = await answerTo(
      held,
      aQuestion({ part: { breakdown: 'sex', parts: ['female', 'male'] } }),
    );
    expect(table?.rows).to.deep.equal([
      ['Female', '10'],
      ['Male', '30'],
    ]);
  });

  it('primary is added up from years where each of them is shown, and else not told [row 45]', async () => {
    const years = Object.fromEntries(
      ['reception', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6'].map((id) => [`year.${id}`, count(10)]),
    );
    const primary = aQuestion({ part: { breakdown: 'phase', parts: ['primary'] } });
    const whole = { 'cme-census|year': [published(AUTUMN_25, { '886': years })] };
    expect(await sayTo(whole, primary)).to.match(
      /^Kent: 70 children .*\nPrimary is added up from figures that DfE rounded/,
    );
    const hidden = released(collected(AUTUMN_26, {}), { '886': { ...years, 'year.y3': HIDDEN } });
    expect(await sayTo({ 'cme-census|year': [hidden] }, primary, { who: SES })).to.match(
      /^Kent: c \(not shown/,
    );
  });
});

describe('a chart at an open address', () => {
  it('is drawn as a channel may see it, whoever asked', async () => {
    const group = {
      ...collected(AUTUMN_25, { '886': 1338, '936': 149 }),
      ...published(AUTUMN_25, { '886': 1340, '936': 150 }),
    };
    const asked = aQuestion({ want: 'compare', places: places(KENT, SURREY) });
    const { answer, chart } = await askedOf({ 'cme-census|total': [group] }, asked, { who: PEOPLE.cora });
    expect(answer.chart?.series[0]?.values).to.deep.equal([1338, 149]);
    expect(chart?.series[0]?.values).to.deep.equal([1340, 150]);
  });

  it('is none where a channel sees no figures', async () => {
    const asked = aQuestion({ want: 'compare', places: places(KENT, READING) });
    const group = collected(AUTUMN_26, { '886': 30, '870': 20 });
    expect(await askedOf({ 'cme-census|total': [group] }, asked, { who: PEOPLE.cora })).to.not.have.property(
      'chart',
    );
  });
});
