import { shorten } from '../../domain/words.ts';

/** "share it", "raise this with them": what is meant stands before it. */
const LEANS =
  /^(?:\p{L}[\p{L}-]*\s+){1,3}?(?:(?:it|them|one)\b|(?:this|that|these|those|so|both)(?=\s*[.,;:]|\s*$|\s+(?:with|to|on|over|for|at|by|in|from|and|as|once|before|after|up|out|back|when|until|further|again|next|through|round|into|asap)\b))/iu;
/** "details to follow from her". */
const MORE = /^(?:(?:further |more |full )?(?:details|information)|the rest|more) (?:to|will|would) /i;
/** "collate.", "ask but was not hopeful": the verb is all there is. */
const THIN =
  /^\p{L}+(?:\s(?:back|up|out|in|so|likewise))?(?:[\s.,;]*$|\s+(?:but|and|when|by|before|as|if)\b)/iu;
const ENDS =
  /(?:[\s,;:–-]+|\b(?:and|but|so|that|who|which|then|(?:it was )?(?:agreed|decided|resolved))\b|\(\s*$)+$/i;
const BARE = /^[\s•]*(?:\d+(?:\.\d+)*[.)]?\s+)?/;
/** "it would be supplied to members". */
const IT_WOULD = /^(?:it|they|these|this|the figures?) (?:will|would) be \p{Ll}+/u;
const FEWEST = 3;
/** "A paper would help and Ann said that she": so far from the clause's beginning whoever it is says more than that. */
const FAR = 16;
/** So much may stand between them and what they are told: " kindly said that she". */
const NEAR = 24;
/** "It was suggested" says nothing of what. */
const EMPTY = /^(?:it|this) (?:was|is|has been) (?:also )?\p{Ll}+$/iu;
const LONGEST = 56;

export interface Leaning {
  readonly text: string;
  /** Whose it is to do. */
  readonly words: string;
  /** What stands before them in the sentence. */
  readonly clause: string;
}

/** What "it" is, where a deed only says "it": the clause before it, or else the sentence before that one. */
export const meantBefore = (told: Leaning, sentence: string | undefined): string | undefined => {
  if (![LEANS, THIN, MORE, IT_WOULD].some((form) => form.test(told.text))) return undefined;
  const clause = clauseBefore(told);
  if (clause && !LEANS_TOO.test(clause) && !ENDS_OPEN.test(clauseOf(told))) return clause;
  const before = sentence && withoutEnd(sentence);
  return before && isEnough(before) ? before : clause;
};

/** What their own sentence says before it names them, or before what they are told. */
const clauseBefore = ({ clause, words }: Leaning): string | undefined => {
  const own = clause.lastIndexOf(words);
  const isLast = clause.length - own - words.length < NEAR;
  const near = withoutEnd(own > FAR && isLast ? clause.slice(0, own) : clause);
  const isShort = near.startsWith(words) && near.split(/\s+/).length < 6;
  const isOwn = own <= FAR && (isShort || (SAID.test(clause) && (own >= 0 || clause.length < 40)));
  return !isOwn && isEnough(near) ? near : undefined;
};

const SAID = /\b(?:said|noted|reported|confirmed|agreed|explained) that\s*$|\bwho\s*$/i;

/** "She did not have it to hand": no more is told there of what it is. */
const LEANS_TOO =
  /\b(?:have|had|do|done|know|got|brought) (?:it|this|these|them|so|one|a copy|sight)\b|\b(?:not know|not say|no idea)\b/i;

/** "DS could see no difficulty with that and will": nor here. */
const ENDS_OPEN = /\b(?:with|about|to|of|for|against) (?:that|this|it)(?:,? (?:and|but|so))?\s*$/i;
const clauseOf = ({ clause }: Leaning): string => clause.trimEnd();

const isEnough = (text: string): boolean => text.split(/\s+/).length >= FEWEST && !EMPTY.test(text);

const withoutEnd = (text: string): string =>
  shorten(
    lastClauses(
      text
        .trim()
        .replace(BARE, '')
        .replace(ENDS, '')
        .replace(/[.\s]+$/, ''),
    ),
    LONGEST,
  );

/** Of a long one what stands behind its commas and dashes, as much as says enough. */
const lastClauses = (text: string): string => {
  const starts = [...text.matchAll(/(?:[,;:]|\s[-–—]|\sand)\s+/g)].map((sign) => sign.index + sign[0].length);
  return (
    [0, ...starts].map((at) => text.slice(at)).find((piece) => piece.length <= LONGEST && isEnough(piece)) ??
    text
  );
};
