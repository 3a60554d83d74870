import { endAt } from '../../domain/match-at.ts';

/** Whether a line is a heading below which actions are listed: "Summary of actions". */
export const isActionsHeading = (text: string): boolean =>
  [HEADING, TASKS].some((form) => endAt(form, text.trim(), 0) === text.trim().length);

const TASKS =
  /(?:(?:follow[- ]?up|next|agreed) (?:tasks|steps|items)|follow[- ]?ups?|tasks|jobs|to[- ]?do(?: list)?|things to do|who(?:'s| is| will)? do(?:es|ing)? what)\s*:?/iy;

const HEADING =
  /(?:\d{1,2}[.)]?\s+)?(?:decisions? (?:and|&|\/) )?(?:(?:summary|list|table|schedule) of (?:the )?(?:new |agreed |key )?|(?:(?:agreed|new|key|outstanding|open|next|further|potential|proposed|immediate|remaining|ongoing|follow[- ]up|current) ){0,2})?actions?(?:\/\w+){0,2}(?:\/\w+ \w+)?(?: points?| items?| log| list| summary| table| sheet| tracker| register| plan)?(?: (?:and|&|\/) decisions)?(?: agreed| arising| required| to take forward| (?:arising )?(?:from|of) (?:this|the|today's)(?: (?:previous|last))? (?:meeting|minutes)(?: held on [^.]{4,40})?| for (?:next|the next) meeting)?(?: \([^()]{1,40}\))?\s*:?/iy;
