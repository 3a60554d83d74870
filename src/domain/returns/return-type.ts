import type { TermName } from '../term.ts';

interface Base {
  /** Unique in its type; kept with every answer, so it never changes its meaning. */
  readonly id: string;
  readonly label: string;
  /** What belongs in it and what does not: on the form below the label. */
  readonly hint?: string;
  /** What a spreadsheet's row or an officer's words may call it: "tot", "Yr 7", "NCY7". Case and signs are ignored. */
  readonly aliases?: readonly string[];
  /** It may be left empty. */
  readonly optional?: true;
}

/** A whole number of children or cases, 0 or more, or a mark. */
export interface CountField extends Base {
  readonly kind: 'count';
}

/** A number with decimals: "17.8". */
export interface RateField extends Base {
  readonly kind: 'rate';
  readonly unit: '%' | 'per 100';
  /** The most it can be: 100 for a share. */
  readonly most?: number;
}

export interface TextField extends Base {
  readonly kind: 'text';
  /** Characters. */
  readonly most: number;
}

export interface ChoiceField extends Base {
  readonly kind: 'choice';
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly aliases?: readonly string[];
  }[];
}

export interface DateField extends Base {
  readonly kind: 'date';
}

/** A link, or a file kept by the bot. */
export interface DocumentField extends Base {
  readonly kind: 'document';
}

/** One total in parts. The total is a count of its own; a part's answer has the id `breakdown.part`. */
export interface Breakdown extends Base {
  readonly kind: 'breakdown';
  /** The id of the count that it parts. */
  readonly of: string;
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly aliases?: readonly string[];
  }[];
  /** Whether the parts must add up to the total: sex does, sub-groups that overlap never do (inventory row 34). */
  readonly adds: boolean;
}

export type Field = CountField | RateField | TextField | ChoiceField | DateField | DocumentField | Breakdown;

/** Beside what every type is checked for: parts against their total, and figures against last time's. */
export interface AtMost {
  readonly kind: 'at-most';
  /** "With a plan" can be no more than "not accessing full entitlement" (inventory row 31). */
  readonly field: string;
  readonly of: string;
}

/** How the type stood from one period on. Figures of different versions are not compared without saying so. */
export interface Version {
  /** 1 is the first. */
  readonly n: number;
  readonly from: { readonly year: number; readonly term?: TermName };
  /** What changed, for whoever compares: "Five reasons were added". */
  readonly change?: string;
  readonly fields: readonly Field[];
  readonly checks?: readonly AtMost[];
  /** A form's steps, by the ids of their fields, where one step for every breakdown would be too many or too few. */
  readonly steps?: readonly (readonly string[])[];
}

/** The kind of figures that a data return brings: data alone, one file of `types/` each. */
export interface ReturnType {
  /** "cme-census": kept in rows, so it never changes. */
  readonly id: string;
  /** "CME census return". */
  readonly title: string;
  /** What people call it: "cme census", "cme return". */
  readonly aliases: readonly string[];
  /** What it counts, as its card says below the title; where the definition comes from. */
  readonly definition: string;
  readonly period: 'term' | 'year' | 'once';
  /** Due 29 days after the term's census day, where nothing else is said (inventory 2.1). */
  readonly census?: true;
  /** What every request of it says of its scope: "Outreach education alone, not hospital in-patients". */
  readonly scope?: string;
  /** Whoever asks gives it a name of its own: "medical needs policy". */
  readonly named?: true;
  /** Words that ask for it without naming it: where `named`, what its request is called comes from them. */
  readonly source?: string;
  /** In order; at least one. */
  readonly versions: readonly [Version, ...Version[]];
}
