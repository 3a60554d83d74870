import { z } from 'zod';
import type { Verb } from '../../src/core/feature.ts';
import { periodKey } from '../../src/domain/returns/period.ts';
import { unmarked } from './walk-markers.ts';
import { CAST, WAITING } from './walk-people.ts';
import { REQUESTS, SURREY } from './walk-returns.ts';
import { ROOMS } from './walk-rooms.ts';
import type { WalkWorld } from './walk-world.ts';

/** Something to be typed, or a button with its data; `of` is the command or the verb. */
export type Step = { readonly of: string; readonly name: string } & (
  | { readonly types: string }
  | { readonly presses: string; readonly data: object }
);

/** A button as it stood in a card. */
export interface Button {
  readonly verb: string;
  readonly data: object;
}

export const VERBS: readonly Verb[] = ROOMS.flatMap((room) => room.verbs);
const COMMANDS = ROOMS.flatMap((room) => room.commands);

/** Surrey's things as somebody may type them after any command. */
const restsFor = ({ action }: WalkWorld): readonly string[] => [
  '',
  'Surrey',
  'entitlement for Surrey for autumn 2026',
  'EHE census for Surrey',
  'exclusions in Surrey in 2025/26',
  'medical needs policy for Surrey',
  'core set for Surrey by phone: as told',
  'Ines Field until 12 December: as told',
  'the 4 November meeting',
  '2 owner Kent',
  `${action} as told`,
  REQUESTS.submitted.id,
  'Wendy',
];

/** Every command, by its name with all that may follow it, by its other names, and as help shows it. */
export const commandSteps = (world: WalkWorld): readonly Step[] =>
  COMMANDS.flatMap(({ name, aliases = [], example }) =>
    [
      ...restsFor(world).map((rest) => `${name} ${rest}`.trim()),
      ...aliases.map((alias) => `${alias} for Surrey`),
      ...(example ? [example] : []),
    ].map((text) => ({ types: text, name: text, of: name })),
  );

/** Words that name Surrey's things and no command: what rooms catch, and what is looked for beside a message. */
export const wordSteps = (world: WalkWorld): readonly Step[] =>
  [
    ...restsFor(world),
    'how many children are missing education in Surrey in autumn 2026',
    'compare EHE census in Surrey and Kent in autumn 2026',
    'permanent exclusions in Surrey in 2025/26',
    'missing education at any time in Surrey in 2025/26',
    'not accessing full entitlement in Surrey in autumn 2026',
    'and Surrey?',
    'return: total 40 for Surrey',
    ...Object.values(REQUESTS).map(({ id }) => id),
  ].map((text) => ({ types: text, name: text, of: text }));

const keysOf = ({
  type,
  period,
}: {
  readonly type: string;
  readonly period: Parameters<typeof periodKey>[0];
}) => ({
  type,
  period: periodKey(period),
});

type Filled = Readonly<Record<string, unknown>>;

/** What a field of that name is filled with: whatever of it is Surrey's. */
const FIELDS: Filled = {
  v: 1,
  authority: SURREY,
  op: 'walked',
  who: CAST.surrey.id,
  tenant: 'host',
  user: WAITING.user,
  asked: SURREY,
  whose: SURREY,
  meeting: 'MTG-NXT2',
  what: 'MTG-NXT2',
  text: 'The buses are late',
  reason: 'As told',
  why: 'As told',
  said: 'as told',
  due: '12 December 2026',
  until: '12 December 2026',
  date: '12 December 2026',
  field: 'document',
  go: 'check',
  owners: 'Kent',
  on: 'returns',
  nil: false,
};

const OF_ROOM: Readonly<Record<string, Filled>> = {
  notes: { meeting: 'MTG-PST2' },
  members: { id: CAST.surrey.id },
  keeping: { id: CAST.surrey.id, on: '2026-12-01' },
  calendar: { id: 'MTG-NXT2' },
  requests: { id: REQUESTS.submitted.id },
};

interface Shape {
  readonly properties?: Readonly<Record<string, Shape & { readonly type?: string }>>;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
}

const guess = (shape: Shape & { readonly type?: string }): unknown => {
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(1, shape.minimum ?? 1);
  if (shape.type === 'boolean') return false;
  return shape.type === 'object' ? {} : 'Surrey';
};

const filled = (verb: Verb, over: Filled): object => {
  const shape = z.toJSONSchema(verb.data, { io: 'input', unrepresentable: 'any' }) as Shape; // an object's, as all verbs take one
  const known: Filled = { ...FIELDS, ...OF_ROOM[verb.name.split('.')[0] ?? ''], ...over };
  return Object.fromEntries(
    Object.entries(shape.properties ?? {}).map(([name, one]) => [name, known[name] ?? guess(one)]),
  );
};

/** Every verb with data made of its own schema: of each of Surrey's returns, where it is about one. */
const madeFor = (world: WalkWorld, verb: Verb): readonly object[] => {
  const one = filled(verb, { ref: world.action });
  return 'period' in one && 'type' in one
    ? Object.values(REQUESTS).map((request) => filled(verb, keysOf(request)))
    : [one];
};

/** Verbs whose schema nothing here fits: they would be walked by no one. */
export const unfitting = (world: WalkWorld, buttons: readonly Button[]): readonly string[] =>
  VERBS.filter((verb) => {
    const shown = buttons.filter((one) => one.verb === verb.name).map(({ data }) => data);
    return ![...madeFor(world, verb), ...shown].some((data) => verb.data.safeParse(data).success);
  }).map(
    ({ name }) =>
      `${name} has no data to be pressed with: say in FIELDS or OF_ROOM of walk-steps.ts what fills it.`,
  );

/** Every verb with made data, and each button that was shown to those who may, as it was shown to them. */
export const verbSteps = (world: WalkWorld, buttons: readonly Button[]): readonly Step[] => {
  const made = VERBS.flatMap((verb) => madeFor(world, verb).map((data) => ({ verb: verb.name, data })));
  const all = [...made, ...buttons].map(({ verb, data }) => ({ verb, text: unmarked(JSON.stringify(data)) }));
  const each = new Map(all.map((one) => [one.verb + one.text.replace(/"op":"[^"]*"/, ''), one]));
  return [...each.values()].map(({ verb, text }) => ({
    presses: verb,
    data: JSON.parse(text) as object, // was one a moment ago
    name: `${verb} ${text}`,
    of: verb,
  }));
};

/** Of each command and verb so many steps, others for each `turn`: together they come by all of them. */
export const some = (steps: readonly Step[], most: number, turn = 0): readonly Step[] => {
  const groups = new Map<string, Step[]>();
  for (const step of steps) groups.set(step.of, [...(groups.get(step.of) ?? []), step]);
  return [...groups.values()].flatMap((all) =>
    all.length <= most ? all : [...all, ...all].slice((turn * most) % all.length).slice(0, most),
  );
};

/** Every button of a card. */
export const buttonsIn = (thing: unknown): readonly Button[] => {
  if (Array.isArray(thing)) return thing.flatMap(buttonsIn);
  if (typeof thing !== 'object' || thing === null) return [];
  const one = thing as { readonly type?: string; readonly verb?: string; readonly data?: object }; // looked at, not trusted
  if (one.type === 'Action.Execute' && one.verb) return [{ verb: one.verb, data: one.data ?? {} }];
  return Object.values(thing).flatMap(buttonsIn);
};
