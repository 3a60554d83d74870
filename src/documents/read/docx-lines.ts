import { joinOrdinals } from '../../domain/words.ts';

/** A node of mammoth's tree: only what is read of it. */
export interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
  readonly numbering?: { readonly isOrdered?: boolean; readonly level?: string | number } | null;
  readonly breakType?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A line for each paragraph and each row of a table, whose cells are parted by tabs; list items have a bullet. */
export type Lines = readonly string[];

const LABEL = /^((?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.):]?|[•·▪○–-])\t/i;

/** A tab parts what it parts in notes typed as plain text; behind a number or a bullet it is a space. */
export const paragraphLines = (part: Part): Lines => {
  const lines = joinOrdinals(wordsIn(part)).trim().split('\n').map(parted);
  return part.numbering && lines.some((line) => line !== '') ? [`• ${lines[0]}`, ...lines.slice(1)] : lines;
};

const parted = (line: string): string =>
  line
    .split('\t')
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\t')
    .replace(LABEL, '$1 ');

const wordsIn = (part: Part): string => {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab') return '\t';
  if (part.type === 'break') return part.breakType === 'line' ? '\n' : '';
  return (part.children ?? []).map(wordsIn).join('');
};
