import type { Mark, Marked } from './marks.ts';
import { isAsked, segmentsOf } from './segments.ts';
import { isSaid, namedBy } from './told.ts';

const THEY = /\b(?:they|them|theirs?)\b/i;
/** "How many are there" says nothing of where. */
const THERE = /(?<!\b(?:is|are|was|were|been|be) )\bthere\b(?! (?:is|are|was|were|been|has|have|had)\b)/i;
const IT =
  /\b((?:what|how (?:high|low|big|bad)) (?:is|was) )(?:it|that)\b(?! (?:[a-z]+ )?(?:figure|number|rate|count|total)\b)/i;
const HOW_MANY = /\bhow many(?: of (?:them|those))?(?= (?:do|did|have|had|has|does)\b)/i;

/** What is said of where, beside one place; and what a statement may not hold of a figure, for a word to stand for it. */
const ELSEWHERE: readonly Mark['is'][] = ['region', 'england', 'each', 'all', 'shared', 'outside'];
const WHERE: readonly Mark['is'][] = ['place', 'own', 'we', ...ELSEWHERE];
const PARTED: readonly Mark['is'][] = [
  'part',
  'breakdown',
  'split',
  'as',
  'source',
  'turn',
  'limit',
  'sum',
  'six',
];

/** "Academies in Kent", "Sarah at Kent": they are those, and not all of Kent. */
const OF_SOME =
  /\b(?:[a-z]+s (?:in|of|across|from|around|within|on)|[a-z]+ at|(?:school|academy|college|nursery|headteacher|family|parent|charity|trust|provider) (?:in|of|from|on))(?: the)?\s*$/i;

/** "Slough and its neighbours". */
const AND_OTHERS = /^(?:['’]s)? (?:and|or) (?:its|their|the|our|my|some|all|a few|others)\b/i;

/** What was told of, in its own words; nothing of a kind where nothing or more than one was. */
interface Told {
  /** "Slough and Reading", where those two alone were told of. */
  readonly pair?: string;
  readonly place?: string;
  readonly measure?: string;
  readonly measured?: Marked;
  readonly isOfSeveral: boolean;
}

const once = (marks: readonly Marked[]): readonly Marked[] => {
  const keys = new Set(marks.map((mark) => namedBy(mark).join()));
  return keys.size === 1 ? marks.slice(0, 1) : [];
};

/** A place as it was written, and not within what only some of it are. */
const placeIn = (text: string, { words }: Marked): string | undefined => {
  const written = words.replace(/[^a-z0-9]+/gi, '[^a-z0-9]+').replace(/s$/i, "['’]?s");
  const found = new RegExp(written, 'i').exec(text);
  if (!found || AND_OTHERS.test(text.slice(found.index + found[0].length))) return undefined;
  return !OF_SOME.test(text.slice(0, found.index)) ? found[0].replace(/['’]s$/, '') : undefined;
};

/** Two places, each told of by itself. */
const pairIn = (text: string, places: readonly Marked[]): string | undefined => {
  const keyed = places.map((one) => [namedBy(one).join(), placeIn(text, one)] as const);
  const names = [...new Map(keyed).values()];
  return names.length === 2 && !names.includes(undefined) && places.every((one) => namedBy(one).length === 1)
    ? names.join(' and ')
    : undefined;
};

const toldIn = (text: string, marks: readonly Marked[]): Told => {
  const of = (kind: Mark['is']): readonly Marked[] => marks.filter(({ is }) => is === kind);
  const isParted = marks.some(({ is }) => PARTED.includes(is));
  const [where] = marks.some(({ is }) => ELSEWHERE.includes(is)) ? [] : once(of('place'));
  const [what] = isParted ? [] : once(of('measure'));
  const place = where && namedBy(where).length === 1 ? placeIn(text, where) : undefined;
  const pair = marks.some(({ is }) => ELSEWHERE.includes(is)) ? undefined : pairIn(text, of('place'));
  return {
    ...(place && { place }),
    ...(pair && { pair }),
    ...(what && { measure: what.words, measured: what }),
    isOfSeveral: new Set(of('place').flatMap(namedBy)).size > 1,
  };
};

/** "Milton Keynes'", "Kent's". */
const whoseOf = (place: string): string => (/s$/i.test(place) ? `${place}'` : `${place}'s`);

const withPlace = (asked: string, place: string): string =>
  asked
    .replace(/\btheirs?\b/gi, whoseOf(place))
    .replace(/\b(?:of them|they|them)\b/gi, (word) => (/^of/i.test(word) ? '' : place))
    .replace(THERE, `in ${place}`);

/** "How many do they have" is of what was told of; "what is their figure" as well. */
const withMeasure = (asked: string, measure: string): string | undefined => {
  if (HOW_MANY.test(asked)) return asked.replace(HOW_MANY, (words) => `${words.slice(0, 8)} ${measure}`);
  if (/\btheirs\b/i.test(asked)) return asked.replace(/\btheirs\b/i, `their ${measure}`);
  const figure =
    /\btheir (?:(?:latest|newest|current|actual|own|most recent) )?(?=(?:figure|number|rate|count|total|position)s?\b)/i;
  return figure.test(asked) ? asked.replace(figure, (words) => `${words}${measure} `) : undefined;
};

const isSame = (marks: readonly Marked[], { measured }: Told): boolean =>
  marks.some((mark) => mark.is === 'measure' && measured && isSaid(mark, [measured]));

const OF_TWO = /\bof (?:the two|them|those two|these two)\b/i;

/** "How do their figures compare", "which of the two has more": of both that were told of. */
const withPair = ({ text, isPlaced }: Asked, pair: string): string | undefined => {
  if (isPlaced) return undefined;
  if (OF_TWO.test(text)) return text.replace(OF_TWO, `of ${pair}`);
  if (/\bcompare\b/i.test(text)) return text.replace(/\btheir\b/i, pair);
  return /\bbetween them\b/i.test(text) ? text.replace(/\bthey\b/i, pair) : undefined;
};

interface Asked {
  readonly text: string;
  readonly isPlaced: boolean;
  readonly marks: readonly Marked[];
}

/** "Green cases" are a figure as well. */
const isMeasured = ({ marks }: Asked): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'measure' ||
      (mark.is === 'part' && mark.refs.some(({ kind }) => kind === 'colour')) ||
      (mark.is === 'breakdown' && mark.kinds.includes('colour')),
  );

/** "What was it there": what was told of, and where, if one place was. */
const meantByIt = ({ text, isPlaced }: Asked, { place, measure, isOfSeveral }: Told): string | undefined => {
  if (!measure || (isOfSeveral && !isPlaced)) return undefined;
  const named = text.replace(IT, (_, lead: string) => `${lead}${measure}`);
  if (isPlaced || !place) return THERE.test(named) ? undefined : named;
  return THERE.test(named) ? withPlace(named, place) : named.replace(measure, `${measure} in ${place}`);
};

/** "How many do they have": whose, and of what, where the question does not say. */
const meantByThey = (asked: Asked, told: Told): string | undefined => {
  const { place, measure } = told;
  if (!place || asked.isPlaced) return undefined;
  if (!isMeasured(asked)) {
    const whole = measure && withMeasure(asked.text, measure);
    return whole && withPlace(whole, place);
  }
  // "EHE in Kent. What is CME there": where is not as clear as whose.
  const isOther = !THEY.test(asked.text) && measure !== undefined && !isSame(asked.marks, told);
  return isOther ? undefined : withPlace(asked.text, place);
};

/** The question in words of its own; nothing where one word may stand for more than one thing. */
const meant = (text: string, marks: readonly Marked[], told: Told): string | undefined => {
  const asked: Asked = { text, marks, isPlaced: marks.some(({ is }) => WHERE.includes(is)) };
  if (told.pair && isMeasured(asked)) return withPair(asked, told.pair);
  if (IT.test(text) && !isMeasured(asked)) return meantByIt(asked, told);
  return THEY.test(text) || THERE.test(text) ? meantByThey(asked, told) : undefined;
};

/**
 * "Kent rang about CME. How many do they have?" with what "they", "there" and "it" stand for in its place; as it is where
 * nothing stands for anything, or not for one thing alone.
 */
export const withNamed = (text: string, marksOf: (text: string) => readonly Marked[]): string => {
  const segments = segmentsOf(text);
  const at = segments.findIndex(isAsked);
  const [first, next] = [segments[at], segments.slice(at + 1).find(({ isFirst }) => isFirst)];
  if (at < 1 || !first) return text;
  const end = next ? next.from : text.length;
  const asked = text.slice(first.from, end);
  if (![THEY, THERE, IT, OF_TWO].some((one) => one.test(asked))) return text;
  const before = text.slice(0, first.from);
  const said = meant(
    asked,
    marksOf(asked),
    toldIn(
      before,
      segments.slice(0, at).flatMap((one) => marksOf(one.text)),
    ),
  );
  return said === undefined ? text : `${before}${said}${text.slice(end)}`;
};
