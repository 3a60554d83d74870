import { sayDay } from '../day.ts';
import type { Answer, Mark } from './answer.ts';
import type { AnswerField } from './answer-ids.ts';

/** What a mark means, for whoever reads it (inventory 2.3). */
export const MARKS_MEAN: Readonly<Record<Mark, string>> = {
  c: 'suppressed',
  x: 'not available',
  z: 'not applicable',
  low: 'rounds to 0, but is not 0',
  u: 'unreliable',
};

/** "1,200". Written by hand: a number's own locale differs between machines. */
export const sayNumber = (n: number): string => sayDigits(String(n));

const sayDigits = (digits: string): string => {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
};

/** An answer as it is shown beside its field: "1,200", "17.8%", "c (suppressed)", "not known". */
export const sayAnswer = (answer: Answer, { field }: Pick<AnswerField, 'field'>): string => {
  switch (answer.kind) {
    case 'number':
      return `${sayDigits(answer.printed ?? String(answer.n))}${field.kind === 'rate' ? unitOf(field.unit) : ''}`;
    case 'mark':
      return `${answer.mark} (${MARKS_MEAN[answer.mark]})`;
    case 'unknown':
      return 'not known';
    case 'text':
      return answer.text;
    case 'choice':
      return optionOf(answer.option, field);
    case 'date':
      return sayDay(answer.on);
    default:
      return answer.title;
  }
};

const unitOf = (unit: '%' | 'per 100'): string => (unit === '%' ? '%' : ' per 100');

const optionOf = (option: string, field: AnswerField['field']): string =>
  (field.kind === 'choice' && field.options.find(({ id }) => id === option)?.label) || option;
