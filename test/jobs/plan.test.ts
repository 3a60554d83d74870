import { expect } from 'chai';
import type { Notice } from '../../src/core/job.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { chunksOf, peopleOf, sizesFor } from '../../src/jobs/plan.ts';
import { TODAY } from '../support/builders.ts';

const to = (name: string): Notice => ({ to: `MEM-${name}`, draw: () => ({ text: name }) });
const many = (count: number): readonly PersonId[] =>
  Array.from({ length: count }, (_, n): PersonId => `MEM-${n}`);

describe('the plan of a round', () => {
  it('has everybody in the order of their first notice, several for one person together', () => {
    expect(peopleOf(['A', 'B', 'A', 'C', 'B'].map(to))).to.deep.equal([
      'MEM-A',
      'MEM-A',
      'MEM-B',
      'MEM-B',
      'MEM-C',
    ]);
    expect(peopleOf([])).to.deep.equal([]);
  });

  for (const [people, lanes, sizes] of [
    [0, 1, []],
    [1, 5, [1]],
    [7, 3, [3, 3, 1]],
    [300, 1, [300]],
    [301, 1, [300, 1]],
    [1_000, 5, [200, 200, 200, 200, 200]],
    [3_000, 5, Array.from({ length: 10 }, () => 300)],
  ] as const)
    it(`parts ${people} messages for ${lanes} ${lanes === 1 ? 'lane' : 'lanes'} into ${sizes.length}`, () => {
      expect(sizesFor(many(people), lanes)).to.deep.equal(sizes);
    });

  it('keeps all of one person in one chunk', () => {
    expect(sizesFor(['MEM-A', 'MEM-B', 'MEM-B', 'MEM-B', 'MEM-C'], 3)).to.deep.equal([4, 1]);
  });

  it('gives each message its notice as it is now, the nth its nth, and none to what has nothing left to say', () => {
    const people = peopleOf(['A', 'A', 'B', 'C'].map(to));
    const now = [to('A'), to('C'), to('A'), to('NEW')];
    const chunks = chunksOf({ people, on: TODAY, sizes: [2, 2] }, now);
    expect(
      chunks.map((chunk) => chunk.map((one) => [one.to, now.indexOf(one.notice ?? to(''))])),
    ).to.deep.equal([
      [
        ['MEM-A', 0],
        ['MEM-A', 2],
      ],
      [
        ['MEM-B', -1],
        ['MEM-C', 1],
      ],
    ]);
  });
});
