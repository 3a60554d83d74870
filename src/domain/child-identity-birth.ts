import { addMonths, type Day, MONTHS, parseDay } from './day.ts';
import { yearNamed } from './due-names.ts';

const GAP = ' {0,2}';
const SEPARATOR = `${GAP}[/.-]${GAP}`;
const NUMERIC = `\\d{1,2}${SEPARATOR}\\d{1,2}${SEPARATOR}(?:\\d{4}|\\d{2})(?!\\d)`;
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}[a-z]{0,6}`).join('|')})`;
const DATE = `(?:${NUMERIC}|(?:19|20)\\d\\d[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)?[ -]?${MONTH}[.,]?[ -]{0,2}'?\\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const BARE_DIGITS = `(?:\\d{8}|\\d{6}|\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2}))(?!\\d)`;
const MARK =
  '(?:\\bd[ ./-]{0,2}o[ ./-]{0,2}b\\b\\.?|\\bdate[ -]of[ -]birth|\\bbirth ?(?:date|day)|\\bdofb\\b)';

const MARKED = new RegExp(`${MARK}([^\\d]{0,40})(?<!\\d)(?:${DATE}|${MONTH} \\d{4}|${BARE_DIGITS})`, 'gi');
const MARKED_AFTER = new RegExp(`(?<!\\d)${DATE}[ (,:=-]{0,4}${MARK}`, 'i');
const BORN = new RegExp(`\\b(?:born|b\\.)(?: on)?(?: the)?[ :,-]{0,3}(?:[a-z]+day,? )?(?<!\\d)${DATE}`, 'i');
const AGED = new RegExp(`\\b(?:aged?|age:) ?\\d{1,2} ?[(,;-] ?${DATE}`, 'i');
/** Words that lead from "date of birth" to another date: "add the date of birth column by 25 November". */
const ELSEWHERE = /\b(?:by|before|b4|due|until|till|after|since|from|between|deadline|census|meeting)\b/i;

const NAMED = new RegExp(
  `(?<![A-Za-z'-])([A-Z][a-zA-Z'-]{1,24}) ([A-Z][a-zA-Z'-]{1,24})[ ,(:-]{1,4}(${NUMERIC}|(?:19|20)\\d\\d-\\d\\d-\\d\\d)`,
  'g',
);
const CHILD = new RegExp(
  `\\b(?:pupil|child|student|boy|girl|son|daughter|sibling) (?!on\\b|by\\b|from\\b|since\\b)([A-Z][\\w.'-]{0,24}(?: [A-Z][\\w.'-]{0,24})?)[ ,(:-]{1,4}(${NUMERIC})`,
  'g',
);

/** Capitalised words that are no part of a person's name but stand before dates in notes. */
const NO_NAME = new Set(
  (
    'meeting meetings group network report reports house council county city borough school schools academy college ' +
    'trust centre notes minutes minute agenda education data policy update updates audit review plan action actions ' +
    'statement guidance bill act regulations circular letter draft version final term autumn spring summer winter ' +
    'children child pupil pupils missing medical needs attendance exclusions suspensions board forum committee panel ' +
    'team teams directors director services service support development fund case cases matters arising steps next ' +
    'key challenges dates date future previous last the this that on of from since until by before after and for to ' +
    'at in with census return returns dashboard protocol position joint local authority authorities national ' +
    'england english southeast dfe ofsted seslip cme ehe ehcp send sen la las ad dcs dcss ' +
    'room annual general working together safe safeguarding elective home published issued updated dated ' +
    'received agreed confirmed approved sent signed page item appendix annex section table paper papers ' +
    'keynes sussex berkshire ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march july ' +
    'september october november december easter christmas'
  ).split(' '),
);

/** Where the first of two words is a place the two are one: "West Sussex", "Shaw House". Ella West is a name. */
const PLACES = new Set(
  (
    'south north east west bracknell brighton hove buckinghamshire bucks hampshire hants isle kent medway milton ' +
    'oxfordshire portsmouth reading slough southampton surrey windsor maidenhead wokingham shaw'
  ).split(' '),
);

/**
 * A date of birth: one that is called so ("DOB 12/03/2014", "born on 5 May 2015", "aged 9 (12/03/2017)"), or digits
 * straight after what looks like a person's name. With `today` the latter must be somebody of 3 to 19 years, so
 * that a note signed and dated last week is none.
 */
export const hasDateOfBirth = (text: string, today?: Day): boolean =>
  BORN.test(text) ||
  AGED.test(text) ||
  MARKED_AFTER.test(text) ||
  [...text.matchAll(MARKED)].some(([, between = '']) => !ELSEWHERE.test(between)) ||
  [...text.matchAll(NAMED)].some(
    ([, first = '', last = '', date = '']) =>
      isName(first) && isName(last) && !PLACES.has(first.toLowerCase()) && isOfChild(date, today),
  ) ||
  [...text.matchAll(CHILD)].some(([, , date = '']) => isOfChild(date, today));

/** Whether a capitalised word may be part of a person's name. */
export const isName = (word: string): boolean => !NO_NAME.has(word.toLowerCase().replace(/'s$/, ''));

const isOfChild = (date: string, today: Day | undefined): boolean => {
  const [first = '', month = '', last = ''] = date.split(/\D+/);
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const born = parseDay(`${yearNamed(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!born || !today) return born !== undefined;
  return born > addMonths(today, -12 * 20) && born <= addMonths(today, -12 * 3);
};
