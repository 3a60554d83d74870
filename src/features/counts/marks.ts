import type { AuthorityCode } from '../../domain/authority.ts';
import type { Limit, PartKind, Sum, Want } from '../../domain/counts/question.ts';
import type { Period } from '../../domain/returns/period.ts';

/** A part that words name, before it is known of which measure: "EHCP" is one of several breakdowns. */
export interface PartRef {
  readonly kind: PartKind;
  readonly ids: readonly string[];
  /** Where they are counted together: "years 7 to 9". */
  readonly says?: string;
}

/** What narrows a measure down to another: "new" of EHE are those who started. */
export type Turn = 'start' | 'return' | 'left' | 'anytime' | 'census' | 'core' | 'dfe' | 'broad' | 'plan';

/** How a period was said: a month stands for the term and the year alike, a calendar year for neither. */
export type PeriodSaid = 'term' | 'bare' | 'year' | 'month' | 'calendar' | 'turned';

export interface PeriodMark {
  readonly is: 'period';
  readonly period: Period;
  readonly said: PeriodSaid;
  /** "last term", "this time last year": what it is seen from today. */
  readonly back?: 'term-before' | 'year-before';
}

/** What one stretch of a question says. */
export type Mark =
  | PeriodMark
  | { readonly is: 'measure'; readonly ids: readonly string[] }
  | { readonly is: 'turn'; readonly turn: Turn }
  | { readonly is: 'part'; readonly refs: readonly PartRef[] }
  | { readonly is: 'breakdown'; readonly kinds: readonly PartKind[] }
  /** "Breakdown", with nothing said of by what. */
  | { readonly is: 'split' }
  | { readonly is: 'place'; readonly codes: readonly AuthorityCode[] }
  /** "Sussex": one of several. */
  | { readonly is: 'shared'; readonly codes: readonly AuthorityCode[] }
  | { readonly is: 'region' | 'all' | 'each' | 'england' | 'own' | 'we' }
  /** A place that is none of the network's. */
  | { readonly is: 'outside' }
  | { readonly is: 'span'; readonly most: number; readonly unit: 'term' | 'year' }
  | { readonly is: 'newest' | 'since' | 'from' | 'onwards' | 'until' | 'between' }
  /** "The term before": the one before that of the question before. */
  | { readonly is: 'earlier'; readonly unit: 'term' | 'year'; readonly later?: true }
  /** "For the same term": what the question before was of. */
  | { readonly is: 'same' }
  /** "Over 100"; "how many LAs"; "added together", "on average". */
  | { readonly is: 'limit'; readonly limit: Limit }
  | { readonly is: 'las' }
  | { readonly is: 'sum'; readonly sum: Sum }
  /** "By year": of school, or of time? */
  | { readonly is: 'yearly' }
  /** "term 2" of six. */
  | { readonly is: 'six'; readonly terms: readonly number[] }
  | { readonly is: 'want'; readonly want: Want }
  | { readonly is: 'best'; readonly good: boolean }
  /** "Over six weeks" of reduced timetables, which count those alone. */
  | { readonly is: 'sixWeeks' }
  | { readonly is: 'rank' }
  /** "Higher than", "above": holds two against each other, and says nothing with one alone. */
  | { readonly is: 'more' }
  | { readonly is: 'top'; readonly top: number; readonly want?: 'highest' | 'lowest' }
  | { readonly is: 'as'; readonly as: 'number' | 'rate' | 'share' }
  | { readonly is: 'source'; readonly from: 'network' | 'published' }
  /** "how many", "number of", "figures". */
  | { readonly is: 'ask' }
  /** "what is": a definition where nothing else is said. */
  | { readonly is: 'what' }
  | { readonly is: 'the' }
  | { readonly is: 'children' }
  | { readonly is: 'cases' }
  /** "and Surrey?", "what about", "same for". */
  | { readonly is: 'again' }
  /** "of those", "it". */
  | { readonly is: 'those' }
  | { readonly is: 'and' | 'to' | 'versus' | 'or' }
  /** `holds` a place that what is passed over names: “for the Kent board”. */
  | { readonly is: 'plain'; readonly holds?: true }
  /** "What have you got on", "all … figures": everything, where no measure is named. */
  | { readonly is: 'whatever' }
  /** Where a sentence ends, or what leads up to a question. */
  | { readonly is: 'stop' }
  /** A word of another room: "actions", "meeting". */
  | { readonly is: 'room' }
  /** Words that change the meaning and that no figure answers: "not", "excluding", "percentage change". */
  | { readonly is: 'bar' }
  /** Told of a figure beside a question, and no part of it. */
  | { readonly is: 'told' }
  | { readonly is: 'unknown' };

/** A mark with the words that it covers. */
export type Marked = Mark & { readonly words: string; readonly at: number };
