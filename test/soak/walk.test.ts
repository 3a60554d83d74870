import { expect } from 'chai';
import { walked } from '../support/walk.ts';
import { type Harvest, harvested } from '../support/walk-harvest.ts';
import { CAST, OUTSIDERS, type Who } from '../support/walk-people.ts';
import { chatWay } from '../support/walk-way.ts';
import { startWalk, type WalkWorld } from '../support/walk-world.ts';

/** In the gate test/walk goes a part of this way. */
const EVERYBODY = (process.env['SOAK'] ? [...Object.keys(CAST), ...OUTSIDERS] : []) as readonly Who[]; // the keys of CAST are its members

describe('the whole walk: every way of every command and button, by everybody, everywhere', () => {
  let world: WalkWorld;
  let harvest: Harvest;

  before(async () => {
    world = await startWalk();
    harvest = await harvested(world);
  });
  after(async () => {
    await world.teams.stop();
    await world.entra.close();
  });

  for (const who of EVERYBODY)
    for (const place of ['personal', 'group', 'channel'] as const)
      it(`shows ${who}, ${place}, nothing of Surrey’s that they may not see, and lets them change none of it`, async () => {
        const steps = [...harvest.typed, ...harvest.pressed];
        const way = chatWay(world.teams, who, place);
        const { faults } = await walked(world, { who, place, way, steps, papers: true });
        expect(faults.join('\n')).to.equal('');
      });
});
