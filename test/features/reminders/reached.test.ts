import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import type { Cause, Delivery } from '../../../src/domain/delivery.ts';
import { saySilent } from '../../../src/features/reminders/cards-reached.ts';
import { notReachedIn, sayCause, silentIn } from '../../../src/features/reminders/causes.ts';
import { overdueIn } from '../../../src/features/reminders/digest.ts';
import { emailText } from '../../../src/features/reminders/email.ts';
import { sayMissed, sayWho } from '../../../src/features/reminders/missed.ts';
import { sayOverdue, sayPosition } from '../../../src/features/reminders/say-digest.ts';
import { aRegister, code, PEOPLE } from '../../support/builders.ts';
import { anAction, aReturn } from './world.ts';

const REGISTER = aRegister();
const TODAY = day('2026-11-26');
const { mara, dev, ines, cora } = PEOPLE;

const sent = (on: string, over: Partial<Delivery> = {}): Delivery => ({
  batch: { job: 'reminders.daily', id: on },
  to: dev.id,
  state: 'sent',
  at: `${on}T08:30:00.000Z`,
  ...over,
});
const stopped = (on: string, cause: Cause = 'blocked', over: Partial<Delivery> = {}): Delivery =>
  sent(on, { state: 'stopped', cause, ...over });

describe('who was not reached', () => {
  it('is whom the last message did not reach, since the first in a row', () => {
    const all = [
      stopped('2026-11-25'),
      stopped('2026-11-24', 'gone'),
      sent('2026-11-23'),
      stopped('2026-11-20'),
    ];
    expect(notReachedIn(all, REGISTER)).to.deep.equal([
      { person: dev.id, state: 'stopped', cause: 'blocked', since: '2026-11-24' },
    ]);
  });

  it('is nobody whom a later message reached, and nobody for whom there was nothing left to say', () => {
    const all = [
      stopped('2026-11-24'),
      sent('2026-11-25'),
      sent('2026-11-26', { state: 'cancelled' }),
      sent('2026-11-26', { to: mara.id, state: 'sending' }),
    ];
    expect(notReachedIn(all, REGISTER)).to.deep.equal([]);
  });

  it('is also of whom it is not known, longest first', () => {
    const { cause: _, ...unclear } = stopped('2026-11-24', 'blocked', { state: 'unknown' });
    const all = [stopped('2026-11-25', 'no-chat', { to: ines.id }), unclear];
    expect(notReachedIn(all, REGISTER).map(({ person, cause }) => [person, cause])).to.deep.equal([
      [dev.id, 'no-answer'],
      [ines.id, 'no-chat'],
    ]);
  });

  for (const cause of [
    'blocked',
    'removed',
    'disabled',
    'gone',
    'no-chat',
    'no-account',
    'left',
    'busy',
    'no-answer',
    'refused',
    'hours',
  ] as const)
    it(`is told with its cause in words: ${cause}`, () => {
      expect(sayCause(cause)).to.match(/^[a-zT][\p{L}’ ,]{10,}$/u);
    });
});

describe('who was reached and says nothing', () => {
  const heard = day('2026-11-03');

  it('is told with the last day on which they did, and how many reminders there were since', () => {
    const all = [
      sent('2026-11-10', { heard }),
      sent('2026-11-17', { heard }),
      sent('2026-11-24', { heard }),
      sent('2026-11-24', { batch: { job: 'packs.send', id: 'x' } }),
    ];
    const [silent, ...more] = silentIn(all, REGISTER);
    expect(more).to.deep.equal([]);
    expect(silent && saySilent(silent, REGISTER)).to.equal(
      'Dev Patel (Kent): no reply since 3 November 2026 (3 reminders, the last on 24 November 2026)',
    );
  });

  it('may not have been heard of at all', () => {
    const [silent] = silentIn([sent('2026-11-17'), sent('2026-11-24')], REGISTER);
    expect(silent && saySilent(silent, REGISTER)).to.equal(
      'Dev Patel (Kent): no reply yet (2 reminders, the last on 24 November 2026)',
    );
  });

  it('is nobody who has had one reminder since, or wrote after the first of two', () => {
    expect(silentIn([sent('2026-11-24', { heard })], REGISTER)).to.deep.equal([]);
    const answered = [sent('2026-11-17', { heard }), sent('2026-11-24', { heard: day('2026-11-18') })];
    expect(silentIn(answered, REGISTER)).to.deep.equal([]);
  });
});

describe('the coordinator’s digest', () => {
  const of = (code_: string) => ({ kind: 'authority', code: code(code_) }) as const;
  const reached = (item: Parameters<typeof overdueIn>[0][number]['item']) => ({ item, to: [] });

  it('has what is overdue by authority, an officer’s own counted as theirs, the most first', () => {
    const late = day('2026-11-20');
    const all = [
      anAction({ due: late, owners: [of('886')] }),
      anAction({ due: late, owners: [{ kind: 'person', id: dev.id }] }),
      anAction({ ref: 'ACT-3G8M', due: late, owners: [of('936')] }),
      anAction({ ref: 'ACT-4H9N', due: late, owners: [{ kind: 'role', role: 'chair' }] }),
      anAction({ ref: 'ACT-5J2P', due: TODAY, owners: [of('871')] }),
      aReturn({ due: late }),
    ].map(reached);
    expect(overdueIn(all, { register: REGISTER, today: TODAY }).map(sayOverdue)).to.deep.equal([
      'Kent: 1 action and 1 return',
      'Others: 1 action',
      'Surrey: 1 action',
    ]);
  });

  it('has each request’s position in numbers [row 32]', () => {
    const position = {
      title: 'CME census return, autumn term 2026',
      due: '20 November 2026',
      asked: 19,
      received: ['Kent', 'Surrey'],
      outstanding: 16,
      notReturning: 1,
    };
    expect(sayPosition(position)).to.equal(
      'CME census return, autumn term 2026, due 20 November 2026: 2 of 19 in, 16 outstanding, 1 not returning',
    );
    expect(sayPosition({ ...position, due: '', notReturning: 0 })).to.equal(
      'CME census return, autumn term 2026: 2 of 19 in, 16 outstanding',
    );
  });
});

describe('the text for an e-mail', () => {
  it('says all that somebody owes, as it stands today', () => {
    const items = [anAction({ due: day('2026-11-17') }), aReturn({ due: day('2026-11-27') })];
    expect(emailText({ name: 'Dev Patel', items, from: cora.name }, TODAY)).to.equal(
      [
        'Dear Dev Patel,',
        '',
        'The Children Missing Education network is waiting for 1 action and 1 return from you:',
        '- ACT-2F7K, Send the grid: 9 days overdue, was due 17 November 2026',
        '- CME census return, autumn term 2026: due tomorrow, 27 November 2026 (not started)',
        '',
        'The network’s bot in Microsoft Teams could not reach you. To hear from it again, open a chat with it and type help.',
        '',
        'Cora Oakley',
      ].join('\n'),
    );
    expect(emailText({ name: 'Dev Patel', items: [], from: 'CO' }, TODAY)).to.include('Nothing is waiting');
  });

  it('goes to whoever cannot be reached, by name', () => {
    expect([mara.id, code('871'), 'chair' as const].map((who) => sayWho(who, REGISTER))).to.deep.equal([
      'Mara Swift',
      'Slough',
      'The chair',
    ]);
    expect((['left', 'no-account', 'nobody'] as const).map(sayMissed)).to.deep.equal([
      'has left the network',
      'has no account with the bot',
      'nobody there uses the bot',
    ]);
  });
});
