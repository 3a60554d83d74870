import type { ChildFound } from './child-headers.ts';
import { maybeColumn } from './child-headers.ts';
import type { GridCell } from './grid.ts';
import { isFigure, meaningIn } from './grid-labels.ts';
import type { Version } from './return-type.ts';

type Rows = readonly (readonly GridCell[])[];

const TRAIT =
  /^(?:sex|gender|year(?: group)?|ncy|nc year|national curriculum year|ethnicity|ethnic group|(?:main |primary )?reasons?(?: for [^:]*)?|duration|sen(?: status| need| support)?|ehcp?|ehc plan|fsm6?|lac|cin|cpp?|school(?: name)?|last school|previous school|key stage|phase|status|outcome|age|destination|rag(?: rating)?)\??$/i;
/** Numbers below these are of one child, not of many. */
const MEASURE = /\b(?:age|hours?|days?|weeks?|dates?|d\.?o\.?b|distance|attendance|year|ncy|rank|ks)\b|%/i;

/** A table with a row for each child: columns of what children are, and none that counts them. */
export const childList = (rows: Rows, version: Version | undefined): readonly ChildFound[] => {
  const means = version && meaningIn(version);
  const isTrait = (text: string): boolean => {
    const meaning = means?.(text);
    if (isFigure(text) || (meaning && meaning.fields.length > 0)) return false;
    return meaning?.heading !== undefined || TRAIT.test(text.trim());
  };
  for (const [at, head] of rows.entries()) {
    const traits = head.filter(({ text }) => isTrait(text));
    const isListed = traits.length > 1 || (traits.length === 1 && head.some(({ text }) => maybeColumn(text)));
    if (!isListed) continue;
    const below = blockBelow(rows, isSubHead(rows[at + 1], means) ? at + 1 : at, traits);
    const [first] = below;
    if (first && !isCounted(head, below))
      return [{ what: 'a row for each child', cell: first[0]?.name ?? '' }];
  }
  return [];
};

/** "Female | Male | Year 7" below "Sex | | Year group": a second row of headings. One child has one sex alone. */
const isSubHead = (
  row: readonly GridCell[] = [],
  means: ReturnType<typeof meaningIn> | undefined,
): boolean => {
  const parted = row.flatMap(({ text }) => means?.(text)?.fields.find(({ part }) => part)?.field ?? []);
  return new Set(parted).size < parted.length;
};

/** The rows that say at least two things, or that and a reference, up to the first that does not. */
const blockBelow = (rows: Rows, at: number, traits: readonly GridCell[]): Rows => {
  const columns = new Set(traits.map(({ column }) => column));
  const wanted = Math.min(2, columns.size);
  const found: (readonly GridCell[])[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.length === 0 && found.length === 0) continue;
    if (row.length < 2 || row.filter(({ column }) => columns.has(column)).length < wanted) break;
    found.push(row);
  }
  return found;
};

/** A column holds numbers of children: nearly all of its cells are figures, not all 1, and no running number. */
const isCounted = (head: readonly GridCell[], below: Rows): boolean => {
  const headings = new Map(head.map(({ column, text }) => [column, text]));
  const columns = new Set(below.flat().map(({ column }) => column));
  return [...columns].some((column) => {
    const heading = headings.get(column) ?? '';
    if (MEASURE.test(heading) || maybeColumn(heading)) return false;
    const figures = below.flatMap((row) =>
      row.filter((cell) => cell.column === column && isFigure(cell.text)),
    );
    return figures.length * 5 >= below.length * 4 && !isRunning(figures) && !isAllOnes(figures);
  });
};

const isRunning = (figures: readonly GridCell[]): boolean =>
  figures.length > 1 && figures.every(({ text }, at) => Number(text) === Number(figures[0]?.text) + at);

const isAllOnes = (figures: readonly GridCell[]): boolean => figures.every(({ text }) => text === '1');
