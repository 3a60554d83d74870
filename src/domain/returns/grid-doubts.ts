import type { GridCell } from './grid.ts';
import type { GridAbout } from './grid-headers.ts';
import { isWithin } from './grid-period.ts';
import { type Period, sayPeriod } from './period.ts';
import { takePeriod } from './read-period.ts';

/** Longer words are sentences, which may speak of any year. */
const SHORT = 80;

/**
 * What a grid says of itself that does not fit the return: another term or year, or another authority, and its own
 * nowhere. It is asked about, not refused.
 */
export const doubtsOf = (
  rows: readonly (readonly GridCell[])[],
  name: string,
  about: GridAbout,
): readonly string[] => {
  const texts = rows
    .flat()
    .filter(({ text }) => text.length <= SHORT && /\p{L}{3}|20\d\d/u.test(text))
    .map((cell) => ({ where: cell.name, text: cell.text }));
  const all = [...(name ? [{ where: 'The name of the sheet', text: name }] : []), ...texts];
  return [...periodDoubt(all, about), ...ownerDoubt(all, about)];
};

interface Said {
  readonly where: string;
  readonly text: string;
}

const periodDoubt = (all: readonly Said[], { period, today }: GridAbout): readonly string[] => {
  if (period.kind === 'once') return [];
  const named = all.flatMap((one) => {
    const found = takePeriod(one.text, { today, terms: [] })?.period;
    return found ? [{ ...one, found }] : [];
  });
  const [first] = named;
  if (!first || named.some(({ found }) => isWithin(found, period))) return [];
  return [`${first.where} says ${sayNamed(first.found)}, and this return is for ${sayPeriod(period)}.`];
};

const sayNamed = (period: Period): string => `“${sayPeriod(period)}”`;

const ownerDoubt = (all: readonly Said[], { whose }: GridAbout): readonly string[] => {
  const owners = all.map((one) => ({ ...one, whose: whose?.(one.text) }));
  const other = owners.filter((one) => one.whose === 'other');
  const [first] = other;
  // Several are a list of authorities, which says nothing of whose the figures are.
  if (!first || other.length > 1 || owners.some((one) => one.whose === 'own')) return [];
  return [`${first.where} names another local authority: “${first.text}”.`];
};
