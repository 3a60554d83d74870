import { expect } from 'chai';
import { members as isMembers } from '../../src/domain/caller.ts';
import { features } from '../../src/features/index.ts';
import { aCaller, PEOPLE } from '../support/builders.ts';
import { someNeeds } from '../support/needs.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';

const rooms = features(someNeeds());
const OPEN = ['help', 'join', 'privacy', 'hello', 'thanks', 'welcome', 'members.join'];
const commands = rooms.flatMap((room) => room.commands);
const verbs = rooms.flatMap((room) => room.verbs);

/** Whatever only members may read: their names, what is recorded, and who waits. */
const SECRETS = /Mara|Swift|Dev Patel|Ines|Hugh|Lane|protocol|ACT-[0-9A-Z]{4}|Wendy|MEM-/;
const REST = ['', ' Mara Swift', ' ACT-2F7K sent it'];
const REFUSED = /Members of the network can do that|has yet to approve you|did not understand/;
/** Enough of every button's data to fit each of them. */
const DATA = {
  v: 1,
  id: PEOPLE.mara.id,
  ref: 'ACT-2F7K',
  reference: 'ACT-2F7K',
  tenant: 'host',
  user: 'user-wendy',
  asked: '886',
  text: 'Ann Lee (Kent)',
  after: 0,
};

const outsiderOf = async (teams: Teams, standing: 'stranger' | 'pending' | 'removed'): Promise<Actor> => {
  if (standing === 'removed') {
    await teams.person(PEOPLE.cora).says('remove Ines Field now');
    return teams.person(PEOPLE.ines);
  }
  const outsider = teams.account({ user: `user-${standing}`, name: 'Olga Outsider', address: '29:outsider' });
  if (standing === 'pending') await outsider.says('join Kent');
  return outsider;
};

const peopled = async (): Promise<Teams> => {
  const teams = await startTeams();
  await teams.person(PEOPLE.cora).says('action Mara Swift to share the protocol by 25 November');
  await teams.account({ user: 'user-wendy', name: 'Wendy Waiting', address: '29:wendy' }).says('join Kent');
  return teams;
};

describe('who may give a command or press a button', () => {
  it('is anybody for help, join, privacy and manners, and nobody but members for all others', () => {
    const stranger = { ...aCaller(), standing: 'pending' as const };
    const open = [...commands, ...verbs].filter(({ may }) => may.allows(stranger)).map(({ name }) => name);
    expect(open.toSorted()).to.deep.equal(OPEN.toSorted());
    expect(isMembers.allows(stranger)).to.equal(false);
  });
});

for (const standing of ['stranger', 'pending', 'removed'] as const)
  for (const place of ['personal', '19:group@thread.v2'])
    describe(`somebody ${standing}, in ${place === 'personal' ? 'their own chat' : 'a group'}`, () => {
      let teams: Teams;
      let outsider: Actor;
      let saved: number;

      before(async () => {
        teams = await peopled();
        outsider = await outsiderOf(teams, standing);
        saved = teams.lines.filter((line) => line.includes('"saved"')).length;
      });

      after(async () => {
        const now = teams.lines.filter((line) => line.includes('"saved"')).length;
        await teams.stop();
        expect(now, 'something was saved').to.equal(saved);
      });

      for (const { name, aliases = [] } of commands.filter((one) => !OPEN.includes(one.name)))
        it(`learns and changes nothing by typing "${name}"`, async () => {
          for (const words of [...REST.map((rest) => name + rest), ...aliases.slice(0, 1)]) {
            const { status, texts, cards } = await outsider.says(words, { in: place });
            expect(status).to.equal(200);
            expect(texts.join(), words).to.match(REFUSED);
            expect(JSON.stringify([texts, cards]), words).to.not.match(SECRETS);
          }
        });

      for (const { name } of verbs.filter((one) => !OPEN.includes(one.name)))
        it(`learns and changes nothing by pressing ${name}`, async () => {
          const { status, text, body } = await outsider.presses(name, DATA, { in: place });
          expect([status, body.statusCode]).to.deep.equal([200, 200]);
          expect(text, name).to.match(REFUSED);
          const older = await outsider.submits(name, { ...DATA, op: 'guessed' }, { in: place });
          expect(JSON.stringify([older.texts, older.cards]), name).to.match(REFUSED);
          expect(JSON.stringify([older.texts, older.cards]), name).to.not.match(SECRETS);
        });

      for (const words of [
        'help',
        'help all',
        'help members',
        'help actions',
        'hello',
        'thanks',
        '???',
        'ACT-2F7K',
        'who is Mara Swift',
      ])
        it(`learns no name and no action by typing "${words}"`, async () => {
          const { texts, cards } = await outsider.says(words, { in: place });
          expect(JSON.stringify([texts, cards])).to.not.match(SECRETS);
        });
    });
