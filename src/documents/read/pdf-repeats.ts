import type { TextLine } from './pdf-lines.ts';

/** How many lines at a page's top and bottom may be its head and foot. */
const EDGE = 3;

/**
 * Drops what stands at the top or the bottom of half the pages, numbers aside: heads, feet, page numbers. The head of
 * a table that goes on is dropped where it is repeated.
 */
export const withoutRepeats = (pages: readonly (readonly TextLine[])[]): readonly (readonly TextLine[])[] => {
  const often = counted(pages.map(edgesOf));
  const least = Math.max(2, pages.length / 2);
  const bare = pages.map((page) => {
    const edges = edgesOf(page);
    return page.filter(
      (line) => !(edges.has(line) && (often.get(keyOf(line)) ?? 0) >= least) && !isNumber(line, page),
    );
  });
  const heads = new Set<string>();
  return bare.map((page) => withoutHead(page, heads));
};

const wordsOf = ({ segments }: TextLine): string => segments.map(({ text }) => text).join('\t');

const keyOf = (line: TextLine): string => wordsOf(line).replace(/\d+/g, '#').toLowerCase();

/** What may be the head or foot of a page; the head of a table, in columns of its own, is left for later. */
const edgesOf = (page: readonly TextLine[]): ReadonlySet<TextLine> =>
  new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)].filter((line) => !isHead(line)));

const isHead = (line: TextLine): boolean => /^items?\t/i.test(wordsOf(line));

const counted = (pages: readonly ReadonlySet<TextLine>[]): ReadonlyMap<string, number> => {
  const often = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set([...page].map(keyOf))) often.set(key, (often.get(key) ?? 0) + 1);
  return often;
};

/** "Page 2 of 7", "- 2 -" or a bare "2" in the first or last line of a page. */
const isNumber = (line: TextLine, page: readonly TextLine[]): boolean =>
  (line === page[0] || line === page.at(-1)) &&
  (line.segments.some(({ text }) => /^page\s+\d+(\s+(of|\/)\s+\d+)?$/i.test(text)) ||
    /^([-–]?\s*\d{1,3}\s*[-–]?|\d+\s*\/\s*\d+)$/.test(wordsOf(line)));

const withoutHead = (page: readonly TextLine[], heads: Set<string>): readonly TextLine[] => {
  const [first] = page;
  const isRepeated = first !== undefined && first.segments.length > 1 && heads.has(keyOf(first));
  for (const line of page) if (line.segments.length > 1) heads.add(keyOf(line));
  return isRepeated ? page.slice(1) : page;
};
