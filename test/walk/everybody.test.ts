import { expect } from 'chai';
import { toldOthers, type Walked, walked } from '../support/walk.ts';
import { type Harvest, harvested } from '../support/walk-harvest.ts';
import { MARKERS, type Place } from '../support/walk-markers.ts';
import { OUTSIDERS, type Who } from '../support/walk-people.ts';
import { type Step, some, unfitting, VERBS, wordSteps } from '../support/walk-steps.ts';
import { besideWay, chatWay, tabWay } from '../support/walk-way.ts';
import { startWalk, type WalkWorld } from '../support/walk-world.ts';

/** Who walks where, and how many ways each command and each button is tried by them. */
const WALKS: readonly (readonly [who: Who, place: Place, typed: number, pressed: number])[] = [
  ['kent', 'personal', 2, 5],
  ['lead of Kent', 'personal', 1, 1],
  ['deputy of Kent', 'personal', 0, 1],
  ['chair', 'personal', 1, 1],
  ['officer', 'personal', 1, 1],
  ['portsmouth', 'personal', 0, 1],
  ['recipient', 'personal', 1, 1],
  ['other recipient', 'personal', 1, 1],
  ['kent', 'group', 1, 1],
  ['surrey', 'group', 1, 1],
  ['lead of Surrey', 'channel', 1, 1],
  ['coordinator', 'group', 1, 1],
  ['recipient', 'channel', 1, 1],
  ...OUTSIDERS.map((who) => [who, 'personal', who === 'stranger' ? 1 : 0, 1] as const),
  ['stranger', 'group', 0, 1],
];

describe('what is Surrey’s alone, walked by every command and every button', function () {
  this.timeout(600_000);
  let world: WalkWorld;
  let harvest: Harvest;
  let sentAtFirst: readonly string[];

  before(async () => {
    world = await startWalk();
    sentAtFirst = toldOthers(world.teams.connector.calls, { of: '', name: 'what was said before' });
    harvest = await harvested(world);
  });
  after(async () => {
    await world.teams.stop();
    await world.entra.close();
  });

  const faultless = ({ faults }: Walked): void => {
    expect(faults.join('\n')).to.equal('');
  };

  it('was sent to nobody else as it came', () => expect(sentAtFirst).to.deep.equal([]));

  it('has data for each verb of each room, and each is pressed', () => {
    expect(unfitting(world, harvest.buttons).join('\n')).to.equal('');
    expect(new Set(harvest.pressed.map(({ of }) => of))).to.deep.equal(
      new Set(VERBS.map(({ name }) => name)),
    );
  });

  it('finds all of it as its own officers and the coordinator, so that it would find it as anybody else', () => {
    expect(Object.keys(MARKERS).filter((name) => !harvest.seen.has(name))).to.deep.equal([]);
  });

  for (const who of ['surrey', 'lead of Surrey', 'coordinator'] as const)
    it(`shows and lets ${who} change no more than they may, in their own chat`, () => {
      for (const walk of harvest.walks.get(who) ?? []) faultless(walk);
    });

  it('says so where somebody sees, changes or opens what is another’s: Surrey’s officer, taken for Kent’s', async () => {
    const deeds = /^(returns\.(open|document|amend)|roundtable\.save|reminders\.mute)$/;
    const steps = harvest.pressed.filter(({ of }) => deeds.test(of));
    const way = chatWay(world.teams, 'surrey', 'personal');
    const { faults } = await walked(world, { who: 'kent', place: 'personal', way, steps });
    for (const fault of [
      /^kent, personal: returns\.open .* showed a figure in draft$/,
      /^kent, personal: returns\.document .* showed what stands in a document$/,
      /^kent: returns\.document .* minted a link in somebody else’s name$/,
      /^kent: returns\.amend .* changed returns s\|2025-4\|936 draft \(replace\)$/,
      /^kent: roundtable\.save .* changed roundtable u\|936 \(replace\)$/,
      /^kent: reminders\.mute .* changed reminders p\|MEM-NES2 \(replace\)$/,
    ])
      expect(
        faults.some((said) => fault.test(said)),
        `${fault}`,
      ).to.equal(true);
  });

  for (const [turn, [who, place, typed, pressed]] of WALKS.entries())
    it(`is neither shown to ${who} nor changed by them, ${place}`, async () => {
      const steps: readonly Step[] = [
        ...some(harvest.typed, typed, turn),
        ...some(harvest.pressed, pressed, turn),
      ];
      faultless(
        await walked(world, { who, place, way: chatWay(world.teams, who, place), steps, papers: typed > 1 }),
      );
    });

  for (const who of ['kent', 'stranger'] as const)
    it(`is not found beside a message, nor in a window of its own, by ${who}`, async () => {
      const way = besideWay(world.teams, who);
      const steps = [...wordSteps(world), ...some(harvest.pressed, 1)];
      faultless(await walked(world, { who, place: 'personal', way, steps }));
    });

  for (const who of ['kent', 'lead of Kent', 'officer'] as const)
    it(`is neither shown to ${who} nor changed by them in a tab, also at the side of a meeting`, async () => {
      const steps = [...wordSteps(world), ...some(harvest.typed, 1), ...some(harvest.pressed, 1)];
      faultless(await walked(world, { who, place: 'personal', way: tabWay(world, who), steps }));
    });

  it('would be met in a tab by Surrey’s own', async () => {
    const steps = [...some(harvest.typed, 1), ...some(harvest.pressed, 1)];
    const { seen } = await walked(world, {
      who: 'surrey',
      place: 'personal',
      way: tabWay(world, 'surrey'),
      steps,
    });
    expect([...seen]).to.include.members(['drafted', 'queried', 'update']);
  });

  it('stands in no line of the log', () => {
    const words = Object.values(MARKERS).flatMap((one) => one.words);
    const logged = world.teams.lines.filter((line) => words.some((word) => line.includes(word)));
    expect(logged).to.deep.equal([]);
  });
});
