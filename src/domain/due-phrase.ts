/** Longer than any due date; what is longer is no due date and is not looked at. */
export const LONGEST = 90;

const POLITE = /[ ,]+(?:please|pls|plz|thanks|thank you|thx|if possible|if poss|at the latest|latest)$/;
const LEAD =
  /^(?:on or before|due date|due|deadline|by|before|b4|on|at|for|to|until|till|not? later than|ahead of|prior to|in time for|in advance of|the)[ :]+/;
const CLOCK =
  '(?:\\d{1,2}(?:[:.]\\d\\d)?-)?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)|\\d{1,2}:\\d\\d|(?:12 )?noon|midday|midnight|lunchtime' +
  '|close of (?:play|business)|cop|cob|eod|eop|end of (?:the )?(?:working )?(?:day|play|business)|first thing' +
  '|morning|afternoon|evening)';
const CLOCK_FIRST = new RegExp(`^(?:${CLOCK}|end),? (?:on |of )?(?:the )?`);
const CLOCK_LAST = new RegExp(`,? (?:at |by |in the |before )?${CLOCK}$`);

/**
 * Small letters, plain quotes and dashes, single spaces, ordinals in one piece ("25 th" is how notes come out of
 * a scan), no brackets, no courtesies and no punctuation at either end. Nothing where it is too long to be a date.
 */
export const flatten = (words: string): string => {
  if (words.length > LONGEST) return '';
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[()[\]"“”\s]+/g, ' ')
    .replace(/(\d) ?(st|nd|rd|th)\b/g, '$1$2')
    .replace(/\bon[ -]going\b/g, 'ongoing')
    .replace(/\bto be (?=confirmed|agreed|decided|advised|arranged)/g, 'tb-')
    .replace(/[ -]*-[ -]*/g, (dash) => (dash.trim() === dash ? '-' : ' - '));
  return trimEnds(trimEnds(plain).replace(POLITE, '').replace(POLITE, ''));
};

const trimEnds = (text: string): string => text.replace(/^[ ,;:.-]+/, '').replace(/[ ,;:.!?-]+$/, '');

/** "due by the end of term" is "end of term". */
export const withoutLead = (phrase: string): string => {
  const rest = phrase.replace(LEAD, '');
  return rest === phrase ? phrase : withoutLead(rest);
};

/** "5pm on friday" and "friday at 5pm" are "friday": a due date is a day. */
export const withoutTime = (phrase: string): string =>
  withoutLead(phrase.replace(CLOCK_LAST, '').replace(CLOCK_FIRST, ''));
