import type { Day } from '../../domain/day.ts';
import { currentAuthorities, type Register } from '../../domain/register.ts';
import { capital, listOf } from '../../domain/words.ts';
import type { Owner } from './action.ts';
import { once } from './names.ts';
import { ownerName } from './owner.ts';

/** More authorities than this are counted before they are named. */
const FEW = 3;

/** "Mara Swift and Cora Oakley", "All 19 local authorities", "15 local authorities: Bracknell Forest, …", "The chair". */
export const sayOwners = (owners: readonly Owner[], register: Register, today: Day): string => {
  const { others, authorities } = parted(owners);
  const names = authorities.map((owner) => ownerName(owner, register));
  const people = others.map((owner) => ownerName(owner, register));
  if (authorities.length <= FEW) return capital(listOf([...people, ...names]));
  const isAll = isEvery(authorities, register, today);
  const counted = `${authorities.length} local authorities`;
  return capital(listOf([...people, isAll ? `all ${counted}` : `${counted}: ${listOf(names)}`]));
};

/** The same for a list's row: "All 19 LAs", "All LAs but Kent", "15 LAs", "Mara Swift and 3 others". */
export const sayOwnersShort = (owners: readonly Owner[], register: Register, today: Day): string => {
  const { others, authorities } = parted(owners);
  if (authorities.length <= FEW) {
    const names = [...others, ...authorities].map((owner) => ownerName(owner, register));
    const [first = ''] = names;
    return capital(names.length > FEW ? `${first} and ${names.length - 1} others` : listOf(names));
  }
  const las = sayMany(authorities, register, today);
  const people = others.map((owner) => ownerName(owner, register));
  return capital(people.length > FEW ? `${people.length} people and ${las}` : listOf([...people, las]));
};

const parted = (owners: readonly Owner[]) => ({
  others: once(owners).filter(({ kind }) => kind !== 'authority'),
  authorities: owners.filter((owner) => owner.kind === 'authority'),
});

type AuthorityOwner = Extract<Owner, { kind: 'authority' }>;

/** Who is left out is named where they are few: somebody who reads "17 LAs" does not know whether theirs is one. */
const sayMany = (authorities: readonly AuthorityOwner[], register: Register, today: Day): string => {
  const codes = new Set(authorities.map(({ code }) => code));
  const left = currentAuthorities(register, today).filter(({ code }) => !codes.has(code));
  if (isEvery(authorities, register, today)) return `all ${authorities.length} LAs`;
  const isFew = left.length > 0 && left.length <= FEW;
  return isFew ? `all LAs but ${listOf(left.map(({ name }) => name))}` : `${authorities.length} LAs`;
};

const isEvery = (authorities: readonly AuthorityOwner[], register: Register, today: Day): boolean => {
  const current = currentAuthorities(register, today);
  const codes = new Set(authorities.map(({ code }) => code));
  return codes.size === current.length && current.every(({ code }) => codes.has(code));
};
