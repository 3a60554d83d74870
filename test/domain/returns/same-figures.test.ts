import { expect } from 'chai';
import { findReturnType } from '../../../src/domain/returns/return-types.ts';
import { sameFigures } from '../../../src/domain/returns/same-figures.ts';

const NAMED = ['core-set', 'ehe-census', 'entitlement'];

const fieldOf = (type: string, id: string) =>
  findReturnType(type)
    ?.versions.at(-1)
    ?.fields.find((one) => one.id === id);

describe('figures that two return types hold', () => {
  it('are those of the core data set that the EHE census and the lists of schools have as well', () => {
    expect(sameFigures('core-set')).to.deep.equal([
      { type: 'ehe-census', ids: { ehe: 'total' } },
      { type: 'entitlement', ids: { reduced: 'part-time' } },
    ]);
    expect(sameFigures('ehe-census')).to.deep.equal([{ type: 'core-set', ids: { total: 'ehe' } }]);
    expect(sameFigures('cme-census')).to.deep.equal([]);
  });

  for (const type of NAMED)
    it(`are counts of both and collected for the same periods: ${type}`, () => {
      for (const { type: other, ids } of sameFigures(type))
        for (const [here, there] of Object.entries(ids)) {
          expect(fieldOf(type, here)?.kind, here).to.equal('count');
          expect(fieldOf(other, there)?.kind, there).to.equal('count');
          expect(findReturnType(other)?.period).to.equal(findReturnType(type)?.period);
          const back = sameFigures(other).find((one) => one.type === type);
          expect(back?.ids[there]).to.equal(here);
        }
    });
});
