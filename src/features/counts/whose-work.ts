import { ASKS } from './aside-words.ts';
import { asks, type Clause, textOf, withoutPoint } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';

/** A measure, or everything. */
const isAsked = (mark: Marked): boolean =>
  mark.is === 'measure' || mark.is === 'whatever' || (mark.is === 'want' && mark.want === 'everything');

/** The places that clauses with a measure name: who asks may be of one of them. */
const placesAsked = (clauses: readonly Clause[]): ReadonlySet<string> =>
  new Set(
    clauses
      .filter((clause) => clause.some(isAsked))
      .flatMap((clause) => clause.flatMap((mark) => (mark.is === 'place' ? mark.codes : []))),
  );

/** "I work for Kent", "this is Jo from Medway". */
const WORKS =
  /^(?:(?:hi|hello|hiya|morning|afternoon|,) )*(?:i|we|im|my name|this is|it is|its)\b.*\b(?:work|works|from|based|officer|team|lead|manager|calling|writing|council)\b/;

const APART: readonly Mark['is'][] = [
  'ask',
  'what',
  'as',
  'part',
  'breakdown',
  'period',
  'span',
  'place',
  'want',
  'rank',
];

const isPlaced = (clause: Clause): boolean =>
  clause.some(({ is }) => is === 'place' || is === 'own') && !clause.some(({ is }) => is === 'again');

/** "I look after attendance. What is …": what somebody works on is no measure that is asked about. */
const isOfWork = (clause: Clause, later: readonly Clause[]): boolean =>
  clause.at(-1)?.is === 'stop' &&
  clause.some(({ is }) => is === 'measure') &&
  !clause.some(({ is }) => APART.includes(is)) &&
  WORKS_ON.test(textOf(clause).toLowerCase()) &&
  later.some((one) => one.some(({ is }) => is === 'measure') && (asks(one) || isPlaced(one)));

const WORKS_ON =
  /\b(?:work|works|working|look after|looking after|lead|leading|run|running|manage|managing|responsible|in charge|deal with|dealing with|rewriting|writing|reviewing|discussing|talking|strategy|policy|slide|challenging|press|report|meeting|paper|team|officer|inspection|deep dive)\b/;

/** Without the places that the question names as well; of whoever asks any place, where the question names its own. */
const elsewhere = (clause: Clause, places: ReadonlySet<string>): Clause => {
  const text = textOf(clause).toLowerCase();
  const isWhose = places.size > 0 && clause.at(-1)?.is === 'stop' && (ASKS.test(text) || WORKS.test(text));
  return clause.filter(
    (mark) => mark.is !== 'place' || (!isWhose && mark.codes.some((code) => !places.has(code))),
  );
};

/** A clause without what tells only where somebody works, and on what. */
export const withoutWork = (clause: Clause, clauses: readonly Clause[]): Clause => {
  const rest = elsewhere(clause, placesAsked(clauses));
  const isWork = isOfWork(rest, clauses.slice(clauses.indexOf(clause) + 1));
  return withoutPoint(rest).filter(({ is }) => !(isWork && is === 'measure'));
};
