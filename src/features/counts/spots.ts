import type { AuthorityCode } from '../../domain/authority.ts';
import type { Beside, Places } from '../../domain/counts/question.ts';
import type { Day } from '../../domain/day.ts';
import { authorityName, currentAuthorities, type Register } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** One place that an answer has figures of. */
export type Spot =
  | { readonly kind: 'authority'; readonly code: AuthorityCode }
  | { readonly kind: 'region' }
  | { readonly kind: 'england' };

export interface Placing {
  readonly register: Register;
  readonly today: Day;
  /** The asker's own authority; a SESLIP officer has none. */
  readonly own?: AuthorityCode;
}

const NO_OWN = refuse(
  'no-own',
  'You are of no local authority, so “our figures” could be anybody’s. Name one: “CME in Kent”.',
);

const besides = (beside: readonly Beside[] = []): readonly Spot[] => beside.map((kind) => ({ kind }));
const spot = (code: AuthorityCode): Spot => ({ kind: 'authority', code });

/** The places of a question, in the order in which they are shown. */
export const spotsOf = (places: Places, { register, today, own }: Placing): Result<readonly Spot[]> => {
  switch (places.kind) {
    case 'authorities':
      return ok([...places.codes.map(spot), ...besides(places.beside)]);
    case 'own':
      return own === undefined ? NO_OWN : ok([spot(own), ...besides(places.beside)]);
    case 'each': {
      const each = currentAuthorities(register, today)
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
        .map(({ code }) => spot(code));
      return ok([...each, ...besides(places.beside)]);
    }
    case 'region':
      return ok([{ kind: 'region' }, ...besides(places.beside?.filter((one) => one !== 'region'))]);
    default:
      return ok([{ kind: 'england' }]);
  }
};

/** "Kent", "South East", "England". */
export const sayPlace = (place: Spot, register: Register): string => {
  if (place.kind === 'authority') return authorityName(register, place.code);
  return place.kind === 'region' ? 'South East' : 'England';
};

/** In a network of so many, all are read: how many of them are in is then known as well. */
const WHOLE_MOST = 40;

/** The authorities whose columns an answer needs; nothing where it needs all of them. */
export const onlyOf = (
  spots: readonly Spot[],
  places: Places,
  { register, today }: Placing,
): readonly AuthorityCode[] | undefined => {
  if (currentAuthorities(register, today).length <= WHOLE_MOST) return undefined;
  // A region's own total of what is seen in full is added up from all of them.
  if (places.kind === 'each' || spots.some(({ kind }) => kind === 'region')) return undefined;
  return spots.flatMap((one) => (one.kind === 'authority' ? [one.code] : []));
};

export const isSame = (one: Spot, other: Spot): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'authority' || (other.kind === 'authority' && one.code === other.code));
