import { expect } from 'chai';
import { isLegible, isTurnedAway } from '../../../src/tab/client/shown.ts';

describe('an answer of the bot to its tab', () => {
  for (const answer of [{ text: '' }, { text: 'Hello', refused: true }, { card: {} }, { same: true }])
    it(`can be shown: ${JSON.stringify(answer)}`, () => {
      expect(isLegible(answer)).to.equal(true);
    });

  for (const answer of [
    {},
    null,
    'Hello',
    [],
    { saved: true, print: 'p' },
    { text: 5 },
    { card: null },
    { same: false },
    { pages: [], shown: { text: 'To ask to join, open a chat' } },
  ])
    it(`cannot be shown, and is no deed that is done: ${JSON.stringify(answer)}`, () => {
      expect(isLegible(answer)).to.equal(false);
    });

  const from = { text: 'show ACT-2222' };
  const print = 'p';
  for (const [answer, is] of [
    [{ text: 'To ask to join …', refused: true, print }, true],
    [{ text: 'There is no action ACT-2222.', refused: true, from, print }, false],
    [{ text: 'There is a problem', card: {}, refused: true, print }, false],
    [{ text: 'There is nothing to be seen here any more.', print }, false],
  ] as const)
    it(`is ${is ? '' : 'not '}for somebody who is turned away: ${JSON.stringify(answer)}`, () => {
      expect(isTurnedAway(answer)).to.equal(is);
    });
});
