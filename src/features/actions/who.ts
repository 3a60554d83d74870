import type { ActionLine } from './action.ts';
import type { Seeing } from './doing.ts';
import { sayOwners } from './say-owners.ts';

/** Whose an action is, in full, with the words it was given in: "Mara Swift and Cora Oakley (“MS/CO”)". */
export const whoIn = (
  action: Pick<ActionLine, 'parts' | 'ownerWords'>,
  { register, today }: Seeing,
): string => {
  const owners = action.parts.map(({ owner }) => owner);
  const names = sayOwners(owners, register, today);
  return names.toLowerCase() === action.ownerWords.toLowerCase()
    ? names
    : `${names} (“${action.ownerWords}”)`;
};
