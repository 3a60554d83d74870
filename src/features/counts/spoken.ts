/** Numbers in words, as they are dictated: "year eleven", "autumn twenty twenty-five", "over one hundred". */

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TEENS.map((word, n) => [word, n + 10] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
]);

const WORD = `(?:${[...UNITS.slice(1), ...TEENS, ...TENS].join('|')})`;
const UNIT = `(?:${UNITS.slice(1).join('|')})`;
/** "Twenty-five", "nineteen": what is below a hundred and said in one go. */
const PAIR = `(?:(?:${TENS.join('|')})(?:[ -]${UNIT})?|${TEENS.join('|')}|${UNIT})`;
const HUNDREDS = `(?:${UNIT} hundred(?: and)?(?: ${PAIR})?)`;
const NUMBER = `(?:${UNIT} thousand(?:,? (?:and )?(?:${HUNDREDS}|${PAIR}))?|${HUNDREDS}|${PAIR})`;

const pair = (words: string): number =>
  words.split(/[ -]/).reduce((sum, word) => sum + (SMALL.get(word) ?? 0), 0);

const hundreds = (words: string): number => {
  const [most, rest] = words.split(' hundred');
  return rest === undefined ? pair(words) : pair(most ?? '') * 100 + pair(rest.replace(/^ and/, '').trim());
};

const number = (words: string): number => {
  const [most, rest] = words.split(' thousand');
  if (rest === undefined) return hundreds(words);
  return pair(most ?? '') * 1000 + hundreds(rest.replace(/^,?(?: and)?/, '').trim());
};

const two = (n: number): string => String(n).padStart(2, '0');

/** "Two thousand and twenty-two", "twenty twenty-two". */
const YEAR = `(?:two thousand(?: and)? (?<full>${PAIR})|twenty[ -](?<late>(?:twenty|thirty)(?:[ -]${UNIT})?|${TEENS.slice(3).join('|')}))`;
const JOINT = ' ?(?:slash|stroke|dash|to|/|-)? ?';
const LATE = `(?:twenty|thirty)(?:[ -]${UNIT})?|${TEENS.slice(3).join('|')}`;

type Change = readonly [from: RegExp, to: (words: string, ...groups: readonly string[]) => string];

const follows = (one: string, other: string): boolean => pair(one) + 1 === pair(other);

/** Below it a number is left in words, but for years of school: "the top two", "one of us". */
const LEAST = 7;

const CHANGES: readonly Change[] = [
  // "Twenty twenty four slash twenty five".
  [
    new RegExp(`\\b(?:two thousand(?: and)?|twenty)[ -](${LATE})${JOINT}(?:twenty[ -])?(${LATE})\\b`, 'g'),
    (words, one = '', other = '') =>
      follows(one, other) ? `20${two(pair(one))}/${two(pair(other))}` : words,
  ],
  [
    new RegExp(`\\b${YEAR}\\b`.replace(/\?<\w+>/g, ''), 'g'),
    (_, full, late) => `20${two(pair(full ?? late ?? ''))}`,
  ],
  // "Twenty two twenty three" and "twenty two to twenty three".
  [
    new RegExp(`\\b(twenty[ -]${UNIT})${JOINT}(twenty[ -]${UNIT})\\b`, 'g'),
    (words, one = '', other = '') => (follows(one, other) ? `${pair(one)}/${pair(other)}` : words),
  ],
  [
    new RegExp(
      `(?<!(?:last|this|next|past|previous|per|each|a|one) )\\b(years?|yrs?|key stages?|ks) (${PAIR})\\b`,
      'g',
    ),
    (_, unit = '', n = '') => `${unit} ${pair(n)}`,
  ],
  [
    new RegExp(`\\b((?:years?|yrs?|stages?) \\d{1,2}(?: ?,| and| to| or) ?(?:years? )?)(${PAIR})\\b`, 'g'),
    (_, led = '', n = '') => `${led}${pair(n)}`,
  ],
  [new RegExp(`\\b${NUMBER}\\b`, 'g'), (words) => (number(words) >= LEAST ? String(number(words)) : words)],
];

const HAS = new RegExp(`\\b${WORD}\\b`);

/** The same with its numbers in figures, where they are not too small to be more than a word. */
export const inFigures = (text: string): string =>
  HAS.test(text) ? CHANGES.reduce((words, [from, to]) => words.replace(from, to), text) : text;
