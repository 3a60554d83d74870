import { type Form, form, fullYear, type Groups, numberOf, period } from './form.ts';
import type { Mark } from './marks.ts';
import { currentTerm, type Today, termOfMonth } from './term-forms.ts';

const MONTH =
  '(?<month>january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = '(?:[012]?\\d|3[01])';
const LED = '(?<=\\b(?:in|since|from|for|by|until|to|and|of|the|between|our) )';

const monthIn = ({ month = '', year }: Groups): Mark =>
  period(termOfMonth(fullYear(year), MONTHS.indexOf(month.slice(0, 3)) + 1), 'month');

/** Without its year it is the last one that has begun. */
const lastMonth = ({ month = '' }: Groups, { today }: Today): Mark => {
  const [year = 0, now = 1] = today.split('-').map(Number);
  const at = MONTHS.indexOf(month.slice(0, 3)) + 1;
  return period(termOfMonth(at <= now ? year : year - 1, at), 'month');
};

const aYearAgo = (years: number, seen: Today): Mark => {
  const now = currentTerm(seen);
  return period({ ...now, year: now.year - years }, 'month', years === 1 ? 'year-before' : undefined);
};

const CENSUS = '(?: census(?: day| date)?)?';
const SAME = '(?:(?:at|as of) )?(?:this|the same|same) (?:time|point|term|period|stage)';

/** Months and days stand for the term that they fall in. */
export const MONTH_FORMS: readonly Form[] = [
  form(`(?:on )?(?:the )?${DAY} (?:of )?${MONTH}(?: ,)? (?<year>20\\d\\d)`, monthIn),
  form(`${MONTH} census(?: ,| of| in)? (?<year>20\\d\\d)`, monthIn),
  form(`${MONTH}(?: ,| of)? (?<year>20\\d\\d|[12]\\d)${CENSUS}`, monthIn),
  form(`${DAY} ?/ ?(?<m>0?[1-9]|1[0-2]) ?/ ?(?<year>20\\d\\d|\\d\\d)`, ({ m, year }) =>
    period(termOfMonth(fullYear(year), Number(m)), 'month'),
  ),
  form(`${LED}${MONTH}${CENSUS}`, lastMonth),
  form(`last ${MONTH}${CENSUS}`, lastMonth),
  form(`${MONTH} census(?: day| date)?`, lastMonth),
  form(
    `${SAME}(?: of year| of the year| in the year)? last year|(?:a|one) year ago|12 month ago|${SAME} (?:a|one) year ago`,
    (_, seen) => aYearAgo(1, seen),
  ),
  form(`${SAME} (?<n>two|three|2|3) year ago`, ({ n }, seen) => aYearAgo(numberOf(n), seen)),
];

const six = ({ one, two }: Groups): Mark => ({
  is: 'six',
  terms: [one, two].filter((n) => n !== undefined).map(Number),
});

/** Terms by their number, which the six-term counties and DfE count differently. */
export const SIX_FORMS: readonly Form[] = [
  form('(?:half )?term (?<one>[1-6])(?: (?:and|-|to|/) (?:term )?(?<two>[1-6]))?', six),
  form('(?:half term|ht|t) ?(?<one>[1-6])', six),
];

export const SPAN_FORMS: readonly Form[] = [
  // "From 22/23 through 24/25"; "through 24/25" by itself is the whole of it.
  form('(?:(?<=\\b(?:from|between) (?:[a-z0-9/]+ ){1,6}|\\d )through|through (?:to|till|until))', () => ({
    is: 'until',
  })),
  // "In each of the three terms of".
  form(
    '(?:(?:in|for|across|over|during|through|throughout) )?(?:each of |every one of )?(?:the )?(?:three |3 )?terms? (?:of|in)(?= (?:the )?(?:academic year |school year |year )?(?:20)?\\d\\d ?[/-])(?<=(?:each of|every one of|over|across) (?:the )?(?:three |3 )?terms? (?:of|in))',
    () => ({ is: 'want', want: 'trend' }),
  ),
  form('all (?:of )?(?:the |its )?(?:three |3 )?(?:academic |school )?terms?(?! \\d(?! ?[/\\d]))', () => ({
    is: 'want',
    want: 'trend',
  })),
  form('(?:each|every|per|by) (?:academic |school |single )+terms?', () => ({ is: 'want', want: 'trend' })),
  form('(?:each|every|per|by) (?:academic |school |single )+year(?! group)', () => ({
    is: 'want',
    want: 'trend',
  })),
  form('termly(?= (?:for|in|over|across|since|from|through|figures?|numbers?|counts?|trend|\\d)|$)', () => ({
    is: 'want',
    want: 'trend',
  })),
  form(
    '(?:over |in |across |for |during )?(?:the )?(?:last|past|previous|latest|most recent) (?<n>\\d\\d?|two|three|four|five|six|couple of|few) (?<unit>term|year|academic year|school year|census(?: day| date| count)?|termly (?:count|return|collection))',
    ({ n, unit = '' }) => ({ is: 'span', most: numberOf(n), unit: unit.endsWith('year') ? 'year' : 'term' }),
  ),
  form('(?:over|in|across|during) the (?:last|past) (?:year|12 month|twelve month)', () => ({
    is: 'span',
    most: 1,
    unit: 'year',
  })),
];
