import { expect } from 'chai';
import { NINETEEN } from '../../../src/domain/authorities.ts';
import { day } from '../../../src/domain/day.ts';
import { aboutChildren } from '../../../src/features/published/about-children.ts';
import { periodsIn, roundingIn, withLoaded } from '../../../src/features/published/loaded.ts';
import { ownLines } from '../../../src/features/published/own-lines.ts';
import { readPublished } from '../../../src/features/published/read-published.ts';
import { sayLeft } from '../../../src/features/published/say-left.ts';
import { sayRead } from '../../../src/features/published/say-read.ts';
import { aRegister, PEOPLE, TODAY } from '../../support/builders.ts';
import { EXCLUSIONS, FILTERS, rowsOf, TIDY, TOPICS, WHOLE_YEAR, WIDE } from './files.ts';

const LOAD = { file: 'ehe.csv', on: day('2026-11-20'), by: PEOPLE.cora.id, roundedTo: 10 };

const read = (csv: string) => {
  const found = readPublished(
    { name: 'file.csv', rows: rowsOf(csv) },
    { register: aRegister(), today: TODAY },
  );
  if (found.refused) throw new Error(found.say);
  return found.value;
};

const said = (csv: string, loaded?: string): string => {
  const found = read(csv);
  const periods = periodsIn(found.rows, LOAD);
  const before = loaded ? withLoaded(undefined, 'ehe-census', periodsIn(read(loaded).rows, LOAD)) : undefined;
  const told = {
    periods,
    rounding: roundingIn(found.rows),
    authorities: NINETEEN,
    ...(before && { before }),
  };
  return sayRead(found, told).join('\n');
};

describe('what is said back of a file of published figures', () => {
  it('says who is in each period, and who is in none', () => {
    expect(said(WIDE)).to.contain('Autumn term 2022: 2 of 19 local authorities, the South East and England.');
    expect(said(WIDE)).to.contain('Spring term 2023: 2 of 19 local authorities.');
    expect(said(WIDE))
      .to.match(/Not in the file: Bracknell Forest, .*Wokingham\./)
      .and.to.not.match(/file: .*Kent/);
  });

  it('says which figures there are, and how they part', () => {
    expect(said(WIDE)).to.contain(
      '9 figures of each place: children in elective home education; and sex, year group and main reason.',
    );
  });

  it('counts the symbols with what they mean, since only 0 is zero', () => {
    expect(said(WIDE)).to.contain(
      'Symbols stay symbols, since only 0 is zero: 9 × x (not available) and 4 × low (rounds to 0, but is not 0).',
    );
    expect(said(TOPICS.replace(',low,low,', ',5,1,'))).to.not.contain('Symbols');
  });

  it('says what the figures are rounded to', () => {
    expect(said(WIDE)).to.contain('Rounded, by the look of them: local authorities to 10');
  });

  it('never makes the local authorities add up to the region, and says so', () => {
    expect(said(WIDE)).to.contain(
      'The local authorities in the file do not add up to the South East (120 and 300 in autumn term 2022): DfE estimates for those that did not answer, and rounds. Both are kept as they are.',
    );
    expect(said(WHOLE_YEAR)).to.not.contain('add up');
  });

  it('says which periods it takes the place of', () => {
    const says = 'was loaded on 20 November 2026: these figures take their place.';
    expect(said(WIDE, WIDE))
      .to.contain(`Autumn term 2022 ${says}`)
      .and.to.contain(`Spring term 2023 ${says}`);
    expect(said(WIDE)).to.not.contain(says);
  });

  it('says what was left out, with how much of it', () => {
    const left = sayLeft(read(FILTERS).left).join('\n');
    expect(left).to.contain('1 row with labels that are none of its figures: “Reason: Abducted by pirates”.');
    expect(said(FILTERS)).to.contain(
      'With the rates and percentages that DfE prints beside them, as printed.',
    );
    expect(left).to.contain('1 row of 1 local authority outside the network.');
    expect(left).to.contain(
      '1 row about something else than its terms or years: “202324 Autumn and spring term”.',
    );
    expect(sayLeft(read(WIDE).left)).to.deep.equal([
      'Columns that are none of its figures: “ehe\\_remarks”.'.replace('\\', ''),
    ]);
  });

  it('names six of many and counts the others', () => {
    const many = [...Array(9).keys()].map(
      (n) =>
        `202526,Autumn term,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,Reason,Odd ${n},1,1,1`,
    );
    expect(sayLeft(read([TOPICS, ...many].join('\n')).left)[0]).to.match(/“Reason: Odd 5” and 3 more\.$/);
  });
});

describe('what is loaded', () => {
  it('is told the newest first; the same period again takes the place of the one before', () => {
    const [spring, autumn] = periodsIn(read(WIDE).rows, LOAD);
    const again = autumn && { ...autumn, file: 'again.csv' };
    const loaded = withLoaded(withLoaded(undefined, 'ehe-census', autumn ? [autumn] : []), 'ehe-census', [
      ...(spring ? [spring] : []),
      ...(again ? [again] : []),
    ]);
    expect(loaded.periods.map(({ period, file }) => [period, file])).to.deep.equal([
      ['2022-2', 'ehe.csv'],
      ['2022-1', 'again.csv'],
    ]);
  });
});

describe('aboutChildren', () => {
  it('finds nothing of children in published files, whatever their layout', () => {
    for (const csv of [WIDE, FILTERS, TOPICS, WHOLE_YEAR, EXCLUSIONS, TIDY])
      expect(aboutChildren('file', rowsOf(csv), TODAY)).to.equal(undefined);
  });

  it('refuses a list of children that has the columns of a published file, and repeats nothing of it', () => {
    const list =
      'time_period,time_identifier,la_name,Forename,Date of birth\n202526,Autumn term,Kent,Zebedee,2015-03-01\n202526,Autumn term,Kent,Florence,2014-05-02';
    const refused = aboutChildren('file', rowsOf(list), TODAY);
    expect(refused).to.include({ code: 'children' });
    expect(refused?.say).to.contain('names').and.to.not.contain('Zebedee');
  });
});

describe('ownLines', () => {
  it('cuts a file of all England down to what can matter here, and leaves a smaller one', () => {
    const [header = '', ...lines] = TOPICS.split('\n');
    const other =
      '202526,Autumn term,Local authority,E92000001,England,E12000002,North West,340,E08000011,Knowsley,Sex,Male,10,1,x';
    const big = [header, ...Array<string>(45_000).fill(other), ...lines].join('\n');
    const { text, cut } = ownLines(big, NINETEEN);
    expect(text.split('\n').length).to.equal(header.length > 0 ? 40 + 7 : 0);
    expect(cut).to.equal(45_000 - 39 + 1);
    expect(read(text).rows).to.deep.equal(read(TOPICS).rows);
    expect(ownLines(TOPICS, NINETEEN)).to.deep.equal({ text: TOPICS, cut: 0 });
  });
});
