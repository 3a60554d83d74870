import { expect } from 'chai';
import { causeOf, retrying, statusOf } from '../../src/bot/retry.ts';

const refusal = (statusCode: number, retryAfter?: string): Error =>
  Object.assign(new Error('no'), {
    statusCode,
    response: { headers: { get: () => retryAfter } },
  });

const trial = async (failures: readonly Error[]) => {
  const waits: number[] = [];
  const left = [...failures];
  let tries = 0;
  const outcome = await retrying(
    async () => {
      tries += 1;
      const error = left.shift();
      if (error) throw error;
      return 'sent';
    },
    { wait: async (ms) => waits.push(ms), jitter: () => 0.5 },
  ).catch((error: unknown) => error);
  return { outcome, tries, waits };
};

describe('trying again', () => {
  for (const status of [412, 429, 502, 503, 504])
    it(`is done after ${status}`, async () => {
      expect(await trial([refusal(status)])).to.deep.equal({ outcome: 'sent', tries: 2, waits: [500] });
    });

  for (const status of [400, 401, 403, 404, 413, 500])
    it(`is not done after ${status}`, async () => {
      const { tries, outcome } = await trial([refusal(status)]);
      expect(tries).to.equal(1);
      expect(statusOf(outcome)).to.equal(status);
    });

  it('waits longer each time, and gives up after four', async () => {
    const { tries, waits, outcome } = await trial(Array.from({ length: 9 }, () => refusal(503)));
    expect(tries).to.equal(4);
    expect(waits).to.deep.equal([500, 1_000, 2_000]);
    expect(statusOf(outcome)).to.equal(503);
  });

  it('waits as long as Teams asks, but not for minutes', async () => {
    const { waits } = await trial([refusal(429, '2'), refusal(429, '600'), refusal(429, 'soon')]);
    expect(waits).to.deep.equal([2_000, 5_000, 2_000]);
  });

  it('is not done when nobody answered: it may have been posted', async () => {
    expect((await trial([new Error('aborted')])).tries).to.equal(1);
  });
});

describe('the cause of a refusal', () => {
  for (const [error, cause] of [
    [
      { statusCode: 403, body: { error: { code: 'BotNotInConversationRoster' } } },
      'BotNotInConversationRoster',
    ],
    [{ statusCode: 404 }, '404'],
    [{ code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    [{ code: 'people’s words, perhaps' }, 'unknown'],
    [new TypeError('people’s words'), 'TypeError'],
    [undefined, 'unknown'],
  ] as const)
    it(`is ${cause}`, () => expect(causeOf(error)).to.equal(cause));
});
