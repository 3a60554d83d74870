import { expect } from 'chai';
import fc from 'fast-check';
import { hashOf, isIntact, type Kept, type Line } from '../../src/storage/history.ts';

const aLine = (n: number, over: Partial<Line> = {}): Line => ({
  of: 'ACT-2F7K',
  n,
  by: 'MEM-MARA',
  how: 'typed',
  at: '2026-11-23T10:00:00.000Z',
  verb: 'note',
  ...over,
});

const chained = (lines: readonly Line[]): readonly Kept[] => {
  let hash = '';
  return lines.map((line) => {
    hash = hashOf(hash, line);
    return { line, hash };
  });
};

const headOf = (kept: readonly Kept[]): string => kept.at(-1)?.hash ?? '';

describe('a history', () => {
  it('is whole when it is empty and its thing has no hash', () => {
    expect(isIntact([], '')).to.equal(true);
    expect(isIntact([], 'something')).to.equal(false);
  });

  it('survives being written down and read again, whatever was changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ from: fc.jsonValue(), to: fc.jsonValue() }), { maxLength: 8 }),
        (changes) => {
          const kept = chained(changes.map((change, at) => aLine(at + 1, change)));
          const read = JSON.parse(JSON.stringify(kept)) as readonly Kept[]; // what was just written
          expect(isIntact(read, headOf(kept))).to.equal(true);
        },
      ),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('shows any edit of any field of any line', () => {
    const edits = fc.record({
      at: fc.nat(4),
      field: fc.constantFrom<keyof Line>('of', 'n', 'by', 'for', 'how', 'via', 'at', 'verb', 'from', 'to'),
      value: fc.oneof(fc.string(), fc.integer()),
    });
    const kept = chained(
      [1, 2, 3, 4, 5].map((n) => aLine(n, { for: '886', via: 'e-mail', from: 'a', to: 'b' })),
    );
    fc.assert(
      fc.property(edits, ({ at, field, value }) => {
        fc.pre(kept[at]?.line[field] !== value);
        const edited = kept.map((one, index) =>
          index === at ? { ...one, line: { ...one.line, [field]: value } } : one,
        );
        expect(isIntact(edited, headOf(kept))).to.equal(false);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  for (const [what, spoil] of [
    ['a lost first line', (kept: readonly Kept[]) => kept.slice(1)],
    ['a gap', (kept: readonly Kept[]) => kept.filter((_, at) => at !== 1)],
    ['a lost tail', (kept: readonly Kept[]) => kept.slice(0, -1)],
    ['lines that changed places', (kept: readonly Kept[]) => [...kept].reverse()],
    ['a line too many', (kept: readonly Kept[]) => [...kept, ...kept.slice(-1)]],
    ['nothing at all', () => []],
  ] as const)
    it(`shows ${what}`, () => {
      const kept = chained([aLine(1), aLine(2), aLine(3)]);
      expect(isIntact(spoil(kept), headOf(kept))).to.equal(false);
    });
});
