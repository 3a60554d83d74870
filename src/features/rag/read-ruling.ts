import type { Day } from '../../domain/day.ts';
import { findDay } from '../../domain/find-day.ts';
import type { Colour, Ruling } from '../../domain/rag/rule.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Reading } from './read-facts.ts';

type Ruled = Ruling['gap'];

/** By the letter that `rag rule` gives a gap, or by what it is about. */
const GAPS: readonly (readonly [RegExp, Ruled])[] = [
  [/^(?:gap\s+)?a\b|\b11\s*(?:to|-|–)\s*15\b/i, 'a'],
  [/^(?:gap\s+)?b\b|\b(?:fewer|less|below|under)\b.*\b(?:no|without)\b.*\bplan\b/i, 'b'],
  [/^(?:gap\s+)?c\b|\b(?:more\s+than|over)\s+15\b/i, 'c'],
  [/^(?:gap\s+)?d\b|\b(?:no|without(?:\s+a)?)\s+(?:school\s+)?place\b/i, 'd'],
  [/^(?:gap\s+)?e\b|\b(?:two|both)\s+colours?\b|\bboth\b/i, 'e'],
  [/^(?:gap\s+)?f\b|\bfull[\s-]*time\b|\bmonitoring\b/i, 'f'],
];

const FROM = /\b(?:from|since|as\s+of)\s+(.{3,40})$/i;

/** Reads "11 to 15 hours is amber from 1 January 2027", "d is red". */
export const readRuling = (words: string, { today, terms }: Reading): Result<Ruling> => {
  const text = words.replace(/^[\s:–-]+/, '').trim();
  const dated = FROM.exec(text);
  const about = dated ? text.slice(0, dated.index) : text;
  const colour = /\b(red|amber|green)\b(?!.*\b(?:red|amber|green)\b)/i.exec(about)?.[1]?.toLowerCase();
  const gaps = GAPS.filter(([pattern]) => pattern.test(about)).map(([, gap]) => gap);
  const [gap] = gaps;
  if (!gap || gaps.length > 1) return refuse('no-gap', HOW);
  if (!isColour(colour)) return refuse('no-colour', HOW);
  const from = dated ? findDay(dated[1] ?? '', { today, terms })?.day : today;
  if (typeof from !== 'string') return refuse('no-day', 'Write the day like 1 January 2027.');
  if (from < today) return refuse('past', PAST);
  return ok({ gap, colour, from: from satisfies Day });
};

const isColour = (word: string | undefined): word is Colour =>
  word === 'red' || word === 'amber' || word === 'green';

const HOW =
  'Type which gap and which colour, for example **rag ruling: 11 to 15 hours is amber from 1 January 2027**, or by its letter, **rag ruling: d is red**. Type **rag rule** for the gaps.';
const PAST =
  'A ruling counts from today on: what was counted before keeps its colour. Give a day from today on.';
