import type { AuthorityCode } from '../authority.ts';
import type { Period } from '../returns/period.ts';

/** What figures are held against: "compare Kent with the region and with England". */
export type Beside = 'region' | 'england';

/** Whose figures are asked for. */
export type Places =
  /** Named authorities, in the order they were named. */
  | {
      readonly kind: 'authorities';
      readonly codes: readonly AuthorityCode[];
      readonly beside?: readonly Beside[];
    }
  /** "your", "we", "us": the asker's own. */
  | { readonly kind: 'own'; readonly beside?: readonly Beside[] }
  /** Each authority of the network, one by one; `mark` are those asked after among them: "where does Kent rank". */
  | { readonly kind: 'each'; readonly mark?: readonly AuthorityCode[]; readonly beside?: readonly Beside[] }
  /** The network as a whole: South East, "all", "in total", or nothing said. */
  | { readonly kind: 'region'; readonly beside?: readonly Beside[] }
  | { readonly kind: 'england' };

/** What the newest figures are held against: those one term or one year before them, or those of named periods. */
export type Against = 'term-before' | 'year-before' | readonly Period[];

/**
 * When. Left out, it is the newest there is. A measure counted by terms has a year's three terms, one counted by years
 * the year of a term: `periodsOf` turns one into the other.
 */
export type When =
  | { readonly kind: 'newest'; readonly beside?: Against }
  | { readonly kind: 'periods'; readonly periods: readonly Period[] }
  /** "since autumn 2023", "over the last three terms", "trend": `from` left out is as far back as there is. */
  | { readonly kind: 'span'; readonly from?: Period; readonly to?: Period; readonly most?: number };

/** What is wanted of the figures. */
export type Want =
  | 'figure'
  /** Side by side: places, periods or measures. */
  | 'compare'
  | 'trend'
  | 'highest'
  | 'lowest'
  /** "what is CME", "how is it defined". */
  | 'definition'
  /** "everything about Kent". */
  | 'everything';

/** What bounds the figures of the local authorities that are asked for. */
export interface Limit {
  readonly is: 'over' | 'under' | 'at-least' | 'at-most';
  readonly n: number;
}

/** What is made of one count of several local authorities. */
export type Sum = 'total' | 'mean';

/**
 * What a count can be parted by, whatever its return type calls it: \`partIn\` finds a measure's own. 'group' are the
 * sub-groups that overlap (LAC, EHC plan), 'from' the school before, 'with' what those who started home education had.
 */
export type PartKind =
  | 'sex'
  | 'year'
  | 'phase'
  | 'reason'
  | 'duration'
  | 'colour'
  | 'ethnicity'
  | 'group'
  | 'from'
  | 'with';

/** Of a measure, one breakdown as a whole, or named parts of it: "by sex", "girls", "primary". */
export interface Part {
  readonly breakdown: PartKind;
  /** Ids of parts, in the order they were named; left out, all of them. */
  readonly parts?: readonly string[];
  /** Where the parts are counted together, how they are called: "years 7 to 9". Without it, each by itself. */
  readonly says?: string;
}

/** One question, read: what is known for sure. Nothing in it was guessed. */
export interface Question {
  readonly want: Want;
  /** Ids of measures; at least one, but for 'everything'. */
  readonly measures: readonly string[];
  readonly part?: Part;
  readonly places: Places;
  readonly when: When;
  /** 'rate' is per 100 children as DfE publishes it; 'share' is the part as a percentage of its whole. */
  readonly as: 'number' | 'rate' | 'share';
  /** Where it says which figures it wants: the network's returns or DfE's. Left out, the network's come first. */
  readonly from?: 'network' | 'published';
  /** "Over 100": of each local authority those within it; 'highest' for the more, 'lowest' for the less. */
  readonly limit?: Limit;
  readonly sum?: Sum;
  /** For 'highest' and 'lowest': how many, where it says so ("top 5"). */
  readonly top?: number;
}

/** A question that was not understood, or could be two: asked about, never guessed. */
export interface Unclear {
  /** What is not known, in a sentence for the asker. */
  readonly say: string;
  /** Questions that it may have been, each for a button. */
  readonly choices: readonly { readonly label: string; readonly question: Question }[];
  readonly code:
    | 'no-measure'
    | 'several-measures'
    | 'no-period'
    | 'several-periods'
    | 'six-terms'
    | 'no-place'
    | 'several-places'
    | 'no-part'
    | 'no-sense';
}

/** What a text came to: a question, one to be asked about, or not a question about figures at all. */
export type Read =
  /** `words` are those it was read from, where others that stood beside them were left out. */
  | { readonly is: 'question'; readonly question: Question; readonly words?: string }
  | { readonly is: 'unclear'; readonly unclear: Unclear }
  | { readonly is: 'other' };
