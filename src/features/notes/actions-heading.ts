import { endAt } from '../../domain/match-at.ts';
import { HEAD_FORMS, HEAD_KINDS, HEAD_WHENCE } from './head-lists.ts';

/** Whether a line is a heading below which actions are listed: "Summary of actions". */
export const isActionsHeading = (text: string): boolean =>
  [HEADING, TASKS].some((form) => endAt(form, bare(text), 0) === bare(text).length);

/** Without the signs that a heading is written with. */
const bare = (text: string): string => text.slice(0, 200).replace(/^[#*_\s]+|[*_\s]+$/g, '');

const TASKS =
  /(?:(?:follow[- ]?up|next|agreed) (?:tasks|steps|items)|follow[- ]?ups?|tasks|jobs|(?:carried|brought) forward|to[- ]?do(?: list)?|things to do|who(?:'s| is| will)? do(?:es|ing)? what)\s*:?/iy;

const HEADING = new RegExp(
  String.raw`(?:\d{1,2}[.)]?\s+)?(?:decisions? (?:and|&|\/) )?(?:(?:summary|list|table|schedule) of (?:the )?(?:new |agreed |key )?|(?:(?:${HEAD_KINDS}) ){0,2})?actions?(?:\/\w+){0,2}(?:\/\w+ \w+)?(?:${HEAD_FORMS})?(?: (?:and|&|\/) decisions)?(?:${HEAD_WHENCE})?(?: \([^()]{1,40}\))?\s*:?`,
  'iy',
);
