import { addsNothing, isEverybody, isMine, isOfFigures, isShared } from './adds-nothing.ts';
import { withoutPoint } from './clauses.ts';
import { hasVerb } from './everyday-verbs.ts';
import type { Mark, Marked } from './marks.ts';
import { restricts } from './restricts.ts';
import { isOfKind } from './restricts-whom.ts';
import { isAsked, leadTo, type Segment, segmentsOf, sentencesOf } from './segments.ts';
import { anyOf, begins, type Stretch, stretchOf } from './statement.ts';
import { isNaming, isOfThem } from './telling.ts';
import { isSaid } from './told.ts';
import { narrows, OF_THEM, OF_WHOM, redirects } from './told-apart.ts';
import * as lists from './told-apart-lists.ts';

/** Somebody or something that does something, whatever it is: no piece of a question stands so by itself. */
const tells = (one: Stretch): boolean => hasVerb(one.words) && !isAsked(one);

const SINCE: readonly Mark['is'][] = ['since', 'from', 'onwards', 'until', 'period', 'span'];

/** "Things have gone quiet since the election": a time that the question may lack. */
const isSince = ({ marks }: Stretch, question: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'since') && !question.some(({ is }) => SINCE.includes(is));

/** A text, where its question begins and ends, and what that says. */
export interface Beside {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly question: readonly Marked[];
}

const tellsOnly = (stretch: Stretch, question: readonly Marked[]): boolean =>
  tells(stretch) &&
  addsNothing(stretch.marks, question) &&
  !narrows(withoutPoint(stretch.marks)) &&
  !isSince(stretch, question) &&
  !restricts(stretch, question);

const CORRECTS = anyOf(lists.CORRECTING_AFTER);
const TAKES_BACK = begins(lists.TAKING_BACK);

/** "A line going up", of a trend. */
const isSameWant = (mark: Marked, question: readonly Marked[]): boolean =>
  mark.is === 'want' && question.some((one) => one.is === 'want' && one.want === mark.want);

/** "I'd sleep better knowing": of no figure. */
const isBetter = ({ is, words }: Marked): boolean => is === 'best' && /^(?:better|worse)$/i.test(words);

/** What a question may lack, where a statement before it could only have told of it. */
const namesMore = ({ marks }: Stretch, question: readonly Marked[]): boolean =>
  marks.some(
    (mark, at) =>
      isNaming(mark) &&
      !isEverybody(mark) &&
      !isShared(mark, marks[at - 1]) &&
      !isSameWant(mark, question) &&
      !(isBetter(mark) && !isOfFigures(marks)) &&
      mark.is !== 'more' &&
      mark.is !== 'we' &&
      !isMine(mark) &&
      !isSaid(mark, question),
  );

/** After a question: what was meant instead, a name or a kind that it has not, or those whom it counts. */
const mayCorrect = (stretch: Stretch, question: readonly Marked[]): boolean =>
  isOfThem(stretch.marks) ||
  [CORRECTS, TAKES_BACK].some((form) => form.test(stretch.words)) ||
  OF_THEM.test(stretch.text) ||
  redirects(stretch) ||
  namesMore(stretch, question) ||
  isOfKind(stretch, question);

/** Sentences that stand after a question, or what goes on after a comma of its own: ", and then I am off home". */
const afterIn = (text: string, to: number): readonly Pick<Segment, 'from' | 'to' | 'text'>[] => {
  const sentences = sentencesOf(text).filter(({ from }) => from >= to);
  const first = sentences[0]?.from ?? text.length;
  const clauses = segmentsOf(text).filter(({ from }) => from >= to && from < first);
  const speaking = clauses.filter(({ text: words }) => OF_SPEAKER.test(words));
  const [rest] = speaking;
  // "We're planning, and need to know": what goes on from whoever speaks is theirs as well.
  const whole = rest ? [{ from: rest.from, to: first, text: text.slice(rest.from, first).trim() }] : [];
  return [...whole, ...speaking, ...sentences];
};

/** Whether it only tells, of nobody whom the question may count, and says of nothing what it is about. */
const leadsIn = (stretch: Stretch, question: readonly Marked[]): boolean =>
  tellsOnly(stretch, question) &&
  !OF_WHOM.test(stretch.words) &&
  !stretch.marks.some(({ is }) => is === 'children');

/** Within a sentence it has to say who does so, and that it is nobody whom the question may count. */
const OF_SPEAKER =
  /^(?:(?:and|so|but|then|because|cos|as|since|though|although) )*(?:i|we|she|he|you|nobody|everyone|everybody|somebody|someone|my [a-z]+|our [a-z]+)(?:['’]\w+)? /i;

/**
 * The sentences beside the question of a text that have ended, and tell: lists of what people say are never whole, so each
 * does that neither restricts what is asked nor names what the question lacks, nor, after it, corrects it.
 */
export const toldBeside = (
  { text, from, to, question }: Beside,
  marks: (text: string) => readonly Marked[],
): readonly Pick<Segment, 'from' | 'to'>[] => {
  const said = (one: Pick<Segment, 'text'>): Stretch => stretchOf({ ...one, isFirst: true }, marks(one.text));
  const lead = leadTo(text, from);
  const ended = sentencesOf(text).filter((one) => one.to <= from);
  const before = ended.filter((one) => tellsOnly(said(one), question));
  if (lead && leadsIn(said(lead), question)) before.push(lead);
  const after = afterIn(text, to).filter(
    (one) => tellsOnly(said(one), question) && !mayCorrect(said(one), question),
  );
  return [...before, ...after];
};
