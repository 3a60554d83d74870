import type { Feature } from '../../src/core/feature.ts';
import { features } from '../../src/features/index.ts';
import { someNeeds } from './needs.ts';

/** Every room, with all its commands and verbs: a new one is walked by itself. */
export const ROOMS: readonly Feature[] = features(someNeeds());

const OF = new Map(
  ROOMS.flatMap(({ name, commands, verbs }) =>
    [...commands, ...verbs].map((one) => [one.name, name] as const),
  ),
);

/** The room of a command or verb of that name; none where it is neither. */
export const roomOf = (name: string): string => OF.get(name) ?? '';
