import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { members } from '../../domain/caller.ts';
import { periodFrom } from '../../domain/returns/period.ts';
import { amend } from './commands-amend.ts';
import { box, read, take } from './commands-box.ts';
import { check } from './commands-check.ts';
import { approve, sendBack } from './commands-decide.ts';
import { askTime } from './commands-extension.ts';
import { open } from './commands-form.ts';
import { giveBack } from './commands-give-back.ts';
import { sendToLead } from './commands-lead.ts';
import { openDocument } from './commands-links.ts';
import { look } from './commands-look.ts';
import { nilReturn } from './commands-nil.ts';
import type { Given } from './commands-prepare.ts';
import { OWN_CHAT, type Room, type Where } from './commands-room.ts';
import { save } from './commands-save.ts';
import { explain, submit } from './commands-submit.ts';
import { versions } from './commands-versions.ts';

const words = z.string().max(28_000).default('');
const map = z.record(z.string(), z.string()).default({});
const key = { v: z.literal(1), type: z.string().max(60), period: z.string().max(20) };
const n = z.coerce.number().int().min(0);
const flag = z.union([z.boolean(), z.enum(['true', 'false'])]).default(false);
const checked = z.looseObject({ print: words, nil: flag, why: words });

type Key = { readonly type: string; readonly period: string; readonly authority?: string | undefined };

interface Pressed<T> {
  readonly data: T;
  readonly turn: MemberTurn;
  readonly where: Where;
}

type Kind = Pick<Verb, 'changes' | 'fresh'>;
const LOOK: Kind = {};
const CHANGE: Kind = { changes: true };
/** What may be done rests on a role, or on what a coordinator has just recorded. */
const DECIDE: Kind = { changes: true, fresh: true };

const NO_RETURN: Reply = {
  text: 'That card names no return any more. Type **our returns** to see what is asked for.',
  refused: 'no-request',
};

/** A button of one return: of the authority that its card names, or of one's own. */
const made = <S extends z.ZodRawShape>(
  name: string,
  { kind, data }: { readonly kind: Kind; readonly data: z.ZodObject<S> },
  run: (pressed: Pressed<z.infer<z.ZodObject<S>>>) => Promise<Reply>,
): Verb =>
  verb({
    name,
    // Each part holds its own names alone: where both held one, "1" and 1 could not be joined.
    data: z.object({ ...key, authority: z.string().max(10).optional() }).and(data),
    may: members,
    ...kind,
    run: async (given, member) => {
      const turn = ofMember(member);
      if (turn.place.kind !== 'personal') return OWN_CHAT;
      const where = whereOf(given, turn);
      return where ? run({ data: given, turn, where }) : NO_RETURN;
    },
  });

const whereOf = ({ type, period, authority }: Key, { caller }: MemberTurn): Where | undefined => {
  const found = periodFrom(period);
  const whose = authority || caller.person.authority;
  // Looked up among those that were asked before anything is shown.
  return found && whose ? { key: { type, period: found }, authority: whose as AuthorityCode } : undefined;
};

/** The boxes for notes, by their queries' ids. */
const notesIn = (data: Readonly<Record<string, unknown>>): Given['notes'] =>
  Object.fromEntries(
    Object.entries(data).flatMap(([box, said]) =>
      box.startsWith('n-') && typeof said === 'string' ? [[box.slice(2), said] as const] : [],
    ),
  );

const none = z.object({});

export const verbs = (room: Room): readonly Verb[] => [
  ...fillingVerbs(room),
  ...boxVerbs(room),
  ...ladderVerbs(room),
  ...sentVerbs(room),
  ...laterVerbs(room),
];

const fillingVerbs = (room: Room): readonly Verb[] => [
  made('returns.open', { kind: LOOK, data: none }, ({ turn, where }) => open(room, turn, where)),
  made(
    'returns.save',
    { kind: CHANGE, data: z.looseObject({ step: n, go: z.string().max(80), was: map }) },
    ({ data: { step, go, was, ...boxes }, turn, where }) => save(room, turn, { where, step, go, was, boxes }),
  ),
  made('returns.check', { kind: LOOK, data: none }, ({ turn, where }) => check(room, turn, where)),
  made('returns.nil', { kind: LOOK, data: none }, ({ turn, where }) => nilReturn(room, turn, where)),
];

const boxVerbs = (room: Room): readonly Verb[] => [
  made('returns.box', { kind: LOOK, data: z.object({ text: words }) }, ({ data: { text }, turn, where }) =>
    box(room, turn, { where, text }),
  ),
  made('returns.read', { kind: LOOK, data: z.object({ text: words }) }, ({ data: { text }, turn, where }) =>
    read(room, turn, { where, text, how: 'pressed' }),
  ),
  made(
    'returns.take',
    { kind: CHANGE, data: z.object({ values: map, was: map }) },
    ({ data: { values, was }, turn, where }) => take(room, turn, { where, values, was }),
  ),
  made(
    'returns.document',
    { kind: LOOK, data: z.object({ field: z.string().max(80) }) },
    ({ data: { field }, turn, where }) => openDocument(room, turn, { where, field }),
  ),
];

const ladderVerbs = (room: Room): readonly Verb[] => [
  ...(
    [
      ['returns.submit', submit],
      ['returns.send-to-lead', sendToLead],
      ['returns.explain', explain],
    ] as const
  ).map(([name, run]) =>
    made(name, { kind: DECIDE, data: checked }, ({ data, turn, where }) =>
      run(room, turn, {
        where,
        print: data.print,
        nil: data.nil === true || data.nil === 'true',
        notes: notesIn(data),
        why: data.why,
      }),
    ),
  ),
  made(
    'returns.give-back',
    { kind: DECIDE, data: z.object({ reason: words }) },
    ({ data: { reason }, turn, where }) => giveBack(room, turn, { where, reason }),
  ),
];

const sentVerbs = (room: Room): readonly Verb[] => [
  made('returns.look', { kind: LOOK, data: none }, ({ turn, where }) => look(room, turn, where)),
  made('returns.versions', { kind: LOOK, data: none }, ({ turn, where }) => versions(room, turn, where)),
  ...(
    [
      ['returns.approve', approve],
      ['returns.back', sendBack],
    ] as const
  ).map(([name, run]) =>
    made(name, { kind: DECIDE, data: z.object({ n, reason: words }) }, ({ data, turn, where }) =>
      run(room, turn, { where, n: data.n, reason: data.reason }),
    ),
  ),
];

const laterVerbs = (room: Room): readonly Verb[] => [
  made('returns.amend-form', { kind: LOOK, data: none }, ({ turn, where }) =>
    amend(room, turn, { where, why: '', how: 'asked' }),
  ),
  made('returns.amend', { kind: CHANGE, data: z.object({ why: words }) }, ({ data: { why }, turn, where }) =>
    amend(room, turn, { where, why, how: 'pressed' }),
  ),
  made('returns.extension-form', { kind: LOOK, data: none }, ({ turn, where }) =>
    askTime(room, turn, { where, until: '', reason: '', how: 'asked' }),
  ),
  made(
    'returns.extension',
    { kind: CHANGE, data: z.object({ until: words, reason: words }) },
    ({ data: { until, reason }, turn, where }) =>
      askTime(room, turn, { where, until, reason, how: 'pressed' }),
  ),
];
