import { isCoordinator } from '../../domain/caller.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action, Part } from './action.ts';
import { type Doing, sayWhen, sayWho } from './doing.ts';
import { answersFor, mayClosePart, whoMay } from './may.ts';
import { ownerKey, ownerName } from './owner.ts';
import { closedBecause, isPartOpen } from './status.ts';

/** Whose parts are meant: owners' words; the speaker's own where it is left out. */
export type Chosen = readonly string[] | undefined;

/** Of several open parts the coordinator chooses: the command answers this code with a card. */
export const CHOOSE = 'choose';

/**
 * The open parts that somebody may close or start: their own; or, for a coordinator without one, the only open
 * one or those chosen. The refusal says who closed a part already, or who may.
 */
export const partsToChange = (action: Action, chosen: Chosen, doing: Doing): Result<readonly Part[]> => {
  const meant = chosen
    ? action.parts.filter(({ owner }) => chosen.includes(ownerKey(owner)))
    : ownParts(action, doing);
  if (chosen && meant.length < chosen.length) return refuse('not-a-part', notAPart(action, chosen, doing));
  const parts = meant.length > 0 || chosen ? ok(meant) : partsForAnother(action, doing);
  if (parts.refused) return parts;
  const may = parts.value.filter(({ owner }) => mayClosePart(doing.caller, owner));
  if (may.length < parts.value.length) return refuse('not-allowed', onlyThose(parts.value, action, doing));
  const open = may.filter(isPartOpen);
  if (open.length === 0) return refuse('already', may.map((part) => sayDone(part, doing)).join(' '));
  const closed = closedBecause(action);
  return closed ? refuse('closed', `${closed}.`) : ok(open);
};

const ownParts = (action: Action, { caller }: Doing): readonly Part[] =>
  action.parts.filter(({ owner }) => answersFor(caller, owner));

const partsForAnother = (action: Action, doing: Doing): Result<readonly Part[]> => {
  const closed = closedBecause(action);
  if (closed) return refuse('closed', `${closed}.`);
  if (!isCoordinator(doing.caller)) return refuse('not-allowed', onlyThose(action.parts, action, doing));
  const open = action.parts.filter(isPartOpen);
  return open.length > 1 ? refuse(CHOOSE, `Choose whose part of ${action.ref} it is.`) : ok(open);
};

const onlyThose = (parts: readonly Part[], action: Action, { register }: Doing): string =>
  `${action.ref} was given to ${action.ownerWords}. Only ${whoMay(
    parts.map(({ owner }) => owner),
    register,
  )} can do that.`;

const notAPart = (action: Action, chosen: readonly string[], { register }: Doing): string => {
  const named = action.parts.map(({ owner }) => ownerName(owner, register));
  const known = new Set(action.parts.map(({ owner }) => ownerKey(owner)));
  const missing = chosen.filter((key) => !known.has(key)).length;
  return `${missing === chosen.length ? 'That is' : 'One of those is'} not among those ${action.ref} was given to: ${named.join(', ')}.`;
};

const sayDone = (part: Part, doing: Doing): string => {
  const said = part.evidence ? `: “${part.evidence}”` : '';
  const when = part.at ? ` ${sayWhen(part.at, doing.today)}` : '';
  const who = part.by ? sayWho(part.by, doing) : 'Somebody';
  return part.owner.kind === 'person' && part.owner.id === part.by
    ? `${who} closed this part${when}${said}.`
    : `${who} closed this part (${ownerName(part.owner, doing.register)})${when}${said}.`;
};
