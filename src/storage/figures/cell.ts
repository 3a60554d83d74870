import type { Figure, Figures } from '../../domain/counts/figure.ts';
import type { Answer, Answers, Mark } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { rateId, shareId } from '../../domain/returns/beside.ts';

const MARKS: readonly Mark[] = ['c', 'x', 'z', 'low', 'u'];
const UNKNOWN = '?';
const HIDDEN = { hs: 'small', hb: 'beside' } as const;

/** What stands behind a count: its rate per 100 and its percentage, as DfE printed them. */
const BESIDE = '~';

/**
 * The figures of some fields in their order: "130,20,,c,?"; with what DfE prints beside them, "130~0.4,20~~15". Answers
 * that are no figures are left out.
 */
export const packed = (fields: readonly AnswerField[], figures: Answers | Figures): string =>
  fields
    .map(({ id }) =>
      idsOf(id)
        .map((one) => wordOf(figures[one]))
        .join(BESIDE)
        .replace(/~+$/, ''),
    )
    .join(',')
    .replace(/,+$/, '');

const idsOf = (id: string): readonly string[] => [id, rateId(id), shareId(id)];

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
  // Word by word without a list of them: ten years of every authority are 5,000 cells.
  let from = 0;
  for (const field of fields) {
    if (from > text.length) break;
    const comma = text.indexOf(',', from);
    const word = text.slice(from, comma < 0 ? text.length : comma);
    from += word.length + 1;
    if (!word) continue;
    if (word.includes(BESIDE)) Object.assign(found, besideIn(field.id, word, read));
    else put(found, field.id, read(word));
  }
  return found;
};

const put = <T>(found: Record<string, T>, id: string, one: T | undefined): void => {
  if (one !== undefined) found[id] = one;
};

/** A count with what stands behind it: few cells have that, so that the others are not taken apart for it. */
const besideIn = <T>(
  id: string,
  word: string,
  read: (word: string) => T | undefined,
): Readonly<Record<string, T>> => {
  const found: Record<string, T> = {};
  const words = word.split(BESIDE);
  for (const [at, one] of idsOf(id).entries()) if (words[at]) put(found, one, read(words[at]));
  return found;
};

/** @throws Error for a number that no count or rate can be */
const wordOf = (figure: Answer | Figure | undefined): string => {
  switch (figure?.kind) {
    case 'number':
      if (!(Number.isFinite(figure.n) && figure.n >= 0)) throw new Error('a figure below nothing');
      return figure.printed ?? String(figure.n);
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
  if (/^\d/.test(word)) return numberIn(word);
  if (word === UNKNOWN) return { kind: 'unknown' };
  const mark = MARKS.find((one) => one === word);
  if (mark) return { kind: 'mark', mark };
  return word === 'hs' || word === 'hb' ? { kind: 'hidden', why: HIDDEN[word] } : undefined;
};

const numberIn = (word: string): Figure => {
  const n = Number(word);
  return Object.freeze({ kind: 'number', n, ...(String(n) !== word && { printed: word }) });
};
