import { type Form, form, numberOf, period } from './form.ts';
import { currentTerm, lastNamed, type TermPeriod, type Today, termsBack } from './term-forms.ts';
import { termWord } from './time-words.ts';

const UNIT = '(?<unit>term|year)';
const EARLIER = '(?:before|earlier|previously|prior|preceding|previous)';
const SAME = '(?:same|equivalent|corresponding|matching)';
const N = '(?<n>\\d\\d?|two|three|four|five|six)';

const unitOf = (unit: string | undefined): 'term' | 'year' => (unit === 'term' ? 'term' : 'year');

/** The autumn of last year is the same in every calendar; "spring last year" is not. */
const autumnBefore = (seen: Today): TermPeriod => ({
  kind: 'term',
  year: currentTerm(seen).year - 1,
  term: 'autumn',
});

/** What is said from another period, or from today in a roundabout way. */
export const RELATIVE_FORMS: readonly Form[] = [
  form(
    `(?:(?:at|in|for|from|of) )?(?:the )?${SAME} (?:term|time|period|point|year|census|date|stage|autumn|spring|summer)(?: term)?(?: (?:of|in|from|for|as|during))*(?: the)? (?:(?:academic |school )?year (?:before|earlier|previous|prior)|(?:previous|prior|preceding|earlier) (?:academic |school )?year)(?: that)?`,
    () => ({ is: 'earlier', unit: 'year' }),
  ),
  form(
    `(?:(?:at|in|for|from|of) )?(?:the )?${SAME} (?:term|time|period|point|census|date|stage|autumn|spring|summer)(?: term)?(?: (?:of|in|from|for|as|during))*(?: the)? last (?:academic |school )?year`,
    (_, seen) => period({ ...currentTerm(seen), year: currentTerm(seen).year - 1 }, 'month', 'year-before'),
  ),
  form(
    '(?:(?:at|in|for|from|of|over|during) )?(?:the |that |those |these )?(?:very |exact )?same (?:term|period|academic year|year|census day|census date|census|date|day|time|timeframe|time frame|place|area|council|authority|authorities|la|county|patch)(?! last)',
    () => ({ is: 'same' }),
  ),
  form(`(?:a|one|1|the) ${UNIT} ${EARLIER}(?: that| then)?(?! last)`, ({ unit }) => ({
    is: 'earlier',
    unit: unitOf(unit),
  })),
  form(
    `(?:the )?(?:preceding|immediately preceding|foregoing) (?:academic |school )?${UNIT}`,
    ({ unit }) => ({
      is: 'earlier',
      unit: unitOf(unit),
    }),
  ),
  form(`(?:the )?(?:following|subsequent|succeeding) (?:academic |school )?${UNIT}`, ({ unit }) => ({
    is: 'earlier',
    unit: unitOf(unit),
    later: true,
  })),
  form(
    `(?:the|a|one) ${UNIT} (?:after|later|afterwards|following|on)(?: that| then)?(?= |$)`,
    ({ unit }) => ({
      is: 'earlier',
      unit: unitOf(unit),
      later: true,
    }),
  ),
  form('(?:twelve|12) month (?:before|earlier|previously|prior)(?: that)?', () => ({
    is: 'earlier',
    unit: 'year',
  })),
  // "The spring before": of what, the rest of the question tells.
  form(
    '(?:the )?(?<term>autumn|spring|summer)(?: term)? (?:before|previous|earlier)(?: that| then)?(?! last)',
    ({ term }, seen) => period(lastNamed(termWord(term), seen), 'bare'),
  ),
  form('(?:the )?(?<term>autumn|spring|summer)(?: term)? before last', ({ term }, seen) => {
    const last = lastNamed(termWord(term), seen, true);
    return period({ ...last, year: last.year - 1 }, 'term');
  }),
  form(
    '(?:the )?(?:autumn|aut)(?: term)?(?: census)?(?: (?:of|in|,|-))* (?:the )?last year(?:s)?',
    (_, seen) => period(autumnBefore(seen), 'term'),
  ),
  form('last year(?:s)?(?: ,| -)? (?:autumn|aut)(?: term)?(?: census)?', (_, seen) =>
    period(autumnBefore(seen), 'term'),
  ),
  form('(?:the )?(?:autumn|aut)(?: term)? (?:a|one|1) year (?:ago|back)', (_, seen) =>
    period(autumnBefore(seen), 'term'),
  ),
  form(`(?<n>\\d|one|two|three|four|five) (?:academic |school )?year back`, ({ n }, seen) =>
    period(
      { kind: 'year', year: currentTerm(seen).year - numberOf(n) },
      'year',
      numberOf(n) === 1 ? 'year-before' : undefined,
    ),
  ),
  form(`(?<n>\\d|one|two|three|four|five) term back`, ({ n }, seen) =>
    period(
      termsBack(currentTerm(seen), numberOf(n)),
      'turned',
      numberOf(n) === 1 ? 'term-before' : undefined,
    ),
  ),
  form('(?:next|coming|the coming) (?<term>autumn|spring|summer)(?: term)?(?: census)?', ({ term }, seen) => {
    const last = lastNamed(termWord(term), seen);
    return period({ ...last, year: last.year + 1 }, 'term');
  }),
  form(
    '(?:the |in the |at the |for the )*(?:most recent|latest|newest|last(?= census)|last available|latest available|most up to date|last published|latest published) (?:term|census day|census date|census|year|academic year|school year|period|data|set of figure|figure|release|publication|count|return|census day|census date)(?: available| on record| we have| you have)?',
    () => ({ is: 'newest' }),
  ),
  form(
    '(?:(?:have|has|got|see|get|give|show|with) )?(?:me |us )?(?:the )?most (?:up to date|recent|current|recently returned)',
    () => ({
      is: 'newest',
    }),
  ),
  // "The last CME figures", but "last week's CME figures".
  form(
    '(?:the )?(?:very )?last(?! (?:week|month|time|meeting|day|quarter|half|decade|few|couple|two|three|four|five|six|\\d))(?= (?:[a-z]+ ){0,3}(?:figure|number|count|total|data)\\b)',
    () => ({ is: 'newest' }),
  ),
  form(
    '(?:at |as at |as of |in |for )?(?:this|the present|the current|this very) (?:moment|time|stage|juncture|day|point)(?: in time)?(?! last)',
    () => ({
      is: 'newest',
    }),
  ),
  form(
    `${N} ?(?:academic |school )?(?<unit>year|term) (?:trend|history|comparison|picture|view|change|series|run|trajectory|pattern)(?: (?:in|for|of|on))?`,
    ({ n, unit }) => ({
      is: 'span',
      most: numberOf(n),
      unit: unitOf(unit),
    }),
  ),
  form(
    `(?:trend|change|history|pattern|growth|movement|changed|moved|risen|fallen|grown|increase|decrease|comparison)(?: (?:in|for|of))? (?:over|across|for|in|during|spanning|covering) (?:a |the )?${N} (?:academic |school )?(?<unit>year|term)(?: period)?`,
    ({ n, unit }) => ({
      is: 'span',
      most: numberOf(n),
      unit: unitOf(unit),
    }),
  ),
  form(
    `(?<!\\b(?:cme|missing|education|absent)\\b.*)(?:over|across|during|spanning|covering) (?:a |the )?${N} (?:academic |school )?(?<unit>year|term)(?: period)?`,
    ({ n, unit }) => ({
      is: 'span',
      most: numberOf(n),
      unit: unitOf(unit),
    }),
  ),
  form(
    `(?:for |in |over |across )?(?:each|all|every one) of the (?:last|past|previous|latest) ${N} (?:academic |school )?(?<unit>year|term)`,
    ({ n, unit }) => ({
      is: 'span',
      most: numberOf(n),
      unit: unitOf(unit),
    }),
  ),
];
