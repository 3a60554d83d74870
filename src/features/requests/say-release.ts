import { sayDay } from '../../domain/day.ts';
import type { DataRequest, Release, ReleaseStage } from '../../domain/returns/data-request.ts';
import { plural } from '../../domain/words.ts';

const STAGES: Readonly<Record<ReleaseStage, string>> = {
  shown: 'Shown at a meeting',
  shared: 'Shared with members',
};

const AGAIN: Readonly<Record<ReleaseStage, string>> = { shown: 'show them', shared: 'share' };

/** "release 2, 17 of 19, 3 of them provisional". */
export const sayStage = (release: Release, { asked }: Pick<DataRequest, 'asked'>): string => {
  const { k, versions, provisional } = release;
  return [
    `release ${k}, ${Object.keys(versions).length} of ${asked.length}`,
    ...(provisional.length > 0 ? [`${provisional.length} of them provisional`] : []),
  ].join(', ');
};

/** "Shared with members on 25 November 2026: release 2, 17 of 19." */
export const sayReleased = (release: Release, request: Pick<DataRequest, 'asked'>): string =>
  `${STAGES[release.stage]} on ${sayDay(release.on)}: ${sayStage(release, request)}.`;

/** The newest of each stage, and what changed since the last: the position's lines. */
export const sayReleases = (request: DataRequest, changed: number): readonly string[] => {
  const { releases } = request;
  const last = releases.at(-1);
  const newest = releases.filter((one) => one === releases.findLast(({ stage }) => stage === one.stage));
  return [
    ...newest.map((one) => sayReleased(one, request)),
    ...(last && changed > 0
      ? [
          `${plural(changed, 'local authority has', 'local authorities have')} changed theirs since: ${AGAIN[last.stage]} again.`,
        ]
      : []),
  ];
};
