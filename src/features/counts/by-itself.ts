import type { Question, Read } from '../../domain/counts/question.ts';
import { capital, shorten } from '../../domain/words.ts';
import { contradicts } from './adds-nothing.ts';
import { withNamed } from './antecedent.ts';
import type { Marked } from './marks.ts';
import { ASKS, OPENS, type Segment, segmentsOf } from './segments.ts';
import { isStatement, type Stretch, stretchOf } from './statement.ts';
import { isToldApart } from './told-apart.ts';
import { toldBeside } from './told-by-default.ts';

export interface Reader {
  /** The question that a text is as a whole, every word of it accounted for; nothing where it is none for sure. */
  read(text: string): Question | undefined;
  marks(text: string): readonly Marked[];
}

/** Stretches of a text that are a question as they stand. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly question: Question;
}

interface Parted extends Reader {
  readonly text: string;
  readonly segments: readonly (Segment & Stretch)[];
  /** Which of them tell something. */
  readonly telling: ReadonlySet<Segment>;
}

const MOST_SEGMENTS = 8;
const MOST_LABEL = 80;

/** The longest question that begins at a stretch: a new sentence that tells something is no part of it. */
const runFrom = (from: number, { text, segments, telling, read }: Parted): Run | undefined => {
  const tells = segments.findIndex((one, at) => at > from && one.isFirst && telling.has(one));
  for (let to = tells < 0 ? segments.length : tells; to > from; to -= 1) {
    const words = text.slice(segments[from]?.from, segments[to - 1]?.to);
    const question = read(words);
    if (question) return { from, to, text: words, question };
  }
  return undefined;
};

const runsOf = (parted: Parted, begins: (segment: Segment) => boolean): readonly Run[] => {
  const found: Run[] = [];
  for (const [at, segment] of parted.segments.entries()) {
    const isTaken = found.some(({ to }) => at < to);
    const run = !isTaken && begins(segment) ? runFrom(at, parted) : undefined;
    if (run) found.push(run);
  }
  return found;
};

/** Where somebody asks in so many words; else what is a sentence and no statement: "CME in Kent?" */
const asking = (parted: Parted): readonly Run[] => {
  const runs = runsOf(parted, ({ text }) => OPENS.test(text));
  if (runs.length > 0) return runs;
  return runsOf(parted, (one) => one.isFirst && !parted.telling.has(one));
};

/** A question that stands by itself, and the words it was read from. */
export interface Alone {
  readonly question: Question;
  readonly words: string;
  /** Everything beside it only tells. */
  readonly isSure: boolean;
}

/**
 * A question that stands by itself in a text of several parts: the one stretch that asks, all of whose words are known.
 * It is sure where everything beside it only tells, and not where a statement names another place or period than it does.
 * Nothing where two ask, or where what stands beside it may be a part of it: "and in Surrey".
 */
export const byItself = (typed: string, reader: Reader): Alone | undefined => {
  const text = withNamed(typed, reader.marks);
  const parts = segmentsOf(text);
  if (parts.length < 2 || parts.length > MOST_SEGMENTS) return undefined;
  const segments = parts.map((one) => ({ ...one, ...stretchOf(one, reader.marks(one.text)) }));
  const telling = new Set(segments.filter(isStatement));
  const [run, ...others] = asking({ ...reader, text, segments, telling });
  if (!run || others.length > 0) return undefined;
  const question = reader.marks(run.text);
  const told = segments
    .map((one, at) => ({ ...one, question, isAfter: at >= run.to, tells: telling.has(one) }))
    .filter((_, at) => at < run.from || at >= run.to);
  const [from, to] = [segments[run.from]?.from ?? 0, segments[run.to - 1]?.to ?? text.length];
  const beside = toldBeside({ text, from, to, question }, reader.marks);
  const isSure = told.every(
    (one) => isToldApart(one) || beside.some(({ from, to }) => from <= one.from && one.to <= to),
  );
  // "Is it worse everywhere? Show me the trend": what is asked twice is not one question.
  const isOther = told.some((one) => ASKS.test(one.text) || (one.tells && contradicts(one.marks, question)));
  if (!isSure && !isOther) return undefined;
  return { question: run.question, words: run.text, isSure };
};

export const isSameQuestion = (one: Question, other: Question): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is told beside a question may be a part of it, or not: it is asked about where that makes a difference. */
export const eitherOf = (one: Alone, whole: Extract<Read, { readonly is: 'question' }>): Read => {
  if (isSameQuestion(one.question, whole.question)) return whole;
  const say = 'It is not clear whether all of that is one question. Choose, or ask again in one sentence.';
  return {
    is: 'unclear',
    unclear: {
      code: 'no-sense',
      say,
      choices: [{ label: shorten(capital(one.words), MOST_LABEL), question: one.question }],
    },
  };
};
