import type { ReadItem } from './notes-read.ts';
import type { Paragraph } from './paragraph.ts';

/** The items of the agenda as the notes have them, and for each paragraph which of them it stands in. */
export interface Items {
  readonly items: readonly ReadItem[];
  readonly of: ReadonlyMap<Paragraph, number>;
}

const HEADED =
  /^(?:item\s+)?(?<number>\d{1,3}(?:\.0)?)\s*[.):]?\s+(?:[-–—/]\s+)?(?<title>[\p{Lu}'"‘“&][^\t]{2,110})$/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/;
const NUMBER_ONLY = /^\d{1,3}\.?$/;
const TITLE = /^[\p{Lu}'"][^.!?]{2,80}$/u;
const MOST_TEXT = 4000;

/** Tolerates items without a number, and headings that stand in a line of their own (inventory rows 5 and 6). */
export const itemsOf = (paragraphs: readonly Paragraph[]): Items => {
  const items: (ReadItem & { readonly parts: string[] })[] = [];
  const of = new Map<Paragraph, number>();
  for (const [at, paragraph] of paragraphs.entries()) {
    const head = headOf(paragraph, paragraphs[at - 1]);
    if (head)
      items.push({ ...head, text: '', line: paragraph.lines[0].line.number, parts: restOf(paragraph) });
    else items.at(-1)?.parts.push(paragraph.text);
    if (items.length > 0) of.set(paragraph, items.length - 1);
  }
  return {
    items: items.map(({ parts, ...item }) => ({ ...item, text: parts.join('\n').slice(0, MOST_TEXT) })),
    of,
  };
};

/** What stands below the title in the same row of a table. */
const restOf = ({ text }: Paragraph): string[] => text.split('\n').slice(1);

const headOf = (
  { text, number, columns }: Paragraph,
  before: Paragraph | undefined,
): { readonly number?: string; readonly title: string } | undefined => {
  if (columns?.includes('owner') && columns.includes('action')) return undefined;
  if (number !== undefined && /^\d/.test(number)) return { number, title: titled(text) };
  const { number: own, title } = HEADED.exec(text.replace(/^#+\s*/, ''))?.groups ?? {};
  if (own && title && !/[.;,]$/.test(title) && !MONTH.test(title))
    return { number: own.replace(/\.0$/, ''), title: titled(title) };
  if (before && NUMBER_ONLY.test(before.text) && TITLE.test(text))
    return { number: before.text.replace('.', ''), title: text };
  const isOver =
    columns !== undefined &&
    /^\p{Lu}[^.]{3,60}:$/u.test(text) &&
    !/\b(?:was|were|is|are|following)\b/.test(text);
  return isOver ? { title: titled(text) } : undefined;
};

const titled = (text: string): string =>
  text
    .split(/(?<=[.?!])\s|\n/)[0]
    ?.replace(/[\s:/–-]+$/, '')
    .slice(0, 140) ?? text;
