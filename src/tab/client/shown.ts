/** What the bot's tab API answers and is asked; src/tab has the same shapes on the other side. */

/** How to ask for the same thing again. */
export type From =
  | { readonly page: string }
  | { readonly verb: string; readonly data: object }
  | { readonly text: string };

/** Something to be shown: words in Markdown, a card, or both. */
export interface Shown {
  readonly text?: string;
  readonly card?: object;
  readonly saved?: true;
  readonly refused?: true;
  /** It answers what could identify a child: that stays on the screen, and nowhere else. */
  readonly unkept?: true;
  readonly from?: From;
  readonly once?: true;
  /** When it stood so, as people say it, where it is not asked for again by itself. */
  readonly asAt?: string;
  /** The same may be asked for again by whoever wants it as it is now. */
  readonly again?: true;
  readonly print: string;
}

export interface PageTitle {
  readonly name: string;
  readonly title: string;
  /** It may be shared to the stage of the meeting. */
  readonly stage?: true;
}

export interface Start {
  readonly pages: readonly PageTitle[];
  readonly shown?: Shown;
}

/** What the bot could not be asked, or would not answer, as a sentence for whoever asked. */
export interface Problem {
  readonly problem: string;
  /** It got no answer; or was asked too often, and answers again after a minute. */
  readonly why?: 'away' | 'often';
}

export const isProblem = (answer: object): answer is Problem => 'problem' in answer;

/**
 * The bot shows it to nobody like them, as to somebody who is no longer a member: words, and nothing to look at again.
 * They are said, and what stands on the screen stays.
 */
export const isTurnedAway = ({ refused, card, from }: Shown): boolean =>
  refused === true && card === undefined && from === undefined;

/** What the bot answers is something to be shown, or that there is nothing new; whatever else comes is of another bot. */
export const isLegible = (answer: unknown): answer is Shown | { readonly same: true } => {
  if (typeof answer !== 'object' || answer === null) return false;
  const { text, card, same } = answer as Readonly<Record<string, unknown>>; // an object, and looked at below
  return typeof text === 'string' || (typeof card === 'object' && card !== null) || same === true;
};

/** Where the tab stands. */
export interface Where {
  readonly at: 'personal' | 'channel' | 'meeting' | 'stage';
  readonly conversation?: string;
}
