import type { Day } from '../day.ts';
import type { Answer, Answers } from './answer.ts';
import { type AnswerField, kindOf } from './answer-ids.ts';
import type { Fault } from './check.ts';
import { fillersAt, labelAt, tokensOf } from './figure-tokens.ts';
import { type Labels, labelsOf } from './labels.ts';
import { asFigures, readAnswer } from './read-value.ts';
import type { Breakdown, Version } from './return-type.ts';
import { sayAnswer } from './say-answer.ts';

/** What was read, what is wrong with some of it, and the words that are neither label nor value. */
export interface FiguresRead {
  readonly answers: Answers;
  readonly faults: readonly Fault[];
  readonly left: readonly string[];
}

/**
 * Figures as officers type them: "Yr7 12 yr 8 9 NCY9 <5 Y10 11 tot 49", labels and values in turn, in any order. The
 * longest label counts. "Unknown" alone is a part of the breakdown that was named last. Two different values for one
 * field are a fault, as is a label whose value cannot be read.
 */
export const readFigures = (version: Version, words: string, today: Day): FiguresRead => {
  const reader: Reader = { labels: labelsOf(version), today, read: new Map(), faults: new Map(), left: [] };
  for (const line of asFigures(words).split(/[\n\r;]+/)) readLine(reader, tokensOf(line));
  const answers = [...reader.read].filter(([id]) => !reader.faults.has(id));
  return {
    answers: Object.fromEntries(answers),
    faults: [...reader.faults.values()],
    left: reader.left.map((run) => run.join(' ')),
  };
};

interface Reader {
  readonly labels: Labels;
  readonly today: Day;
  readonly read: Map<string, Answer>;
  readonly faults: Map<string, Fault>;
  readonly left: string[][];
  /** What was named last: a breakdown, and the count that it or its like parts. */
  within?: { readonly breakdown?: Breakdown; readonly of: string };
}

const readLine = (reader: Reader, tokens: readonly string[]): void => {
  if (isTurned(reader, tokens)) return void turned(reader, tokens);
  let lost: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = readPair(reader, tokens, at);
    if (length === 0) {
      if (lost.length === 0) reader.left.push(lost);
      lost.push(tokens[at] ?? '');
    } else lost = [];
    at += length || 1;
  }
};

/** "12 in year 7, 9 in year 8": each figure stands before its label, and would be read as the next one's. */
const isTurned = ({ labels }: Reader, tokens: readonly string[]): boolean =>
  /^[<>]?\d/.test(tokens[0] ?? '') &&
  !labelAt(tokens, 0, labels) &&
  tokens.some((_, at) => labelAt(tokens, at, labels)?.length === tokens.length - at);

const turned = (reader: Reader, tokens: readonly string[]): void => {
  const words = tokens.join(' ');
  reader.left.push([words]);
  const say = 'Write each name first and its figure behind it, for example “Year 7 12, Year 8 9”.';
  note(reader, `turned:${words}`, say);
};

/** Reads a label and its value, or a heading; says how many pieces that was, 0 where there is no label here. */
const readPair = (reader: Reader, tokens: readonly string[], at: number): number => {
  const label = labelAt(tokens, at, reader.labels);
  if (!label) return 0;
  const from = at + label.length + fillersAt(tokens, at + label.length);
  const fields = reader.labels.fields.get(label.key) ?? [];
  const [heading] = reader.labels.breakdowns.get(label.key) ?? [];
  const value = valueAt({ reader, tokens, from, one: fields[0] });
  if (!value && heading) {
    reader.within = { breakdown: heading, of: heading.of };
    return from - at;
  }
  put(reader, { words: tokens.slice(at, at + label.length).join(' '), fields }, value);
  return from - at + (value?.length ?? 0);
};

interface Value {
  readonly answer?: Answer;
  readonly fault?: string;
  readonly length: number;
}

interface Sought {
  readonly reader: Reader;
  readonly tokens: readonly string[];
  readonly from: number;
  readonly one: AnswerField | undefined;
}

const VALUE_MOST = 4;

const valueAt = (sought: Sought): Value | undefined => {
  const rest = sought.tokens.length - sought.from;
  if (!sought.one || rest < 1) return undefined;
  const isNumber = ['count', 'rate'].includes(kindOf(sought.one));
  return isNumber ? numberAt(sought, Math.min(VALUE_MOST, rest)) : tried(sought, rest);
};

/** The most pieces that are one number or symbol: "not known", "1 200", "between 1 and 4". */
const numberAt = (sought: Sought, most: number): Value | undefined => {
  for (let length = most; length > 0; length -= 1) {
    const value = cutsLabel(sought, length) ? undefined : tried(sought, length);
    if (value?.answer) return value;
  }
  return /\d/.test(sought.tokens[sought.from] ?? '') ? tried(sought, 1) : undefined;
};

/** A label begins inside it: in "PEx 0 Children in home education 4" there is no "0 children". */
const cutsLabel = ({ reader, tokens, from }: Sought, length: number): boolean =>
  tokens.slice(from + 1, from + length).some((_, at) => labelAt(tokens, from + 1 + at, reader.labels));

/** Words and choices go on to the end of their line. */
const tried = ({ reader, tokens, from, one }: Sought, length: number): Value => {
  const read = one && readAnswer(one, tokens.slice(from, from + length).join(' '), reader.today);
  if (read?.refused) return { fault: read.say, length };
  return { ...(read?.value && { answer: read.value }), length };
};

interface Labelled {
  readonly words: string;
  readonly fields: readonly AnswerField[];
}

const put = (reader: Reader, { words, fields }: Labelled, value: Value | undefined): void => {
  const one = meantBy(fields, reader.within);
  if (!one) return void note(reader, `label:${words}`, ofWhat(words, fields));
  const { field } = one;
  reader.within = field.kind === 'breakdown' ? { breakdown: field, of: field.of } : { of: one.id };
  if (!value?.answer)
    return void note(reader, one.id, value?.fault ?? `${one.name}: no figure stands after it.`);
  const before = reader.read.get(one.id);
  if (before && JSON.stringify(before) !== JSON.stringify(value.answer))
    note(
      reader,
      one.id,
      `${one.name} is given twice: ${sayAnswer(before, one)} and ${sayAnswer(value.answer, one)}.`,
    );
  reader.read.set(one.id, value.answer);
};

const note = (reader: Reader, field: string, say: string): void => {
  if (!reader.faults.has(field)) reader.faults.set(field, { kind: 'error', id: `read:${field}`, field, say });
};

/**
 * Of several, the part of the breakdown that was named last, else of a breakdown of the count that was named last: so
 * "suspensions 9 girls 4" means the girls among those. A field by itself goes before a part.
 */
export const meantBy = (
  fields: readonly AnswerField[],
  within: Reader['within'],
): AnswerField | undefined => {
  const choices = [
    fields,
    fields.filter(({ field }) => field === within?.breakdown),
    fields.filter(({ field }) => field.kind === 'breakdown' && field.of === within?.of),
    fields.filter(({ part }) => !part),
  ];
  return choices.find(({ length }) => length === 1)?.[0];
};

const ofWhat = (words: string, fields: readonly AnswerField[]): string =>
  `“${words}” may be ${fields.map(({ name }) => `“${name}”`).join(' or ')}. Write which.`;
