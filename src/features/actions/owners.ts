import { currentAuthorities, findPerson } from '../../domain/register.ts';
import type { Owner } from './action.ts';
import { authorityOwner, once } from './names.ts';
import { ownerKey } from './owner.ts';
import { ownersOfSaid } from './owner-list.ts';
import type { Reader, Said, Unsure } from './reading.ts';
import { authoritiesIn } from './spot-name.ts';

/** What a list of owners came to. */
export interface Settled {
  readonly owners: readonly Owner[];
  readonly unsure: readonly Unsure[];
}

/** Owners out of what was said, each once; `text` is the line, for those that "all other LAs" leaves out. */
export const settle = (said: readonly Said[], text: string, reader: Reader): Settled => {
  const mentioned = said.some(({ kind }) => kind === 'others') ? authoritiesIn(text, reader) : [];
  const named = [...said, ...mentioned].flatMap(ownersOfSaid);
  const owners = said.flatMap((one): readonly Owner[] => {
    if (one.kind === 'one') return [one.owner];
    if (one.kind === 'all') return without(allOf(reader), one.but);
    return one.kind === 'others' ? without(expandAllOther(named, reader), one.but) : [];
  });
  const known = owners.filter((owner) => isKnown(owner, reader));
  const unsure = [...said.filter((one) => one.kind === 'unsure'), ...mentioned.flatMap(unclear)];
  return { owners: once(known), unsure };
};

/** Whoever "WBC" is has done it already: none of them is offered as an owner. */
const unclear = (said: Said): readonly Unsure[] => (said.kind === 'unsure' ? [{ ...said, among: [] }] : []);

/**
 * All current authorities but those named (decision 5); where the line names none, all but the speaker's own; and
 * all of them where the speaker has none.
 */
export const expandAllOther = (named: readonly Owner[], reader: Reader): readonly Owner[] => {
  const authorities = named.filter(({ kind }) => kind === 'authority');
  const own = reader.caller.authority ? [authorityOwner(reader.caller.authority)] : [];
  return without(allOf(reader), authorities.length > 0 ? authorities : own);
};

const allOf = ({ register, today }: Reader): readonly Owner[] =>
  currentAuthorities(register, today).map(({ code }) => authorityOwner(code));

const without = (owners: readonly Owner[], out: readonly Owner[]): readonly Owner[] => {
  const keys = new Set(out.map(ownerKey));
  return owners.filter((owner) => !keys.has(ownerKey(owner)));
};

/** Nobody owns an action whom the register does not know. */
const isKnown = (owner: Owner, { register }: Reader): boolean =>
  owner.kind !== 'person' || findPerson(register, owner.id) !== undefined;
