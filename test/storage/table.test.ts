import { expect } from 'chai';
import { filterOf } from '../../src/storage/azure-filter.ts';
import { sizeOf } from '../../src/storage/guards.ts';
import { under } from '../../src/storage/table.ts';

describe('a range under a prefix', () => {
  it('ends before the next key of the same length', () => {
    expect(under('d|')).to.deep.equal({ from: 'd|', below: 'd}' });
    expect(under('~h|ACT-2F7K|')).to.deep.equal({ from: '~h|ACT-2F7K|', below: '~h|ACT-2F7K}' });
  });
});

describe('the filter sent to Azure', () => {
  it('names the partition and the range, and narrows inside it', () => {
    const any = [
      ['o886', 'o'],
      ['oMEM2F7K', 'o'],
    ] as const;
    expect(filterOf('live', { ...under('d|'), any })).to.equal(
      "PartitionKey eq 'live' and RowKey ge 'd|' and RowKey lt 'd}' and (o886 eq 'o' or oMEM2F7K eq 'o')",
    );
  });

  it('doubles apostrophes, so that no value ends its text', () => {
    expect(filterOf("o'k", { from: "'", below: "b'" })).to.equal(
      "PartitionKey eq 'o''k' and RowKey ge '''' and RowKey lt 'b'''",
    );
  });

  it('refuses a property name that is none', () => {
    expect(() => filterOf('live', { from: '', below: '~', any: [['x eq 1 or y', 1]] })).to.throw(
      /question about a property called/,
    );
  });
});

describe('the size of a row', () => {
  it('is counted as Azure counts it', () => {
    expect(sizeOf('live', 'a|1', {})).to.equal(4 + 2 * 7);
    expect(sizeOf('p', 'k', { t: 'four', n: 1, b: true })).to.equal(
      4 + 4 + (8 + 2 + 4 + 8) + (8 + 2 + 8) + (8 + 2 + 8),
    );
  });
});
