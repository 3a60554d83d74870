import { expect } from 'chai';
import type { Question } from '../../../src/domain/counts/question.ts';
import { aPerson } from '../../support/builders.ts';
import { AUTUMN_26, answerTo, aQuestion, collected, count, HIDDEN, released, sayTo } from './world.ts';

const SES = aPerson({ id: 'MEM-SES2', organisation: 'SESLIP' });

const YEARS = { 'year.y7': count(10), 'year.y8': count(30), 'year.y9': count(30), 'year.y10': count(20) };
const HELD = { 'cme-census|year': [collected(AUTUMN_26, { '886': YEARS })] };

const most = (over: Partial<Question> = {}): Question =>
  aQuestion({ want: 'highest', part: { breakdown: 'year' }, ...over });

const saidOf = async (question: Question): Promise<readonly string[]> =>
  (await answerTo(HELD, question)).says;

describe('the highest of the parts of one figure', () => {
  it('is said first, with those that tie and those that come next [row 33]', async () => {
    const [lead, next] = await saidOf(most());
    expect(lead).to.match(
      /^Highest in Kent: Year 8 and Year 9, with 30 children missing education each on the census day of autumn term 2026/,
    );
    expect(next).to.equal('Then Year 10 20.');
  });

  it('is the lowest where that is asked for', async () => {
    const [lead] = await saidOf(most({ want: 'lowest' }));
    expect(lead).to.match(/^Lowest in Kent: Year 7, with 10 children missing education on /);
  });

  it('has the whole breakdown below it in that order, or as many as were asked for', async () => {
    const rows = async (top?: number) =>
      (await answerTo(HELD, most(top === undefined ? {} : { top }))).table?.rows
        .map(([name]) => name)
        .slice(0, 4);
    expect(await rows()).to.deep.equal(['Year 8', 'Year 9', 'Year 10', 'Year 7']);
    expect(await rows(3)).to.deep.equal(['Year 8', 'Year 9', 'Year 10']);
  });

  it('says nothing of where a hidden part would come, for it may be hidden beside a small one', async () => {
    const group = released(collected(AUTUMN_26, {}), {
      '886': { ...YEARS, 'year.y9': HIDDEN, 'year.y7': HIDDEN },
    });
    const said = await sayTo({ 'cme-census|year': [group] }, most(), { who: SES });
    expect(said)
      .to.match(/^Highest in Kent: Year 8, with 30 /)
      .and.to.match(/parts have no number that is shown, and no place in this order\./);
    expect(said).not.to.contain('lower');
  });

  it('is not there where no part is shown', async () => {
    const group = released(collected(AUTUMN_26, {}), {
      '886': { 'year.y7': HIDDEN, 'year.y8': HIDDEN },
    });
    expect(await sayTo({ 'cme-census|year': [group] }, most(), { who: SES })).to.contain(
      'No part of it is shown as a number',
    );
  });
});
