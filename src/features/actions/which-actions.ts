import type { MeetingId } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { shorten } from '../../domain/words.ts';
import type { Owner } from './action.ts';
import type { Filter, WhichActions } from './filter.ts';
import { tidyLine } from './line-start.ts';
import { authorityOwner, choicesOf, personOwner } from './names.ts';
import type { Period } from './period.ts';
import { meetingIn } from './read-meeting.ts';
import { readOwners } from './read-owners.ts';
import { type PeriodIn, periodIn } from './read-period.ts';
import type { Reader } from './reading.ts';

const STATES: readonly (readonly [RegExp, Pick<Filter, 'state' | 'as'>])[] = [
  [/\b(?:over\s?due|late)\b/i, { state: 'overdue' }],
  [/\bcancell?ed\b/i, { state: 'closed', as: 'cancelled' }],
  [/\bcarried(?:\s+(?:forward|over))?\b/i, { state: 'closed', as: 'carried' }],
  [/\bnot\s+(?:yet\s+)?(?:done|closed|finished|completed)\b/i, { state: 'open' }],
  [/\bclosed\b/i, { state: 'closed' }],
  [/\b(?:done|completed?|finished)\b/i, { state: 'closed', as: 'done' }],
  [/\b(?:open|outstanding|still\s+to\s+do|to\s+do|current|unfinished|due)\b/i, { state: 'open' }],
];
/** Characters; what is longer asks for no list. */
const LONGEST = 300;
/** More are no longer a short list of one's own. */
const MOST_OWNERS = 5;
const DUE = /\bdue\b/i;
const MINE =
  /\b(?:(?:for|of|by)\s+(?:me|myself)|mine|my(?:\s+own)?|me|(?:do\s+)?i\s+(?:owe|have)|(?:have|am)\s+i)(?!\s+(?:LA|local|authority|council|team))\b/i;
const OURS =
  /\b(?:(?:for|of|by)\s+)?(?:ours?|us|(?:my|our)\s+(?:LA|(?:local\s+)?authority|council|team))(?![\p{L}\p{N}])(?:\s+(?:LA|(?:local\s+)?authority|council|team))?/iu;
const EVERY =
  /\b(?:(?:for|of)\s+)?(?:all(?:\s+LAs|\s+(?:local\s+)?authorities)?|every(?:thing|one|body)?)\b/i;
const FILLER =
  /(?:^|\s)(?:actions?|what|that|which|are|is|were|was|there|got|the|a|full|list|show|see|only|ones?|any|still|items?|points?|pls|please|thanks|forward|at\s+the\s+moment|right\s+now|now)(?=\s|$)/gi;
const FOR = /^\s*(?:(?:and|for|of|by|from|owned\s+by|with|given\s+to)\s+)+/i;

/**
 * Reads what follows `actions`: "mine overdue", "for Kent", "done last term", "due this week". All words count in any
 * order; those left over must be an owner, or the answer names them and gives examples.
 */
export const whichActions = (said: string, reader: Reader): WhichActions => {
  const words = tidyLine(said.slice(0, LONGEST).replace(/\p{Extended_Pictographic}/gu, ' ')).replace(
    /[\s?.!,]+$/,
    '',
  );
  const of = meetingIn(words, reader);
  if (of.meeting?.refused) return { is: 'refused', refusal: of.meeting };
  const state = stateIn(of.rest);
  const done =
    state.found?.state === 'closed' || (!state.found && /\b(?:last|previous|yesterday)\b/i.test(of.rest));
  const { register, today } = reader;
  const within = periodIn(state.rest, { terms: register.terms, today, done });
  if (within.period?.refused) return { is: 'refused', refusal: within.period };
  const kept = keptTo(state.found, within, DUE.test(words));
  return whose(within.rest, { ...kept, ...ofMeeting(of.meeting?.value, state.found), words }, reader);
};

/** Of a meeting all are listed, open and closed, unless it was said which. */
const ofMeeting = (
  meeting: MeetingId | undefined,
  state: Pick<Filter, 'state'> | undefined,
): Partial<Pick<Filter, 'meeting' | 'state'>> =>
  meeting ? { meeting, ...(!state && { state: 'any' }) } : {};

const stateIn = (words: string): { readonly found?: Pick<Filter, 'state' | 'as'>; readonly rest: string } => {
  const hits = STATES.filter(([pattern]) => pattern.test(words));
  const [first] = hits;
  const rest = hits.reduce((left, [pattern]) => left.replace(pattern, ' '), words);
  return first ? { found: first[1], rest } : { rest: words };
};

/** The state and the days. "last term" without more is what was closed then; "this term" what is due in it. */
const keptTo = (
  found: Pick<Filter, 'state' | 'as'> | undefined,
  { period, past, current }: PeriodIn,
  isDue: boolean,
): Pick<Filter, 'state' | 'as' | 'from' | 'to' | 'dueFrom' | 'dueTo'> => {
  const state = found ?? { state: past && !isDue ? 'closed' : 'open' };
  const days: Partial<Period> = period && !period.refused ? period.value : {};
  if (state.state === 'closed') return { ...state, ...days };
  const dueFrom = current && state.state === 'open' ? undefined : days.from;
  return { ...state, ...(days.to && { dueTo: days.to }), ...(dueFrom && { dueFrom }) };
};

type Unowned = Omit<Filter, 'scope' | 'owner' | 'mine'>;

const whose = (rest: string, filter: Unowned, reader: Reader): WhichActions => {
  const { authority } = reader.caller;
  if (MINE.test(rest)) {
    const mine = { scope: 'owner', owner: personOwner(reader.caller), mine: true } as const;
    return nothingElse(rest.replace(MINE, ' '), { ...filter, ...mine }, reader);
  }
  if (OURS.test(rest) && authority)
    return nothingElse(rest.replace(OURS, ' '), forOwner(filter, authorityOwner(authority)), reader);
  const left = leftOf(rest);
  if (!left || !leftOf(rest.replace(EVERY, ' ')))
    return { is: 'filter', filter: { ...filter, scope: 'all' } };
  const { owners, unknown } = readOwners(left, reader);
  const [owner, ...also] = owners;
  if (owner && owners.length <= MOST_OWNERS && unknown.length === 0)
    return { is: 'filter', filter: { ...forOwner(filter, owner), ...(also.length > 0 && { also }) } };
  const choices = [...choicesOf(owners, reader.register), ...unknown.flatMap((one) => one.choices)];
  return choices.length > 0 ? { is: 'asks', words: left, choices } : notUnderstood(left);
};

const forOwner = (filter: Unowned, owner: Owner): Filter => ({ ...filter, scope: 'owner', owner });

const nothingElse = (rest: string, filter: Filter, reader: Reader): WhichActions => {
  const left = leftOf(rest.replace(EVERY, ' '));
  if (!left) return { is: 'filter', filter };
  const { owners } = readOwners(left, reader);
  return owners.length > 0 && filter.owner
    ? { is: 'asks', words: left, choices: choicesOf([filter.owner, ...owners], reader.register) }
    : notUnderstood(left);
};

const leftOf = (rest: string): string =>
  tidyLine(rest.replace(FILLER, ' ').replace(FILLER, ' ').replace(FOR, '')).replace(
    /^[\s,;:.-]+|[\s,;:-]+$|\s+and$/gi,
    '',
  );

const notUnderstood = (words: string): WhichActions => ({
  is: 'refused',
  refusal: refuse(
    'which',
    `The bot does not know which actions “${shorten(words, 60)}” are. Type for example **actions mine**, **actions overdue**, **actions for Kent** or **actions done this term**.`,
  ),
});
