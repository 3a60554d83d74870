import type { Day } from '../day.ts';
import { type Term, type TermName, termOn } from '../term.ts';
import { type Period, periodBefore } from './period.ts';

export interface PeriodContext {
  readonly today: Day;
  readonly terms: readonly Term[];
}

export interface TakenPeriod {
  readonly period: Period;
  /** The words without it. */
  readonly rest: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  read(groups: Groups, context: PeriodContext): Period | undefined;
}

const TERM = '(?<term>autumn|aut|spring|spr|summer|sum)\\.?(?:\\s+term)?';
/** "2026/27", "2026-27", "202627", "2026 to 2027", "26/27". */
const SHORT = '|(?<!\\d)\\d\\d(?=[/–-])';
const ACADEMIC = `(?<start>20\\d\\d${SHORT})\\s*(?:[/–-]|to\\b)?\\s*(?<end>(?:20)?\\d\\d)`;
const CALENDAR = "(?<year>20\\d\\d|[’']?\\d\\d)";
const YEAR_WORDS = '(?:academic|school|whole)?\\s*year';

/** A due day that a term tells ("by the end of the spring term") is no period. */
const NOT_DUE = '(?<!\\b(?:by|before|until|till|end of|start of|beginning of)\\s+(?:the\\s+)?)';
const LEAD = '(?:\\b(?:for|in|of|about|on)\\s+)?(?:\\bthe\\s+)?(?:\\bacademic year\\s+)?';

const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(`${LEAD}${NOT_DUE}(?<![\\p{L}\\d/-])(?:${source})(?![\\p{L}\\d]|[/-]\\d)`, 'iu'),
  read,
});

const termNamed = (words = ''): TermName => {
  if (/^aut/i.test(words)) return 'autumn';
  return /^spr/i.test(words) ? 'spring' : 'summer';
};

const inFull = (year = ''): number => {
  const digits = Number(year.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
};

/** The year it starts in, where the two follow each other: "2025/26", not "2025-30". */
const academic = ({ start, end }: Groups): number | undefined =>
  (inFull(start) + 1) % 100 === inFull(end) % 100 ? inFull(start) : undefined;

const inAcademic = (groups: Groups): Period | undefined => {
  const year = academic(groups);
  return year === undefined ? undefined : { kind: 'term', year, term: termNamed(groups['term']) };
};

/** Decision 7: "spring term 2027" is spring of 2026/27. */
const inCalendar = ({ term, year }: Groups): Period => {
  const name = termNamed(term);
  return { kind: 'term', year: name === 'autumn' ? inFull(year) : inFull(year) - 1, term: name };
};

const current = ({ terms, today }: PeriodContext): Period | undefined => {
  const term = termOn(terms, today);
  const running = term && { kind: 'term' as const, year: term.year, term: term.name };
  return running && term.first > today ? periodBefore(running) : running;
};

const after = (period: Period): Period | undefined => {
  if (period.kind !== 'term') return undefined;
  const next = ({ autumn: 'spring', spring: 'summer', summer: 'autumn' } as const)[period.term];
  return { kind: 'term', year: next === 'autumn' ? period.year + 1 : period.year, term: next };
};

/** "this term", "last term": in a holiday "this term" is the one that has just ended, since its figures are known. */
const turned = ({ turn = '' }: Groups, context: PeriodContext): Period | undefined => {
  const now = current(context);
  if (!now) return undefined;
  if (/^(?:last|previous)/i.test(turn)) return periodBefore(now);
  return /^(?:next|coming)/i.test(turn) ? after(now) : now;
};

const SEPTEMBER = 9;

const yearTurned = ({ turn = '' }: Groups, { today }: PeriodContext): Period => {
  const [calendar = 0, month = 0] = today.split('-').map(Number);
  const year = month >= SEPTEMBER ? calendar : calendar - 1;
  if (/^(?:last|previous)/i.test(turn)) return { kind: 'year', year: year - 1 };
  return { kind: 'year', year: /^(?:next|coming)/i.test(turn) ? year + 1 : year };
};

/** "spring": the last one that had begun, since what has not begun has no figures. */
const lastNamed = ({ term }: Groups, context: PeriodContext): Period | undefined => {
  const name = termNamed(term);
  let period = current(context);
  for (let back = 0; back < 3 && period?.kind === 'term' && period.term !== name; back += 1)
    period = periodBefore(period);
  return period;
};

const TURN = '(?<turn>this|current|last|previous|next|coming)';

/** In the order in which they are tried: the fullest first. */
const FORMS: readonly Form[] = [
  form(`${TERM}(?:\\s+of|,)?\\s+(?:the\\s+)?(?:academic year\\s+)?${ACADEMIC}`, inAcademic),
  form(`${ACADEMIC},?\\s+${TERM}`, inAcademic),
  form(`${TERM}(?:\\s+of|,)?\\s+${CALENDAR}`, inCalendar),
  form(`(?<year>20\\d\\d),?\\s+${TERM}`, inCalendar),
  form(`${TURN}\\s+term`, turned),
  form(`${TURN}\\s+${YEAR_WORDS}`, yearTurned),
  form(`${ACADEMIC.replace(SHORT, '')}(?:\\s+${YEAR_WORDS})?`, (groups) => {
    const year = academic(groups);
    return year === undefined ? undefined : { kind: 'year', year };
  }),
  // A year that was not read ("spring 2025/27", "autumn 1999") is no word to be passed over: it is asked about.
  form('(?<term>autumn|spring|summer)(?!(?:\\s+term)?(?:\\s+of|,)?\\s+\\d{4})(?:\\s+term)?', lastNamed),
];

/** Cuts the period out of somebody's words: the fullest way of saying one that is in them. */
export const takePeriod = (words: string, context: PeriodContext): TakenPeriod | undefined => {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(words);
    const period = match && read(match.groups ?? {}, context);
    if (!match || !period) continue;
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    return { period, rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return undefined;
};
