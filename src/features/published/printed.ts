import type { Answer } from '../../domain/returns/answer.ts';

/** Files written by programs have rates such as 0.4000000: so many decimals nobody printed. */
const PRINTED_MOST = 3;

/** A rate or percentage with the digits that DfE printed, where its number alone would lose a zero: "2.0", "14.10". */
export const printed = (answer: Answer, cell: string): Answer => {
  const [, digits = '', decimals = ''] = /^(\d+\.(\d+))\s*(?:%|per 100)?$/.exec(cell.trim()) ?? [];
  if (answer.kind !== 'number' || !digits) return answer;
  const said = decimals.length > PRINTED_MOST ? digits.replace(/(\.\d+?)0+$/, '$1') : digits;
  return said === String(answer.n) ? answer : { ...answer, printed: said };
};
