import type { Reader } from './by-itself.ts';
import { hasVerb } from './everyday-verbs.ts';
import type { Marked } from './marks.ts';
import { isAsked, leadTo, type Segment, segmentsOf, sentencesOf } from './segments.ts';
import { anyOf, begins, type Stretch, stretchOf } from './statement.ts';
import * as lists from './told-apart-lists.ts';

/** "Suspensions instead". */
const INSTEAD = /^[a-z0-9/-]+(?: [a-z0-9/-]+)? instead$/i;
const RECANTS_FIRST = begins(lists.RECANTING_FIRST);

/** "I should have asked about Medway." */
const SHOULD_HAVE = anyOf(lists.SHOULD_HAVE);
/** Said so that something else is meant. */
export const isElse = ({ words }: Pick<Stretch, 'words'>): boolean =>
  [RECANTS_FIRST, INSTEAD, SHOULD_HAVE].some((form) => form.test(words));

export type Part = Stretch & Pick<Segment, 'from' | 'to'>;

/** A text in what asks, and what stands around it. */
export interface Parts {
  readonly sentences: readonly Part[];
  /** What leads in to the question in its own sentence. */
  readonly lead?: Part;
  /** What the sentence says after that. */
  readonly rest: readonly Marked[];
  /** What goes on from it there. */
  readonly clauses: readonly Part[];
  /** Which of the sentences asks first, and which last. */
  readonly first: number;
  readonly last: number;
}

/** "In Kent, …": a piece of the question, where "open cases: …" and "open cases, so …" are none. */
const isPiece = (lead: string, rest: string): boolean =>
  lead.endsWith(',') && !hasVerb(lead) && !/^(?:so|but)\b/i.test(rest);

const isIn =
  (outer: Pick<Segment, 'from' | 'to'> | undefined) =>
  (one: Segment): boolean =>
    outer !== undefined && one.from >= outer.from && one.to <= outer.to;

/** Which of the sentences ask; where none does as a whole, those of which a part does: "Most are Travellers: CME Kent". */
const askingIn = (
  sentences: readonly Part[],
  segments: readonly Segment[],
  { read }: Reader,
): readonly number[] => {
  const found = (asks: (one: Part) => boolean): readonly number[] =>
    sentences.flatMap((one, at) => (asks(one) ? [at] : []));
  const whole = found((one) => isAsked(one) || (!isElse(one) && read(one.text) !== undefined));
  return whole.length > 0
    ? whole
    : found((one) => segments.filter(isIn(one)).some((part) => stands(part, read)));
};

const stands = (one: Segment, read: Reader['read']): boolean => isAsked(one) || read(one.text) !== undefined;

/** What asks in a text, what leads in to it and goes on from it, and the sentences beside it. */
export const partsOf = (text: string, reader: Reader): Parts => {
  const partOf = (one: Omit<Segment, 'isFirst'>): Part => ({
    ...one,
    ...stretchOf({ ...one, isFirst: true }, reader.marks(one.text)),
  });
  const sentences = sentencesOf(text).map(partOf);
  const segments = segmentsOf(text);
  const asking = askingIn(sentences, segments, reader);
  const last = asking.at(-1) ?? -1;
  const within = segments.filter(isIn(sentences[last]));
  const opens = within.findIndex(isAsked);
  const begins = within[opens < 0 ? within.findIndex((one) => stands(one, reader.read)) : opens];
  const [to, end] = [begins?.from ?? 0, sentences[last]?.to ?? 0];
  const lead = leadTo(text, to);
  const clauses = within.slice(Math.max(0, opens) + 1).filter((one) => !isAsked(one));
  return {
    sentences,
    ...(lead && !isPiece(lead.text, text.slice(to, end)) && { lead: partOf(lead) }),
    rest: reader.marks(text.slice(to, end)),
    clauses: clauses.map(partOf),
    first: asking[0] ?? -1,
    last,
  };
};
