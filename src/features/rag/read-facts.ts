import type { Day } from '../../domain/day.ts';
import { findDay } from '../../domain/find-day.ts';
import type { RagFacts } from '../../domain/rag/rule.ts';
import type { Term } from '../../domain/term.ts';

export interface Reading {
  readonly today: Day;
  readonly terms: readonly Term[];
}

const HOURS = /(\d{1,2}(?:\.\d{1,2})?)\s*(?:h\b|hrs?\b|hours?\b)/i;
const NO_HOURS = /\b(?:no|zero|nil|0)\s+(?:hours|provision|support|education)\b/i;
const PLAN = /\bplan\b/i;
const NO_PLAN = /\b(?:no|without(?:\s+an?)?|lacks?(?:\s+an?)?)\s+(?:\w+\s+){0,2}plan\b/i;
const PLACE = /\bplaces?\b|\bon\s+(?:a\s+|the\s+)?(?:school\s+)?roll\b/i;
const NO_PLACE =
  /\b(?:no|without(?:\s+a)?|lacks?(?:\s+a)?)\s+(?:school\s+)?place\b|\b(?:not\s+on|off)\s+(?:a\s+|the\s+)?(?:school\s+)?roll\b/i;
const FULL = /\bfull[\s-]*time\b/i;
const NOT_FULL = /\b(?:not|no|below|less\s+than|without)\s+full[\s-]*time\b|\bpart[\s-]*time\b/i;
const STUCK =
  /\bstuck\b|\b(?:no|not|without|unable\s+to|cannot|can['’]?t|isn['’]?t)\s+(?:make\s+|making\s+|be\s+)?progress\w*/i;
const PROGRESS = /\bprogress(?:ing|es|ed)?\b/i;
const GREEN = /\bgreen\s+(?:since|from|on)\s+(.{3,30})$/i;

/** What a line states of a case: "12 hours, a plan, school place, not full time, progressing". Nothing is guessed. */
export const readFacts = (line: string, { today, terms }: Reading): RagFacts => {
  const hours = HOURS.exec(line)?.[1] ?? (NO_HOURS.test(line) ? '0' : undefined);
  const since = GREEN.exec(line)?.[1];
  const green = since === undefined ? undefined : findDay(since, { today, terms })?.day;
  return {
    on: today,
    ...(hours !== undefined && { hours: Number(hours) }),
    ...either('hasPlan', line, [PLAN, NO_PLAN]),
    ...either('hasPlace', line, [PLACE, NO_PLACE]),
    ...either('isFullTime', line, [FULL, NOT_FULL]),
    ...either('isStuck', line, [STUCK, undefined]),
    ...(!STUCK.test(line) && PROGRESS.test(line) && { isStuck: false }),
    ...(typeof green === 'string' && green <= today && { greenOn: green }),
  };
};

const either = (
  key: keyof RagFacts,
  line: string,
  [yes, no]: readonly [RegExp, RegExp | undefined],
): Partial<RagFacts> => {
  if (no?.test(line)) return { [key]: false };
  return yes.test(line) ? { [key]: true } : {};
};

/** A line that states nothing of a case. */
export const isBlank = ({ on: _, ...facts }: RagFacts): boolean => Object.keys(facts).length === 0;
