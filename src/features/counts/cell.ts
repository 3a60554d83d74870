import type { Figure } from '../../domain/counts/figure.ts';
import type { Measure, Source } from '../../domain/counts/measure.ts';
import type { PartFigure } from '../../domain/counts/part-in.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { Period, PeriodKey } from '../../domain/returns/period.ts';
import type { Spot } from './spots.ts';
import type { SeenGroup, SeenOf } from './view.ts';

/** Who tells a figure: the network's returns or DfE. */
export type From = 'network' | 'published';

/** What was read for a question, as the asker may see it, by group and period. */
export type Held = ReadonlyMap<string, ReadonlyMap<PeriodKey, SeenGroup>>;

/**
 * One figure of an answer, with all that is to be said of it. Each has all its properties, though nothing be in them:
 * there are thousands, and one that grows takes several times the room.
 */
export interface Cell {
  readonly measure: Measure;
  /** "Female", "primary". */
  readonly part?: string | undefined;
  readonly spot: Spot;
  readonly period: Period;
  readonly from: From;
  /** Nothing where there is none: not returned, not released, not published. */
  readonly figure?: Figure | undefined;
  /** How the authority's figures stand. */
  readonly state?: Pick<SeenOf, 'state' | 'isApproved' | 'how'> | undefined;
  readonly group?: SeenGroup | undefined;
  /** A total of so many authorities, added up since all of them are seen in full. */
  readonly of?: number | undefined;
  /** Added up from several figures: "primary" from its years. */
  readonly isAdded?: true | undefined;
  /** A percentage that DfE does not print, worked out from its rounded counts. */
  readonly isWorked?: true | undefined;
}

export interface Reading {
  readonly held: Held;
  readonly question: Question;
  readonly from: From;
  readonly period: Period;
  /** The period's, worked out once. */
  readonly key: PeriodKey;
}

/** A field, or a part of it, as one return type holds it. */
export interface Wanted {
  readonly source: Source;
  readonly part?: PartFigure;
}
