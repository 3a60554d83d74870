import { isName } from '../child-identity-birth.ts';
import { asSeen } from '../child-identity-text.ts';
import { isPerson } from './child-columns.ts';
import { isGivenName } from './given-names.ts';
import { isFigure } from './grid-labels.ts';

/** What a line, or a row's cells, hold: one child with an age or a year group; a person alone; initials alone. */
export interface PersonLine {
  readonly is: 'child' | 'name' | 'initials';
  /** Whom it names, one after the other. */
  readonly people: readonly string[];
  /** One of them has a common given name, or initials, which have none. */
  readonly isLikely: boolean;
}

/** "Y7", "Year 7", "NCY 11", "aged 9", "9 years old": marked as one, since a bare number is a figure. */
const AGE =
  /^(?:(?:nc )?y(?:ea)?rs?(?: group)? ?\d{1,2}|y ?\d{1,2}|ncy ?\d{1,2}|reception|nursery|aged?:? ?\d{1,2}|\d{1,2} ?(?:yrs?|years?)(?: old)?|\d{1,2} ?yo)$/i;
const AGED = new RegExp(`^(.+?) (${AGE.source.slice(1, -1)})$`, 'i');
const INITIALS = /^(?:\p{Lu}\.? ?){2}\.?$/u;
const MORE_INITIALS = /^(?:\p{Lu}\.? ?){2,3}\.?$/u;
/** Capitals that stand for something else where children are counted. */
const SHORT = new Set(
  (
    'la las ap cp cin cla cme ehe ehc eyfs fsm gcse ict ks lac mk nc ncy nk oos pa pex pru rag sa sen sao sw ep ews ewo ' +
    'fte pt ft uk hcc kcc bfc occ wbc na nb ok no id tbc tba'
  ).split(' '),
);
const WORD = /^\p{Lu}[\p{L}'-]+$/u;
const PARTED = /\s*[,;|()/]\s*|\s+-\s+|\s+and\s+|\s+&\s+/;
const NUMBERED = /^(?:[-•*–]|\(?\d{1,3}[.)])\s*/;

/** What the cells say, or nothing where they are anything else: figures beside a name make it a label. */
export const personLine = (cells: readonly string[]): PersonLine | undefined => {
  const pieces = piecesOf(cells);
  if (pieces.length === 0 || pieces.length > MOST) return undefined;
  const aged = agedIn(pieces);
  if (aged.length > 0 && !pieces.some(isFigure)) return lineOf('child', aged);
  const [only, other, ...more] = pieces;
  if (only && !other && isInitials(only, INITIALS)) return lineOf('initials', [only]);
  // "Fox, Ella", or the two in cells of their own.
  if (only && other && more.length === 0 && [only, other].every(isOneName))
    return lineOf('name', [`${only} ${other}`]);
  if (pieces.every(isWhole)) return lineOf('name', pieces);
  const run = pieces.map(runIn).find(({ length }) => length > 0);
  return run && lineOf('name', run);
};

const FEWEST = 6;

/** "Ella Fox Tom Reed Ann Bee", as a PDF may give lines that stood one below the other: by twos. */
const runIn = (piece: string): readonly string[] => {
  let run: string[] = [];
  for (const word of [...piece.split(' '), '']) {
    if (isOneName(word)) run.push(word);
    else if (run.length >= FEWEST && run.filter(isGivenName).length * 3 >= run.length) break;
    else run = [];
  }
  return run.length < FEWEST ? [] : run.flatMap((word, at) => (at % 2 ? [] : `${word} ${run[at + 1] ?? ''}`));
};

/** A row of more has no single person in it. */
const MOST = 40;

const piecesOf = (cells: readonly string[]): readonly string[] =>
  cells
    .map((cell, at) => (at === 0 && cells.length > 1 && /^\d{1,3}$/.test(cell) ? '' : cell))
    .flatMap((cell) => asSeen(cell).trim().replace(NUMBERED, '').replace(/[.;]$/, '').split(PARTED))
    .map((piece) => piece.trim())
    .filter(Boolean)
    .flatMap((piece) => AGED.exec(piece)?.slice(1, 3) ?? piece);

/** Whoever has an age or year group right behind them, or behind their surname's cell. */
const agedIn = (pieces: readonly string[]): readonly string[] =>
  pieces.flatMap((piece, at) => {
    if (!AGE.test(piece)) return [];
    const [before = '', first = ''] = [pieces[at - 1], pieces[at - 2]];
    if (isOneName(before) && isOneName(first)) return [`${first} ${before}`];
    return isWhole(before) || isInitials(before, MORE_INITIALS) || isGivenName(before)
      ? [before]
      : endOf(before);
  });

/** "We know of AB (Y7)": who stands at the end of other words. */
const endOf = (piece: string): readonly string[] => {
  const words = piece.split(' ');
  const [last = '', two] = [words.at(-1), words.slice(-2).join(' ')];
  return [two, last].filter((one) => isWhole(one) || isInitials(one, INITIALS)).slice(0, 1);
};

const isInitials = (text: string, pattern: RegExp): boolean =>
  pattern.test(text) && !SHORT.has(text.replace(/[. ]/g, '').toLowerCase());

const isOneName = (text: string): boolean => WORD.test(text) && isName(text) && isPerson(text);

/** Two words or more, each of which may be part of a name. */
const isWhole = (text: string): boolean =>
  isPerson(text) && text.includes(' ') && text.split(' ').every(isName);

const lineOf = (is: PersonLine['is'], people: readonly string[]): PersonLine => ({
  is,
  people,
  isLikely: people.some((one) => INITIALS.test(one) || one.split(/[ ,]+/).some(isGivenName)),
});
