import type { AuthorityCode } from '../../../../src/domain/authority.ts';
import type { Part, Places, Question, Read, When } from '../../../../src/domain/counts/question.ts';
import { day } from '../../../../src/domain/day.ts';
import { authorityName } from '../../../../src/domain/register.ts';
import { periodKey } from '../../../../src/domain/returns/period.ts';
import { DEFAULT_TERMS } from '../../../../src/domain/terms-default.ts';
import type { QuestionContext } from '../../../../src/features/counts/asked.ts';
import { aRegister, code } from '../../../support/builders.ts';

/** An officer of Portsmouth asks, on 25 November 2026. */
export const CONTEXT: QuestionContext = {
  today: day('2026-11-25'),
  terms: DEFAULT_TERMS,
  register: aRegister(),
  own: code('851'),
};

const short = (of: AuthorityCode): string =>
  authorityName(CONTEXT.register, of)
    .toLowerCase()
    .replace(/ and | /g, '-');

const beside = (places: Places): string =>
  'beside' in places && places.beside ? places.beside.map((one) => `+${one}`).join('') : '';

const placesOf = (places: Places): string => {
  if (places.kind === 'authorities') return `@${places.codes.map(short).join(',')}${beside(places)}`;
  const mark = places.kind === 'each' && places.mark ? `:${places.mark.map(short).join(',')}` : '';
  return `@${places.kind}${mark}${beside(places)}`;
};

const whenOf = (when: When): string => {
  if (when.kind === 'periods') return `#${when.periods.map(periodKey).join(',')}`;
  if (when.kind === 'span') {
    const most = when.most === undefined ? '' : `last${when.most}`;
    return `#${when.from ? periodKey(when.from) : ''}..${when.to ? periodKey(when.to) : ''}${most}`;
  }
  if (!when.beside) return '';
  return `#new~${typeof when.beside === 'string' ? when.beside : when.beside.map(periodKey).join(',')}`;
};

const partOf = ({ breakdown, parts, says }: Part): string =>
  `/${breakdown}${parts ? `:${parts.join(',')}` : ''}${says === undefined ? '' : `=${says.replace(/ /g, '_')}`}`;

const questionOf = (question: Question): string =>
  [
    question.measures.join('+'),
    question.want === 'figure' ? '' : `!${question.want}`,
    question.part ? partOf(question.part) : '',
    question.places.kind === 'region' && !question.places.beside ? '' : placesOf(question.places),
    whenOf(question.when),
    question.as === 'number' ? '' : `%${question.as}`,
    question.top ? `^${question.top}` : '',
    question.from ? `<${question.from}` : '',
    question.limit ? `[${question.limit.is} ${question.limit.n}]` : '',
    question.sum ? `=${question.sum}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

/**
 * A reading as one line: "cme+not-full !trend /sex:female @kent,surrey+england #2023-1..2025-3 %rate ^5 <published".
 * What is not said is left out: a figure, a number, of the region, the newest. "?no-place" is unclear, "-" is other.
 */
export const notationOf = (read: Read): string => {
  if (read.is === 'other') return '-';
  return read.is === 'unclear' ? `?${read.unclear.code}` : questionOf(read.question);
};
