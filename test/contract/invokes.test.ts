import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { INVOKES, OFFER, TO } from './invokes.ts';
import { CPU_MOST, cpuOf, isSpoilt, VALUES } from './malformed.ts';
import { expectShape } from './shapes.ts';

const GROUP = '19:group@thread.v2';
const CHANNEL = '19:team@thread.tacv2';
const PLACES = ['personal', GROUP, CHANNEL];

const KINDS = new Map(INVOKES.map(([, name, , shape]) => [name, shape]));

describe('an invoke', () => {
  let teams: Teams;
  const actors = new Map<string, Actor>();
  before(async () => {
    teams = await startTeams({ auth: true });
    const outsider = (user: string) => teams.account({ user, name: 'Olga Outsider', address: `29:${user}` });
    const { cora, mara, dev, hugh, ines } = PEOPLE;
    for (const [role, person] of Object.entries({
      coordinator: cora,
      chair: hugh,
      lead: dev,
      member: mara,
      removed: ines,
    }))
      actors.set(role, teams.person(person));
    actors.set('pending', outsider('user-pending')).set('stranger', outsider('user-stranger'));
    actors.set('anonymous', teams.account({ name: 'Guest', address: '29:anonymous' }));
    await actors.get('pending')?.says('join Kent');
    await actors.get('coordinator')?.says('remove Ines Field now');
  });
  after(() => teams.stop());

  const faults = (): readonly string[] => teams.lines.filter((line) => /"fault"|"unfinished"/.test(line));
  const sent = async (
    actor: Actor | undefined,
    name: string | undefined,
    value: unknown,
    place = 'personal',
  ) => {
    let answer: Awaited<ReturnType<Actor['sends']>> | undefined;
    const took = await cpuOf(async () => {
      answer = await actor?.sends({ type: 'invoke', ...(name && { name }), value }, { in: place });
    });
    expect(took, 'milliseconds').to.be.below(CPU_MOST);
    return answer ?? { status: 0, body: undefined };
  };

  for (const [what, name, value, shape] of INVOKES)
    it(`${name} (${what}) is answered as Teams reads it, whoever it is of and wherever`, async () => {
      for (const [role, actor] of actors)
        for (const place of PLACES)
          expectShape(await sent(actor, name, value, place), shape, `${role} ${place}`);
      expect(faults()).to.deep.equal([]);
    });

  for (const [name, shape] of KINDS)
    it(`${name} with what Teams never sends is answered all the same`, async () => {
      for (const value of VALUES)
        for (const role of ['coordinator', 'stranger'])
          expectShape(
            await sent(actors.get(role), name, value),
            shape,
            `${role} ${JSON.stringify(value)?.slice(0, 100)}`,
          );
      expect([faults(), isSpoilt()]).to.deep.equal([[], false]);
    });

  it('shows outsiders nothing of the network, by whatever name it comes', async () => {
    await actors.get('coordinator')?.says('action Mara Swift to share the protocol by 25 November');
    for (const role of ['pending', 'stranger', 'removed', 'anonymous'])
      for (const [, name, value] of INVOKES) {
        const { body } = await sent(actors.get(role), name, value, GROUP);
        expect(JSON.stringify(body), `${role} ${name}`).not.to.match(/Swift|Oakley|protocol|ACT-[0-9A-Z]{4}/);
      }
  });

  it('puts no file where it was not asked to: not at another’s address, not for an offer that was none', async () => {
    await sent(actors.get('member'), 'fileConsent/invoke', {
      action: 'accept',
      context: { offer: OFFER },
      uploadInfo: TO,
    });
    const told = await teams.connector.sees(
      ({ text = '', conversation }) =>
        text.includes('Ask for the file again') && conversation === 'a:29:MEM-MARA',
    );
    expect(told.method).to.equal('POST');
    expect(teams.lines.join('')).not.to.contain('evil.example');
  });

  it('without a token, or of another organisation, is turned away whatever its name', async () => {
    for (const [, name, value] of INVOKES) {
      const unsigned = await teams.post({
        type: 'invoke',
        name,
        value,
        serviceUrl: teams.connector.url,
        channelId: 'msteams',
      });
      expect(unsigned.status, `${name}`).to.equal(401);
      const elsewhere = teams.account({ user: 'x', name: 'X', address: '29:x', tenant: 'elsewhere' });
      expect((await sent(elsewhere, name, value)).status, `${name}`).to.equal(403);
    }
  });
});
