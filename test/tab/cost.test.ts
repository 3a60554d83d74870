import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { startEntra } from '../support/entra.ts';
import { MEETINGS } from '../support/meetings.ts';
import { signedIn, type TabOf, tabOf, tokenOf, UNLIMITED } from '../support/tab.ts';
import { counting } from '../support/tables.ts';
import { startTeams } from '../support/teams.ts';

/**
 * Storage requests of a page that is asked for again and stands as it was: whether the register is current, and its
 * rows. A pack gathers from all rooms, so it is not asked for again by itself; no meeting is under way here.
 */
const MOST: Readonly<Record<string, number>> = {
  'actions.mine': 2,
  'actions.open': 2,
  'requests.owe': 2,
  'requests.open': 2,
  'calendar.next': 1,
  'calendar.coming': 1,
  'agenda.agenda': 2,
  'packs.pack': 15,
  'counts.ask': 1,
  'meetings.now': 1,
  'actions.record': 1,
  'roundtable.updates': 2,
};

/** What each page costs when it is asked for again, by its name. */
const costsOf = async (tabAt: (at: string) => TabOf, asked: string[]) => {
  const costs: Record<string, number> = {};
  for (const at of ['personal', 'channel', 'meeting', 'stage']) {
    const tab = tabAt(at);
    for (const { name } of (await tab.start()).body.pages ?? []) {
      const { print } = (await tab.look({ page: name })).body;
      asked.length = 0;
      expect((await tab.look({ page: name }, print)).body, name).to.deep.equal({ same: true });
      expect(
        asked.filter((request) => !/^(get|list)\b/.test(request)),
        name,
      ).to.deep.equal([]);
      costs[name] = asked.length;
    }
  }
  return costs;
};

describe('a tab that is left open', () => {
  for (const years of [0, 10])
    it(`asks little of the tables, and writes nothing, with ${years} years of actions behind it`, async () => {
      const entra = await startEntra(() => NOW);
      const { open, asked } = counting(memoryTables());
      const teams = await startTeams({
        open,
        config: { signIns: entra.signIns },
        register: { accounts: Object.values(PEOPLE).map(signedIn), meetings: MEETINGS },
        limits: UNLIMITED,
      });
      const cora = tabOf(teams, tokenOf(entra, PEOPLE.cora));
      for (let one = 0; one < years * 6; one += 1) {
        const { body } = await cora.type(`action Kent to send form ${one} by 30 November`);
        await cora.type(`done ${/ACT-[2-9A-Z]{4}/.exec(JSON.stringify(body.card))?.[0]} sent`);
      }
      const costs = await costsOf((at) => tabOf(teams, tokenOf(entra, PEOPLE.dev), { at }), asked);
      expect(Object.keys(costs).sort()).to.deep.equal(Object.keys(MOST).sort());
      for (const [name, cost] of Object.entries(costs)) expect(cost, name).to.be.at.most(MOST[name] ?? 0);
      await teams.stop();
      await entra.close();
    });
});
