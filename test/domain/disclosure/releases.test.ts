import { expect } from 'chai';
import type { EarlierRelease, Returned } from '../../../src/domain/counts/protect.ts';
import type { Version } from '../../../src/domain/returns/return-type.ts';
import { count, drawn, parted, released, returned, rowOf, version } from './drawn.ts';

const SEX = version([count('total'), parted('sex', 'total', 'fm')]);
const THREE = version([count('total'), parted('sex', 'total', 'fmu')]);

/** Releases of one authority's successive versions; how the last looks. */
const last = (of: Version, ...versions: readonly string[]): string => {
  const earlier: EarlierRelease[] = [];
  for (const [n, words] of versions.entries())
    earlier.push(released(of, returned([words], n + 1), { earlier: [...earlier] }));
  const newest = earlier.at(-1);
  return newest ? rowOf(newest.shown) : '';
};

describe('figures that are released again', () => {
  it('look the same where the authority amended nothing, whoever joined it', () => {
    const first = released(SEX, returned(['total 40, sex.f 3, sex.m 37']));
    const both = returned(['total 40, sex.f 3, sex.m 37', 'total 9, sex.f 4, sex.m 5']);
    const second = released(SEX, both, { earlier: [first] });
    expect(rowOf(second.shown)).to.equal(rowOf(first.shown));
  });

  const cases: readonly {
    readonly name: string;
    readonly of: Version;
    readonly were: readonly string[];
    readonly shown: string;
  }[] = [
    {
      name: 'a part that is larger now would give the other, which has not changed, and so the small one of before',
      of: SEX,
      were: ['total 40, sex.f 3, sex.m 37', 'total 45, sex.f 8, sex.m 37'],
      shown: 'total 45, sex.f *, sex.m *',
    },
    {
      name: 'a part that is small now cannot be hidden by one that was shown: the total is hidden',
      of: SEX,
      were: ['total 20, sex.f 6, sex.m 14', 'total 17, sex.f 3, sex.m 14'],
      shown: 'total *, sex.f *, sex.m 14',
    },
    {
      name: 'another part grew: the small one and its partner are hidden as they were',
      of: THREE,
      were: ['total 60, sex.f 3, sex.m 37, sex.u 20', 'total 63, sex.f 3, sex.m 40, sex.u 20'],
      shown: 'total 63, sex.f c, sex.m 40, sex.u *',
    },
    {
      name: 'the partner grew: what is hidden can still be anything',
      of: SEX,
      were: ['total 40, sex.f 3, sex.m 37', 'total 42, sex.f 3, sex.m 39'],
      shown: 'total 42, sex.f c, sex.m *',
    },
    {
      name: 'nothing was hidden, and nothing is to be',
      of: SEX,
      were: ['total 40, sex.f 13, sex.m 27', 'total 41, sex.f 14, sex.m 27'],
      shown: 'total 41, sex.f 14, sex.m 27',
    },
    {
      name: 'a total that is given now, and was told by a breakdown that is all shown',
      of: version([count('total'), parted('sex', 'total', 'fm'), parted('year', 'total', 'ab')]),
      were: [
        'total x, sex.f 1, sex.m 8, year.a 0, year.b 9',
        'total 9, sex.f 1, sex.m 8, year.a 0, year.b 9',
      ],
      shown: 'total 9, sex.f c, sex.m *, year.a 0, year.b 9',
    },
    {
      name: 'a small total that grew, with a part that has not changed',
      of: SEX,
      were: ['total 3, sex.f 3, sex.m 0', 'total 30, sex.f 3, sex.m 27'],
      shown: 'total *, sex.f *, sex.m *',
    },
  ];
  for (const { name, of, were, shown } of cases)
    it(`${name}: ${were.join(' → ')}`, () => {
      expect(last(of, ...were)).to.equal(shown);
    });

  it('stay withheld where the total of another return type gives them', () => {
    const other = version([count('count')]);
    const core = released(other, returned(['count 17']));
    const first = released(SEX, returned(['total 20, sex.f 6, sex.m 14']));
    const { shown } = released(SEX, returned(['total 17, sex.f 3, sex.m 14'], 2), {
      earlier: [first],
      same: [{ ids: { total: 'count' }, release: core }],
    });
    expect(rowOf(shown)).to.equal('total *, sex.f *, sex.m *');
  });
});

describe('totals of all authorities', () => {
  const HIDDEN = [
    'total 23, sex.f 3, sex.m 20',
    'total 32, sex.f 2, sex.m 30',
    'total 26, sex.f 1, sex.m 25',
    'total 34, sex.f 4, sex.m 30',
  ];
  const SHOWN = 'total 110, sex.f 50, sex.m 60';
  const totals = (rows: readonly string[], of = SEX): string =>
    drawn(released(of, returned(rows)).shown.totals);

  it('are shown where nothing is hidden', () => {
    expect(totals([SHOWN, SHOWN])).to.equal('total 220, sex.f 100, sex.m 120');
  });

  it('are shown where four or more hide figures in them, of which two together learn nothing', () => {
    expect(totals([...HIDDEN, SHOWN])).to.equal('total 225, sex.f 60, sex.m 165');
  });

  it('are withheld where three hide figures', () => {
    expect(totals([...HIDDEN.slice(1), SHOWN])).to.equal('total 202, sex.f *, sex.m *');
  });

  it('are withheld where all but two are as small as can be: those two would know the others', () => {
    const ones = [
      'total 21, sex.f 1, sex.m 20',
      'total 31, sex.f 1, sex.m 30',
      'total 26, sex.f 1, sex.m 25',
    ];
    expect(totals([...ones, ...HIDDEN.slice(0, 2)])).to.equal('total 133, sex.f *, sex.m *');
  });

  it('are unknown where an authority gave no number', () => {
    expect(totals([SHOWN, 'total 30, sex.f x, sex.m 20'])).to.equal('total 140, sex.f ?, sex.m 80');
  });

  it('are not shown again once the hidden figures in them are others', () => {
    const four = returned([...HIDDEN, SHOWN]);
    const first = released(SEX, four);
    const again = released(SEX, four, { earlier: [first] });
    expect(drawn(again.shown.totals)).to.equal(drawn(first.shown.totals));
    const late = returned([...HIDDEN, SHOWN, 'total 22, sex.f 2, sex.m 20']);
    const second = released(SEX, late, { earlier: [first] });
    expect(drawn(second.shown.totals)).to.equal('total 247, sex.f *, sex.m *');
  });

  it('are shown again where one joined that hides nothing', () => {
    const first = released(SEX, returned([...HIDDEN, SHOWN]));
    const more: readonly Returned[] = returned([...HIDDEN, SHOWN, SHOWN]);
    const second = released(SEX, more, { earlier: [first] });
    expect(drawn(second.shown.totals)).to.equal('total 335, sex.f 110, sex.m 225');
  });
});
