import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import type { Due } from '../../../src/domain/due.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Action, Owner, Part } from '../../../src/features/actions/action.ts';
import { cancel } from '../../../src/features/actions/cancel.ts';
import { carry } from '../../../src/features/actions/carry.ts';
import { type Closing, close, start } from '../../../src/features/actions/close.ts';
import type { Doing } from '../../../src/features/actions/doing.ts';
import { move } from '../../../src/features/actions/move.ts';
import { addNote } from '../../../src/features/actions/note.ts';
import { ownerOf } from '../../../src/features/actions/owner.ts';
import { ownersKey, reassign } from '../../../src/features/actions/reassign.ts';
import { record } from '../../../src/features/actions/record.ts';
import { changedSince, restore, tooLate } from '../../../src/features/actions/restore.ts';
import { closedBecause, isLate, sayProgress, sayStatus } from '../../../src/features/actions/status.ts';
import { aCaller, aPerson, aRegister, NOW, PEOPLE, TODAY } from '../../support/builders.ts';

const FRIDAY: Due = { kind: 'day', on: day('2026-11-27'), words: 'by Friday' };
const LATER: Due = { kind: 'day', on: day('2027-01-12'), words: '12 January' };
const ines = PEOPLE.ines;

const owner = (key: string): Owner => {
  const found = ownerOf(key);
  if (!found) throw new Error(`${key} is no owner`);
  return found;
};

const parts = (...keys: string[]): readonly Part[] =>
  keys.map((key) => ({ owner: owner(key), status: 'open' }));

const anAction = (over: Partial<Action> = {}): Action => ({
  ref: 'ACT-2F7K',
  text: 'Share the position statement',
  parts: parts('886', '851'),
  ownerWords: 'Kent and Portsmouth',
  due: FRIDAY,
  state: 'open',
  recordedBy: PEOPLE.cora.id,
  recordedOn: TODAY,
  ...over,
});

const doing = (who: Person, over: Partial<Doing> = {}): Doing => ({
  caller: aCaller(who),
  register: aRegister(),
  now: NOW,
  today: TODAY,
  ...over,
});

const taken = <T>(result: Result<T>): T => {
  if (result.refused) throw new Error(`refused: ${result.say}`);
  return result.value;
};

const sayOf = <T>(result: Result<T>): string => (result.refused ? result.say : 'not refused');
const codeOf = <T>(result: Result<T>): string => (result.refused ? result.code : 'not refused');
const statusOf = ({ parts: all }: Action): string => all.map(({ status }) => status).join(' ');

const recorded = (over: Partial<Parameters<typeof record>[0]> = {}, who: Person = ines) =>
  record(
    { text: 'Send the grid', owners: [owner('886')], ownerWords: 'Kent', due: FRIDAY, ...over },
    'ACT-2F7K',
    doing(who),
  );

describe('recording an action', () => {
  it('gives each owner an open part, once each [row 17]', () => {
    const action = taken(recorded({ owners: [owner('886'), owner('851'), owner('886')] }));
    expect(ownersKey(action.parts)).to.equal('886,851');
    expect(action).to.include({ state: 'open', recordedBy: ines.id, recordedOn: TODAY });
  });

  for (const [what, over, say] of [
    ['no text', { text: ' ' }, 'Enter what is to be done'],
    ['no owner', { owners: [] }, 'Enter who is to do it'],
    [
      'a text that is too long',
      { text: 'x'.repeat(1001) },
      'What is to be done must be 1000 characters or less',
    ],
    [
      'owners’ words that are too long',
      { ownerWords: 'x'.repeat(301) },
      'Who is to do it must be 300 characters or less',
    ],
    [
      'date words that are too long',
      { due: { kind: 'vague', words: 'x'.repeat(301) } },
      'By when must be 300 characters or less',
    ],
  ] as const)
    it(`refuses ${what}`, () => expect(sayOf(recorded(over))).to.equal(say));

  for (const [what, over] of [
    ['the text', { text: 'Visit the child at SW1A 1AA' }],
    ['the owners', { ownerWords: 'Kent for NHS 943 476 5919' }],
    ['the date', { due: { kind: 'vague', words: 'when born 12/03/2015 dob' } }],
  ] as const)
    it(`refuses what could identify a child in ${what}`, () =>
      expect(codeOf(recorded(over))).to.equal('identity'));

  it('takes out control characters and the space around', () =>
    expect(taken(recorded({ text: '  Send\u0007 the\tgrid ' })).text).to.equal('Send the grid'));
});

describe('closing a part', () => {
  const kent = doing(PEOPLE.dev);

  it('closes the speaker’s own part, with what was done, and leaves the others open [row 18]', () => {
    const { after, for: whom } = taken(close(anAction(), { evidence: 'sent to all on Monday' }, kent));
    expect(statusOf(after)).to.equal('done open');
    expect(after).to.include({ state: 'open' });
    expect(after.parts[0]).to.include({ evidence: 'sent to all on Monday', by: PEOPLE.dev.id });
    expect(whom).to.equal('886');
  });

  it('ends the action with its last part [row 26]', () => {
    const first = taken(close(anAction(), {}, kent)).after;
    const { after } = taken(close(first, {}, doing(PEOPLE.mara)));
    expect(after).to.include({ state: 'done', closedOn: TODAY });
  });

  it('closes all that somebody answers for at once: their own, their authority’s, their role’s [row 24]', () => {
    const action = anAction({ parts: parts('chair', '870', PEOPLE.hugh.id, '886') });
    const { after } = taken(close(action, {}, doing(PEOPLE.hugh)));
    expect(statusOf(after)).to.equal('done done done open');
  });

  const someoneElse = anAction({ parts: parts('886') });
  const stillOpen = anAction({ parts: parts('886', '851', '936') });
  const sent: Closing = { evidence: 'sent' };
  for (const [what, action, closing, who, expected] of [
    ['a coordinator, for the only part that is open', someoneElse, {}, PEOPLE.cora, 'done'],
    ['a coordinator, for those chosen', stillOpen, { chosen: ['851', '936'] }, PEOPLE.cora, 'open done done'],
    [
      'a coordinator who has a part, that part alone',
      anAction({ parts: parts('886', PEOPLE.cora.id) }),
      {},
      PEOPLE.cora,
      'open done',
    ],
    [
      'an officer who names their own authority',
      stillOpen,
      { chosen: ['886'] },
      PEOPLE.dev,
      'done open open',
    ],
  ] as const)
    it(`is open to ${what}`, () =>
      expect(statusOf(taken(close(action, closing, doing(who))).after)).to.equal(expected));

  for (const [what, action, closing, who, codeExpected, say] of [
    [
      'a coordinator of several open parts',
      stillOpen,
      sent,
      PEOPLE.cora,
      'choose',
      /Choose whose part of ACT-2F7K/,
    ],
    [
      'somebody without a part',
      someoneElse,
      sent,
      ines,
      'not-allowed',
      /Only an officer of Kent or a coordinator can do that/,
    ],
    [
      'an officer for another authority',
      stillOpen,
      { chosen: ['936'] },
      PEOPLE.dev,
      'not-allowed',
      /an officer of Surrey or a coordinator/,
    ],
    [
      'a part that it has not',
      stillOpen,
      { chosen: ['938'] },
      PEOPLE.cora,
      'not-a-part',
      /not among those ACT-2F7K was given to: Kent, Portsmouth, Surrey/,
    ],
    [
      'two of which it has one',
      stillOpen,
      { chosen: ['938', '886'] },
      PEOPLE.cora,
      'not-a-part',
      /^One of those is not/,
    ],
    [
      'a cancelled action',
      anAction({ state: 'cancelled', reason: 'not needed' }),
      sent,
      PEOPLE.dev,
      'closed',
      /was cancelled: not needed/,
    ],
    [
      'a carried action, by a coordinator',
      anAction({ state: 'carried', next: 'ACT-8H3M' }),
      sent,
      PEOPLE.cora,
      'closed',
      /carried forward to ACT-8H3M/,
    ],
    [
      'a text that is too long',
      someoneElse,
      { evidence: 'x'.repeat(501) },
      PEOPLE.dev,
      'long',
      /What was done must be 500/,
    ],
    [
      'a way of hearing that is too long',
      someoneElse,
      { via: 'x'.repeat(61) },
      PEOPLE.dev,
      'long',
      /How you heard must be 60/,
    ],
    [
      'a child’s number in what was done',
      someoneElse,
      { evidence: 'UPN A123456789012 sent; NHS 943 476 5919' },
      PEOPLE.dev,
      'identity',
      /delete it there and tell your data protection lead/,
    ],
  ] as const)
    it(`refuses ${what}`, () => {
      const result = close(action, closing, doing(who));
      expect(codeOf(result)).to.equal(codeExpected);
      expect(sayOf(result)).to.match(say);
    });

  it('tells the second who was first, when, and what they said [row 28]', () => {
    const colleague = aPerson({ id: 'MEM-CLG2', name: 'Nell Grey' });
    const closed = taken(close(someoneElse, { evidence: 'sent on Monday' }, kent)).after;
    const register = aRegister({ people: [...Object.values(PEOPLE), colleague] });
    expect(sayOf(close(closed, {}, doing(colleague, { register })))).to.equal(
      'Dev Patel closed this part (Kent) at 10:00 today: “sent on Monday”.',
    );
    expect(sayOf(close(closed, {}, { ...kent, today: day('2026-11-24') }))).to.equal(
      'You closed this part (Kent) on 23 November 2026 at 10:00: “sent on Monday”.',
    );
  });

  it('tells a person who closed their own part so', () => {
    const own = anAction({ parts: parts(ines.id) });
    const closed = taken(close(own, {}, doing(ines))).after;
    expect(sayOf(close(closed, {}, doing(ines)))).to.equal('You closed this part at 10:00 today.');
  });
});

describe('starting a part', () => {
  it('shows it in progress, for whom, and it can still be closed [row 26]', () => {
    const started = taken(start(anAction(), undefined, doing(PEOPLE.dev)));
    expect(started.for).to.equal('886');
    expect(sayStatus(started.after, doing(ines))).to.equal('In progress');
    expect(statusOf(taken(close(started.after, {}, doing(PEOPLE.dev))).after)).to.equal('done open');
  });

  it('is refused to others', () =>
    expect(codeOf(start(anAction(), undefined, doing(ines)))).to.equal('not-allowed'));
});

describe('moving the date', () => {
  const action = anAction();
  it('keeps what it was before for the history [row 21]', () => {
    const moved = taken(move(action, { due: LATER, seen: FRIDAY }, doing(PEOPLE.dev)));
    expect(moved.after.due).to.deep.equal(LATER);
    expect(moved).to.deep.include({ from: FRIDAY, to: LATER, verb: 'move' });
  });

  for (const [what, who, to, codeExpected, say] of [
    [
      'a member without a part',
      ines,
      { due: LATER, seen: FRIDAY },
      'not-allowed',
      /an officer of Kent, an officer of Portsmouth, Cora Oakley or a coordinator can move its date/,
    ],
    [
      'the date it has',
      PEOPLE.dev,
      { due: FRIDAY, seen: FRIDAY },
      'same',
      /due then already: 27 November 2026/,
    ],
    [
      'words that are too long',
      PEOPLE.dev,
      { due: { kind: 'vague', words: 'x'.repeat(301) }, seen: FRIDAY },
      'long',
      /By when must be 300/,
    ],
    [
      'a date that another has just moved',
      PEOPLE.dev,
      { due: LATER, seen: LATER },
      'changed',
      /Somebody changed it meanwhile, just before you/,
    ],
  ] as const)
    it(`refuses ${what}`, () => {
      const result = move(action, to, doing(who));
      expect(codeOf(result)).to.equal(codeExpected);
      expect(sayOf(result)).to.match(say);
    });

  it('can take the date away', () =>
    expect(
      taken(move(action, { due: { kind: 'none' }, seen: FRIDAY }, doing(PEOPLE.cora))).after.due,
    ).to.deep.equal({ kind: 'none' }));
});

describe('a note', () => {
  it('can be added by any member, to a closed action too; the latest ten stand on it', () => {
    let action = anAction({ state: 'done' });
    for (let n = 1; n <= 12; n += 1) action = taken(addNote(action, `note ${n}`, doing(ines))).after;
    expect(action.notes?.map(({ text }) => text)).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => `note ${index + 3}`),
    );
  });

  it('is refused where there is nothing in it', () =>
    expect(sayOf(addNote(anAction(), ' ', doing(ines)))).to.equal('Enter your note'));
  it('is refused where it is too long', () =>
    expect(codeOf(addNote(anAction(), 'x'.repeat(501), doing(ines)))).to.equal('long'));
  it('is refused to somebody who is no member', () => {
    const caller = { ...aCaller(ines), standing: 'pending' as const };
    expect(codeOf(addNote(anAction(), 'x', { ...doing(ines), caller }))).to.equal('not-allowed');
  });
});

describe('giving an action to others', () => {
  const seen = '886,851';
  const to = (...keys: string[]) => ({ owners: keys.map(owner), ownerWords: keys.join(' and '), seen });

  it('replaces the open parts and keeps the parts that are done [row 17]', () => {
    const action = taken(close(anAction(), { evidence: 'sent' }, doing(PEOPLE.dev))).after;
    const { after, from, to: now } = taken(reassign(action, to('936', '938'), doing(PEOPLE.cora)));
    expect(ownersKey(after.parts)).to.equal('886,936,938');
    expect(after.parts[0]).to.include({ status: 'done', evidence: 'sent' });
    expect([from, now]).to.deep.equal(['886,851', '886,936,938']);
  });

  for (const [what, who, given, codeExpected] of [
    ['a member without a part', ines, to('936'), 'not-allowed'],
    ['the owners it has', PEOPLE.dev, to('886', '851'), 'same'],
    ['owners that another has just changed', PEOPLE.dev, { ...to('936'), seen: '886' }, 'changed'],
    ['words that are too long', PEOPLE.dev, { ...to('936'), ownerWords: 'x'.repeat(301) }, 'long'],
  ] as const)
    it(`refuses ${what}`, () =>
      expect(codeOf(reassign(anAction(), given, doing(who)))).to.equal(codeExpected));

  it('refuses those who have done their part already', () => {
    const action = taken(close(anAction(), {}, doing(PEOPLE.dev))).after;
    expect(sayOf(reassign(action, to('886'), doing(PEOPLE.cora)))).to.match(
      /done their parts of ACT-2F7K already/,
    );
  });
});

describe('carrying forward', () => {
  it('makes a successor with the open parts; each names the other [row 27]', () => {
    const action = taken(close(anAction(), {}, doing(PEOPLE.dev))).after;
    const { after, follows } = taken(carry(action, { due: LATER, ref: 'ACT-8H3M' }, doing(PEOPLE.cora)));
    expect(after).to.include({ state: 'carried', next: 'ACT-8H3M', closedOn: TODAY });
    expect(follows).to.deep.include({ ref: 'ACT-8H3M', previous: 'ACT-2F7K', due: LATER, state: 'open' });
    expect(ownersKey(follows.parts)).to.equal('851');
  });

  it('is refused to a member without a part', () =>
    expect(codeOf(carry(anAction(), { due: LATER, ref: 'ACT-8H3M' }, doing(ines)))).to.equal('not-allowed'));
  it('is refused for words that are too long', () => {
    const due: Due = { kind: 'vague', words: 'x'.repeat(301) };
    expect(codeOf(carry(anAction(), { due, ref: 'ACT-8H3M' }, doing(PEOPLE.cora)))).to.equal('long');
  });
  it('can go without a date', () =>
    expect(
      taken(carry(anAction(), { due: { kind: 'none' }, ref: 'ACT-8H3M' }, doing(PEOPLE.cora))).follows.due
        .kind,
    ).to.equal('none'));
});

describe('cancelling', () => {
  it('keeps the reason [row 26]', () =>
    expect(taken(cancel(anAction(), 'sent in May', doing(PEOPLE.dev))).after).to.include({
      state: 'cancelled',
      reason: 'sent in May',
      closedOn: TODAY,
    }));
  for (const [what, action, reason, who, codeExpected] of [
    ['no reason', anAction(), '', PEOPLE.dev, 'empty'],
    ['a reason that is too long', anAction(), 'x'.repeat(501), PEOPLE.dev, 'long'],
    ['a member without a part', anAction(), 'sent', ines, 'not-allowed'],
    [
      'an action that is done',
      anAction({ state: 'done', touched: { by: PEOPLE.dev.id, at: NOW.toISOString(), verb: 'done' } }),
      'sent',
      PEOPLE.cora,
      'closed',
    ],
  ] as const)
    it(`refuses ${what}`, () => expect(codeOf(cancel(action, reason, doing(who)))).to.equal(codeExpected));

  it('says of a closed action who closed it and when', () => {
    const action = anAction({
      state: 'done',
      touched: { by: PEOPLE.dev.id, at: NOW.toISOString(), verb: 'done' },
    });
    expect(sayOf(cancel(action, 'sent', doing(PEOPLE.cora)))).to.equal(
      'ACT-2F7K is done. Dev Patel closed a part of it at 10:00 today.',
    );
  });
});

describe('undoing', () => {
  const before = anAction();
  const after = taken(close(before, {}, doing(PEOPLE.dev))).after;

  it('brings an action back as it was', () =>
    expect(restore(after, before, doing(PEOPLE.dev)).after.parts).to.deep.equal(before.parts));

  it('cancels an action that was new, since its history stays', () =>
    expect(restore(before, undefined, doing(PEOPLE.dev)).after).to.include({
      state: 'cancelled',
      reason: 'Recorded by mistake',
    }));

  for (const [at, late] of [
    ['2026-11-22T10:00:00.000Z', false],
    ['2026-11-22T09:59:59.000Z', true],
  ] as const)
    it(`of ${at} at ${NOW.toISOString()} is ${late ? 'too late' : 'in time'}`, () =>
      expect(tooLate(at, { now: NOW }) !== undefined).to.equal(late));

  it('says who has changed it since', () => {
    expect(changedSince(after, doing(PEOPLE.mara)).say).to.equal(
      'Dev Patel closed a part of it at 10:00 today (ACT-2F7K), so it cannot be undone.',
    );
    expect(changedSince(before, doing(PEOPLE.mara)).say).to.match(/^It has changed/);
  });
});

describe('the status of an action', () => {
  const done = (...keys: string[]): readonly Part[] =>
    parts(...keys).map((part) => ({ ...part, status: 'done' }));
  for (const [over, says] of [
    [{}, 'Open'],
    [{ due: { kind: 'day', on: day('2026-11-22'), words: '' } }, 'Overdue'],
    [{ due: { kind: 'day', on: TODAY, words: '' } }, 'Open'],
    [{ state: 'done', due: { kind: 'day', on: day('2026-11-22'), words: '' } }, 'Done'],
    [{ state: 'cancelled' }, 'Cancelled'],
    [{ state: 'carried' }, 'Carried forward'],
    [{ state: 'carried', next: 'ACT-8H3M' }, 'Carried forward to ACT-8H3M'],
    [{ due: { kind: 'ongoing', words: 'ongoing' } }, 'Open'],
  ] as const)
    it(`of ${JSON.stringify(over)} is ${says} [row 26]`, () =>
      expect(sayStatus(anAction(over), doing(ines))).to.equal(says));

  it('counts the parts that are done, of several', () => {
    expect(sayProgress({ parts: [...done('886'), ...parts('851', '936')] })).to.equal('1 of 3 done');
    expect(sayProgress({ parts: done('886') })).to.equal('');
    expect(sayProgress(anAction())).to.equal('');
  });

  it('is late the day after it was due, not on the day', () => {
    expect(isLate(anAction(), doing(ines, { today: day('2026-11-27') }))).to.equal(false);
    expect(isLate(anAction(), doing(ines, { today: day('2026-11-28') }))).to.equal(true);
  });

  for (const [over, says] of [
    [{}, undefined],
    [{ state: 'carried' }, 'ACT-2F7K was carried forward to another action'],
    [{ state: 'cancelled' }, 'ACT-2F7K was cancelled'],
  ] as const)
    it(`says why nothing more can be done: ${says}`, () =>
      expect(closedBecause(anAction(over))).to.equal(says));
});
