import { mergedIn, presentId } from '../../domain/merged.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { Action, ActionLine, Owner, Part } from './action.ts';

export const presentOwner = (owner: Owner, register: Register): Owner =>
  owner.kind === 'person' ? { kind: 'person', id: presentId(owner.id, register) } : owner;

/** An action with everybody under the id they go by today, so that whose it is needs no second look. */
export const presentAction = (action: Action, register: Register): Action => {
  if (mergedIn(register).size === 0) return action;
  const by = <T extends { readonly by?: PersonId }>(one: T): T =>
    one.by ? { ...one, by: presentId(one.by, register) } : one;
  const { touched, notes } = action;
  return {
    ...action,
    parts: presentParts(action.parts, register).map(by),
    recordedBy: presentId(action.recordedBy, register),
    ...(notes && { notes: notes.map(by) }),
    ...(touched && { touched: by(touched) }),
  };
};

export const presentLine = (line: ActionLine, register: Register): ActionLine =>
  mergedIn(register).size === 0 ? line : { ...line, parts: presentParts(line.parts, register) };

/** Two open parts of one person are one part; what was done under each record stays as it was. */
const presentParts = <T extends Pick<Part, 'owner' | 'status'>>(
  parts: readonly T[],
  register: Register,
): readonly T[] => {
  const seen = new Set<string>();
  return parts
    .map((part) => ({ ...part, owner: presentOwner(part.owner, register) }))
    .filter(({ owner, status }) => {
      if (owner.kind !== 'person' || status === 'done') return true;
      const isSecond = seen.has(owner.id);
      seen.add(owner.id);
      return !isSecond;
    });
};
