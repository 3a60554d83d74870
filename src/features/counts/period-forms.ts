import { type Form, form, fullYear, type Groups, numberOf, period } from './form.ts';
import type { Mark } from './marks.ts';
import { currentTerm, lastNamed, type TermPeriod, type Today, termIn, termsBack } from './term-forms.ts';
import { termWord } from './time-words.ts';

const TERM = '(?:the )?(?<term>autumn|aut|spring|spr|summer|sum)(?: term)?(?: census)?';
const YEAR = '(?:20)?\\d\\d';
const YEAR_WORDS = '(?:the )?(?:acad(?:emic)? year |school year |year |ay )?';
const ACADEMIC = `${YEAR_WORDS}(?:(?<start>${YEAR}) ?(?:[/-]|to) ?(?<end>${YEAR})|(?<both>20\\d{4}))(?: academic year| school year)?`;
const GAP = '(?: (?:of|in|for|,|-|/))*(?: the)? ';
const TURN = '(?<turn>this|current|last|previous|prior|next|coming|past)';
const BACK = '(?<n>\\d|one|two|three|four|five|a|couple of|a couple of)';

/** No figures are older; "10-11" are years of school. */
const OLDEST = 2013;

/** The year it starts in, where the two follow each other: "2025/26", not "2025-30". */
const academic = ({ start, end, both }: Groups): number | undefined => {
  const [first, last] = both ? [both.slice(0, 4), both.slice(4)] : [start ?? '', end ?? ''];
  const isShort = first.length === 2 && fullYear(first) < OLDEST;
  return (fullYear(first) + 1) % 100 === fullYear(last) % 100 && !isShort ? fullYear(first) : undefined;
};

const next = (term: TermPeriod): TermPeriod => termsBack({ ...term, year: term.year + 1 }, 2);

const turnedTerm = ({ turn = '' }: Groups, seen: Today): Mark => {
  const now = currentTerm(seen);
  if (/next|coming/.test(turn)) return period(next(now), 'turned');
  return /this|current/.test(turn)
    ? period(now, 'turned')
    : period(termsBack(now, 1), 'turned', 'term-before');
};

const yearsBack = (back: number, seen: Today): Mark =>
  period(
    { kind: 'year', year: currentTerm(seen).year - back },
    'year',
    back === 1 ? 'year-before' : undefined,
  );

const turnedYear = ({ turn = '' }: Groups, seen: Today): Mark => {
  if (/next|coming/.test(turn)) return yearsBack(-1, seen);
  return yearsBack(/this|current/.test(turn) ? 0 : 1, seen);
};

const inAcademic = (groups: Groups): Mark | undefined => {
  const year = academic(groups);
  return year === undefined
    ? undefined
    : period({ kind: 'term', year, term: termWord(groups['term']) }, 'term');
};

const inCalendar = ({ term, year }: Groups): Mark => period(termIn(fullYear(year), termWord(term)), 'term');

const LATER =
  '(?=(?: (?:and|or|to|v|vs|versus|,|-|/|with|compared with|against))+(?: the)? (?:autumn|aut|spring|spr|summer|sum)(?: term)?(?:(?: (?:and|or|to|,|-|/))+(?: the)? (?:autumn|aut|spring|spr|summer|sum)(?: term)?)?';

/** In the order in which they are tried; the longest that fits counts. */
export const PERIOD_FORMS: readonly Form[] = [
  form(`${TERM}${GAP}${ACADEMIC}`, inAcademic),
  form(`${ACADEMIC}(?: ,)? ${TERM}`, inAcademic),
  form(`${TERM}${GAP}(?<year>20\\d\\d|\\d\\d)`, inCalendar),
  form(`(?<year>20\\d\\d) ${TERM}`, inCalendar),
  // "Autumn and spring 2024/25": the first is of the year that the last is said with.
  form(`${TERM}${LATER}${GAP}${ACADEMIC})`, inAcademic),
  form(`${TERM}${LATER}${GAP}(?<year>20\\d\\d)(?! ?[/-]))`, inCalendar),
  form(`(?:the )?${TURN} term(?: census)?`, turnedTerm),
  form('(?:the )?(?<unit>term|year)(?: just)? before(?: that| then)?(?! last)', ({ unit }) => ({
    is: 'earlier',
    unit: unit === 'term' ? 'term' : 'year',
  })),
  form('(?:the )?term before last', (_, seen) => period(termsBack(currentTerm(seen), 2), 'turned')),
  form('(?:(?:in|for|over|during) )?(?:the )?(?:academic |school )?year before last', (_, seen) =>
    yearsBack(2, seen),
  ),
  form(`(?:the )?${TURN} (?:full |whole )?(?:academic |school )?year(?: so far| to date)?`, turnedYear),
  form(`${BACK} (?:academic |school )?year ago`, ({ n }, seen) =>
    numberOf(n) > 1 ? yearsBack(numberOf(n), seen) : undefined,
  ),
  form(`${BACK} term ago`, ({ n }, seen) =>
    period(
      termsBack(currentTerm(seen), numberOf(n)),
      'turned',
      numberOf(n) === 1 ? 'term-before' : undefined,
    ),
  ),
  form(
    '(?<which>last|previous|this) (?<term>autumn|spring|summer)(?: term)?(?: census)?',
    ({ which, term }, seen) => period(lastNamed(termWord(term), seen, which !== 'this'), 'term'),
  ),
  form(
    '(?:the )?(?<term>autumn|spring|summer|aut|spr)(?: term)?(?: census)?(?!(?: term)?(?: census)?(?: (?:of|in|for|,))*(?: the)? \\d{4})',
    ({ term }, seen) => period(lastNamed(termWord(term), seen), 'bare'),
  ),
  form(ACADEMIC, (groups) => {
    const year = academic(groups);
    return year === undefined ? undefined : period({ kind: 'year', year }, 'year');
  }),
  form(`(?:calendar year |year )?(?<year>20\\d\\d)(?! (?:autumn|spring|summer))`, ({ year }) =>
    period({ kind: 'year', year: Number(year) }, 'calendar'),
  ),
];
