import { periodKey } from '../../domain/returns/period.ts';
import { asks, type Clause, sentenceEnd, textOf } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';
import { isTelling } from './telling.ts';

/** What leaves a question open: it may change what is asked. */
const OPEN: readonly Mark['is'][] = ['unknown', 'bar', 'room', 'those', 'again'];
const RANKS: readonly Mark['is'][] = ['top', 'rank'];
const ASKED: readonly Mark['is'][] = ['ask', 'what', 'as'];
/** How it went, which a statement may tell of whatever is asked. */
const WENT: readonly Mark['is'][] = ['more', 'best'];

const WANTS = /\b(?:want|need|ask|request|requir|chas|wonder|worr|complain|rang|phon|email)\w*\b/i;

const isMeasure = ({ is }: Marked): boolean => is === 'measure';

const isWhole = (run: Clause): boolean =>
  run.some(isMeasure) && run.every(({ is, words }) => !OPEN.includes(is) || /^but$/i.test(words));

/** "How many …", "the top five by …". */
const isStart = (clause: Clause): boolean =>
  asks(clause) || (clause.some(isMeasure) && clause.some(({ is }) => is === 'top' || ASKED.includes(is)));

/** As much of a sentence as is known: "…, no idea why" is none of what it asks. */
const wholeFrom = (clauses: readonly Clause[]): Clause => {
  const run = clauses.flat();
  return clauses.length < 2 || isWhole(run) ? run : wholeFrom(clauses.slice(0, -1));
};

/** Of several that end at one place, the first; of others none. */
const only = (runs: readonly Clause[]): Clause | undefined =>
  new Set(runs.map((run) => run.at(-1))).size === 1 ? runs[0] : undefined;

/** "CME, Kent, autumn 2025": a sentence of known words that tells nothing. */
const terse = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.flatMap((clause, at) => {
    const before = clauses[at - 1]?.at(-1);
    const begins = !before || before.is === 'stop' || before.words === '-';
    const run = begins ? wholeFrom(clauses.slice(at, sentenceEnd(clauses, at))) : [];
    return isWhole(run) && !isTelling(clause) && !WANTS.test(textOf(clause)) ? [run] : [];
  });

/** The one sentence that is a question in itself, every word of it known; of two, none is told from the other. */
export const questionIn = (clauses: readonly Clause[]): Clause | undefined => {
  const known = FOUND.get(clauses) ?? { question: questionOf(clauses) };
  FOUND.set(clauses, known);
  return known.question;
};

/** Each clause is looked at beside it: it is looked for once. */
const FOUND = new WeakMap<readonly Clause[], { readonly question: Clause | undefined }>();

const questionOf = (clauses: readonly Clause[]): Clause | undefined => {
  const starts = clauses.flatMap((clause, at) => (isStart(clause) ? [at] : []));
  const runs = starts.map((at) => wholeFrom(clauses.slice(at, sentenceEnd(clauses, at)))).filter(isWhole);
  return only(runs.length > 0 || starts.length > 0 ? runs : terse(clauses));
};

/** What a mark names: the same words for the same thing, however it was said; nothing where it names nothing. */
export const namedBy = (mark: Marked): readonly string[] => {
  if (mark.is === 'measure') return mark.ids;
  if (mark.is === 'place') return mark.codes;
  if (mark.is === 'period') return [periodKey(mark.period)];
  if (mark.is === 'part') return mark.refs.flatMap(({ kind, ids }) => ids.map((id) => `${kind}:${id}`));
  if (mark.is === 'region' || mark.is === 'england') return [mark.is];
  return [];
};

/** Whether a question says all that a mark says. */
export const isSaid = (mark: Marked, question: Clause): boolean => {
  if (RANKS.includes(mark.is)) return question.some(({ is }) => RANKS.includes(is));
  if (mark.is === 'children') return !/\bchild\b/i.test(mark.words);
  const says = namedBy(mark);
  const said = new Set(question.flatMap(namedBy));
  // "Missing education" is one measure or the other, whichever is asked about.
  if (mark.is === 'measure') return says.some((one) => said.has(one));
  return says.length > 0 && says.every((one) => said.has(one));
};

const JUDGED =
  /^(?:bad|good|awful|worrying|high|low|terrible|dreadful|poor|shocking|concerning|alarming|huge|grim|dire|great|fine|wrong|odd|strange|scary)$/i;

/** "It has gone up": told, and not asked. */
const isCourse = (mark: Marked): boolean =>
  (mark.is === 'unknown' && JUDGED.test(mark.words)) ||
  WENT.includes(mark.is) ||
  (mark.is === 'want' && mark.want === 'trend');

const REASON_TOLD = /^(?:anxiety|anxious|depression|stress|worried|mental)$/i;
const isMentalHealth = (question: Clause): boolean =>
  question.some((mark) => mark.is === 'part' && namedBy(mark).some((one) => /mental-health$/.test(one)));

/** "Lots of", "mostly", "worried about": what it is all about is what comes next. */
const LEADS =
  /^(?:mostly|mainly|largely|all|about|on|of|over|regarding|concerning|around|many|more|some|lots of|loads of)$/i;
/** Said in everyday words, and no narrower. */
const KEPT =
  /^(?:(?:who|that|are|is|being|get|getting|kept|taught|educated|schooled|staying|stay|pulled|taken|going|go|off) ){0,4}(?:at home|out of school|going missing|not in school|school at home|home)$/i;
/** What would narrow whom it is about. */
const TAIL =
  /^(?:from|who|whose|with|without|that|which|in|at|of|on|under|by|aged|living|born|like|such|to|for|where)\b/i;

const isTold = (mark: Marked, question: Clause): boolean =>
  isSaid(mark, question) ||
  (mark.is === 'unknown' && isMentalHealth(question) && REASON_TOLD.test(mark.words));

const MOST_KEPT = 6;

/** How many marks after a place in a clause only say again, in other words, what stands there. */
const keptAfter = (rest: Clause): number => {
  for (let n = Math.min(rest.length, MOST_KEPT); n > 0; n--)
    if (KEPT.test(textOf(rest.slice(0, n)))) return n;
  return 0;
};

/** What stands beside a mark that is told may be of whom: then it is no mere repeating. */
const narrows = (
  before: Marked | undefined,
  [next, more]: Clause,
  told: (mark: Marked) => boolean,
): boolean => {
  if (before?.is === 'unknown' && !VERB.test(before.words)) return true;
  if (!next || told(next)) return false;
  if (next.is === 'unknown') return true;
  return TAIL.test(next.words) && !(more && told(more));
};

const VERB = /(?:ed|ing|asks?|wants?|needs?|says?|thinks?|rang|likes?|fears?)$/i;

const it = ({ at }: Marked): Marked => ({ is: 'plain', words: 'it', at });

const withIt = (before: Clause, mark: Marked): Clause => {
  const lead = before.findLastIndex(({ words }) => !LEADS.test(words));
  const rest = before.slice(0, lead + 1);
  return rest.at(-1)?.words === 'it' ? rest : [...rest, it(mark)];
};

interface Telling {
  readonly found: Clause;
  readonly rest: Clause;
  readonly last?: Marked;
}

const told = ({ found, rest, last }: Telling, question: Clause): Clause | undefined => {
  const [mark, ...more] = rest;
  if (!mark) return found;
  const says = (one: Marked): boolean => isTold(one, question);
  if (!says(mark))
    return told({ found: isCourse(mark) ? found : [...found, mark], rest: more, last: mark }, question);
  const after = more.slice(keptAfter(more));
  if (narrows(last, after, says)) return undefined;
  return told({ found: withIt(found, mark), rest: after, last: mark }, question);
};

/** A statement with "it" for all that the question beside it says as well; as it was where it may say more. */
export const withoutTold = (clause: Clause, question: Clause): Clause => {
  if (clause.some(({ is }) => ASKED.includes(is)) || asks(clause)) return clause;
  return told({ found: [], rest: clause }, question) ?? clause;
};
