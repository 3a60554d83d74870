import { type Form, form, fullYear, type Groups, period } from './form.ts';
import type { Mark } from './marks.ts';
import { currentTerm, lastNamed, type Today, termsBack } from './term-forms.ts';
import { termWord } from './time-words.ts';

const GONE =
  '(?:just gone|just past|just passed|just finished|just ended|just been|gone by|which has just (?:gone|finished|ended)|that has just (?:gone|finished|ended)|that just (?:went|finished|ended)|we have just had|weve just had|we just had|that has gone|that is gone)';
const YEAR = '(?:academic |school )?year';
const ACADEMIC = '(?<start>(?:20)?\\d\\d) ?[/-] ?(?<end>(?:20)?\\d\\d)';

const isYear = ({ start, end }: Groups): boolean => (fullYear(start) + 1) % 100 === fullYear(end) % 100;

const edge = (which: string | undefined, year: number): Mark =>
  period({ kind: 'term', year, term: /end|close|finish/.test(which ?? '') ? 'summer' : 'autumn' }, 'month');

const EDGE =
  '(?:(?:at|by|from|in|as at|right at) )?(?:the )?(?<edge>end|close|start|beginning|finish) of (?:the )?';

const lastYear = (which: string | undefined, seen: Today): number =>
  currentTerm(seen).year - (/last|previous|prior/.test(which ?? '') ? 1 : 0);

/** "The term just gone"; the ends of a year are terms, though for what is counted by years they are that year. */
export const JUST_FORMS: readonly Form[] = [
  form(`(?:the |this )*term ${GONE}`, (_, seen) =>
    period(termsBack(currentTerm(seen), 1), 'turned', 'term-before'),
  ),
  form(`(?:the |this )*(?<term>autumn|spring|summer)(?: term)? ${GONE}`, ({ term }, seen) =>
    period(lastNamed(termWord(term), seen, true), 'term'),
  ),
  form(`(?:the |this )*${YEAR} ${GONE}`, (_, seen) =>
    period({ kind: 'year', year: currentTerm(seen).year - 1 }, 'year', 'year-before'),
  ),
  form('(?:the )?term that (?:has )?(?:just )?(?:finished|ended|passed)', (_, seen) =>
    period(termsBack(currentTerm(seen), 1), 'turned', 'term-before'),
  ),
  form(`${EDGE}(?<which>last|previous|prior) ${YEAR}`, ({ edge: at, which }, seen) =>
    edge(at, lastYear(which, seen)),
  ),
  form(`${EDGE}(?:this |the current )(?:academic|school) year`, ({ edge: at }, seen) =>
    edge(at, currentTerm(seen).year),
  ),
  form(`${EDGE}(?:academic year |school year |year )?${ACADEMIC}`, (groups) =>
    isYear(groups) ? edge(groups['edge'], fullYear(groups['start'])) : undefined,
  ),
];
