import { readDue } from '../../domain/due-read.ts';
import type { DueContext } from '../../domain/due-reading.ts';
import { DONE } from './found-deed.ts';

const STATE =
  /^(?:open|closed|on ?going|outstanding|on hold|in progress|in hand|not (?:yet )?(?:started|done|due|completed?|begun)|still to (?:do|be done)|on track|carried (?:forward|over)|c\/?f|pending|overdue|delayed|deferred|underway|under way|started|part(?:ly|ial)?|red|amber|green|blue|new|awaiting|to be (?:done|completed)|chased?|superseded|new date)\b[^.]{0,60}(?:\.\s[^.]{0,60})?\.?$/i;
const UNDATED =
  /^(?:tbc|tba|asap|n\/a|none|nil|-|–|ongoing|immediate(?:ly)?|before .{3,40}|by .{3,40}|(?:next|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}*|spring|summer|autumn|winter) (?:meeting|mtg|forum|term|board))$/iu;

/** Whether a cell says how an action stands. */
export const isStateCell = (text: string): boolean =>
  STATE.test(text) || (text.length < 60 && DONE.test(text));

/** Whether a cell says by when. */
export const isDueCell = (text: string, context: DueContext): boolean =>
  text.length < 50 && (UNDATED.test(text) || readDue(text, context) !== undefined);
