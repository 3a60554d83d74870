import { expect } from 'chai';
import type { Elsewhere } from '../../../src/domain/counts/protect.ts';
import type { Version } from '../../../src/domain/returns/return-type.ts';
import { codeOf, count, parted, released, returned, rowOf, version } from './drawn.ts';

const SEX = version([count('total'), parted('sex', 'total', 'fm')]);
const THREE = version([count('total'), parted('sex', 'total', 'fmu')]);
const YEARS = version([count('total'), parted('year', 'total', 'abcd')]);
const GROUPS = version([count('total'), parted('group', 'total', 'pqr', false)]);
const PLAN = version([count('total'), count('plan')], [{ kind: 'at-most', field: 'plan', of: 'total' }]);
const CHAIN = version(
  [count('anytime'), count('starts'), parted('from', 'starts', 'ab')],
  [{ kind: 'at-most', field: 'starts', of: 'anytime' }],
);

interface Case {
  readonly name: string;
  readonly of: Version;
  readonly given: string;
  readonly shown: string;
  readonly elsewhere?: Omit<Elsewhere, 'authority'>;
}

/** Each worked out by hand. "c" is 1 to 4, "*" is hidden for the sake of others. */
const CASES: readonly Case[] = [
  {
    name: 'nothing small',
    of: SEX,
    given: 'total 60, sex.f 25, sex.m 35',
    shown: 'total 60, sex.f 25, sex.m 35',
  },
  {
    name: 'a true zero is shown',
    of: SEX,
    given: 'total 40, sex.f 0, sex.m 40',
    shown: 'total 40, sex.f 0, sex.m 40',
  },
  { name: 'all of nothing', of: SEX, given: 'total 0, sex.f 0, sex.m 0', shown: 'total 0, sex.f 0, sex.m 0' },
  {
    name: 'one small part hides the other',
    of: SEX,
    given: 'total 40, sex.f 3, sex.m 37',
    shown: 'total 40, sex.f c, sex.m *',
  },
  {
    name: '(5, 1) of 6: a partner of 5 would leave 1 alone',
    of: SEX,
    given: 'total 6, sex.f 5, sex.m 1',
    shown: 'total 6, sex.f *, sex.m *',
  },
  {
    name: '(4, 4) of 8: the two would add up to all that they can be',
    of: SEX,
    given: 'total 8, sex.f 4, sex.m 4',
    shown: 'total 8, sex.f *, sex.m *',
  },
  {
    name: '(4, 5) of 9 is the least that can be told apart',
    of: SEX,
    given: 'total 9, sex.f 4, sex.m 5',
    shown: 'total 9, sex.f c, sex.m *',
  },
  {
    name: '(4, 4, 4) of 12',
    of: THREE,
    given: 'total 12, sex.f 4, sex.m 4, sex.u 4',
    shown: 'total 12, sex.f *, sex.m *, sex.u *',
  },
  {
    name: '(1, 1, 1, 1) is small as a whole',
    of: YEARS,
    given: 'total 4, year.a 1, year.b 1, year.c 1, year.d 1',
    shown: 'total c, year.a *, year.b *, year.c *, year.d *',
  },
  {
    name: 'under a small whole zeros are hidden too',
    of: SEX,
    given: 'total 3, sex.f 3, sex.m 0',
    shown: 'total c, sex.f *, sex.m *',
  },
  {
    name: 'the last part is the partner, however large',
    of: YEARS,
    given: 'total 70, year.a 3, year.b 6, year.c 11, year.d 50',
    shown: 'total 70, year.a c, year.b 6, year.c 11, year.d *',
  },
  {
    name: 'a partner that leaves too little takes another',
    of: YEARS,
    given: 'total 61, year.a 1, year.b 30, year.c 24, year.d 6',
    shown: 'total 61, year.a c, year.b 30, year.c *, year.d *',
  },
  {
    name: 'a zero is no partner',
    of: YEARS,
    given: 'total 60, year.a 2, year.b 30, year.c 28, year.d 0',
    shown: 'total 60, year.a c, year.b 30, year.c *, year.d 0',
  },
  {
    name: 'two small parts that can be anything need none',
    of: YEARS,
    given: 'total 65, year.a 2, year.b 3, year.c 20, year.d 40',
    shown: 'total 65, year.a c, year.b c, year.c 20, year.d 40',
  },
  {
    name: 'two small parts of one child each need one',
    of: YEARS,
    given: 'total 62, year.a 1, year.b 1, year.c 20, year.d 40',
    shown: 'total 62, year.a c, year.b c, year.c 20, year.d *',
  },
  {
    name: 'sixteen children in four parts, one small',
    of: YEARS,
    given: 'total 16, year.a 3, year.b 6, year.c 7, year.d 0',
    shown: 'total 16, year.a *, year.b *, year.c *, year.d *',
  },
  {
    name: 'parts that overlap are hidden alone',
    of: GROUPS,
    given: 'total 30, group.p 3, group.q 12, group.r 0',
    shown: 'total 30, group.p c, group.q 12, group.r 0',
  },
  {
    name: 'parts that overlap by name, but make up the whole',
    of: GROUPS,
    given: 'total 30, group.p 3, group.q 12, group.r 15',
    shown: 'total 30, group.p c, group.q 12, group.r *',
  },
  {
    name: 'all but two have a plan: the two are protected',
    of: PLAN,
    given: 'total 20, plan 18',
    shown: 'total 20, plan *',
  },
  { name: 'two have a plan', of: PLAN, given: 'total 20, plan 2', shown: 'total 20, plan c' },
  { name: 'of seven, some have a plan', of: PLAN, given: 'total 7, plan 2', shown: 'total 7, plan *' },
  { name: 'all have a plan', of: PLAN, given: 'total 20, plan 20', shown: 'total 20, plan 20' },
  {
    name: 'under a small total, nobody has a plan',
    of: PLAN,
    given: 'total 4, plan 0',
    shown: 'total c, plan *',
  },
  {
    name: 'a chain: what hangs on a small count is hidden',
    of: CHAIN,
    given: 'anytime 40, starts 3, from.a 3, from.b 0',
    shown: 'anytime 40, starts c, from.a *, from.b *',
  },
  {
    name: 'a mark of their own among exact parts would be told by the rest',
    of: SEX,
    given: 'total 20, sex.f c, sex.m 17',
    shown: 'total 20, sex.f c, sex.m *',
  },
  {
    name: 'so would one that is not available and is small',
    of: SEX,
    given: 'total 20, sex.f x, sex.m 17',
    shown: 'total 20, sex.f x, sex.m *',
  },
  {
    name: 'one that is not available and is not small tells nothing',
    of: SEX,
    given: 'total 40, sex.f x, sex.m 17',
    shown: 'total 40, sex.f x, sex.m 17',
  },
  {
    name: 'a total that is not given is what its parts add up to',
    of: version([count('total'), parted('sex', 'total', 'fm'), parted('year', 'total', 'abcd')]),
    given: 'total ?, sex.f 20, sex.m 30, year.a 3, year.b 20, year.c 27, year.d 0',
    shown: 'total ?, sex.f 20, sex.m 30, year.a c, year.b 20, year.c *, year.d 0',
  },
  {
    name: '4 of 18, and 14 is published as 10: it can be 5 to 14, so the 4 would be told',
    of: SEX,
    given: 'total 18, sex.f 4, sex.m 14',
    elsewhere: { counts: { 'sex.m': { least: 5, most: 14 } } },
    shown: 'total *, sex.f *, sex.m *',
  },
  {
    name: '4 of 18, and 14 is published as 15 or so: anything goes',
    of: SEX,
    given: 'total 18, sex.f 4, sex.m 14',
    elsewhere: { counts: { 'sex.m': { least: 12, most: 20 } } },
    shown: 'total 18, sex.f c, sex.m *',
  },
  {
    name: '3 of 37 is 8%, as published: any total shown would tell it',
    of: SEX,
    given: 'total 37, sex.f 3, sex.m 34',
    elsewhere: { shares: { 'sex.f': { least: 7.5, most: 8.5 } } },
    shown: 'total *, sex.f *, sex.m *',
  },
];

describe('what of one authority’s figures is hidden [row 34]', () => {
  for (const { name, of, given, shown, elsewhere } of CASES)
    it(`${name}: ${given}`, () => {
      const over = elsewhere ? { elsewhere: [{ authority: codeOf(0), ...elsewhere }] } : {};
      expect(rowOf(released(of, returned([given]), over).shown)).to.equal(shown);
    });
});
