import type { Due } from '../../domain/due.ts';
import type { Refusal } from '../../domain/result.ts';
import type { Owner } from './action.ts';
import type { OwnerChoice } from './reading.ts';

/** What a line says, as far as it is understood; whatever is asked, all that was typed is still there. */
export interface Understood {
  /** As typed: "MS/CO", "All other LAs". */
  readonly ownerWords: string;
  readonly text: string;
}

/** An action as it can be recorded. */
export interface ReadAction extends Understood {
  readonly is: 'action';
  readonly owners: readonly Owner[];
  readonly due: Due;
}

/** Who is meant? `words` are those not understood or not clear; empty where the line names nobody. */
export interface AskOwner extends Understood {
  readonly is: 'asks';
  readonly about: 'owner';
  readonly words: string;
  readonly choices: readonly OwnerChoice[];
  readonly ownersSoFar: readonly Owner[];
  readonly due: Due;
}

/** When? The text still holds the words of the date that there is not. */
export interface AskDue extends Understood {
  readonly is: 'asks';
  readonly about: 'due';
  readonly refusal: Refusal;
  readonly owners: readonly Owner[];
}

export interface NotRead {
  readonly is: 'refused';
  readonly refusal: Refusal;
}

/** A line as it was read: an action, a question, or why there is none. */
export type Read = ReadAction | AskOwner | AskDue | NotRead;
