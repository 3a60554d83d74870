import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { readTerm } from '../../../src/features/terms/read-term.ts';
import { setTerm } from '../../../src/features/terms/set-term.ts';
import { aRegister, PEOPLE, TODAY } from '../../support/builders.ts';
import { aWorld, seen } from '../members/world.ts';

const { cora, dev, hugh, mara } = PEOPLE;
const { terms } = aRegister();

describe('readTerm', () => {
  const autumn = { year: 2026, first: '2026-09-03', last: '2026-12-17' };
  for (const words of [
    '2026 to 3 September 2026 - 17 December 2026',
    '2026 to 3 September 2026 to 17 December 2026',
    '2026: 3 September – 17 December',
    '2026 from 3rd Sept until 17th Dec',
    '2026 3 September 2026-17 December 2026',
    '2026/27 to 3 September - 17 December',
    '2026-27 is 03/09/2026 - 17/12/2026',
    '2026 to 2026-09-03 - 2026-12-17',
    'to 3 September 2027 - 17 December 2027',
  ])
    it(`reads "${words}"`, () => {
      const shift = words.startsWith('to');
      const expected = shift ? { year: 2027, first: '2027-09-03', last: '2027-12-17' } : autumn;
      expect(readTerm('autumn', words, TODAY)).to.deep.equal({ value: expected });
    });

  it('names spring and summer by the year they fall in, an academic year by both its years', () => {
    const value = { year: 2026, first: '2027-01-05', last: '2027-03-25' };
    expect(readTerm('spring', '2027 to 5 January - 25 March', TODAY)).to.deep.equal({ value });
    expect(readTerm('spring', '2026/27 to 5 January - 25 March', TODAY)).to.deep.equal({ value });
  });

  for (const [words, code] of [
    ['', 'no-dates'],
    ['2026', 'no-dates'],
    ['2026 to 3 September 2026', 'no-dates'],
    ['2026 to 3 September - 1 October - 17 December', 'no-dates'],
    ['2026 to 31 September 2026 - 17 December 2026', 'first'],
    ['2026 to 3 September 2026 - Christmas', 'last'],
    ['2026 to soon - later', 'first'],
  ] as const)
    it(`says what is wrong with "${words}"`, () => {
      expect(readTerm('autumn', words, TODAY)).to.include({ refused: true, code });
    });
});

describe('setTerm', () => {
  const set = (name: 'autumn' | 'spring', year: number, first: string, last: string) =>
    setTerm(name, { year, first: day(first), last: day(last) }, terms);

  it('takes the place of the term that is there, and is no longer assumed', () => {
    const settled = set('autumn', 2026, '2026-09-03', '2026-12-17');
    expect(settled).to.deep.equal({
      value: {
        before: terms[0],
        after: { year: 2026, name: 'autumn', first: '2026-09-03', last: '2026-12-17', assumed: false },
      },
    });
  });

  it('makes a term that is not there yet', () => {
    expect(set('autumn', 2027, '2027-09-02', '2027-12-17')).to.not.have.nested.property('value.before');
  });

  for (const [title, first, last, says] of [
    [
      'the wrong order',
      '2026-12-17',
      '2026-09-03',
      'Last day must be after the first day, 17 December 2026.',
    ],
    ['one day alone', '2026-09-03', '2026-09-03', 'Last day must be after the first day'],
    ['another year', '2026-09-03', '2027-01-02', 'Autumn term 2026 must start and end in 2026.'],
    ['half a year', '2026-05-03', '2026-12-17', 'A term must be 20 weeks or shorter.'],
  ] as const)
    it(`refuses ${title}`, () => {
      expect(set('autumn', 2026, first, last))
        .to.have.property('say')
        .that.contains(says);
    });

  for (const [first, last, clash] of [
    ['2027-01-04', '2027-04-12', true],
    ['2027-01-04', '2027-04-11', false],
  ] as const)
    it(`${clash ? 'refuses' : 'takes'} a spring term to ${last}: summer begins on 12 April`, () => {
      const settled = set('spring', 2026, first, last);
      if (clash)
        expect(settled)
          .to.have.property('say')
          .that.contains('must not overlap summer term 2027, 12 April 2027');
      else expect(settled).to.have.property('value');
    });

  it('says that it is so already, but takes the same dates as a confirmation of assumed ones', () => {
    const [autumn] = terms;
    const confirmed = setTerm(
      'autumn',
      { ...terms[0], year: 2026, first: day('2026-09-02'), last: day('2026-12-18') },
      terms,
    );
    expect(confirmed).to.have.nested.property('value.after.assumed', false);
    const known = autumn ? [{ ...autumn, assumed: false }] : [];
    const again = setTerm('autumn', { year: 2026, first: day('2026-09-02'), last: day('2026-12-18') }, known);
    expect(again).to.include({ code: 'same' });
  });
});

describe('terms', () => {
  it('shows term dates, and says which of them are assumed', async () => {
    const world = await aWorld();
    const reply = seen(await world.says(mara, 'terms'));
    expect(reply).to.contain('**Autumn term 2026**: 2 September 2026 to 18 December 2026');
    expect(reply).to.contain('Now. Assumed: nobody has confirmed these dates');
    expect(reply).to.contain('**Summer term 2027**').and.to.not.contain('To change or confirm one');
    expect(seen(await world.says(cora, 'term dates'))).to.contain('To change or confirm one');
  });

  it('leaves out terms long past, but for "terms all"', async () => {
    const old = {
      year: 2024,
      name: 'autumn' as const,
      first: day('2024-09-03'),
      last: day('2024-12-20'),
      assumed: false,
    };
    const world = await aWorld({ terms: [old, ...terms] });
    expect(seen(await world.says(mara, 'terms'))).to.not.contain('2024');
    expect(seen(await world.says(mara, 'terms all'))).to.contain('Autumn term 2024');
  });

  it('says that there are none', async () => {
    const world = await aWorld({ terms: [] });
    expect(seen(await world.says(mara, 'terms'))).to.contain('No terms are set.');
  });
});

describe('set autumn term', () => {
  const TEXT = 'set autumn term 2026 to 3 September 2026 - 17 December 2026';

  it('changes the dates, with a history and for every room at once', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, TEXT);
    expect(seen(reply)).to.contain('Autumn term 2026, 3 September 2026 to 17 December 2026: saved.');
    expect((await world.read()).terms[0]).to.include({
      first: '2026-09-03',
      last: '2026-12-17',
      assumed: false,
    });
    const [line] = await world.here.ledger.history('TERM-2026-autumn');
    expect(line?.line).to.deep.include({
      by: 'MEM-CORA',
      verb: 'term',
      from: { first: '2026-09-02', last: '2026-12-18', assumed: true },
      to: { first: '2026-09-03', last: '2026-12-17', assumed: false },
    });
  });

  it('confirms assumed dates by saying them', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, 'set autumn term 2026 to 2 September 2026 - 18 December 2026');
    expect(seen(reply)).to.contain(': confirmed.');
  });

  it('makes a term of a year that has none', async () => {
    const world = await aWorld();
    await world.says(cora, 'set the summer term 2028 to 24 April - 21 July');
    expect((await world.read()).terms.at(-1)).to.include({ year: 2027, name: 'summer', first: '2028-04-24' });
  });

  it('refuses in words, and saves nothing', async () => {
    const world = await aWorld();
    const reply = await world.says(cora, 'set autumn term 2026 to 31 September 2026 - 17 December 2026');
    expect(seen(reply)).to.contain(
      'First day must be a real date, such as 2 September 2026, not "31 September 2026".',
    );
    const clash = await world.says(cora, 'set spring term 2027 to 4 January 2027 - 20 April 2027');
    expect(seen(clash)).to.contain('Spring term 2027 must not overlap summer term 2027');
    expect(await world.history()).to.equal('');
  });

  it('answers the same message the same, also where it was refused the second time', async () => {
    const world = await aWorld();
    const first = await world.says(cora, TEXT, { turn: 'once' });
    const again = await world.says(cora, TEXT, { turn: 'once' });
    expect(seen(again)).to.equal(seen(first));
    expect(again.repeated).to.be.a('string');
  });

  for (const who of [mara, dev, hugh])
    it(`is the coordinator’s alone, not ${who.name}’s`, async () => {
      const world = await aWorld();
      expect(seen(await world.says(who, TEXT))).to.contain('Only a coordinator can do that.');
    });
});
