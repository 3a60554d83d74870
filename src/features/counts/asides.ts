import { asideAfter, asideBefore, isStrange, names } from './aside.ts';
import { isGreeting } from './aside-words.ts';
import { asks, type Clause, clausesOf, sentenceEnd, textOf, withoutPoint } from './clauses.ts';
import { leaningIn } from './leaning.ts';
import type { Marked } from './marks.ts';
import { isSignature, isSignOff } from './signature.ts';
import { questionIn, withoutTold } from './told.ts';
import { withoutWork } from './whose-work.ts';

/** "What about …": it goes on from the question before. */
const goesOn = (clause: Clause): boolean => clause[0]?.is === 'again';

/** Before the clause that asks. */
const isBefore = (clause: Clause, clauses: readonly Clause[]): boolean => {
  const rest = withoutWork(clause, clauses);
  const isCut = rest.length < withoutPoint(clause).length;
  return asideBefore(rest, isCut) || isToldBeside(clause, clauses);
};

/** A statement of nothing but what the question says as well. */
const isToldBeside = (clause: Clause, clauses: readonly Clause[]): boolean => {
  const question = questionIn(clauses);
  return (
    question !== undefined && !clause.some((mark) => question.includes(mark)) && isTold(clause, question)
  );
};

const isTold = (clause: Clause, question: Clause): boolean => {
  const whole = withoutPoint(clause);
  const rest = withoutTold(whole, question);
  return rest !== whole && asideBefore(rest, true);
};

const isAfter = (at: number, clauses: readonly Clause[]): boolean => {
  const clause = clauses[at] ?? [];
  const words = withoutPoint(clause);
  return asideAfter(words) || isSignOff(words) || isSignature(clauses, at) || isToldBeside(clause, clauses);
};

/** Nothing comes after the last sentence. */
const withoutStop = (marks: readonly Marked[]): readonly Marked[] =>
  marks.slice(0, marks.findLastIndex(({ is }) => is !== 'stop') + 1);

/** "… about EHE on the Isle of Wight. How many are there?": of what was told, that which the question takes. */
const leant = (clauses: readonly Clause[]): readonly Marked[] | undefined => {
  const leaning = leaningIn(clauses);
  if (!leaning) return undefined;
  const { at, end, takes } = leaning;
  const question = [...takes, ...clauses.slice(at, end).flat()];
  const isAside = (clause: Clause): boolean =>
    isTold(clause, question) ||
    isBefore(clause, clauses) ||
    isGreeting(textOf(withoutPoint(clause)).toLowerCase());
  if (!clauses.slice(0, at).every(isAside)) return undefined;
  const after = clauses.slice(end).filter((_, i) => !isAfter(end + i, clauses));
  return withoutStop([...question, ...after.flat()]);
};

/** "… and I have been asked for": what was before is gone, and what names a measure goes on from nothing. */
const unjoined = ([first = [], ...others]: readonly Clause[]): readonly Clause[] =>
  first.some(({ is }) => is === 'measure') && /^(?:and|so|but)$/i.test(first[0]?.words ?? '')
    ? [first.slice(1), ...others]
    : [first, ...others];

const namesMeasure = (clause: Clause): boolean => clause.some(({ is }) => is === 'measure');

/** "Red cases" are asked for without a word for their measure. */
const namesFigure = (clause: Clause): boolean =>
  clause.some(({ is }) => is === 'measure' || is === 'part' || is === 'cases');

/** "Our director thinks EHE is up. CME in Kent": what is told by somebody is not asked beside what comes after it. */
const isOnlyTold = (clauses: readonly Clause[], first: number): boolean => {
  const [lead, led] = [clauses[first - 1], clauses[first]];
  if (!lead || !led || withoutPoint(lead).length < lead.length || asks(led)) return false;
  const end = sentenceEnd(clauses, first);
  // "Kent asked us about CME, EHE Kent": what somewhere else is after is not asked beside it.
  if (lead.some(({ is }) => is === 'place') && clauses.slice(first + 1, end).some(namesMeasure)) return true;
  return clauses.slice(first, end).some(namesMeasure) && clauses.slice(end).some(namesFigure);
};

/**
 * The clauses of a text that ask, in their order: those that only tell who asks, why and when are set aside. What holds
 * a measure, a place, a period, a part, a number, a denial or a comparison is none of them, nor is what may name whom
 * the figure is to be of: that stays, and is asked about where it is not understood.
 */
export const withoutAsides = (
  marks: readonly Marked[],
  mayBeName: (mark: Marked) => boolean,
): readonly Marked[] => {
  if (!marks.some((mark) => isStrange(mark) || mark.is === 'stop')) return marks;
  const clauses = clausesOf(marks);
  if (clauses.length < 2) return marks;
  const taken = leant(clauses);
  if (taken) return taken;
  const first = clauses.findIndex((clause) => names(withoutPoint(clause)) && !isBefore(clause, clauses));
  if (first < 0 || isOnlyTold(clauses, first)) return marks;
  const kept = clauses.filter((clause, at) => {
    if (at === first || goesOn(withoutPoint(clause))) return true;
    if (!(at < first ? isBefore(clause, clauses) : isAfter(at, clauses))) return true;
    return clause.some((mark) => mark.is === 'unknown' && mayBeName(mark));
  });
  return kept.length === clauses.length ? marks : withoutStop(unjoined(kept).flat());
};
