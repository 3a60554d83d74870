import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { actionsOf, fillPack, meetingsOf } from '../support/pack-world.ts';
import { seedActions } from '../support/seeded.ts';
import { counting } from '../support/tables.ts';
import { startTeams } from '../support/teams.ts';
import { said } from './shown.ts';

/** What a pack asks of the tables in a network of so many years: the first, a later version, and the same again. */
const costOf = async (years: number) => {
  const { open, asked } = counting(memoryTables());
  await seedActions(open('actions'), actionsOf(years));
  const teams = await startTeams({ open, register: { meetings: meetingsOf(years) } });
  await fillPack(teams, years);
  const [mara, cora] = [teams.person(PEOPLE.mara), teams.person(PEOPLE.cora)];
  const cost = async () => {
    asked.length = 0;
    const seen = await mara.says('pack');
    return { card: said(seen), asked: [...asked].sort(), bytes: JSON.stringify(seen.cards[0]).length };
  };
  const first = await cost();
  await cora.says('apologies from Hugh Lane');
  const costs = [first, await cost(), await cost()];
  await teams.stop();
  return costs;
};

describe('what a pack costs', () => {
  it('is the same after ten years and 5,000 actions as after one, and within 40 storage requests', async () => {
    const [young, old] = [await costOf(1), await costOf(10)];
    expect(old.map(({ asked }) => asked)).to.deep.equal(young.map(({ asked }) => asked));
    for (const { asked, card, bytes } of old) {
      expect(asked).to.have.length.within(5, 20);
      expect(bytes).to.be.below(25 * 1024);
      for (const part of [
        'Agenda',
        'Apologies',
        'Notes of the last',
        'Decisions',
        'Matters',
        'Round-table',
        'Papers',
      ])
        expect(card).to.contain(part);
    }
    const [first, second] = old;
    expect(first?.card).to.contain('Version 1').and.to.contain('open, ');
    expect(second?.card)
      .to.contain('Version 2')
      .and.to.contain('New since version 1')
      .and.to.contain('Hugh Lane');
  });
});
