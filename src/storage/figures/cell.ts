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
export const unpacked = (fields: readonly AnswerField[], text: string): Figures => {
  const words = text.split(',');
  return Object.fromEntries(
    fields.flatMap(({ id }, at) => {
      const beside = (words[at] ?? '').split(BESIDE);
      return idsOf(id).flatMap((one, which) => {
        const figure = figureIn(beside[which] ?? '');
        return figure ? [[one, figure] as const] : [];
      });
    }),
  );
};

/** Those that are answers: nobody's returned or published figure is hidden. */
export const answersIn = (figures: Figures): Answers =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([id, figure]) => (figure.kind === 'hidden' ? [] : [[id, figure]])),
  );

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

const figureIn = (word: string): Figure | undefined => {
  if (/^\d/.test(word)) {
    const n = Number(word);
    return { kind: 'number', n, ...(String(n) !== word && { printed: word }) };
  }
  if (word === UNKNOWN) return { kind: 'unknown' };
  const mark = MARKS.find((one) => one === word);
  if (mark) return { kind: 'mark', mark };
  return word === 'hs' || word === 'hb' ? { kind: 'hidden', why: HIDDEN[word] } : undefined;
};
