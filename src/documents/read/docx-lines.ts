import { joinOrdinals } from '../../domain/words.ts';

/** A node of mammoth's tree: only what is read of it. */
export interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
  readonly numbering?: { readonly isOrdered?: boolean; readonly level?: string | number } | null;
  readonly breakType?: string;
}

/** Paragraphs inside one cell of a table are parted by this mark; it counts as white space. */
export const INSIDE = '\v';

/** A line for each paragraph and each row of a table, whose cells are parted by tabs; list items have a bullet. */
export const linesIn = (part: Part): readonly string[] => {
  if (part.type === 'paragraph') return paragraph(part).split('\n');
  if (part.type === 'table') return (part.children ?? []).map(rowLine);
  return (part.children ?? []).flatMap(linesIn);
};

const rowLine = (row: Part): string =>
  (row.children ?? [])
    .map((cell) =>
      linesIn(cell)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
        .join(INSIDE),
    )
    .join('\t');

const paragraph = (part: Part): string => {
  const words = joinOrdinals(wordsIn(part).replace(/\t/g, ' ')).trim();
  return part.numbering && words !== '' ? `• ${words}` : words;
};

const wordsIn = (part: Part): string => {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab') return '\t';
  if (part.type === 'break') return part.breakType === 'line' ? '\n' : '';
  return (part.children ?? []).map(wordsIn).join('');
};
