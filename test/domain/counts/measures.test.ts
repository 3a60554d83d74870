import { expect } from 'chai';
import { MEASURES } from '../../../src/domain/counts/measures.ts';
import { breakdownOf, PHASES, partIn } from '../../../src/domain/counts/part-in.ts';
import { countedBy, periodsOf } from '../../../src/domain/counts/periods-of.ts';
import { findReturnType, RETURN_TYPES, versionFor } from '../../../src/domain/returns/return-types.ts';

/** Fields that nobody asks after by themselves: another measure's, or told in words. */
const sources = MEASURES.flatMap(({ source, also = [] }) => [source, ...also]);

const key = ({ type, field }: { readonly type: string; readonly field: string }): string =>
  `${type}.${field}`;

describe('the catalogue of measures [row 33]', () => {
  it('has every id and every name once', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).to.equal(MEASURES.length);
    expect(new Set(MEASURES.map(({ name }) => name)).size).to.equal(MEASURES.length);
  });

  it('covers every count and rate of every return type [row 44]', () => {
    const fields = RETURN_TYPES.flatMap((type) =>
      type.versions.flatMap((version) =>
        version.fields
          .filter(({ kind }) => kind === 'count' || kind === 'rate')
          .map(({ id }) => key({ type: type.id, field: id })),
      ),
    );
    expect([...new Set(fields)].sort()).to.deep.equal([...new Set(sources.map(key))].sort());
  });

  for (const measure of MEASURES)
    describe(measure.name, () => {
      it('is taken from a field that its return type has in every version', () => {
        for (const { type, field } of [measure.source, ...(measure.also ?? [])])
          for (const version of findReturnType(type)?.versions ?? [])
            expect(
              version.fields.some(({ id, kind }) => id === field && (kind === 'count' || kind === 'rate')),
              `${type} ${version.n}`,
            ).to.equal(true);
      });

      it('has versions in order, each with a source, and each later one with what changed [row 46]', () => {
        const starts = measure.versions.map(
          ({ from: { year, term = 'autumn' } }) => `${year}${{ autumn: 1, spring: 2, summer: 3 }[term]}`,
        );
        expect(starts).to.deep.equal([...starts].sort());
        expect(measure.versions.map(({ n }) => n)).to.deep.equal(measure.versions.map((_, i) => i + 1));
        for (const { definition, change, n } of measure.versions) {
          expect(definition).to.contain('Source: ');
          expect(change !== undefined).to.equal(n > 1);
        }
      });

      it('says which breakdowns changed only where its return type has them', () => {
        for (const { only = [], from } of measure.versions)
          for (const kind of only) {
            const type = findReturnType(measure.source.type);
            const version =
              type && versionFor(type, { kind: 'term', year: from.year, term: from.term ?? 'autumn' });
            expect(version && breakdownOf(measure, kind, version), kind).to.not.equal(undefined);
          }
      });

      it('changes with its return type, where figures of it change', () => {
        const type = findReturnType(measure.source.type);
        for (const { from, n } of type?.versions ?? [])
          if (n > 1 && type?.id !== 'ehe-movements')
            expect(measure.versions.some((own) => own.from.year === from.year)).to.equal(true);
      });
    });

  it('keeps 329 of July 2014 and 347 of February 2015 apart [row 46]', () => {
    const broad = MEASURES.find(({ id }) => id === 'not-full');
    expect(broad?.versions[1]?.change).to.contain('cannot be compared');
    expect(broad?.versions.map(({ from }) => from.year)).to.deep.equal([2013, 2014, 2020]);
  });
});

describe('the parts of a measure', () => {
  const cme = MEASURES.find(({ id }) => id === 'cme');
  const census = findReturnType('cme-census');
  const newest = census?.versions.at(-1);
  const first = census?.versions[0];

  it('are phases where its return has years alone, each a sum [row 45]', () => {
    const part = cme && newest && partIn(cme, { breakdown: 'phase', parts: ['primary'] }, newest);
    expect(part?.figures).to.deep.equal([
      { says: 'primary', ids: PHASES['primary']?.map((id) => `year.${id}`) },
    ]);
  });

  it('are each by themselves, or counted together where they have a name', () => {
    if (!cme || !newest) throw new Error('no census');
    expect(partIn(cme, { breakdown: 'year', parts: ['y7', 'y8'] }, newest)?.figures).to.have.length(2);
    expect(
      partIn(cme, { breakdown: 'year', parts: ['y7', 'y8'], says: 'years 7 to 8' }, newest)?.figures,
    ).to.deep.equal([{ says: 'years 7 to 8', ids: ['year.y7', 'year.y8'] }]);
  });

  it('are none where the version had none yet, or lacks one of them', () => {
    if (!cme || !first || !census) throw new Error('no census');
    expect(partIn(cme, { breakdown: 'reason' }, first)).to.equal(undefined);
    const second = versionFor(census, { kind: 'term', year: 2024, term: 'autumn' });
    expect(partIn(cme, { breakdown: 'reason', parts: ['offered'] }, second)).to.equal(undefined);
  });

  it('that overlap are never counted together [row 34]', () => {
    const suspensions = MEASURES.find(({ id }) => id === 'suspensions');
    const version = findReturnType('exclusions')?.versions[0];
    if (!suspensions || !version) throw new Error('no exclusions');
    const groups = { breakdown: 'group', parts: ['lac', 'cin'] } as const;
    expect(partIn(suspensions, groups, version)?.figures).to.have.length(2);
    expect(partIn(suspensions, { ...groups, says: 'LAC or CIN' }, version)).to.equal(undefined);
  });
});

describe('the periods of a measure', () => {
  const of = (id: string) => MEASURES.find((measure) => measure.id === id);

  it('are three terms of a year, or the year of a term', () => {
    const [cme, pex] = [of('cme'), of('permanent')];
    if (!cme || !pex) throw new Error('no measures');
    expect(countedBy(cme)).to.equal('term');
    expect(periodsOf(cme, { kind: 'year', year: 2024 })).to.have.length(3);
    expect(periodsOf(pex, { kind: 'term', year: 2024, term: 'spring' })).to.deep.equal([
      { kind: 'year', year: 2024 },
    ]);
  });

  it('are none for what was asked for once', () => {
    const medical = of('medical');
    if (!medical) throw new Error('no measure');
    expect(periodsOf(medical, { kind: 'year', year: 2024 })).to.deep.equal([]);
    expect(periodsOf(medical, { kind: 'once', request: 'REQ-2F7K' })).to.have.length(1);
  });
});
