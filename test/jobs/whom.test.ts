import { expect } from 'chai';
import type { Chat } from '../../src/core/reaching.ts';
import { day } from '../../src/domain/day.ts';
import type { Cause } from '../../src/domain/delivery.ts';
import { whomAt } from '../../src/jobs/whom.ts';
import { accountOf, aPerson, aRegister, PEOPLE, TODAY } from '../support/builders.ts';

const chat = (heard: string, closed?: Cause): Chat => ({
  heard: day(heard),
  ...(closed && { closed }),
  turn: () => 0,
  messages: () => [],
  close: async () => undefined,
});
const { dev } = PEOPLE;
const second = { ...accountOf(dev), tenant: 'other' };
const OLD = chat('2026-09-01');
const NEW = chat('2026-11-20');

describe('whom a message goes to', () => {
  const register = aRegister({ accounts: [accountOf(dev), second] });
  const [first, other] = [`host|user-${dev.id}`, `other|user-${dev.id}`].map((key) => key.toLowerCase());
  const cases: readonly (readonly [
    what: string,
    chats: readonly (readonly [string | undefined, Chat])[],
    whom: object,
  ])[] = [
    [
      'the account heard of last',
      [
        [first, OLD],
        [other, NEW],
      ],
      { chat: NEW },
    ],
    [
      'whichever is asked first',
      [
        [first, NEW],
        [other, OLD],
      ],
      { chat: NEW },
    ],
    [
      'the one that is open',
      [
        [first, OLD],
        [other, chat('2026-11-20', 'blocked')],
      ],
      { chat: OLD },
    ],
    [
      'nobody where all are closed: the newest says why',
      [
        [first, chat('2026-09-01', 'gone')],
        [other, chat('2026-11-20', 'blocked')],
      ],
      { cause: 'blocked', heard: '2026-11-20' },
    ],
    ['nobody who has never written', [], { cause: 'no-chat' }],
  ];
  for (const [what, chats, whom] of cases)
    it(`is ${what}`, () => {
      const known = new Map(chats.map(([key, one]) => [key ?? '', one]));
      expect(whomAt(dev.id, { register, today: TODAY, chats: known })).to.deep.equal(whom);
    });

  it('is nobody without an account, and nobody who left or was erased', () => {
    const gone = aPerson({ left: TODAY });
    const staying = aPerson({ left: day('2027-01-01') });
    const people = [...aRegister().people, gone, staying];
    const asked = {
      register: aRegister({ people, accounts: [accountOf(gone), accountOf(dev)] }),
      today: TODAY,
      chats: new Map(),
    };
    expect(whomAt(staying.id, asked)).to.deep.equal({ cause: 'no-account' });
    expect(whomAt(gone.id, asked)).to.deep.equal({ cause: 'left' });
    expect(whomAt('MEM-ERASED', asked)).to.deep.equal({ cause: 'left' });
  });

  it('is no account that was removed', () => {
    const removed = aRegister({ accounts: [{ ...accountOf(dev), state: 'removed' }] });
    expect(whomAt(dev.id, { register: removed, today: TODAY, chats: new Map() })).to.deep.equal({
      cause: 'no-account',
    });
  });
});
