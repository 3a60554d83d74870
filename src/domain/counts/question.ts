import type { AuthorityCode } from '../authority.ts';
import type { Period } from '../returns/period.ts';

/** Whose figures are asked for. */
export type Places =
  /** Named authorities, in the order they were named. */
  | { readonly kind: 'authorities'; readonly codes: readonly AuthorityCode[] }
  /** "your", "we", "us": the asker's own. */
  | { readonly kind: 'own' }
  /** Each authority of the network, one by one. */
  | { readonly kind: 'each' }
  /** The network as a whole: South East, "all", "in total", or nothing said. */
  | { readonly kind: 'region' }
  | { readonly kind: 'england' };

/** When. Left out, it is the newest there is. */
export type When =
  | { readonly kind: 'newest' }
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

/** Of a measure, one breakdown as a whole, or named parts of it: "by sex", "girls", "primary". */
export interface Part {
  /** The breakdown's id in the return type: "sex", "year". */
  readonly breakdown: string;
  /** Ids of parts; left out, all of them. More than one is a sum where the breakdown adds up ("primary" is years). */
  readonly parts?: readonly string[];
  /** How the parts together are called: "primary". */
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
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'unclear'; readonly unclear: Unclear }
  | { readonly is: 'other' };
