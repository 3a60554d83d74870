import { z } from 'zod';
import { anyone, type Caller, isMember } from '../domain/caller.ts';
import type { Day } from '../domain/day.ts';
import { IDENTITY, identityFault } from '../domain/keepable.ts';
import { childRows, sayChildRows } from '../domain/returns/child-rows.ts';
import { pastedGrid } from '../domain/returns/grid.ts';
import type { Command, Feature } from './feature.ts';
import type { Reply } from './reply.ts';
import type { FoundCommand, FoundVerb, Router } from './router.ts';

/** Texts and buttons that no room claims are answered like any other, so that a repeat gets the same answer. */
const NOBODY: Feature = { name: 'none', commands: [], verbs: [] };

/** The command that answers a text nobody claims. */
export const unknownCommand = (router: Router, text: string): FoundCommand => ({
  feature: NOBODY,
  rest: '',
  command: {
    name: 'unknown',
    summary: '',
    may: anyone,
    run: async (_rest, { caller, today }) =>
      aboutChildren(text, today) ?? notUnderstood(suggestions(router, text, caller), caller),
  },
});

/** The verb of a card that this program no longer, or never, handled: its data fits nothing. */
export const UNKNOWN_VERB: FoundVerb = {
  feature: NOBODY,
  verb: { name: 'unknown', data: z.never(), may: anyone, run: async () => ({}) },
};

/** Rows about children, pasted with no command before them, are in Teams all the same: whoever did it is told. */
const aboutChildren = (text: string, today: Day): Reply | undefined => {
  const rows = text.includes('\t') ? childRows(pastedGrid(text), { today }) : [];
  const say = rows.length > 0 ? sayChildRows(rows, { by: 'typed' }) : identityFault(text, today)?.say;
  return say === undefined ? undefined : { text: say, refused: IDENTITY, unkept: true };
};

const MOST = 3;

/** The nearest commands; where nothing comes near, the first that this person may give. */
const suggestions = (router: Router, text: string, caller: Caller): readonly Command[] => {
  const near = router.nearest(text, caller, MOST);
  if (near.length) return near;
  const may = router.features.flatMap(({ commands }) => commands.filter((one) => one.may.allows(caller)));
  return may.filter(({ example }) => example).slice(0, MOST);
};

/** Never repeats what was typed: that may name a child, and answers are kept. */
const notUnderstood = (near: readonly Command[], caller: Caller): Reply => {
  const lines = near.map(({ name, summary, example }) => `- **${example ?? name}** – ${summary}`);
  const help = 'Type **help** for everything you can ask.';
  const text = [
    'The bot did not understand that. You can type:',
    lines.join('\n'),
    help,
    ...joinHint(caller),
  ];
  return { text: text.filter(Boolean).join('\n\n') };
};

const joinHint = (caller: Caller): readonly string[] => {
  if (isMember(caller)) return [];
  if (caller.standing === 'pending')
    return ['A coordinator has yet to approve you. Until then you can do no more.'];
  return ['To ask to join, type **join** and your local authority, for example **join Kent**.'];
};
