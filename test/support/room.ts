import { z } from 'zod';
import type { Command, Feature, Verb } from '../../src/core/feature.ts';
import type { Card, Reply } from '../../src/core/reply.ts';
import type { Turn } from '../../src/core/turn.ts';
import { members, type Permit } from '../../src/domain/caller.ts';
import { helpCard } from '../../src/features/help/cards.ts';

type Answering = (given: string, turn: Turn) => Promise<Reply> | Reply;

/** A card that can be drawn, told apart by its title. */
export const aCard = (title: string): Card => helpCard(title, 'A card.', []);

export const aCommand = (name: string, answer: Answering, over: Partial<Command> = {}): Command => ({
  name,
  summary: `Does ${name}`,
  example: `${name} now`,
  may: members,
  run: async (rest, turn) => answer(rest, turn),
  ...over,
});

/** Its data is written as JSON for the answer. */
export const aVerb = (name: string, answer: Answering, may: Permit = members): Verb => ({
  name,
  data: z.record(z.string(), z.unknown()),
  may,
  run: async (data, turn) => answer(JSON.stringify(data), turn),
});

/** A room of these, and nothing behind it. */
export const aRoom = (over: Partial<Feature>): Feature => ({
  name: 'test',
  commands: [],
  verbs: [],
  ...over,
});
