import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure, Figures } from '../../src/domain/counts/figure.ts';
import { groupsOf } from '../../src/domain/counts/groups.ts';
import { RETURN_TYPES } from '../../src/domain/returns/return-types.ts';
import { packed, unpacked } from '../../src/storage/figures/cell.ts';
import { mustFit } from '../../src/storage/figures/keys.ts';
import { LIMITS } from '../../src/storage/guards.ts';

const aFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    n: fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e6, noNaN: true })),
  }),
  fc.record({
    kind: fc.constant('mark' as const),
    mark: fc.constantFrom('c' as const, 'x' as const, 'z' as const, 'low' as const, 'u' as const),
  }),
  fc.constant({ kind: 'unknown' as const }),
  fc.record({
    kind: fc.constant('hidden' as const),
    why: fc.constantFrom('small' as const, 'beside' as const),
  }),
);

const GROUPS = RETURN_TYPES.flatMap(({ id, versions }) =>
  versions.flatMap((version) =>
    [...groupsOf(version)].map(([group, fields]) => ({ id, n: version.n, group, fields })),
  ),
);

describe('figures in one cell', () => {
  it('come back as they were, whatever they are and whichever are missing', () => {
    const group = fc.constantFrom(...GROUPS);
    const some = group.chain(({ fields }) =>
      fc.tuple(
        fc.constant(fields),
        fc.array(fc.option(aFigure, { nil: undefined }), { maxLength: fields.length }),
      ),
    );
    fc.assert(
      fc.property(some, ([fields, figures]) => {
        const known: Figures = Object.fromEntries(
          fields.flatMap(({ id }, at) => {
            const figure = figures[at];
            return figure ? [[id, figure] as const] : [];
          }),
        );
        const back = unpacked(fields, packed(fields, known));
        // As text, since -0 comes back as 0.
        expect(JSON.stringify(back)).to.equal(JSON.stringify(known));
      }),
    );
  });

  it('hold neither words nor choices, and nothing below 0', () => {
    const fields = GROUPS.find(({ id }) => id === 'cme-census')?.fields ?? [];
    expect(packed(fields, { total: { kind: 'text', text: 'Mara' } })).to.equal('');
    expect(() => packed(fields, { total: { kind: 'number', n: -1 } })).to.throw('below nothing');
    expect(() => packed(fields, { total: { kind: 'number', n: Number.NaN } })).to.throw('below nothing');
  });

  it('leave out what a later version of this program put there', () => {
    const fields = GROUPS.find(({ id }) => id === 'entitlement')?.fields ?? [];
    expect(unpacked(fields, '12,new,c')).to.deep.equal({
      total: { kind: 'number', n: 12 },
      'part-time': { kind: 'mark', mark: 'c' },
    });
  });

  it('are of one group each, and every count and rate is in one [row 34]', () => {
    const groups = GROUPS.filter(({ id, n }) => id === 'cme-census' && n === 3);
    expect(groups.map(({ group, fields }) => [group, fields.length])).to.deep.equal([
      ['total', 1],
      ['sex', 3],
      ['year', 13],
      ['duration', 8],
      ['reason', 20],
    ]);
    expect(GROUPS.some(({ id }) => id === 'document')).to.equal(false);
  });
});

describe('a row of figures', () => {
  it('has room for the 152 local authorities of England, its own columns and two places more', () => {
    expect(() => mustFit(152)).not.to.throw();
    expect(() => mustFit(231)).to.throw('it holds 230');
    expect(230 + 12).to.be.below(LIMITS.properties);
  });
});
