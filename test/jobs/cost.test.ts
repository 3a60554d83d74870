import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { counting } from '../support/tables.ts';
import { townOf } from '../support/town.ts';

describe('what a message costs', () => {
  for (const [size, lanes, most] of [
    [1, 1, 9],
    [300, 1, 308],
    [3_000, 1, 3_025],
    [3_000, 5, 3_025],
  ] as const)
    it(`is one storage request, and a few for ${size} of them in ${lanes} ${lanes === 1 ? 'lane' : 'lanes'}`, async () => {
      const { open, asked } = counting(memoryTables());
      const town = townOf(size, open('deliveries'));
      expect((await town.instance({ lanes })()).sent).to.equal(size);
      expect(asked.length).to.be.at.most(most);
    });

  it('is little where there was no chat to send it to', async () => {
    const { open, asked } = counting(memoryTables());
    const town = townOf(300, open('deliveries'));
    for (const to of town.people) town.closed.set(to, 'blocked');
    expect((await town.instance()()).stopped).to.equal(300);
    expect(asked.length).to.be.at.most(12);
  });
});
