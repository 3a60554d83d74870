import type { Day } from './day.ts';

/**
 * When an action is due, with the words it was given in (inventory rows 21 and 23). `words` is what was typed:
 * "by the end of term"; it is shown beside the day it came to.
 */
export type Due =
  /** A day: typed, or worked out ("tomorrow", "end of term"). */
  | { readonly kind: 'day'; readonly on: Day; readonly words: string }
  /** A month without a day: due by its last day, shown as "November 2026". */
  | { readonly kind: 'month'; readonly on: Day; readonly words: string }
  /** Follows the meeting: which one it is, and when, only the calendar knows (due-meeting.ts). */
  | { readonly kind: 'meeting'; readonly words: string }
  /** "ongoing". */
  | { readonly kind: 'ongoing'; readonly words: string }
  /** "monthly", "March 2026 and monthly thereafter": `on` is the next occurrence. */
  | { readonly kind: 'monthly'; readonly on: Day; readonly words: string }
  /** "shortly", "as soon as possible": kept as words, no day, never overdue. */
  | { readonly kind: 'vague'; readonly words: string }
  | { readonly kind: 'none' };

/** A due date as the calendar now has it: the day of the meeting it follows is looked up, never stored. */
export type DueNow = Due | { readonly kind: 'meeting'; readonly words: string; readonly on: Day };
