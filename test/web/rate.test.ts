import { expect } from 'chai';
import { addressKeys, limitOf, usualLimits } from '../../src/web/rate.ts';

const times = async (most: number, ask: () => Promise<number | undefined>) => {
  const answers: (number | undefined)[] = [];
  for (let asked = 0; asked < most; asked += 1) answers.push(await ask());
  return answers;
};

describe('how often somebody may ask', () => {
  it('is so many times, and then not before the time is over', async () => {
    const limit = limitOf({ times: 3, seconds: 60 });
    expect(await times(5, () => limit.count('mara'))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      60,
      60,
    ]);
  });

  it('is told in whole seconds, one at least', async () => {
    const limit = limitOf({ times: 0, seconds: 0.2 });
    expect(await limit.count('mara')).to.equal(1);
  });

  it('is each person’s own', async () => {
    const limit = limitOf({ times: 1, seconds: 60 });
    await times(9, () => limit.count('mara'));
    expect(await limit.count('cora')).to.equal(undefined);
  });

  it('is full once as many were counted as may be; to ask for that counts nothing', async () => {
    const limit = limitOf({ times: 2, seconds: 60 });
    expect(await times(9, () => limit.full('mara'))).to.deep.equal(Array(9).fill(undefined));
    await limit.count('mara');
    expect(await limit.full('mara')).to.equal(undefined);
    await limit.count('mara');
    expect(await limit.full('mara')).to.equal(60);
  });

  it('begins anew when the time is over, however often was asked meanwhile', async () => {
    const limit = limitOf({ times: 1, seconds: 0.05 });
    await times(50, () => limit.count('mara'));
    while (await limit.full('mara')) await new Promise(setImmediate);
    expect(await limit.count('mara')).to.equal(undefined);
  });
});

describe('the limits of the web server', () => {
  it('let three windows of one person poll every 4 seconds, with something pressed in each', async () => {
    const { accounts } = usualLimits();
    const polls = 3 * Math.ceil(10 / 4);
    const answers = await times(polls + 3 * 5, () => accounts.count('host user-mara'));
    expect(answers.filter(Boolean)).to.deep.equal([]);
  });

  it('stop an account that asks without end', async () => {
    const { accounts } = usualLimits();
    expect((await times(31, () => accounts.count('host user-mara'))).filter(Boolean)).to.deep.equal([10]);
    expect(await accounts.count('host user-cora')).to.equal(undefined);
  });

  it('count addresses under few keys that nobody outside can tell, so that memory is bounded', () => {
    const [keyOf, other] = [addressKeys(), addressKeys()];
    const addresses = Array.from({ length: 500 }, (_, at) => `2001:db8:0:${at}::`);
    for (const address of addresses)
      expect(keyOf(address))
        .to.match(/^[0-9a-f]{4}$/)
        .and.equal(keyOf(address));
    expect(new Set(addresses.map(keyOf)).size).to.be.above(450);
    expect(addresses.map(keyOf)).to.not.deep.equal(addresses.map(other));
  });

  it('stop an address whose tokens are refused, or that finds nothing, after sixty in a minute', async () => {
    const { tokens, links, images } = usualLimits();
    for (const limit of [tokens, links])
      expect((await times(61, () => limit.count('192.0.2.7'))).filter(Boolean)).to.deep.equal([60]);
    expect((await times(601, () => images.count('192.0.2.7'))).filter(Boolean)).to.deep.equal([60]);
  });
});
