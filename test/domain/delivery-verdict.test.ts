import { expect } from 'chai';
import { closesChat, type Refusal, verdictOf } from '../../src/domain/delivery-verdict.ts';

const UNKNOWN = { is: 'unknown', cause: 'no-answer' } as const;

describe('what follows when Teams does not take a message', () => {
  const cases: readonly (readonly [what: string, refusal: Refusal, verdict: ReturnType<typeof verdictOf>])[] =
    [
      ['it never left', { left: false }, { is: 'again' }],
      ['429 with Retry-After', { left: true, status: 429, afterMs: 2_000 }, { is: 'again', afterMs: 2_000 }],
      ['429 without', { left: true, status: 429 }, { is: 'again' }],
      ['412', { left: true, status: 412, code: 'PreconditionFailed' }, { is: 'again' }],
      ['a broken connection', { left: true }, UNKNOWN],
      ['408', { left: true, status: 408 }, UNKNOWN],
      ['500', { left: true, status: 500 }, UNKNOWN],
      ['502', { left: true, status: 502 }, UNKNOWN],
      ['503 with Retry-After', { left: true, status: 503, afterMs: 1_000 }, UNKNOWN],
      ['504', { left: true, status: 504 }, UNKNOWN],
      [
        'a user who blocked the bot',
        { left: true, status: 403, code: 'ConversationBlockedByUser' },
        { is: 'stopped', cause: 'blocked' },
      ],
      [
        'a chat closed to messages',
        { left: true, status: 403, code: 'MessageWritesBlocked' },
        { is: 'stopped', cause: 'blocked' },
      ],
      [
        'a bot that was removed',
        { left: true, status: 403, code: 'BotNotInConversationRoster' },
        { is: 'stopped', cause: 'removed' },
      ],
      [
        'a bot that was switched off',
        { left: true, status: 403, code: 'BotDisabledByAdmin' },
        { is: 'stopped', cause: 'disabled' },
      ],
      ['another 403', { left: true, status: 403, code: 'Forbidden' }, { is: 'stopped', cause: 'refused' }],
      ['a 403 without a code', { left: true, status: 403 }, { is: 'stopped', cause: 'refused' }],
      [
        'a chat that is gone',
        { left: true, status: 404, code: 'ConversationNotFound' },
        { is: 'stopped', cause: 'gone' },
      ],
      [
        'a message that is gone',
        { left: true, status: 404, code: 'ActivityNotFoundInConversation' },
        { is: 'stopped', cause: 'gone' },
      ],
      ['a 404 without a code', { left: true, status: 404 }, { is: 'stopped', cause: 'gone' }],
      [
        '400 with a code of 403',
        { left: true, status: 400, code: 'BotDisabledByAdmin' },
        { is: 'stopped', cause: 'refused' },
      ],
      ['401', { left: true, status: 401 }, { is: 'stopped', cause: 'refused' }],
      ['413', { left: true, status: 413, code: 'MessageSizeTooBig' }, { is: 'stopped', cause: 'refused' }],
    ];
  for (const [what, refusal, verdict] of cases)
    it(`${what}: ${verdict.is}${'cause' in verdict ? `, ${verdict.cause}` : ''}`, () => {
      expect(verdictOf(refusal)).to.deep.equal(verdict);
    });

  it('closes the chat only where the next message would fare the same', () => {
    for (const cause of ['blocked', 'removed', 'disabled', 'gone'] as const)
      expect(closesChat(cause)).to.equal(true);
    for (const cause of ['refused', 'busy', 'no-answer', 'left', 'no-chat', 'no-account', 'hours'] as const)
      expect(closesChat(cause)).to.equal(false);
  });
});
