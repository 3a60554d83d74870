import { plain } from '../../cards/plain.ts';
import type { Listed, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type Reference, readReference } from '../../domain/reference.ts';
import { shorten } from '../../domain/words.ts';
import { readRef } from './read-ref.ts';

/** Which actions a command means, and what else was typed. */
export type Found =
  | { readonly refs: readonly [Reference, ...Reference[]]; readonly rest: string }
  | { readonly reply: Reply };

/** As many as one transaction and one card hold. */
const MOST = 15;

/** References and numbers of the list last shown; `name` is the command, for the sentence that says how it is typed. */
export const referencesIn = async (said: string, turn: MemberTurn, name: string): Promise<Found> => {
  const read = readRef(said);
  const listed = read.positions.length > 0 ? await turn.last() : undefined;
  const shown = listed?.references ?? [];
  const missing = read.positions.find((position) => !isAction(shown[position - 1]));
  if (missing !== undefined) return refusal('no-such-number', notInList(missing, listed));
  const numbered = read.positions.flatMap((position) => asAction(shown[position - 1]));
  const [first, ...more] = [...new Set([...read.refs, ...numbered])];
  if (!first) return refusal('no-reference', sayWhich(name, read.rest));
  if (more.length >= MOST)
    return refusal('many', `Name ${MOST} actions at a time at most. Nothing was changed.`);
  return { refs: [first, ...more], rest: read.rest };
};

const asAction = (reference: string | undefined): readonly Reference[] => {
  const read = reference ? readReference('ACT', reference) : undefined;
  return read ? [read] : [];
};

const isAction = (reference: string | undefined): boolean => asAction(reference).length > 0;

const refusal = (refused: string, text: string): Found => ({ reply: { text, refused } });

const notInList = (number: number, listed: Listed | undefined): string => {
  if (!listed)
    return `Number ${number} of which list? Type **actions** or **what do I owe** first, or give the reference, for example ACT-2F7K.`;
  const { length } = listed.references;
  const has = length === 0 ? 'none' : `only ${length}`;
  return `There is no action ${number}: the list you were last shown here has ${has}. Type **actions** to see all that are open, or give the reference, for example ACT-2F7K.`;
};

const NO_EVIDENCE = /^(?:all|everything|them|it|that|this|mine|both)\W*$/i;

const sayWhich = (name: string, rest: string): string => {
  const said = rest && !NO_EVIDENCE.test(rest) ? ` ${plain(shorten(rest, 80))}` : '';
  return `Say which action: **${name} ACT-2F7K${said}**, or after a list **${name} 3${said}**. Type **what do I owe** to see yours.`;
};
