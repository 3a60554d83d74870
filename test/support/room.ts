import { z } from 'zod';
import type { Command, Feature, Verb } from '../../src/core/feature.ts';
import type { Download, Upload } from '../../src/core/links.ts';
import type { Card, Reply } from '../../src/core/reply.ts';
import type { Turn } from '../../src/core/turn.ts';
import { members, type Permit } from '../../src/domain/caller.ts';
import { ok } from '../../src/domain/result.ts';
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

/** A PDF of a few bytes, unless told otherwise. */
export const aDownload = (name: string, over: Partial<Download> = {}): Download => ({
  name,
  may: members,
  make: async (what) =>
    ok({ name: `${what}.pdf`, type: 'application/pdf', bytes: Buffer.from(`%PDF-1.7 ${what}`) }),
  ...over,
});

/** Word, PDF or text of at most 10 MB; it says how much came, unless told otherwise. */
export const anUpload = (name: string, over: Partial<Upload> = {}): Upload => ({
  name,
  may: members,
  title: 'Hand in the notes',
  hint: 'The bot reads them and shows you what it found. Nothing is saved before you say so.',
  accepts: ['.docx', '.pdf', '.txt'],
  most: 10 * 1024 * 1024,
  take: async ({ bytes }) => ({ text: `**${bytes.length}** bytes came.` }),
  ...over,
});

/** A room of these, and nothing behind it. */
export const aRoom = (over: Partial<Feature>): Feature => ({
  name: 'test',
  commands: [],
  verbs: [],
  ...over,
});
