import type { OwnerWord } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';
import type { Line } from './read-lines.ts';

/** Something to be done, as it was found; who is meant and by when is worked out from it. */
export interface FoundDeed {
  readonly owners: readonly OwnerWord[];
  readonly ownerWords: string;
  readonly text: string;
  /** What "it" is, where the text says no more than that. */
  readonly about?: string;
  /** What a column of its own says about the due date, or about how it stands. */
  readonly dueWords?: string;
  readonly done: boolean;
  readonly line: Line;
  /** Where in the line it begins, and how long it is: of a very long line only that is shown. */
  readonly at: number;
  readonly length: number;
  readonly paragraph: Paragraph;
  /** A cell or a mark says that it is an action, or only the sentence does. */
  readonly by: 'mark' | 'sentence';
  /** Why it is not sure. */
  readonly why?: string;
  /** Only where its words stand tells so: it counts where the notes ask for something else, too. */
  readonly isLoose?: boolean;
  /** Its owner stands in the paragraph before, which asks for nothing else. */
  readonly isUnder?: boolean;
}

/** Why what only a sentence says is not sure. */
export const ONLY_SAID = 'Only the sentence says so; nothing marks it as an action.';

export const DONE =
  /^[\s(:–-]*(?:now\s+)?(?:completed?|done|closed|actioned|achieved|discharged|resolved|complete|superseded|no longer required)\b|^\s*(?:[√✓✔☑]|yes|y)\s*$/i;
export const DONE_AFTER =
  /^[\s.,;:()[\]–-]*(?:(?:this (?:has been|is|was)|action|now|all|status:?)\s+)?(?:COMPLETED?|DONE|CLOSED|ACTIONED|completed|Completed?|Done|Closed|Actioned|done|closed|actioned|complete)(?![\p{L}])(?!\s+(?:by|the|a|an|on|form|return|survey)\b)/u;

/** "- [x] Ann: ring the school", "... – done, sent on 5 May". */
const TICKED = /^[\s•*>–-]*(?:\[[xX✓✔]\]|[☑✅✓✔])/u;
const SAID_DONE =
  /(?:[-–—(:]|\*\()\s*(?:now )?(?:completed?|done|closed|actioned)(?:[,;.]\s|\s\d|\s[-–—]\s|[\s.*)\]]*$)|\s[-–—]\s*(?:now |all )?(?:sent|circulated|issued|shared|booked)[\s.]*(?:\(\p{Lu}[^()]{0,20}\))?[\s.]*$/iu;

/** Whether what is told of a deed says that it is done. */
export const isSaidDone = (text: string): boolean => SAID_DONE.test(text);

/** Whether a line of a list says that it is done. */
export const isTicked = (line: string): boolean => TICKED.test(line) || SAID_DONE.test(line);

/** Where a place of a paragraph is in the text: its line, and how far into it. */
export const placeOf = ({ lines }: Paragraph, at: number): { readonly line: Line; readonly at: number } => {
  const found = lines.findLast((one) => one.at <= at) ?? lines[0];
  return { line: found.line, at: at - found.at };
};

/** Where in its paragraph a deed of a list stands. */
export const placed = (paragraph: Paragraph, at: number, length: number) => {
  const place = placeOf(paragraph, at);
  return { ...place, length, paragraph, by: 'mark' as const };
};
