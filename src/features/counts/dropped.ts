import type { Question, Read } from '../../domain/counts/question.ts';
import { isSameQuestion, type Reader } from './by-itself.ts';
import { isElse, type Part, type Parts, partsOf } from './dropped-parts.ts';
import { hasVerb } from './everyday-verbs.ts';
import { denies, namesSomebody, restricts } from './restricts.ts';
import { isAsked } from './segments.ts';
import { anyOf, begins, type Stretch } from './statement.ts';
import { isNaming } from './telling.ts';
import * as lists from './told-apart-lists.ts';

/** Each is looked at by itself, and a text of more such sentences is not plain. */
const MOST = 3;

const RECANTS = anyOf(lists.RECANTING);
/** Said after a question: it is taken back, or something else was meant. */
const recants = ({ words }: Stretch): boolean => RECANTS.test(words) || isElse({ words });

const OF_CHILDREN = begins(lists.OF_CHILDREN);
const SAYS_ELSE = anyOf(lists.SAYING_ELSE);

/** In a sentence that goes on: of which children, or another thing than was asked. */
const goesElse = ({ words, marks }: Stretch): boolean =>
  OF_CHILDREN.test(words) || (SAYS_ELSE.test(words) && marks.some(isNaming));

/** "Ruth Green", below a message: who has written it. */
const isSigned = (one: Stretch): boolean => namesSomebody(one) && !hasVerb(one.words);

/** Sentences and clauses that may change what is asked beside them. */
const restrictingOf = ({ sentences, lead, rest, clauses, first, last }: Parts): readonly Part[] => {
  const beside = (one: Part) => sentences.filter((other) => other !== one).flatMap((other) => other.marks);
  return [
    ...sentences.filter(
      (one, at) =>
        at !== last &&
        !(at > last && isAsked(one)) &&
        ((restricts(one, beside(one)) && !(at > last && isSigned(one))) || (at > first && recants(one))),
    ),
    ...(lead && restricts(lead, rest) ? [lead] : []),
    ...clauses.filter(
      (one) => ((hasVerb(one.words) || denies(one)) && restricts(one)) || recants(one) || goesElse(one),
    ),
  ];
};

/** No reading takes up what leaves something out, or says that something else was meant. */
const isNeverTaken = (one: Part): boolean => denies(one) || isElse(one) || goesElse(one);

/** "Time series please: …", of what is one by itself. */
const isTakenUp = ({ marks }: Part, question: Question): boolean =>
  marks.every(({ is }) => is === 'want' || is === 'plain') &&
  marks.some((mark) => mark.is === 'want' && mark.want === question.want);

/**
 * What of a text may change what is asked beside it, where the reading of it all is the same without: nothing of the kind
 * is dropped in silence. What leaves something out is never taken up by a reading.
 */
const droppedOf = (text: string, question: Question, reader: Reader): readonly string[] => {
  const restricting = restrictingOf(partsOf(text, reader));
  if (restricting.length > MOST) return restricting.map((one) => one.text);
  return restricting.flatMap((one) => {
    const alone = reader.read(`${text.slice(0, one.from)}${text.slice(one.to)}`);
    return alone && !isTakenUp(one, question) && (isNeverTaken(one) || isSameQuestion(question, alone))
      ? [one.text]
      : [];
  });
};

/** The question by itself is what may be meant. */
const askedAbout = (first: string, question: Question): Read => ({
  is: 'unclear',
  unclear: {
    code: 'no-sense',
    say: `“${first}” may change what is asked, and it is not clear how.`,
    choices: [{ label: 'The question by itself', question }],
  },
});

/** What was read, unless something that may change it would be dropped: then it is asked about. */
export const unlessDropped = (text: string, found: Read, reader: Reader): Read => {
  if (found.is !== 'question') return found;
  const [first] = droppedOf(text, found.question, reader);
  return first === undefined ? found : askedAbout(first, found.question);
};
