import type { Figure, Figures } from '../../domain/counts/figure.ts';
import type { Answer, Answers, Mark } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';

const MARKS: readonly Mark[] = ['c', 'x', 'z', 'low', 'u'];
const UNKNOWN = '?';
const HIDDEN = { hs: 'small', hb: 'beside' } as const;

/** The figures of some fields in their order: "130,20,,c,?". Answers that are no figures are left out. */
export const packed = (fields: readonly AnswerField[], figures: Answers | Figures): string =>
  fields
    .map(({ id }) => wordOf(figures[id]))
    .join(',')
    .replace(/,+$/, '');

/** The same taken apart. What a later version of this program put there, and this one cannot read, is left out. */
export const unpacked = (fields: readonly AnswerField[], text: string): Figures =>
  takenApart(fields, text, figureIn);

/** The same where they are answers: nobody's returned or published figure is hidden. */
export const answersIn = (fields: readonly AnswerField[], text: string): Answers =>
  takenApart(fields, text, answerIn);

const takenApart = <T>(
  fields: readonly AnswerField[],
  text: string,
  read: (word: string) => T | undefined,
): Readonly<Record<string, T>> => {
  const found: Record<string, T> = {};
  const words = text.split(',');
  for (let at = 0; at < words.length; at += 1) {
    const field = fields[at];
    const word = words[at];
    const one = word ? read(word) : undefined;
    if (field && one) found[field.id] = one;
  }
  return found;
};

/** @throws Error for a number that no count or rate can be */
const wordOf = (figure: Answer | Figure | undefined): string => {
  switch (figure?.kind) {
    case 'number':
      if (!(Number.isFinite(figure.n) && figure.n >= 0)) throw new Error('a figure below nothing');
      return String(figure.n);
    case 'mark':
      return figure.mark;
    case 'unknown':
      return UNKNOWN;
    case 'hidden':
      return figure.why === 'small' ? 'hs' : 'hb';
    default:
      return '';
  }
};

/** Most figures are small numbers that come again and again: ten years of a wide group hold 90,000. */
const READ = new Map<string, Figure>();
const READ_MOST = 5000;

const figureIn = (word: string): Figure | undefined => {
  const known = READ.get(word);
  if (known) return known;
  const figure = readIn(word);
  if (figure && READ.size < READ_MOST) READ.set(word, figure);
  return figure;
};

const answerIn = (word: string): Answer | undefined => {
  const figure = figureIn(word);
  return figure?.kind === 'hidden' ? undefined : figure;
};

const readIn = (word: string): Figure | undefined => {
  if (/^\d/.test(word)) return Object.freeze({ kind: 'number', n: Number(word) });
  if (word === UNKNOWN) return { kind: 'unknown' };
  const mark = MARKS.find((one) => one === word);
  if (mark) return { kind: 'mark', mark };
  return word === 'hs' || word === 'hb' ? { kind: 'hidden', why: HIDDEN[word] } : undefined;
};
