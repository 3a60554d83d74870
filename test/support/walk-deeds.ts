import { isDeepStrictEqual } from 'node:util';
import type { Props } from '../../src/storage/table.ts';
import { PEOPLE } from './builders.ts';
import { signedIn } from './tab.ts';
import { CAST, OUTSIDERS, type Who } from './walk-people.ts';
import type { Written } from './walk-tables.ts';

const SURREY: readonly Who[] = ['surrey', 'lead of Surrey', 'coordinator'];
const MEMBERS: readonly string[] = Object.keys(CAST);

/** Rows in which everybody's own turns are kept; links are looked at by themselves. */
const OWN = new Set(['turns', 'conversations', 'deliveries', 'images', 'links']);

/** Rows of that table whose key looks like this, with Surrey's things in them: who may change those, and by which steps. */
interface Rule {
  readonly table: string;
  readonly key: RegExp;
  readonly by: readonly string[];
  readonly step?: RegExp;
  /** Others may add what names Surrey: a proposal that its officer is to present. */
  readonly adds?: true;
}

const APPROVERS = [...SURREY, 'recipient', 'other recipient'];

/** Decision 10 and the rooms' may.ts, as far as Surrey's things go. The first rule that fits holds. */
const RULES: readonly Rule[] = [
  { table: 'actions', key: /./, step: /^(add )?note|^actions\.note|^comment/i, by: MEMBERS },
  { table: 'actions', key: /./, by: SURREY },
  { table: 'attendance', key: /./, by: [...SURREY, 'chair'] },
  { table: 'roundtable', key: /./, by: SURREY },
  { table: 'agenda', key: /./, by: ['surrey', 'coordinator'], adds: true },
  { table: 'reminders', key: /./, step: /^(keeping\.)?erase/, by: ['coordinator'] },
  { table: 'reminders', key: /MEM-NES2/, by: ['surrey'] },
  { table: 'reminders', key: /MEM-SR22/, by: ['lead of Surrey'] },
  // Whoever asks to join for Surrey has a row of their own.
  { table: 'network', key: /^(m|~h)\|/, step: /^(members\.join|.*\b(join|sign)\b)/, by: OUTSIDERS },
  { table: 'network', key: /MEM-NES2/i, by: SURREY },
  { table: 'network', key: new RegExp(signedIn(PEOPLE.ines).user), step: /^members\.leave/, by: SURREY },
  {
    table: 'network',
    key: new RegExp(signedIn(CAST['lead of Surrey']).user),
    step: /^members\.leave/,
    by: ['lead of Surrey', 'coordinator'],
  },
  // Whoever is let in becomes a person of the register, with a history of their own from then on.
  {
    table: 'network',
    key: /^(m|~h)\|MEM-/,
    step: /^(members\.)?approve/,
    by: ['lead of Surrey', 'coordinator'],
  },
  { table: 'network', key: /MEM-SR22/i, by: ['lead of Surrey', 'coordinator'] },
  { table: 'network', key: /wendy/, by: ['lead of Surrey', 'coordinator'] },
  { table: 'network', key: /./, by: ['coordinator'] },
  { table: 'notes', key: /./, by: ['coordinator', 'chair'] },
  { table: 'packs', key: /./, by: MEMBERS },
  { table: 'decisions', key: /./, by: MEMBERS },
  // What is counted of it, and its history, are written with the return itself.
  { table: 'returns', key: /^(~h\|)?s\|[^|]+\|936|^g\|/, by: APPROVERS },
];

/** Of Surrey's return, who may change what. */
const OF_RETURN: Readonly<Record<string, readonly Who[]>> = {
  draft: SURREY,
  sent: ['lead of Surrey', 'coordinator', 'recipient', 'other recipient'],
  amended: ['lead of Surrey', 'coordinator', 'recipient', 'other recipient'],
  standing: ['lead of Surrey', 'coordinator', 'recipient', 'other recipient'],
  approval: ['coordinator', 'recipient', 'other recipient'],
  query: ['coordinator', 'recipient', 'other recipient', 'lead of Surrey'],
  withLead: SURREY,
  back: SURREY,
  extension: SURREY,
  outside: ['coordinator'],
};

const IDS = [CAST.surrey.id, CAST['lead of Surrey'].id, '936'];
const KEYED = /(?<!\d)936(?!\d)|MEM-NES2|MEM-SR22|wendyfernleigh/i;

/** A sentence where a step changed what that person may not; what is nobody's or their own is none of its business. */
export const wronglyChanged = (
  { who, step, action }: { readonly who: Who; readonly step: string; readonly action: string },
  row: Written,
): string | undefined => {
  const { table, op, before } = row;
  if (op.key.startsWith('~r|') || OWN.has(table)) return undefined;
  const [was, is] = [surreysIn(before?.props), surreysIn(afterwards(row))];
  const isKeyed = KEYED.test(op.key) || op.key.includes(action);
  if (!isKeyed && same(was, is)) return undefined;
  const rule = RULES.find(
    (one) => one.table === table && one.key.test(op.key) && (one.step?.test(step) ?? true),
  );
  if (rule?.adds && was.every((part) => is.includes(part))) return undefined;
  const fields = fieldsOf(row);
  const may = rule?.by ?? ['coordinator'];
  if (may.includes(who) && fields.every((field) => OF_RETURN[field]?.includes(who))) return undefined;
  return `${who}: ${step} changed ${[table, op.key, ...fields].join(' ')} (${op.do})`;
};

const afterwards = ({ op, before }: Written): Props | undefined =>
  op.do === 'remove' ? undefined : { ...(op.do === 'merge' && before?.props), ...op.props };

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n');

/** Each smallest part of a row that names Surrey or its officers, with what stands beside them there. */
const surreysIn = (props: Props | undefined): readonly string[] =>
  Object.values(props ?? {})
    .flatMap((value) => partsNaming(parsed(value)))
    .sort();

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return undefined;
  return JSON.parse(value);
};

const partsNaming = (thing: unknown): readonly string[] => {
  if (typeof thing !== 'object' || thing === null) return [];
  const isNaming = Object.values(thing).some((value) => typeof value === 'string' && IDS.includes(value));
  return isNaming ? [JSON.stringify(thing)] : Object.values(thing).flatMap(partsNaming);
};

/** What of a return is not as it was. */
const fieldsOf = (row: Written): readonly string[] => {
  if (row.table !== 'returns' || !row.op.key.startsWith('s|')) return [];
  const [was, is] = [bodyOf(row.before?.props), bodyOf(afterwards(row))];
  return Object.keys(OF_RETURN).filter((field) => !isDeepStrictEqual(was[field], is[field]));
};

const bodyOf = (props: Props | undefined): Readonly<Record<string, unknown>> => {
  const text = Object.entries(props ?? {})
    .filter(([name]) => name.startsWith('json'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => value)
    .join('');
  return text ? (JSON.parse(text) as Readonly<Record<string, unknown>>) : {}; // a return's row, as its store wrote it
};

/** Links are opened in the name of whom they were minted for, so nobody gets one in another's name. */
export const wronglyMinted = (row: Written, users: readonly string[]): boolean =>
  row.table === 'links' &&
  row.op.do === 'insert' &&
  !users.includes(String(row.op.props['user']).toLowerCase());

/** Whoever is no member leaves nothing behind but that they spoke, and that they ask to join. */
export const leftByOutsider = ({ table, op }: Written, user: string): boolean =>
  !OWN.has(table) &&
  !(
    table === 'network' &&
    (op.key.includes(user.toLowerCase()) || op.key === '!' || op.key.startsWith('~r|'))
  );
