import { type Walked, walked } from './walk.ts';
import { markersIn } from './walk-markers.ts';
import type { Who } from './walk-people.ts';
import { type Button, buttonsIn, commandSteps, type Step, some, verbSteps, wordSteps } from './walk-steps.ts';
import { chatWay } from './walk-way.ts';
import type { WalkWorld } from './walk-world.ts';

/** All there is to be done, and what those who may were shown on the way. */
export interface Harvest {
  readonly typed: readonly Step[];
  readonly pressed: readonly Step[];
  readonly buttons: readonly Button[];
  /** The walks of Surrey's officer and lead, and of the coordinator. */
  readonly walks: ReadonlyMap<Who, readonly Walked[]>;
  /** What was met on them, and in what was sent before. */
  readonly seen: ReadonlySet<string>;
}

/** Those who may see Surrey's things, and how many ways each command and each button is tried by them. */
const SHOWN = [
  ['surrey', 2, 5],
  ['lead of Surrey', 1, 1],
  ['coordinator', 1, 4],
] as const;

/** Types as those who may see Surrey's things, presses what they were shown, and gathers each button of each card. */
export const harvested = async (world: WalkWorld): Promise<Harvest> => {
  const typed = [...commandSteps(world), ...wordSteps(world)];
  const sent = world.teams.connector.calls.map(({ body }) => body);
  const buttons: Button[] = [...buttonsIn(sent)];
  const walks = new Map<Who, readonly Walked[]>();
  const walk = async (who: Who, steps: readonly Step[]): Promise<void> => {
    const way = chatWay(world.teams, who, 'personal');
    const one = await walked(world, { who, place: 'personal', way, steps });
    buttons.push(...one.buttons);
    walks.set(who, [...(walks.get(who) ?? []), one]);
  };
  for (const [turn, [who, most]] of SHOWN.entries()) await walk(who, some(typed, most, turn));
  const shown = verbSteps(world, buttons);
  for (const [turn, [who, , most]] of SHOWN.entries()) await walk(who, some(shown, most, turn));
  const met = [...walks.values()].flat().flatMap((one) => [...one.seen]);
  const seen = new Set([...met, ...markersIn(JSON.stringify(sent))]);
  return { typed, pressed: verbSteps(world, buttons), buttons, walks, seen };
};
