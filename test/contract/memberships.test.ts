import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { isSpoilt, LONG, SPOILT } from './malformed.ts';

const GROUP = '19:group@thread.v2';
const TEAM = '19:team@thread.tacv2';
const PLACES = { personal: 'personal', 'a group': GROUP, 'a team': TEAM } as const;
const BOT = { id: '28:11111111-2222-4333-8444-555555555555' };
const OTHERS = [{ id: '29:MEM-DEV2', aadObjectId: 'user-MEM-DEV2' }, { id: '29:nobody' }];

const team = { id: TEAM, name: 'Network', aadGroupId: '99999999-2222-4333-8444-555555555555' };
const channel = { id: '19:other@thread.tacv2', name: 'Returns' };

interface Update {
  readonly channelData?: object;
  readonly [field: string]: unknown;
}

/** What Teams tells of the members, channels and name of a conversation: all of it is received, none is answered. */
const UPDATES: readonly (readonly [eventType: string, more: Update])[] = [
  ['teamMemberAdded', { membersAdded: [BOT] }],
  ['teamMemberAdded', { membersAdded: OTHERS }],
  ['teamMemberRemoved', { membersRemoved: OTHERS }],
  ['teamMemberRemoved', { membersRemoved: [BOT] }],
  ['channelCreated', { channelData: { channel } }],
  ['channelRenamed', { channelData: { channel } }],
  ['channelDeleted', { channelData: { channel } }],
  ['channelRestored', { channelData: { channel } }],
  ['channelShared', { channelData: { channel, sharedWithTeams: [team] } }],
  ['channelUnShared', { channelData: { channel, unsharedFromTeams: [team] } }],
  ['teamRenamed', {}],
  ['teamDeleted', {}],
  ['teamHardDeleted', {}],
  ['teamArchived', {}],
  ['teamUnarchived', {}],
  ['teamRestored', {}],
  ['topicName', { topicName: 'Another name' }],
  ['somethingNew', {}],
];

describe('what Teams tells of a conversation', () => {
  let teams: Teams;
  let mara: Actor;
  beforeEach(async () => {
    teams = await startTeams({ auth: true });
    mara = teams.person(PEOPLE.mara);
  });
  afterEach(() => teams.stop());

  const updates = async (eventType: unknown, more: Update = {}, place: string = TEAM) => {
    const { channelData = {}, ...rest } = more;
    const over = { channelData: { tenant: { id: 'host' }, team, eventType, ...channelData }, ...rest };
    const answer = await mara.sends({ type: 'conversationUpdate' }, { in: place, over });
    expect(answer).to.deep.equal({ status: 200, body: undefined });
  };
  const installs = async (action: unknown, place: string, who = mara) => {
    const answer = await who.sends({ type: 'installationUpdate', action }, { in: place });
    expect(answer).to.deep.equal({ status: 200, body: undefined });
  };
  const saidIn = async (): Promise<readonly string[]> => {
    await teams.stop();
    return teams.connector.calls.map(({ conversation }) => conversation);
  };
  const faults = (): readonly string[] => teams.lines.filter((line) => /"fault"|"unfinished"/.test(line));

  for (const [eventType, more] of UPDATES)
    it(`${eventType} ${Object.keys(more)[0] ?? ''} is received, and nothing is said`, async () => {
      for (const place of Object.values(PLACES)) await updates(eventType, more, place);
      expect(faults()).to.deep.equal([]);
      expect(await saidIn()).to.deep.equal([]);
    });

  it('of a channel that was created and deleted leaves the bot answering in the others', async () => {
    await updates('channelCreated', { channelData: { channel } });
    await updates('channelDeleted', { channelData: { channel } });
    expect((await mara.says('help', { in: TEAM })).status).to.equal(200);
    expect(await saidIn()).to.deep.equal([TEAM]);
  });

  it('such as a like under a message is received, and nothing is said', async () => {
    for (const change of ['reactionsAdded', 'reactionsRemoved'])
      for (const [index, place] of Object.values(PLACES).entries()) {
        const reaction = { type: 'messageReaction', replyToId: 'message-1', [change]: [{ type: 'like' }] };
        const answer = await mara.sends(reaction, { in: place, id: `reaction-${change}-${index}` });
        expect(answer).to.deep.equal({ status: 200, body: undefined });
      }
    expect(await saidIn()).to.deep.equal([]);
  });

  it('in no shape that Teams sends is received all the same', async () => {
    for (const bad of [null, 7, 'x', [], {}, LONG, SPOILT, [null], [{ id: 7 }]])
      for (const field of ['membersAdded', 'membersRemoved', 'channelData', 'topicName', 'action'])
        await mara
          .sends({ type: 'conversationUpdate' }, { in: TEAM, over: { [field]: bad } })
          .then(({ status }) => {
            expect(status, `${field} ${JSON.stringify(bad).slice(0, 40)}`).to.be.oneOf([200, 400, 403]);
          });
    expect([faults(), isSpoilt()]).to.deep.equal([[], false]);
    expect(await saidIn()).to.deep.equal([]);
  });

  describe('installationUpdate', () => {
    for (const [what, place] of Object.entries(PLACES)) {
      it(`add in ${what} is said there, or to whoever added it, and once`, async () => {
        await installs('add', place);
        await installs('add', place);
        await updates('teamMemberAdded', { membersAdded: [BOT] }, place);
        expect(await saidIn()).to.have.length(1);
      });

      for (const action of ['add-upgrade', 'remove-upgrade', 'somethingNew', '', undefined])
        it(`${action} in ${what} is received, and nothing is said`, async () => {
          await installs(action, place);
          expect(await saidIn()).to.deep.equal([]);
        });

      it(`remove in ${what}, of what was and was not added, is received, and nothing is said`, async () => {
        await installs('remove', place);
        await mara.says('help', { in: place });
        await installs('remove', place);
        await installs('remove', place);
        expect(await saidIn()).to.have.length(1);
        expect(faults()).to.deep.equal([]);
      });
    }

    it('add after remove makes somebody reachable again', async () => {
      const sam = teams.account({ user: 'user-sam', name: 'Sam Newcome', address: '29:sam' });
      const cora = teams.person(PEOPLE.cora);
      await cora.says('help');
      await installs('remove', 'personal', cora);
      await sam.says('join Kent');
      const told = (): number =>
        teams.connector.calls.filter(({ conversation }) => conversation === 'a:29:MEM-CORA').length;
      const before = told();
      await installs('add', 'personal', cora);
      expect(told()).to.be.above(before);
    });

    it('with no shape that Teams sends is received or turned away, and nothing is said', async () => {
      for (const action of [null, 7, [], {}, LONG, SPOILT])
        for (const place of Object.values(PLACES)) {
          const { status } = await mara.sends(
            { type: 'installationUpdate' },
            { in: place, over: { action } },
          );
          expect(status).to.be.oneOf([200, 400]);
        }
      expect([faults(), isSpoilt()]).to.deep.equal([[], false]);
      expect(await saidIn()).to.deep.equal([]);
    });

    it('of nobody signed in is received, and nothing is said', async () => {
      const guest = teams.account({ name: 'Guest', address: '29:anonymous' });
      for (const action of ['add', 'remove', 'add-upgrade']) await installs(action, GROUP, guest);
      expect(await saidIn()).to.deep.equal([]);
    });
  });
});
