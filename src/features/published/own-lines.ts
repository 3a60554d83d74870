import { SOUTH_EAST } from './places.ts';

/** Rows of a file that are read as they are; a file of all England in ten terms has more. */
const MANY = 40_000;
const ABOVE = 40;

/**
 * A CSV file that holds all of England is cut down to the lines that can matter here before its cells are read: its
 * head, and lines of the South East and of England. A smaller file stays as it is. Answers how many lines went.
 */
export const ownLines = (text: string): { readonly text: string; readonly cut: number } => {
  const lines = text.split('\n');
  if (lines.length <= MANY) return { text, cut: 0 };
  const kept = lines.filter((line, at) => at < ABOVE || isOwn(line));
  return { text: kept.join('\n'), cut: lines.length - kept.length };
};

const isOwn = (line: string): boolean =>
  line.includes(SOUTH_EAST) ||
  line.includes('South East') ||
  /(?:^|,)"?(?:National|Country)"?(?:,|$)/i.test(line);
