import type { Authority } from '../../domain/authority.ts';
import { ENGLAND, SOUTH_EAST } from './places.ts';

/** Rows that are read as they are; a file of all England in ten terms has more. */
const MANY = 40_000;
const ABOVE = 40;

/**
 * A CSV file that holds all of England is cut down to the lines that can matter here before its cells are read: its
 * head, and lines of the South East, of its local authorities and of England. A smaller file stays as it is. Answers
 * how many lines went.
 */
export const ownLines = (
  text: string,
  authorities: readonly Authority[],
): { readonly text: string; readonly cut: number } => {
  const lines = text.split('\n');
  if (lines.length <= MANY) return { text, cut: 0 };
  const own = new RegExp([SOUTH_EAST, 'South East', ...authorities.flatMap(namesOf)].join('|'));
  const kept = lines.filter((line, at) => at < ABOVE || own.test(line) || isOfEngland(line));
  return { text: kept.join('\n'), cut: lines.length - kept.length };
};

const OF_ENGLAND = /(?:^|[,;\t])"?(?:National|Country)"?(?:[,;\t]|$)/i;
const NAMED = /(?:^|[,;\t])"?England"?(?:[,;\t]|$)/;

/** Every line of DfE's own files names the country with its code; where it stands without, it is the place. */
const isOfEngland = (line: string): boolean =>
  OF_ENGLAND.test(line) || (NAMED.test(line) && !line.includes(ENGLAND));

/** A number alone stands in many lines that are about something else, so DfE's three digits stand between signs. */
const namesOf = ({ code, ons, name }: Authority): readonly string[] => [
  `(?:^|[,;\\t"])${code}(?:[,;\\t"]|$)`,
  ons,
  name.replace(/[^\p{L}\p{N} ]/gu, '.'),
];
