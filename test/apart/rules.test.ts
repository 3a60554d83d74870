import { expect } from 'chai';
import { inTurn } from '../../src/apart/in-turn.ts';
import { rulesIn } from '../../src/apart/rules.ts';
import { paused } from '../support/pauses.ts';
import type { busyFor, counted, held, thrown } from './some-rules.ts';

const from = import.meta.url;
const file = './some-rules';

describe('a rule worked out in a thread of its own', () => {
  const { rule } = rulesIn(inTurn());

  it('answers what it would here, from plain data', async () => {
    const given = [{ words: ['one', 'two'], on: new Map([['a', 1]]) }] as const;
    const answer = await rule<typeof counted>({ from, file, name: 'counted', given: [...given] });
    expect(answer).to.deep.equal({ value: { words: 2, on: [['a', 1]] } });
  });

  it('keeps nobody waiting meanwhile', async () => {
    const { value, pause } = await paused(() =>
      rule<typeof busyFor>({ from, file, name: 'busyFor', given: [1_500] }),
    );
    expect(value).to.deep.equal({ value: 'done' });
    expect(pause(100), 'the longest pause of the loop').to.be.below(1_000);
  });

  it('is stopped after its time, in words', async () => {
    const hurried = rulesIn(inTurn(), { ms: 50 });
    const answer = await hurried.rule<typeof busyFor>({ from, file, name: 'busyFor', given: [20_000] });
    expect(answer).to.include({ refused: true, code: 'apart.time' });
    expect(answer.refused && answer.say).to.match(/took too long to read.+nothing was kept/);
  });

  it('is stopped when it grows too large, in words', async () => {
    const narrow = rulesIn(inTurn(), { bytes: 30 * 1024 * 1024 });
    const answer = await narrow.rule<typeof held>({ from, file, name: 'held', given: [400] });
    expect(answer).to.include({ refused: true, code: 'apart.memory' });
  });

  it('throws here what it throws there, since that is a fault of ours', async () => {
    const failing = rule<typeof thrown>({ from, file, name: 'thrown', given: ['of its own'] });
    expect(
      await failing.then(
        () => '',
        ({ message }: Error) => message,
      ),
    ).to.equal('of its own');
  });

  it('is refused in words where too much waits before it', async () => {
    const { rule: crowded } = rulesIn(inTurn(1));
    const asking = { from, file, name: 'busyFor', given: [200] as [number] };
    const answers = await Promise.all([1, 2, 3].map(() => crowded<typeof busyFor>(asking)));
    expect(answers.map((one) => (one.refused ? one.code : one.value))).to.have.members([
      'done',
      'done',
      'apart.busy',
    ]);
  });
});
