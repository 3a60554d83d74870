import { expect } from 'chai';
import { staleWords, waitAfter } from '../../../src/tab/client/stale.ts';

describe('what is looked at in the tab and cannot be kept current', () => {
  for (const [what, problem, words] of [
    [
      'the bot is out of reach',
      { problem: 'The bot could not be reached. What you entered is still here.', why: 'away' },
      'The bot cannot be reached.',
    ],
    [
      'it was asked too often',
      { problem: 'That was too often. Wait a minute and try again.', why: 'often' },
      'The bot was asked too often, and is asked again in a minute.',
    ],
    [
      'somebody has to sign in again',
      { problem: 'Teams has to say who you are. Open this tab again.' },
      'Teams has to say who you are. Open this tab again.',
    ],
    [
      'something went wrong',
      { problem: 'Something went wrong on our side. Quote ERR-2F7K.' },
      'Something went wrong on our side. Quote ERR-2F7K.',
    ],
    [
      'somebody is no longer a member',
      { problem: 'To ask to join, type **join** and your local authority.' },
      'To ask to join, type join and your local authority.',
    ],
  ] as const)
    it(`says why: ${what}`, () => {
      expect(staleWords(problem)).to.equal(`${words} What is shown may be out of date.`);
    });

  it('is asked for more and more rarely, after a minute where that was too often, and as before once it is there', () => {
    const away = { problem: '', why: 'away' } as const;
    const waits = [waitAfter(undefined)];
    for (const wrong of [away, away, away, away]) waits.push(waitAfter(wrong, waits.at(-1)));
    expect(waits).to.deep.equal([4_000, 8_000, 16_000, 32_000, 32_000]);
    expect(waitAfter({ problem: '', why: 'often' }, 4_000)).to.equal(60_000);
    expect(waitAfter(undefined, 32_000)).to.equal(4_000);
  });
});
