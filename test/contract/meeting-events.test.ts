import { expect } from 'chai';
import { linesOf } from '../journeys/shown.ts';
import { PEOPLE } from '../support/builders.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { isSpoilt, LONG, SPOILT, VALUES } from './malformed.ts';
import { CHANNEL, CHAT, ELSEWHERE, JOIN, MEETING, meeting, member, WHAT } from './meeting-told.ts';

describe('an event of a meeting', () => {
  let teams: Teams;
  let cora: Actor;
  beforeEach(async () => {
    teams = await startTeams({ auth: true, register: { meetings: [MEETING] }, pause: async () => undefined });
    cora = teams.person(PEOPLE.cora);
  });
  afterEach(() => teams.stop());

  let told = 0;
  const happens = async (
    what: keyof typeof WHAT,
    value: unknown = meeting,
    how: { in?: string; id?: string } = {},
  ) => {
    told += 1;
    const where = { id: `event-${told}`, in: CHAT, ...how };
    const activity = {
      type: 'event',
      name: WHAT[what],
      channelData: { tenant: { id: 'host' }, meeting: { id: 'x' } },
      value,
    };
    const answer = await cora.sends(activity, where);
    expect(answer).to.deep.equal({ status: 200, body: undefined });
    return answer;
  };
  /** The cards of the meeting that were posted there, not those drawn anew. */
  const posted = (place = CHAT): readonly string[] =>
    teams.connector.calls
      .filter(({ method, conversation }) => method === 'POST' && conversation === place)
      .map(({ card, text }) => [text ?? '', ...linesOf(card)].join('\n'));
  const present = async (): Promise<string> => {
    const { texts, cards } = await cora.says('attendance');
    return [...texts, ...cards.flatMap(linesOf)].join('\n');
  };
  const faults = (): readonly string[] => teams.lines.filter((line) => /"fault"|"unfinished"/.test(line));

  it('meetingStart posts the meeting’s card in its chat, once', async () => {
    await happens('start', meeting, { id: 'one' });
    await happens('start', meeting, { id: 'one' });
    await happens('start');
    expect(posted()).to.have.length(1);
    expect(posted()[0]).to.contain('Under way since');
  });

  it('meetingEnd posts what came of it, once', async () => {
    await happens('start');
    await happens('end', { ...meeting, EndTime: '2026-11-23T12:00:00.000Z' }, { id: 'end' });
    await happens('end', { ...meeting, EndTime: '2026-11-23T12:00:00.000Z' }, { id: 'end' });
    await happens('end');
    expect(posted().slice(1)).to.have.length(1);
    expect(posted()[1]).to.contain('The end of the 23 November');
  });

  it('meetingParticipantJoin puts a member down as present, once, and posts nothing', async () => {
    await happens('start');
    const before = posted().length;
    for (const id of ['a', 'a', 'b']) await happens('join', { members: [member()] }, { id });
    expect(await present()).to.match(/1 present|Dev Patel/);
    expect(posted()).to.have.length(before);
  });

  it('meetingParticipantLeave takes nobody’s attendance away, and posts nothing', async () => {
    await happens('start');
    await happens('join', { members: [member()] });
    const before = await present();
    for (const id of ['a', 'a', 'b']) await happens('leave', { members: [member({}, false)] }, { id });
    expect(await present()).to.equal(before);
    expect(posted()).to.have.length(1);
  });

  it('in any order leaves the meeting as it is: an end before its start, somebody before both', async () => {
    await happens('end');
    await happens('leave', { members: [member({}, false)] });
    await happens('join', { members: [member()] });
    expect(posted()).to.deep.equal([]);
    await happens('start');
    expect(posted()).to.have.length(1);
    await happens('end');
    await happens('join', { members: [member({ id: '29:late' })] });
    expect(faults()).to.deep.equal([]);
  });

  it('all at once is heard one after the other, and breaks nothing', async () => {
    const members = [member()];
    await Promise.all([
      happens('start', meeting, { id: 'same' }),
      happens('join', { members }),
      happens('leave', { members: [member({}, false)] }),
      happens('start', meeting, { id: 'same' }),
      happens('end'),
    ]);
    expect(posted().filter((words) => words.includes('Under way since')).length).to.be.at.most(1);
    expect(faults()).to.deep.equal([]);
  });

  for (const [what, place] of [
    ['a channel meeting', CHANNEL],
    ['a chat it has never seen', ELSEWHERE],
  ] as const)
    it(`in ${what} asks which meeting it is, once there, and says nothing of who comes or that it ends`, async () => {
      const other = { ...meeting, JoinUrl: '', Title: 'Something else' };
      await happens('start', other, { in: place, id: 'first' });
      await happens('start', other, { in: place, id: 'first' });
      await happens('join', { members: [member()] }, { in: place });
      await happens('end', other, { in: place });
      expect(posted(place).length).to.be.at.most(1);
      expect(posted(place).join()).not.to.match(/Dev Patel|Oakley|ACT-/);
      expect(faults()).to.deep.equal([]);
    });

  it('told by the newer documents’ spelling is the same', async () => {
    await happens('start', {
      title: 'Autumn meeting',
      id: 'x',
      joinUrl: JOIN,
      startTime: '2026-11-23T10:00:00Z',
    });
    expect(posted()[0]).to.contain('Under way since');
  });

  it('of many who join at once, some unknown, some without an account, names nobody it does not know', async () => {
    await happens('start');
    const strangers = Array.from({ length: 300 }, (_, n) =>
      member({ id: `29:${n}`, aadObjectId: n % 2 ? `user-${n}` : undefined, name: `Nobody Known ${n}` }),
    );
    await happens('join', { members: [...strangers, member(), null, 7, { user: null }] });
    await happens('end');
    expect(posted().join()).to.contain('300 times').and.not.contain('Nobody Known');
  });

  for (const what of ['start', 'end', 'join', 'leave'] as const)
    it(`${WHAT[what].slice(26)} with what Teams never sends is received, and nothing is posted or broken`, async () => {
      const more = [
        { Title: LONG, JoinUrl: 7 },
        { Title: 7, JoinUrl: LONG },
        { members: [SPOILT, { user: SPOILT }, { user: { id: '' } }, { user: { id: '29:x', name: LONG } }] },
        { members: { length: 9 } },
        { members: [{ user: { id: '29:x', aadObjectId: '../~r|', tenantId: '#?' } }] },
      ];
      for (const value of [...VALUES, ...more]) await happens(what, value, { in: ELSEWHERE });
      expect(posted(ELSEWHERE).length).to.be.at.most(1);
      expect([faults(), isSpoilt()]).to.deep.equal([[], false]);
    });

  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    'application/vnd.microsoft.meetingStage',
    LONG.slice(0, 200),
    '',
  ])
    it(`named ${name.slice(0, 40)} is received and left alone`, async () => {
      const { status, body } = await cora.sends({ type: 'event', name, value: meeting }, { in: CHAT });
      expect([status, body, posted()]).to.deep.equal([200, undefined, []]);
      expect(faults()).to.deep.equal([]);
    });
});
