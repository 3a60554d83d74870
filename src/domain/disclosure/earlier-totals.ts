import type { AuthorityCode } from '../authority.ts';
import type { EarlierRelease } from '../counts/protect.ts';
import { numberOf } from './row.ts';
import { hiddenIn, type Totalling } from './totalling.ts';

type Asked = Pick<Totalling, 'earlier' | 'rows'>;

const hiddenThen = ({ shown }: EarlierRelease, id: string): readonly AuthorityCode[] =>
  shown.authorities.flatMap(({ authority, figures }) => (figures[id]?.kind === 'hidden' ? [authority] : []));

/** The releases that showed a total with hidden figures in it. */
const telling = ({ earlier }: Asked, id: string): readonly EarlierRelease[] =>
  earlier.filter((one) => one.shown.totals[id]?.kind === 'number' && hiddenThen(one, id).length > 0);

export const wasShown = (given: Asked, id: string): boolean => telling(given, id).length > 0;

/**
 * The total was shown before, and the hidden figures in it are the very same in each release that showed it: it tells
 * nothing new. Two totals of different hidden figures would tell what lies between them.
 */
export const isRepeated = (given: Asked, id: string): boolean => {
  const before = telling(given, id);
  const now = hiddenIn(given, id);
  return (
    before.length > 0 &&
    before.every((release) => {
      const then = hiddenThen(release, id);
      const since = given.earlier.slice(given.earlier.indexOf(release));
      return (
        then.length === now.length &&
        now.every((one) => then.includes(one.authority) && isSame(one, id, since))
      );
    })
  );
};

/** It is as it was, and was so in every release since. */
const isSame = (
  { authority, row }: Totalling['rows'][number],
  id: string,
  since: readonly EarlierRelease[],
): boolean => {
  const n = numberOf(row.answers, id);
  const then = since
    .flatMap(({ returned }) => returned)
    .filter((one) => one.authority === authority && one.answers[id] !== undefined);
  return then.length > 0 && then.every(({ answers }) => numberOf(answers, id) === n);
};
