import type { AuthorityCode } from '../../../src/domain/authority.ts';
import type { Figure } from '../../../src/domain/counts/figure.ts';
import type { Protected } from '../../../src/domain/counts/protect.ts';
import type { Chance } from './chance.ts';
import type { Release, Story } from './story.ts';

/** How an outlet answers: from what was released, or from the figures themselves. */
export interface Outlet {
  sum(release: Release, codes: readonly AuthorityCode[], id: string): Figure;
  share(part: Figure | undefined, whole: Figure | undefined): Figure;
  less(now: Figure | undefined, then: Figure | undefined): Figure;
}

/** An answer that gave a number: figures of releases, some added and some taken away, are from one to another. */
export interface Told {
  readonly terms: readonly {
    readonly release: number;
    readonly authority: string;
    readonly id: string;
    readonly factor: number;
  }[];
  readonly least: number;
  readonly most: number;
}

const QUESTIONS = 40;

/** Asks whatever can be asked, at random: sums over sets of authorities, percentages, differences between releases. */
export const askAll = (story: Story, chance: Chance, outlet: Outlet): readonly Told[] =>
  Array.from({ length: QUESTIONS }, () =>
    chance.one([askSum, askSum, askShare, askDifference])({ story, chance, outlet }),
  ).flat();

interface Asking {
  readonly story: Story;
  readonly chance: Chance;
  readonly outlet: Outlet;
}

/** A random release, and an answer of it. */
const anyOf = ({ story, chance }: Asking) => {
  const at = chance.whole(0, story.releases.length - 1);
  const release = story.releases[at];
  const ids = Object.keys(release?.returned[0]?.answers ?? {});
  const id = ids[chance.whole(0, ids.length - 1)];
  return release && id !== undefined ? { at, release, id } : undefined;
};

const askSum = (asking: Asking): readonly Told[] => {
  const any = anyOf(asking);
  if (!any) return [];
  const { at, release, id } = any;
  const all = release.returned.map(({ authority }) => authority);
  const codes = all.filter(() => asking.chance.happens(0.6));
  const answer = asking.outlet.sum(release, codes, id);
  if (answer.kind !== 'number' || codes.length === 0) return [];
  return [
    { terms: codes.map((authority) => ({ release: at, authority, id, factor: 1 })), ...exactly(answer.n) },
  ];
};

const exactly = (n: number): Pick<Told, 'least' | 'most'> => ({ least: n, most: n });

const figureIn = ({ authorities }: Protected, code: string, id: string): Figure | undefined =>
  authorities.find(({ authority }) => authority === code)?.figures[id];

/** A percentage as it is said, to one decimal: twenty times a part is from so much to so much of its whole. */
const askShare = (asking: Asking): readonly Told[] => {
  const any = anyOf(asking);
  const breakdowns = asking.story.version.fields.flatMap((field) =>
    field.kind === 'breakdown' ? [field] : [],
  );
  const breakdown = breakdowns.find(({ id }) => any?.id.startsWith(`${id}.`));
  const authority = any?.release.returned[0]?.authority;
  if (!any || !breakdown || authority === undefined) return [];
  const [part, whole] = [any.id, breakdown.of].map((id) => figureIn(any.release.shown, authority, id));
  const answer = asking.outlet.share(part, whole);
  if (answer.kind !== 'number') return [];
  const tenths = Math.round(answer.n * 10);
  const terms = (percent: number) => [
    { release: any.at, authority, id: any.id, factor: 2000 },
    { release: any.at, authority, id: breakdown.of, factor: -percent },
  ];
  return [
    { terms: terms(2 * tenths - 1), least: 0, most: Number.MAX_SAFE_INTEGER },
    { terms: terms(2 * tenths + 1), least: -Number.MAX_SAFE_INTEGER, most: 0 },
  ];
};

const askDifference = (asking: Asking): readonly Told[] => {
  const [now, then] = [anyOf(asking), anyOf(asking)];
  const authority = now?.release.returned[0]?.authority;
  if (!now || !then || authority === undefined) return [];
  const isThere = then.release.returned.some(
    (one) => one.authority === authority && one.answers[then.id] !== undefined,
  );
  const answer = asking.outlet.less(
    figureIn(now.release.shown, authority, now.id),
    figureIn(then.release.shown, authority, then.id),
  );
  if (answer.kind !== 'number' || !isThere) return [];
  return [
    {
      terms: [
        { release: now.at, authority, id: now.id, factor: 1 },
        { release: then.at, authority, id: then.id, factor: -1 },
      ],
      ...exactly(answer.n),
    },
  ];
};
