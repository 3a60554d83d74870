import type { Period } from '../../domain/returns/period.ts';
import type { Fault } from './gather.ts';
import { ABOVE, type Header, headerIn, nameAt, periodAt, spread } from './header.ts';
import { sayNoPeriod } from './periods.ts';
import type { Asked } from './places.ts';
import { isTotal, type Shape, shapeOf } from './shape.ts';
import { type Reading, reading } from './where-when.ts';

/** A label of a long file, below what it is a label of; of a file of measures, what they are called. */
export interface TopicLabel {
  readonly topic: string;
  readonly label: string;
}

/** What a file turned out to be, when it had been gone through once. */
export interface Survey {
  readonly shape: Shape;
  readonly told: Reading;
  /** What stands above its header. */
  readonly titles: readonly string[];
  readonly kinds: ReadonlySet<Period['kind']>;
  /** Each label of a long file once; none of a wide one. */
  readonly labels: readonly TopicLabel[];
  /** What its measures are called, where a column says so. */
  readonly measures: readonly string[];
  /** The first row whose period could not be read. */
  readonly noPeriod?: Fault;
}

/** What was seen; without a header, the first row with words in it. */
export type Seen = Survey | { readonly first?: { readonly line: number; readonly cells: readonly string[] } };

export interface Surveying {
  /** A row, and the number of its line from 1. To be called in their order. */
  see(row: readonly string[], line: number): void;
  done(): Seen;
}

/** Rows that are kept to tell what each column is for: the first, and every so many of those after them. */
const SAMPLE = 3_000;
const EVERY = 37;
const LABELS = 5_000;

/**
 * Goes through the rows of a file to find out how it is laid out and what it is about. It keeps a sample and no more,
 * whatever the file's size; what it is then read as is decided by all of its rows.
 */
export const surveying = (asked: Asked): Surveying => {
  const above: (readonly string[])[] = [];
  let first: { readonly line: number; readonly cells: readonly string[] } | undefined;
  let found: ReturnType<typeof surveyingBelow> | undefined;
  return {
    see: (row, line) => {
      if (found) return found.see(row, line);
      if (above.length >= ABOVE) return undefined;
      const header = headerIn(row, line - 1);
      if (header) found = surveyingBelow(header, asked);
      above.push(row);
      const cells = row.filter((cell) => cell.trim() !== '');
      if (cells.length > 0) first ??= { line, cells };
      return undefined;
    },
    done: () =>
      found
        ? { ...found.done(), titles: above.slice(0, -1).flat().filter(Boolean) }
        : { ...(first && { first }) },
  };
};

const surveyingBelow = (header: Header, asked: Asked) => {
  const told = reading(header, asked);
  const sample: (readonly string[])[] = [];
  const [kinds, labels] = [new Set<Period['kind']>(), new Map<string, TopicLabel>()];
  const measures = new Set<string>();
  let [seen, noPeriod]: [number, Fault | undefined] = [0, undefined];
  const seeOne = (row: readonly string[], line: number): void => {
    seen += 1;
    if (isOfSample(seen, sample.length)) sample.push(row);
    const { words, period } = told.period(row);
    if (period) kinds.add(period.kind);
    else if (words)
      noPeriod ??= { line, column: nameAt(header, row, periodAt(header)), say: sayNoPeriod(words) };
    addLabel(header, row, labels);
    const measure = (row[header.told.get('measure') ?? -1] ?? '').trim();
    if (measure && measures.size < LABELS) measures.add(measure);
  };
  return {
    see: (row: readonly string[], line: number): void => {
      if (row.some((cell) => cell.trim() !== '')) for (const one of spread(header, row)) seeOne(one, line);
    },
    done: () => {
      const shape = shapeOf(header, sample);
      return {
        shape,
        told,
        kinds,
        measures: [...measures],
        labels: shape.labelled ? [...labels.values()] : partsIn(shape, sample),
        ...(noPeriod && { noPeriod }),
      };
    },
  };
};

const isOfSample = (seen: number, kept: number): boolean =>
  kept < SAMPLE || (seen % EVERY === 0 && kept < 2 * SAMPLE);

const addLabel = ({ told }: Header, row: readonly string[], labels: Map<string, TopicLabel>): void => {
  const at = told.get('label') ?? told.get('topic');
  if (at === undefined || labels.size >= LABELS) return;
  const label = row[at] ?? '';
  const topic = told.has('label') ? (row[told.get('topic') ?? -1] ?? '') : '';
  const key = `${topic}|${label}`;
  if (!labels.has(key) && !isTotal(label)) labels.set(key, { topic, label });
};

/** Of a file with a filter to a column. */
const partsIn = ({ dimensions }: Shape, sample: readonly (readonly string[])[]): readonly TopicLabel[] => {
  const found = new Map<string, TopicLabel>();
  for (const row of sample)
    for (const { at, name } of dimensions) {
      const label = row[at] ?? '';
      if (!isTotal(label)) found.set(`${name}|${label}`, { topic: name, label });
    }
  return [...found.values()];
};
