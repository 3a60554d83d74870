import type { Question, Read } from '../../domain/counts/question.ts';
import type { Reader } from './by-itself.ts';
import { denies, restricts } from './restricts.ts';
import { OPENS, type Segment, sentencesOf } from './segments.ts';
import { stretchOf } from './statement.ts';

/** Each is looked at by itself, and a text of more such sentences is not plain. */
const MOST = 3;

const isSame = (one: Question, other: Question | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isAsked = ({ text }: Pick<Segment, 'text'>): boolean => OPENS.test(text) || /\?\s*$/.test(text);

/**
 * Sentences of a text that may change what is asked after them, where the reading of it all is the same without them:
 * nothing of the kind is dropped in silence. What leaves something out is never taken up by a reading.
 */
const droppedOf = (text: string, question: Question, { read, marks }: Reader): readonly string[] => {
  const sentences = sentencesOf(text).map((one) => ({
    ...one,
    ...stretchOf({ ...one, isFirst: true }, marks(one.text)),
  }));
  const last = sentences.findLastIndex((one) => isAsked(one) || read(one.text) !== undefined);
  const restricting = sentences.filter((one, at) => {
    const beside = sentences.filter((other) => other !== one).flatMap((other) => other.marks);
    return at < last && restricts(one, beside);
  });
  if (restricting.length > MOST) return restricting.map((one) => one.text);
  return restricting.flatMap((one) => {
    const alone = read(`${text.slice(0, one.from)}${text.slice(one.to)}`);
    return alone && (denies(one) || isSame(question, alone)) ? [one.text] : [];
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
