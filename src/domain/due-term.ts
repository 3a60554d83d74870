import { type DueContext, onDay, type Reader, type Reading, VAGUE } from './due-reading.ts';
import type { Term } from './term.ts';

const YEAR = '(?: (20\\d\\d)(?:[/-](?:20)?(\\d\\d)| to 20\\d\\d)?)?';
const PART = '(start|beginning|first day|end|last day|late)(?:[ -]of|[ -]in)?[ -](?:the )?';
const PART_OF_TERM = new RegExp(`^${PART}(this |next |current )?(?:(autumn|spring|summer)[ -])?term${YEAR}$`);
const PART_OF_YEAR = new RegExp(`^${PART}(?:this |current )?(?:academic|school) year${YEAR}$`);
const THIS_TERM = /^(?:in )?(?:this|current) term$/;

interface Asked {
  readonly part: string;
  readonly turn?: string | undefined;
  readonly name?: string | undefined;
  readonly year?: string | undefined;
  /** The second half of 2026/27: an academic year, not a calendar year. */
  readonly academic?: string | undefined;
}

/**
 * "end of term", "the start of the spring term 2027": from the network's own term dates (decision 7). Where they do
 * not reach so far the words stand alone: a wrong day is worse than none.
 */
export const readTerm: Reader = (phrase, context) => {
  if (THIS_TERM.test(phrase) || phrase === 'term end') return dayOfTerm({ part: 'end' }, context);
  const [, part, turn, name, year, academic] = PART_OF_TERM.exec(phrase) ?? [];
  if (part) return dayOfTerm({ part, turn: turn?.trim(), name, year, academic }, context);
  const [, partOfYear, ofYear, second] = PART_OF_YEAR.exec(phrase) ?? [];
  if (!partOfYear) return undefined;
  const name2 = isStart(partOfYear) ? 'autumn' : 'summer';
  return dayOfTerm({ part: partOfYear, name: name2, year: ofYear, academic: second }, context);
};

const isStart = (part: string): boolean => /^(?:start|beginning|first)/.test(part);

const dayOfTerm = (asked: Asked, { today, terms }: DueContext): Reading => {
  const edge = (term: Term) => (isStart(asked.part) ? term.first : term.last);
  const ahead = [...terms]
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .filter((term) => (asked.name === undefined || term.name === asked.name) && isOfYear(term, asked))
    .filter((term) => asked.year !== undefined || edge(term) >= today);
  const found = ahead[isTheOneAfter(asked, ahead[0], today) ? 1 : 0];
  return found ? onDay(edge(found)) : VAGUE;
};

const isOfYear = (term: Term, { year, academic }: Asked): boolean => {
  if (year === undefined) return true;
  return academic ? term.year === Number(year) : term.first.startsWith(year);
};

/** "next term" is the one after that which is running; in a holiday, the one that comes. */
const isTheOneAfter = ({ part, turn }: Asked, first: Term | undefined, today: string): boolean =>
  turn === 'next' && !isStart(part) && first !== undefined && first.first <= today;
