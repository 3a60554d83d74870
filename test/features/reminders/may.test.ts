import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { reminders } from '../../../src/features/reminders/feature.ts';
import { mayBeTold } from '../../../src/features/reminders/may.ts';
import { aCaller, aPerson, aStranger, PEOPLE } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';

interface Case {
  readonly who: string;
  readonly caller: Caller;
  /** Settles their own reminders; reminds others and sets when the network reminds. */
  readonly own: boolean;
  readonly network: boolean;
}

const CASES: readonly Case[] = [
  { who: 'a stranger', caller: aStranger(), own: false, network: false },
  {
    who: 'somebody who waits to be approved',
    caller: aStranger('Sam', 'pending'),
    own: false,
    network: false,
  },
  { who: 'a member', caller: aCaller(PEOPLE.mara), own: true, network: false },
  { who: 'a lead', caller: aCaller(PEOPLE.dev), own: true, network: false },
  { who: 'a deputy', caller: aCaller(aPerson({ role: 'deputy' })), own: true, network: false },
  { who: 'the chair', caller: aCaller(PEOPLE.hugh), own: true, network: false },
  { who: 'a coordinator', caller: aCaller(PEOPLE.cora), own: true, network: true },
];

const OWN = [
  'my reminders',
  'snooze',
  'unsnooze',
  'mute reminders',
  'unmute reminders',
  'reminders.done',
  'reminders.move',
  'reminders.snooze',
  'reminders.mute',
  'reminders.show',
];
const NETWORK = [
  'remind',
  'not reached',
  'quiet weeks',
  'remove quiet weeks',
  'reminder settings',
  'reminders.send',
  'reminders.cancel',
  'reminders.timing',
  'reminders.quiet',
  'reminders.unquiet',
  'reminders.email',
  'reminders.reached',
];

const unasked = async (): Promise<never> => {
  throw new Error('a permit asks nobody');
};

describe('who may, in the room of reminders', () => {
  const room = reminders(someNeeds(), {
    actions: { openParts: unasked, settle: unasked },
    requests: { owed: unasked, positions: unasked },
    attendance: { of: unasked },
    roundTable: { of: unasked },
    agenda: { promised: unasked },
  });
  const deeds = [...room.commands, ...room.verbs];

  it('is settled for every command and button there is', () =>
    expect(deeds.map(({ name }) => name)).to.have.members([...OWN, ...NETWORK]));

  for (const { who, caller, own, network } of CASES)
    it(`is settled for ${who}`, () => {
      for (const { name, may } of deeds)
        expect(may.allows(caller), name).to.equal(OWN.includes(name) ? own : network);
    });

  for (const [kind, told] of [
    ['personal', true],
    ['group', false],
    ['channel', false],
  ] as const)
    it(`what somebody owes ${told ? 'is' : 'is not'} told in a ${kind} chat`, () =>
      expect(mayBeTold({ place: { kind } })).to.equal(told));
});
