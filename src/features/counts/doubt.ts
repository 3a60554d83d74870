import type { Part, Places, Unclear, Want, When } from '../../domain/counts/question.ts';

/** What is set, whatever the words say: how a choice reads the same question another way. */
export interface Over {
  readonly measures?: readonly string[];
  readonly part?: Part | 'none';
  readonly places?: Places;
  readonly when?: When;
  readonly want?: Want;
  /** Words that were not understood are passed over, since the choice's label says what is left. */
  readonly loose?: true;
}

export interface Offer {
  readonly label: string;
  readonly over: Over;
}

/** Why a question cannot be answered as it stands, and what it may have been. */
export interface Doubt {
  readonly code: Unclear['code'];
  readonly say: string;
  readonly offers: readonly Offer[];
}

export type Found<T> =
  | { readonly value: T; readonly doubt?: undefined }
  | { readonly doubt: Doubt; readonly value?: undefined };

export const found = <T>(value: T): Found<T> => ({ value });

export const doubt = (code: Doubt['code'], say: string, offers: readonly Offer[] = []): Found<never> => ({
  doubt: { code, say, offers },
});
