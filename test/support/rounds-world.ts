import { bind } from '../../src/cards/card.ts';
import type { Feature } from '../../src/core/feature.ts';
import type { Needs } from '../../src/core/needs.ts';
import { day } from '../../src/domain/day.ts';
import { features } from '../../src/features/index.ts';
import type { Shown } from './connector.ts';
import { startAsking } from './requests-world.ts';
import type { Wanted } from './teams.ts';

/** Who was told, and with which card. */
export type Told = ReadonlyMap<string, Shown>;

/** The bot with everybody in it, whose rounds a test runs when it likes. */
export const startReminding = async (over: Wanted = {}) => {
  const held: { rooms: readonly Feature[]; needs?: Needs } = { rooms: [] };
  const world = await startAsking({
    ...over,
    rooms: (needs) => {
      held.needs = needs;
      held.rooms = features(needs);
      return held.rooms;
    },
  });
  const { teams } = world;
  const { needs } = held;
  if (!needs) throw new Error('the rooms were not asked for');
  return {
    ...world,
    needs,
    /** That job's round of a day, at half past eight: what each is told. */
    round: async (
      job: string,
      on: string,
      more: { readonly since?: string; readonly id?: string; readonly asked?: string } = {},
    ): Promise<Told> => {
      const now = new Date(`${on}T08:30:00Z`);
      teams.at(now);
      const found = held.rooms.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === job);
      const register = await needs.registers.read({ fresh: true });
      const { since, ...rest } = more;
      const notices =
        (await found?.run({
          id: on,
          now,
          today: day(on),
          register,
          ...rest,
          ...(since && { since: day(since) }),
        })) ?? [];
      return new Map(
        notices.map(({ to, draw }) => {
          const { card } = draw();
          if (!card) throw new Error(`${to} was told nothing that can be pressed`);
          return [to, bind(card) as unknown as Shown] as const; // as it stands in a message
        }),
      );
    },
  };
};
