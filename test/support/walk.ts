import { hashOf } from '../../src/storage/tokens.ts';
import { leftByOutsider, wronglyChanged, wronglyMinted } from './walk-deeds.ts';
import { linksTo, readable } from './walk-links.ts';
import { leaksIn, markersIn, type Place } from './walk-markers.ts';
import { isOutsider, readerOf, userOf, usersOf, type Who } from './walk-people.ts';
import { type Button, buttonsIn, type Step } from './walk-steps.ts';
import type { Written } from './walk-tables.ts';
import type { Way } from './walk-way.ts';
import type { WalkWorld } from './walk-world.ts';

export interface Walking {
  readonly who: Who;
  readonly place: Place;
  readonly way: Way;
  readonly steps: readonly Step[];
  /** Opens what is drawn as .docx as well, which takes long. */
  readonly papers?: boolean;
  /** Looks at all that was shown, a step each. */
  readonly hears?: (text: string, step: Step) => void;
}

/** What came of a walk. */
export interface Walked {
  /** A sentence for whatever was shown to somebody who may not see it, or changed by somebody who may not. */
  readonly faults: readonly string[];
  /** The markers that were met, each where it may be. */
  readonly seen: ReadonlySet<string>;
  readonly buttons: readonly Button[];
}

/**
 * Does every step as that person there, each on the same ground: what a step wrote is taken back before the next.
 * `way` is how they type and press; whatever carries that to the rooms can be walked.
 */
export const walked = async (world: WalkWorld, walking: Walking): Promise<Walked> => {
  const walk = {
    faults: new Set<string>(),
    seen: new Set<string>(),
    buttons: [] as Button[],
    opened: new Set<string>(),
  };
  for (const step of walking.steps) await taken(world, walking, { step, walk });
  return { ...walk, faults: [...walk.faults] };
};

interface Walk {
  readonly faults: Set<string>;
  readonly seen: Set<string>;
  readonly buttons: Button[];
  /** What links led to that have been looked at. */
  readonly opened: Set<string>;
}

type Taking = { readonly step: Step; readonly walk: Walk };

const taken = async (world: WalkWorld, walking: Walking, { step, walk }: Taking): Promise<void> => {
  const { who, place, way } = walking;
  const { calls } = world.teams.connector;
  const from = calls.length;
  const answer = 'types' in step ? await way.types(step.types) : await way.presses(step.presses, step.data);
  const text = JSON.stringify(answer);
  walking.hears?.(text, step);
  const found = await behindLinks(world, walking, { text, opened: walk.opened });
  for (const marker of markersIn(text + found)) walk.seen.add(marker);
  for (const what of leaksIn(text + found, { who, place, step, alone: 'presses' in step }))
    walk.faults.add(`${who}, ${place}: ${step.name} showed ${what}`);
  for (const told of toldOthers(calls.slice(from), step, who)) walk.faults.add(told);
  for (const wrong of wronglyWritten(world, walking, step)) walk.faults.add(wrong);
  walk.buttons.push(...buttonsIn(answer));
  await takenBack(world);
};

/** Drawing a file takes a thread of its own, and half a second; what is in these there is in a .csv or .docx as well. */
const DRAWN = /^\w+\.(pdf|xlsx|template) /;
const PAPER = /^\w+\.docx /;

interface Behind {
  readonly text: string;
  readonly opened: Set<string>;
}

/** What opens at the links of an answer; a file that was made for the same once is not made again. */
const behindLinks = async (
  { tables }: WalkWorld,
  { papers = false }: Walking,
  { text, opened }: Behind,
): Promise<string> => {
  const minted = new Map(
    tables.written.flatMap(({ table, op }) =>
      table === 'links' && 'props' in op ? [[op.key, `${op.props['to']} ${op.props['what']}`]] : [],
    ),
  );
  const found: string[] = [];
  for (const link of linksTo(text)) {
    const what = minted.get(hashOf(link.split('/').at(-1) ?? ''));
    if (!what || opened.has(what) || DRAWN.test(what) || (!papers && PAPER.test(what))) continue;
    opened.add(what);
    found.push(await readable(link));
  }
  return found.join('\n');
};

/** Messages to anybody at all, and cards that are drawn anew where they stand. */
export const toldOthers = (
  calls: WalkWorld['teams']['connector']['calls'],
  step: Pick<Step, 'of' | 'name'>,
  by?: Who,
): readonly string[] =>
  calls.flatMap(({ method, conversation, body }) => {
    const isGroup = conversation.startsWith('19:');
    const who = isGroup ? 'kent' : readerOf(conversation);
    const text = JSON.stringify(body);
    const links = isGroup ? linksTo(text).filter((link) => !link.endsWith('.png')) : [];
    return [
      ...leaksIn(text, {
        who,
        place: isGroup ? 'group' : 'personal',
        step,
        isRedrawn: method === 'PUT',
        ...(by && { by }),
      }),
      ...links.map(() => 'a link that opens in somebody’s name'),
    ].map((what) => `${isGroup ? 'a group' : who} was sent ${what} by ${step.name}`);
  });

const wronglyWritten = ({ tables, action }: WalkWorld, { who }: Walking, { name }: Step): readonly string[] =>
  tables.written.flatMap((row) => {
    if (wronglyMinted(row, usersOf(who))) return [`${who}: ${name} minted a link in somebody else’s name`];
    if (isOutsider(who) && leftByOutsider(row, userOf(who))) return [`${who}: ${name} wrote to ${row.table}`];
    return wronglyChanged({ who, step: name, action }, row) ?? [];
  });

/** The register is held in memory: somebody unknown has it read afresh. */
const takenBack = async ({ teams, tables }: WalkWorld): Promise<void> => {
  const isRegister = tables.written.some(({ table }: Written) => table === 'network');
  await tables.takeBack();
  if (isRegister)
    await teams
      .account({ user: 'user-passer-by', name: 'Passer By', address: '29:passer-by' })
      .says('actions');
  tables.written.splice(0);
};
