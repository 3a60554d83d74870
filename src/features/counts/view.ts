import type { Collected, GroupFigures, Live, PublishedGroup, Released } from '../../core/offers/figures.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Figures } from '../../domain/counts/figure.ts';
import type { Answer, Answers } from '../../domain/returns/answer.ts';
import type { Period } from '../../domain/returns/period.ts';
import { agreementOf, clauseFor, isReleasedTo, maySeeAll, maySeeOwn, type Seer, unsignedBy } from './may.ts';

/** How one authority's figures stand, and by what right they are seen. */
export interface SeenOf {
  readonly figures: Figures;
  readonly state: Live['state'] | 'released';
  readonly isApproved: boolean;
  /** In full and as they now count, or as they were released. */
  readonly how: 'live' | 'clause' | 'released';
}

/** Why figures of others are not shown; it reads the same whatever they are. */
export type Kept =
  /** The asker's authority has not signed that agreement. */
  | { readonly why: 'unsigned'; readonly agreement: string }
  /** They have not been released to where this is read. */
  | { readonly why: 'unreleased' };

/** One group of figures of one period, as far as this asker may see it here. */
export interface SeenGroup {
  readonly period: Period;
  readonly authorities: ReadonlyMap<AuthorityCode, SeenOf>;
  /** Of all together, as released. */
  readonly totals?: Figures;
  /** Everything that was collected is seen in full: totals may be added up. */
  readonly isWhole: boolean;
  /** How many authorities were asked, and how many of them are in. */
  readonly asked?: number;
  readonly returned?: number;
  readonly release?: Pick<Released, 'on' | 'k' | 'stage'>;
  /** The clause that opened what is seen beyond the release. */
  readonly clause?: { readonly agreement: string; readonly clause: string };
  readonly kept?: Kept;
  readonly published?: PublishedGroup;
}

/**
 * What the asker may see of a group of figures, whatever is asked of it (decisions 3 and 4); `isPart` where it was read
 * for some authorities alone.
 */
export const viewOf = (group: GroupFigures, seer: Seer, isPart = false): SeenGroup => {
  const { period, published } = group;
  const { returned, ...network } = networkSeen(group, seer);
  // Of a part of the authorities it is not known how many are in.
  const isKnown = returned !== undefined && !isPart;
  return { period, ...network, ...(isKnown && { returned }), ...(published && { published }) };
};

type Network = Omit<SeenGroup, 'period' | 'published'>;

const networkSeen = ({ collected, released }: GroupFigures, seer: Seer): Network => {
  if (collected && maySeeAll(seer, collected)) return wholeOf(collected, released);
  const own = ownOf(collected, seer);
  const kept = keptFrom(seer, { collected, released });
  if (!released || kept)
    return { authorities: own, isWhole: false, ...countsOf(collected), ...(kept && { kept }) };
  return openTo(seer, { collected, released, own });
};

/** How many are in is known to all, as a position is; whose they are is not. */
const countsOf = (collected: Collected | undefined): Pick<SeenGroup, 'asked' | 'returned'> =>
  collected ? { asked: collected.asked, returned: collected.authorities.size } : {};

const wholeOf = (collected: Collected, released: Released | undefined): Network => ({
  authorities: allLive(collected),
  isWhole: true,
  ...countsOf(collected),
  ...(released && { release: released }),
});

const allLive = ({ authorities }: Collected): ReadonlyMap<AuthorityCode, SeenOf> => {
  const seen = new Map<AuthorityCode, SeenOf>();
  for (const [code, live] of authorities) seen.set(code, liveSeen(live, 'live'));
  return seen;
};

const liveSeen = ({ answers, state }: Live, how: 'live' | 'clause'): SeenOf => ({
  figures: figuresIn(answers),
  state,
  isApproved: state === 'approved',
  how,
});

const isFigure = ({ kind }: Answer): boolean => kind === 'number' || kind === 'mark' || kind === 'unknown';

const areFigures = (answers: Answers): boolean => {
  for (const id in answers) if (answers[id] && !isFigure(answers[id])) return false;
  return true;
};

/** Counts and rates alone: what was written, chosen or dated is no figure. */
export const figuresIn = (answers: Answers): Figures => {
  // As the store keeps them there are no others, and there are thousands.
  if (areFigures(answers)) return answers as Figures; // each has just been looked at
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => isFigure(answer))) as Figures; // as above
};

const ownOf = (collected: Collected | undefined, seer: Seer): ReadonlyMap<AuthorityCode, SeenOf> =>
  new Map(
    [...(collected?.authorities ?? [])]
      .filter(([code]) => maySeeOwn(seer, code))
      .map(([code, live]) => [code, liveSeen(live, 'live')]),
  );

type Sides = Pick<GroupFigures, 'collected' | 'released'>;

const keptFrom = (
  seer: Seer,
  { collected, released }: { readonly [Side in keyof Sides]: Sides[Side] | undefined },
): Kept | undefined => {
  const unsigned = unsignedBy(seer, released?.agreement ?? collected?.agreement);
  if (unsigned && (released || collected)) return { why: 'unsigned', agreement: unsigned.title };
  if (released && isReleasedTo(seer, released)) return undefined;
  return released || collected ? { why: 'unreleased' } : undefined;
};

interface Open {
  readonly collected: Collected | undefined;
  readonly released: Released;
  readonly own: ReadonlyMap<AuthorityCode, SeenOf>;
}

const openTo = (seer: Seer, { collected, released, own }: Open): Network => {
  const { on, k, stage, asked, totals } = released;
  const seen = new Map<AuthorityCode, SeenOf>();
  let opened: string | undefined;
  for (const [code, one] of released.authorities) {
    const live = collected?.authorities.get(code);
    const isLive = live !== undefined && live.n === one.n;
    const clause = clauseFor(seer, { agreement: released.agreement, stage, authority: code, isLive });
    opened ??= clause;
    const state = 'released' as const;
    const shown: SeenOf = { figures: one.figures, state, isApproved: one.approved, how: 'released' };
    seen.set(code, clause && live ? { ...liveSeen(live, 'clause'), isApproved: one.approved } : shown);
  }
  for (const [code, one] of own) seen.set(code, one);
  return {
    authorities: seen,
    totals,
    isWhole: false,
    asked,
    returned: released.authorities.size,
    release: { on, k, stage },
    ...(opened && { clause: { clause: opened, agreement: titleOf(seer, released.agreement) } }),
  };
};

const titleOf = ({ agreements }: Seer, id: string | undefined): string =>
  agreementOf(agreements, id)?.title ?? 'data-sharing agreement';
