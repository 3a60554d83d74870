import { textOf } from './clauses.ts';
import { IT } from './leaning.ts';
import type { Mark, Marked } from './marks.ts';
import { namedBy } from './told.ts';

/** Marks that a sentence which asks for nothing by itself may say of where, when and how it went. */
const TOLD: readonly Mark['is'][] = [
  'measure',
  'place',
  'period',
  'region',
  'england',
  'all',
  'own',
  'want',
  'plain',
  'the',
  'and',
  'unknown',
  'we',
  'to',
  'from',
  'turn',
  'until',
  'since',
  'newest',
  'children',
  'cases',
  'those',
  'more',
  'stop',
  'bar',
  'room',
];
const OPENS: readonly Mark['is'][] = ['and', 'or', 'again'];
/** "Kent. Autumn 2025.": nothing but what is asked of. */
const BARE = /^(?:in|for|at|on|please|pls|the|of|,)$/i;
/** "…, but I can only find 2023/24": told, and not asked. */
const TELLS = /^(?:and|but|so|because|as|since)(?: ,)? (?:i|we|they|he|she) (?!(?:need|want|would|also))/i;
const STATES = /^(?:[a-z]+ )?(?:the|it|that|this|they|our|his|her)\b.*\b(?:has|have|is|are|was|were)\b/i;
const MOST_MARKS = 4;

type Sentence = readonly Marked[];

const sentencesOf = (marks: readonly Marked[]): readonly Sentence[] => {
  const found: Marked[][] = [[]];
  for (const [at, mark] of marks.entries()) {
    if (TELLS.test(textOf(marks.slice(at, at + MOST_MARKS)))) found.push([]);
    found.at(-1)?.push(mark);
    if (mark.is === 'stop') found.push([]);
  }
  return found.filter((one) => one.length > 0);
};

const WHERE: readonly Mark['is'][] = ['place', 'region', 'england', 'all', 'own'];

/** Where or when, where a mark says either. */
const kindOf = ({ is }: Marked): 'where' | 'when' | 'what' | undefined => {
  if (WHERE.includes(is)) return 'where';
  if (is === 'measure') return 'what';
  return is === 'period' ? 'when' : undefined;
};

const saysOf = (mark: Marked): string | undefined => kindOf(mark) && (namedBy(mark).join() || mark.is);

const tells = (sentence: Sentence): boolean =>
  sentence.every(({ is }) => TOLD.includes(is)) &&
  (!OPENS.includes(sentence[0]?.is ?? 'and') || TELLS.test(textOf(sentence))) &&
  sentence.some((mark) => saysOf(mark) === undefined && mark.is !== 'stop' && !BARE.test(mark.words));

const unknown = ({ words, at }: Marked): Marked => ({ is: 'unknown', words, at });

const IDENTIFIES = /^(?:(?:hi|hello|hiya|hey|,) )*(?:i|we|im|this is|it is|my name)\b/i;
const HOLDS: readonly Mark['is'][] = ['versus', 'more'];

/** "I manage EHE in Reading. How do we compare with Slough?": whether "we" are Reading, or the asker's own, is asked. */
const whoWeAre = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const [first = [], ...others] = sentences;
  const isPlaced =
    first.some(({ is }) => is === 'place') && !first.some(({ is }) => is === 'ask' || is === 'what');
  if (!isPlaced || !IDENTIFIES.test(textOf(first))) return sentences;
  const isHeld = (sentence: Sentence): boolean =>
    sentence.some(({ is }) => HOLDS.includes(is)) &&
    sentence.some(({ is }) => is === 'place' || is === 'england' || is === 'region');
  return [
    first,
    ...others.map((one) =>
      isHeld(one) ? one.map((mark) => (mark.is === 'we' || mark.is === 'own' ? unknown(mark) : mark)) : one,
    ),
  ];
};

const IS_IT =
  /^(?:is|was|has|are) (?:it|that|this|they)\b.*\b(?:higher|lower|more|fewer|less|worse|better)\b/i;

/** "EHE has shot up, so what is it now?": no trend is asked for. */
const untrended = (marks: readonly Marked[]): readonly Marked[] => {
  const rest = (from: number): string => textOf(marks.slice(from).filter((one) => one.is !== 'stop'));
  const at = marks.findIndex(
    ({ is }, i) =>
      (is === 'what' && IT.test(rest(i))) || (marks[i - 1]?.is === 'stop' && IS_IT.test(rest(i))),
  );
  if (marks.slice(0, at).some(({ is }) => is === 'ask' || is === 'what')) return marks;
  return marks.map((mark, i) =>
    i < at && mark.is === 'want' && mark.want === 'trend' ? unknown(mark) : mark,
  );
};

const ASKS: readonly Mark['is'][] = ['ask', 'what', 'top'];

/** "A journalist rang about …", "our director thinks …": told by somebody, and asked by nobody. */
const SAYING =
  /^(?:(?:hi|hello|so|and|but|ok|,) )*(?:[a-z]+ ){1,5}?(?:rang|phoned|emailed|wrote|thinks?|thought|says|said|reckons?|believes?|mentioned|claims?|claimed|fears?|feared|worries|worried|convinced|adamant|complained|heard|hears|told)\b/i;

const isSaid = (sentence: Sentence): boolean =>
  !sentence.some(({ is }) => ASKS.includes(is)) &&
  SAYING.test(
    textOf(
      sentence.slice(
        0,
        sentence.findIndex(({ is }) => is === 'measure'),
      ),
    ),
  );

/** Those that ask of a measure in so many words, or else all that name one. */
const askingOf = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const named = sentences.filter((sentence) => sentence.some(({ is }) => is === 'measure' || is === 'cases'));
  const asking = sentences.filter(
    (sentence) =>
      (named.includes(sentence) || sentence.some(({ is }) => is === 'part')) &&
      sentence.some(({ is }) => ASKS.includes(is)),
  );
  if (asking.length > 0) return asking;
  const unsaid = named.filter((sentence) => !isSaid(sentence));
  return unsaid.length > 0 ? unsaid : named;
};

/**
 * "We did this in autumn 2024. How many CME in Kent in autumn 2025?": a place or a period that is told beside a question
 * which names its own is not added to it. It stands as not understood, so that it is asked about; and so does "the
 * number has gone up", which asks for no trend.
 */
export const disputed = (marks: readonly Marked[]): readonly Marked[] => {
  const sentences = whoWeAre(sentencesOf(untrended(marks)));
  const asking = askingOf(sentences);
  if (asking.length === 0 || asking.length === sentences.length) return sentences.flat();
  const kinds = new Set(asking.flat().map(kindOf));
  const said = new Set(asking.flat().map(saysOf));
  const isOther = (mark: Marked): boolean =>
    saysOf(mark) !== undefined && kinds.has(kindOf(mark)) && !said.has(saysOf(mark));
  const first = marks.findIndex(({ is }) => is === 'measure');
  return sentences.flatMap((sentence) => {
    if (asking.includes(sentence) || !tells(sentence)) return sentence;
    const isStated =
      isSaid(sentence) ||
      (marks.indexOf(sentence[0] ?? { is: 'stop', words: '', at: 0 }) < first &&
        STATES.test(textOf(sentence)));
    return sentence.map((mark) => (isOther(mark) || (isStated && mark.is === 'want') ? unknown(mark) : mark));
  });
};
