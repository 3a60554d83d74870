import { expect } from 'chai';
import type { GroupFigures } from '../../../src/core/offers/figures.ts';
import type { Question } from '../../../src/domain/counts/question.ts';
import { PEOPLE } from '../../support/builders.ts';
import {
  type Asks,
  AUTUMN_25,
  AUTUMN_26,
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
} from './world.ts';

const DFE = published(AUTUMN_25, { '886': 1340, '936': 150, '870': 70, '871': 70 });
const OWN = released(collected(AUTUMN_26, {}), {
  '886': { total: count(40) },
  '936': { total: count(9) },
  '870': { total: count(100) },
  '871': { total: HIDDEN },
});

const saysTo = async (group: GroupFigures, question: Question, asks?: Asks): Promise<readonly string[]> =>
  (await askedOf({ 'cme-census|total': [group] }, question, asks)).answer.says;

const SES = { who: PEOPLE.ines, reading: 'meeting' as const };
const of = (...codes: readonly (typeof KENT)[]): Question['places'] => ({ kind: 'authorities', codes });
const over = (n: number, is: 'over' | 'under' | 'at-least' | 'at-most' = 'over') =>
  aQuestion({
    want: is === 'under' || is === 'at-most' ? 'lowest' : 'highest',
    places: { kind: 'each' },
    limit: { is, n },
  });

describe('figures of several local authorities together', () => {
  it('are added up where all are shown, with what each has', async () => {
    const question = aQuestion({ places: of(KENT, SURREY), sum: 'total' });
    expect((await saysTo(OWN, question, SES)).slice(0, 2)).to.deep.equal([
      'Kent and Surrey together: 49 children missing education on the census day of autumn term 2026, worked out here from network returns.',
      'Children missing education on the census day of autumn term 2026, from network returns: Kent 40 and Surrey 9.',
    ]);
  });

  it('of DfE’s rounded figures are near, and said to be', async () => {
    const question = aQuestion({ places: of(KENT, SURREY), sum: 'total' });
    expect((await saysTo(DFE, question))[0]).to.equal(
      'Kent and Surrey together: about 1,490 children missing education on the census day of autumn term 2025, worked out here from figures published by DfE and rounded to 10.',
    );
  });

  it('are not added up where one is hidden', async () => {
    const question = aQuestion({ places: of(KENT, SLOUGH), sum: 'total' });
    const [first] = await saysTo(OWN, question, SES);
    expect(first).to.equal('Not all of them are shown as a number (1 of 2), so they are not added up.');
  });

  it('have an average where none is hidden, of those that have a figure', async () => {
    const question = aQuestion({ places: { kind: 'each' }, sum: 'mean' });
    expect((await saysTo(DFE, question))[0]).to.match(
      /^On average about 407\.5 children missing education .* over 4 local authorities\. 15 local authorities without a figure are left out\.$/,
    );
    expect((await saysTo(OWN, question, SES))[0]).to.match(
      /^An average without the figures .* 1 of 19 are not shown\.$/,
    );
  });
});

describe('local authorities within a limit', () => {
  it('are counted and named; a hidden one is counted neither way', async () => {
    const says = await saysTo(OWN, over(9), SES);
    expect(says.slice(0, 3)).to.deep.equal([
      '2 of 3 local authorities with a figure that is shown: over 9 children missing education on the census day of autumn term 2026, from network returns.',
      'They are Reading 100 and Kent 40.',
      '1 local authority’s figure is not shown, and not counted either way.',
    ]);
  });

  for (const [limit, names] of [
    [over(100), []],
    [over(100, 'at-least'), ['Reading']],
    [over(40, 'under'), ['Surrey']],
    [over(40, 'at-most'), ['Surrey', 'Kent']],
  ] as const)
    it(`are ${names.length} where it is ${limit.limit?.is} ${limit.limit?.n}`, async () => {
      const says = (await saysTo(OWN, limit, SES)).join(' ');
      expect(says).to.match(new RegExp(`^${names.length} of 3 `));
      for (const name of ['Reading', 'Surrey', 'Kent', 'Slough'])
        expect(says.includes(name), name).to.equal(names.some((one) => one === name));
    });

  it('alone are in the table', async () => {
    const { answer } = await askedOf({ 'cme-census|total': [DFE] }, over(60));
    expect(answer.table?.rows.map(([name]) => name)).to.deep.equal(['Kent', 'Surrey', 'Reading', 'Slough']);
    const two = await askedOf({ 'cme-census|total': [DFE] }, over(100));
    expect(two.answer.table?.rows.map(([name]) => name)).to.deep.equal(['Kent', 'Surrey']);
    expect(two.answer.table?.rows.flat()).to.not.include(READING);
  });
});
