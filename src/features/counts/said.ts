import { STOPS, spellOut } from './spellings.ts';
import { inFigures } from './spoken.ts';

/** One word or sign of a question, as it is compared. */
export interface Token {
  /** Small letters, singular: "suspension" of "Suspensions". */
  readonly word: string;
  /** As it was written, for whoever is told that it was not understood. */
  readonly raw: string;
}

export interface Said {
  readonly tokens: readonly Token[];
  /** It ends in, or holds, a question mark. */
  readonly asked: boolean;
}

/** The same word whether one or many: "las" is too short to be told, "this" and "census" are no plurals. */
export const singular = (word: string): string =>
  word.length > 3 && /[^isu]s$/.test(word) ? word.slice(0, -1) : word;

type Change = readonly [from: RegExp, to: string];

/** What is written in several ways comes to one, before words are parted. */
const CHANGES: readonly Change[] = [
  [/[’‘`´]/g, "'"],
  [/[–—−]/g, '-'],
  [/\((?:the )?dfe(?:'s)?(?: (?:definition|measure|sense|one))?\)/gi, ' dfe-sense '],
  [
    /(?:\b(?:under|by|using|in) )?\(?\b(?:the )?network(?:'s)?,? (?:broad(?:er)?|sense|definition)(?: (?:sense|definition))?\)?/gi,
    ' broad-sense ',
  ],
  [/\bn't\b/gi, ' not'],
  [/(\w)n't\b/gi, '$1 not'],
  [/\b(what|who|how|where|when|it|that|there|here)'?s\b/gi, '$1 is'],
  [/\b(i|we|you|they|who|that|there|what|it|she|he|these|those|how|where|la|las)'(?:d|ll|ve|m|re)\b/gi, '$1'],
  // "Medway and Kent put together", and not "a paper that Jo and I put together".
  [
    /(?<=\band (?!(?:i|we|he|she|they|you)\b)[a-z-]+(?: [a-z-]+){0,2} )(?:all )?(?:put|lumped|taken) together\b(?! (?:an?|the|our|my|some|to)\b)/gi,
    'combined',
  ],
  [/(?<=[a-z]s)'s\b/gi, ''],
  [/'s\b|s'(?=\s|$)/gi, 's'],
  [/'/g, ''],
  [/(?:<=|≤|=<)\s*(?=\d)/g, ' at most '],
  [/(?:>=|≥|=>)\s*(?=\d)/g, ' at least '],
  [/<\s*(?=\d)/g, ' under '],
  [/>\s*(?=\d)/g, ' over '],
  // "LAs w/ 300+ EHE".
  [/\bw\/(?:\s+|(?=[\d<>]))/gi, 'with '],
  [
    /(?<=\b(?:with|w|has|have|had|got|las|authorities|councils|only|who) )(\d{1,3}(?:,\d{3})+|\d+)\+(?=\s|\?|$)(?!\s*(?:week|wk|month|mth|year|yr|day|hour|session))/gi,
    'at least $1',
  ],
  [/(?<![\d,/])((?!20\d\d)\d{3,}|\d{1,3}(?:,\d{3})+)\+(?=\s|\?|$)/g, 'at least $1'],
  [/(\d+)\s*\+(?=\s*(?:week|wk|month|mth|year|yr))/gi, 'over $1 '],
  [/(\d)\s*(wks?|weeks?|mths?|months?|yrs?|years?)\b/gi, '$1 $2'],
  [/\byr(s?)\b/gi, 'year$1'],
  [/\bwk(s?)\b/gi, 'week$1'],
  [/\bmth(s?)\b/gi, 'month$1'],
  [/\bt\/ts?\b/gi, 'tt'],
  [/\bt\/?tables?\b|\btime[ -]tab(?:le|el)s?\b/gi, 'timetable'],
  [/\b(20\d\d) (\d\d)\b(?! ?(?:week|month|year|day|\/))/gi, '$1/$2'],
  [/(\d) (st|nd|rd|th)\b/gi, '$1$2'],
  // "2nd highest" is one of them, and no "2 highest".
  [
    /\b\d+(?:st|nd|rd|th)(?= (?:highest|lowest|largest|smallest|biggest|most|fewest|least|best|worst)\b)/gi,
    'nth',
  ],
  [/(\d)(?:st|nd|rd|th)\b/gi, '$1'],
  [/\b(autumn|aut|spring|spr|summer|sum|oct|jan|feb|sept?|nov|dec|mar|jun|jul)(\d{2}|\d{4})\b/gi, '$1 $2'],
  [/(\d)s\b/gi, '$1'],
  [/\bay(?=\d)/gi, 'ay '],
  [/\bover the (?:years|terms)\b/gi, 'over time'],
  [/(?<=\w \w+) no\.?(?=\s*\??$)/gi, ' number'],
  [/#(?= ?(?:of|in|kids|pupils|children|cme|ehe)\b)/gi, ' number '],
  [/\b(top|bottom|last|past|highest|lowest|best|worst)(?=\d{1,2}\b)/gi, '$1 '],
  // "2425" is typed without a stroke; a bound may be that number.
  [
    /(?<![\d,./-]|\b(?:over|under|than|least|most|above|below|exceeding|of) )(21(?=22\b)|22(?=23\b)|23(?=24\b)|24(?=25\b)|25(?=26\b)|26(?=27\b))(\d\d)(?![,./-]?\d)/g,
    '$1/$2',
  ],
  [/(\d\d\/\d\d)\s*-\s*(?=\d\d)/g, '$1 to '],
  [/(\d),(?=\d{3}\b)/g, '$1'],
  [/&|\+/g, ' and '],
  [/([a-z])[-/](?=[a-z])/gi, '$1 '],
  [/% ?age\b/gi, ' percentage '],
  [/%/g, ' percent '],
];

const PARTS = /[a-z0-9]+(?:-sense)?|[,/-]|(?<= )\.(?= )/g;

/** Small letters that nothing above changes: most of what a list of words holds. */
const AS_IT_IS =
  /^(?!.*(?:\b(?:what|who|how|where|when|it|that|there|here)s\b|network|\b(?:yr|wk|mth)s?\b|tab(?:le|el)s?\b|\b(?:[a-z] ){2,}[a-z]\b))[a-z ]+$/;

/** "c m e" is dictated. */
const SPELT = /\b(?:[a-z][ .]){2,}[a-z]\b/gi;

/** "ManyCME" and "EHEin" have lost a space; whom a chair begins with is the others. */
const UNGLUED: readonly Change[] = [
  [/([a-z]{2,})([A-Z]{3,})\b/g, '$1 $2'],
  [/\b([A-Z]{3,})(?!(?:es|s)\b)([a-z]{2,})/g, '$1 $2'],
  [/([a-z]{2})([A-Z][a-z]{2,})/g, '$1 $2'],
  [/^\W*(?:colleagues|everyone|everybody|all|chair|folks|members)\s*[,:-]\s*/i, ''],
];

const unglued = (text: string): string =>
  UNGLUED.reduce(
    (words, [from, to]) => words.replace(from, to),
    text.replace(SPELT, (letters) => letters.replace(/[ .]/g, '')),
  );

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((words, [from, to]) => words.replace(from, to), text);

const written = (given: string): string => {
  const text = changed(given, STOPS);
  if (AS_IT_IS.test(text)) return spellOut(inFigures(text));
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  // Authorities and abbreviations joined by a slash are a list: "Kent/Surrey".
  const listed = unglued(plain).replace(/([a-z]{2,})\s*\/\s*(?=[a-z]{2,})/gi, '$1 , ');
  return spellOut(changed(inFigures(listed.toLowerCase()), CHANGES));
};

/** Parts a text into words; greetings and points are gone, commas and what joins numbers stay. */
export const said = (text: string): Said => ({
  asked: text.includes('?'),
  tokens: (written(text).toLowerCase().match(PARTS) ?? []).map((raw) => ({ raw, word: singular(raw) })),
});
