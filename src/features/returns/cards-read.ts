import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import { answerFields } from '../../domain/returns/answer-ids.ts';
import { sayAnswer } from '../../domain/returns/say-answer.ts';
import { plural, shorten } from '../../domain/words.ts';
import { headOf, type Seeing, toldOf } from './cards.ts';
import { groupsOf } from './cards-figures.ts';
import type { Filling } from './filling.ts';
import { printsOf } from './print.ts';
import { typedAs } from './typed-answer.ts';
import { workOf } from './work.ts';

/** Names and figures as somebody would type them, to show what the box takes. */
const exampleOf = ({ version }: Filling): string =>
  answerFields(version)
    .filter(({ field }) => ['count', 'rate', 'breakdown'].includes(field.kind))
    .slice(0, 3)
    .map(({ label }, at) => `${label} ${12 - at}`)
    .join(', ');

/** The one box that takes all figures together. */
export const boxCard = (
  filling: Filling,
  { text = '', problem = '' }: { readonly text?: string; readonly problem?: string },
  seeing: Seeing,
): Card => ({
  template: 'returns/box',
  data: {
    ...headOf(filling, seeing),
    ...toldOf({ problem }),
    example: plain(exampleOf(filling)),
    text,
  },
});

/** What the bot made of words, cells or a file. */
export interface Reading {
  readonly answers: Answers;
  /** What could not be read, each with where it stands. */
  readonly faults: readonly string[];
  /** What is neither a field's name nor a figure. */
  readonly left: readonly string[];
  readonly problem?: string;
}

/** Sentences of each kind on the card. */
const MOST = 12;

/** "This is what I read": nothing of it is saved before somebody presses Save. */
export const readCard = (filling: Filling, reading: Reading, seeing: Seeing): Card => {
  const { answers, faults, left, problem = '' } = reading;
  const ids = Object.keys(answers);
  return {
    template: 'returns/read',
    data: {
      ...headOf(filling, seeing, `This is what I read: ${plural(ids.length, 'answer')}.`),
      ...toldOf({ problem }),
      groups: groupsOf(filling, answers),
      hasFaults: faults.length > 0,
      faults: [
        ...faults.slice(0, MOST).map((text) => ({ text: plain(shorten(text, 300)) })),
        ...(faults.length > MOST ? [{ text: `And ${faults.length - MOST} more.` }] : []),
      ],
      hasLeft: left.length > 0,
      left: plain(`Not understood, and left out: ${sayLeft(left)}.`),
      hasValues: ids.length > 0,
      values: Object.fromEntries(ids.map((id) => [id, typedAs(answers[id])])),
      was: printsOf(workOf(filling.value).answers, ids),
      text: linesOf(filling, answers),
    },
  };
};

const sayLeft = (left: readonly string[]): string => {
  const shown = left.slice(0, MOST).map((words) => `“${shorten(words.replace(/\s+/g, ' '), 60)}”`);
  return `${shown.join(', ')}${left.length > MOST ? ` and ${left.length - MOST} more` : ''}`;
};

/** The same answers as text, to be changed in the box and read again: a line each. */
const linesOf = ({ version }: Filling, answers: Answers): string =>
  answerFields(version)
    .flatMap((one) => {
      const answer = answers[one.id];
      if (!answer) return [];
      return [
        `${one.part ? one.name : one.label}: ${answer.kind === 'number' ? answer.n : sayTyped(answer, one)}`,
      ];
    })
    .join('\n');

const sayTyped = (answer: Answers[string], one: Parameters<typeof sayAnswer>[1]): string =>
  answer.kind === 'mark' ? answer.mark : sayAnswer(answer, one);
