import type { AuthorityCode } from '../../domain/authority.ts';
import { counting, isReleasable } from '../../domain/counts/counting.ts';
import type { Protected, Returned } from '../../domain/counts/protect.ts';
import type { DataRequest, Release, ReleaseStage } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Version } from '../../domain/returns/return-type.ts';
import type { Acting } from './alter.ts';

/** Counts below it are hidden: 1 to 4 (decision 3). */
export const LEAST = 5;

/** Figures that count and may be released. */
export interface Ready extends Returned {
  readonly approved: boolean;
}

export interface Returns {
  readonly request: DataRequest;
  readonly returns: ReadonlyMap<AuthorityCode, DataReturn>;
}

/** Whose figures a release of today would hold, in the order in which they were asked: drafts and queried ones are left out. */
export const readyIn = ({ request, returns }: Returns): readonly Ready[] =>
  request.asked.flatMap((authority) => {
    const one = returns.get(authority);
    const counts = one && counting(one);
    if (!counts || !isReleasable(counts)) return [];
    const { n, answers, approved } = counts;
    return [{ authority, n, answers, approved }];
  });

/** Whose figures are not as they were released: amended, come since, or sent back since. */
export const changedSince = (
  { versions }: Pick<Release, 'versions'>,
  ready: readonly Pick<Ready, 'authority' | 'n'>[],
): readonly AuthorityCode[] => {
  const now = new Map(ready.map(({ authority, n }) => [authority, n]));
  const other = [...now].flatMap(([authority, n]) => (versions[authority] === n ? [] : [authority]));
  return [...other, ...codesIn(versions).filter((authority) => !now.has(authority))];
};

const codesIn = (versions: Release['versions']): readonly AuthorityCode[] =>
  Object.keys(versions).map((code) => code as AuthorityCode); // its keys are nothing else

/** What releasing comes to. */
export type Next =
  /** Nobody's figures are in. */
  | { readonly is: 'none' }
  /** These very figures are released so already, or further. */
  | { readonly is: 'already'; readonly last: Release }
  /** Shared with members, they may be shown at a meeting; what changed since is shared again, not shown beside it. */
  | { readonly is: 'further'; readonly last: Release }
  | { readonly is: 'release'; readonly release: Release; readonly last?: Release; readonly isNew: boolean };

/** The very figures of the last release keep their number, so that nobody sees two hidings of one table. */
export const nextRelease = (
  { releases }: DataRequest,
  ready: readonly Ready[],
  { stage, by, on }: { readonly stage: ReleaseStage } & Pick<Acting, 'by' | 'on'>,
): Next => {
  if (ready.length === 0) return { is: 'none' };
  const last = releases.at(-1);
  const isNew = !last || changedSince(last, ready).length > 0;
  const provisional = ready.filter(({ approved }) => !approved).map(({ authority }) => authority);
  const so = last && standsSo(last, { stage, provisional, isNew });
  if (so) return { is: so, last };
  const k = (last?.k ?? 0) + (isNew ? 1 : 0);
  const versions = Object.fromEntries(ready.map(({ authority, n }) => [authority, n]));
  return {
    is: 'release',
    release: { stage, on, by, k, versions, provisional },
    isNew,
    ...(last && { last }),
  };
};

const standsSo = (
  last: Release,
  now: Pick<Release, 'stage' | 'provisional'> & { readonly isNew: boolean },
): 'already' | 'further' | undefined => {
  if (last.stage === 'shared' && now.stage === 'shown') return now.isNew ? 'further' : 'already';
  const isSame = !now.isNew && last.provisional.join() === now.provisional.join();
  return isSame && last.stage === now.stage ? 'already' : undefined;
};

/** What a preview showed: a button carries it, and on anything else nothing is released. */
export const printOf = ({ stage, k, versions, provisional }: Release): string => {
  const each = Object.entries(versions).map(([code, n]) =>
    [code, n, provisional.some((one) => one === code) ? 'p' : ''].join('.'),
  );
  return [stage, k, ...each].join(' ');
};

/** How many cells of a field are hidden, and of how many. */
export interface HiddenCells {
  readonly label: string;
  readonly hidden: number;
  readonly cells: number;
}

/** By field, a breakdown's parts together, totals counted too: numbers of cells, and nothing of what is in them. */
export const hiddenIn = ({ authorities, totals }: Protected, version: Version): readonly HiddenCells[] => {
  const all = [totals, ...authorities.map(({ figures }) => figures)].flatMap(Object.entries);
  return version.fields.flatMap(({ id, label }) => {
    const cells = all.filter(([of]) => of === id || of.startsWith(`${id}.`));
    const hidden = cells.filter(([, { kind }]) => kind === 'hidden').length;
    return hidden > 0 ? [{ label, hidden, cells: cells.length }] : [];
  });
};
