import { expect } from 'chai';
import fc from 'fast-check';
import { claims } from '../../../src/features/meetings/commands.ts';
import { isSameLink } from '../../../src/features/meetings/same-link.ts';
import { begun, isJustOver, isOn, joinedBy, over } from '../../../src/features/meetings/session.ts';
import { neither, sayByAuthority } from '../../../src/features/meetings/tally.ts';
import { tiedTo, toldOf, untied } from '../../../src/features/meetings/which.ts';
import { aRegister, code, NOW, PEOPLE, TODAY } from '../../support/builders.ts';
import { aMeeting } from '../../support/meetings.ts';

const LINK = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0';

describe('two links of one Teams meeting', () => {
  for (const other of [
    LINK,
    `${LINK}?context=%7b%22Tid%22%3a%22x%22%7d`,
    'https://teams.microsoft.com/l/meetup-join/19:meeting_NDU2@thread.v2/0?context={"Tid":"x"}',
    'https://teams.microsoft.com/l/meetup-join/19%253ameeting_NDU2%2540thread.v2/0/',
    'HTTPS://www.teams.microsoft.com/l/meetup-join/19%3AMEETING_NDU2%40thread.v2/1700000000000',
  ])
    it(`are the same as ${other}`, () => expect(isSameLink(LINK, other)).to.equal(true));

  for (const other of [
    undefined,
    '',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU3%40thread.v2/0',
    'https://teams.microsoft.com/meet/123',
    'https://example.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0',
  ])
    it(`are not the same as ${other}`, () => expect(isSameLink(LINK, other)).to.equal(false));

  it('are told apart by the number of a short link', () => {
    const short = (n: number) => `https://teams.microsoft.com/meet/${n}?p=secret`;
    expect(isSameLink(short(1), 'https://teams.microsoft.com/meet/1')).to.equal(true);
    expect(isSameLink(short(1), short(2))).to.equal(false);
    expect(isSameLink('', '')).to.equal(false);
  });

  it('never break, whatever they are', () => {
    fc.assert(fc.property(fc.string(), (link) => isSameLink(link, link) === (link !== '')));
  });
});

describe('which meeting a conversation holds', () => {
  const tied = aMeeting({ id: 'MTG-2222', on: TODAY, thread: '19:a@thread.v2' });
  const linked = aMeeting({ id: 'MTG-3333', on: TODAY, where: { kind: 'teams', link: LINK } });
  const later = aMeeting({
    id: 'MTG-4444',
    on: PEOPLE.mara.roles[0]?.from ?? TODAY,
    thread: '19:b@thread.v2',
  });
  const off = aMeeting({ id: 'MTG-5555', on: TODAY, thread: '19:c@thread.v2', state: 'cancelled' });
  const known = { meetings: [later, tied, linked, off], today: TODAY };
  const told = (conversation: string, joinUrl = '') => toldOf({ conversation, joinUrl }, known)?.id;

  it('is the one tied to it, a channel’s message left aside', () => {
    expect(told('19:a@thread.v2;messageid=12')).to.equal('MTG-2222');
  });
  it('is the one whose link Teams tells of', () => expect(told('19:x@thread.v2', LINK)).to.equal('MTG-3333'));
  it('is none of another day that is not under way, and none that is cancelled', () => {
    expect(told('19:b@thread.v2')).to.equal(undefined);
    expect(told('19:c@thread.v2')).to.equal(undefined);
    const on = { ...later, state: 'under-way' as const };
    expect(tiedTo('19:b@thread.v2', { meetings: [on], today: TODAY })?.id).to.equal('MTG-4444');
  });
  it('may be any of today that is held nowhere yet', () => {
    expect(untied(known).map(({ id }) => id)).to.deep.equal(['MTG-3333']);
  });
});

describe('how a meeting goes', () => {
  const at = NOW.toISOString();
  it('begins, ends, and goes on', () => {
    const first = begun(joinedBy(undefined, 2), at);
    expect(first).to.deep.equal({ startedAt: at, unknown: 2 });
    expect([isOn(undefined), isOn(joinedBy(undefined, 1)), isOn(first), isOn(over(first, at))]).to.deep.equal(
      [false, false, true, false],
    );
    expect(begun(over(first, at), 'later')).to.deep.equal(first);
  });
  it('is shown for ten minutes after its end', () => {
    const ended = over(undefined, at);
    expect(isJustOver(ended, new Date(NOW.getTime() + 599_000))).to.equal(true);
    expect(isJustOver(ended, new Date(NOW.getTime() + 600_000))).to.equal(false);
  });
});

describe('what is counted', () => {
  const register = aRegister();
  it('is a number for each authority, the most first [row 17]', () => {
    const [kent, surrey] = [code('886'), code('936')];
    const actions = [[kent, surrey], [kent], [kent, kent], []].map((authorities) => ({ authorities }));
    expect(sayByAuthority(actions, register)).to.equal('Kent 3, Surrey 1');
  });
  it('is who was neither there nor apologised [row 3]', () => {
    const missing = neither([{ person: PEOPLE.mara.id }, { authority: code('886') }], register, TODAY);
    expect(missing).to.have.length(17).and.not.include.members(['Kent', 'Portsmouth']);
  });
});

describe('what starts and ends a meeting', () => {
  for (const [text, expected] of [
    ['start the meeting', { command: 'start meeting', rest: '' }],
    ['start the 19 January meeting', { command: 'start meeting', rest: '19 January meeting' }],
    ['Please begin our meeting now', { command: 'start meeting', rest: '' }],
    ['end the meeting.', { command: 'end meeting', rest: '' }],
    ['close MTG-2F7K', { command: 'end meeting', rest: 'MTG-2F7K' }],
    ['start ACT-2F7K', undefined],
    ['start 3', undefined],
    ['close the meeting notes action', undefined],
    ['start drafting before the next meeting', undefined],
  ] as const)
    it(`${expected ? 'is' : 'is not'} “${text}”`, () => expect(claims(text)).to.deep.equal(expected));
});
