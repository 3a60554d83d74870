import { expect } from 'chai';
import { idsOf } from '../../../src/tab/client/ids.ts';

describe('the ids of what is done in the tab', () => {
  const some = () => {
    let last = 0;
    return idsOf(() => {
      last += 1;
      return `id-${last}`;
    });
  };

  it('are the same for the same until that is answered', () => {
    const ids = some();
    expect([ids.of('a'), ids.of('a')]).to.deep.equal(['id-1', 'id-1']);
    ids.answered('a');
    expect(ids.of('a')).to.equal('id-2');
  });

  it('are others for anything else, also in between', () => {
    const ids = some();
    expect([ids.of('a'), ids.of('b'), ids.of('a')]).to.deep.equal(['id-1', 'id-2', 'id-1']);
    ids.answered('b');
    expect(ids.of('a')).to.equal('id-1');
  });
});
