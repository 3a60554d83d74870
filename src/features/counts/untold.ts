import { type Clause, textOf } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';
import { COURSE, isEverything, isNaming, isTelling, TELLS, wordsOf } from './telling.ts';

const PARTED = /^(?:and|so|but|because|cos|coz|cuz|though|although|whereas|while|whilst|yet|,|-)$/i;
const PARTED_BEFORE =
  /^(?:so|but|because|cos|although|though|while|whilst|whereas)\b|^(?:as|since)$|^and (?:what|how|who|which|is|are|do|does|did|has|have|can|could)\b/i;

/** Clauses as they are told or asked: parted by each comma, each "and", each "so", more finely than asides are. */
interface Stretch {
  readonly marks: Clause;
  /** How it is joined to the one before. */
  readonly joint: string;
}

const follows = (marks: readonly Marked[], at: number): boolean => {
  const words = marks[at]?.words ?? '';
  if (!/^(?:as|since)$/i.test(words)) return PARTED_BEFORE.test(words);
  return TELLS.test(wordsOf(marks.slice(at + 1)));
};

/** "CME Kent we are down on last year": with no point between. */
const goesOff = (marks: readonly Marked[], at: number): boolean =>
  marks[at]?.is === 'we' &&
  /^we are$/i.test(marks[at]?.words ?? '') &&
  /^(?:up|down)\b/i.test(marks[at + 1]?.words ?? '') &&
  at > 0 &&
  !/^(?:how|where|what|whether|if|that|than|and|far|so|but|because)$/i.test(marks[at - 1]?.words ?? '');

const stretchesOf = (marks: readonly Marked[]): readonly Stretch[] => {
  const found: { marks: Marked[]; joint: string }[] = [{ marks: [], joint: '.' }];
  for (const [at, mark] of marks.entries()) {
    if (isJoint(mark) || follows(marks, at) || goesOff(marks, at))
      found.push({ marks: [], joint: mark.is === 'stop' ? '.' : mark.words.toLowerCase() });
    found.at(-1)?.marks.push(mark);
  }
  return found;
};

/** A figure is asked for by a measure, by red cases, or with everything there is. */
const isAsked = ({ marks }: Stretch): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'measure' ||
      mark.is === 'cases' ||
      isEverything(mark) ||
      (mark.is === 'part' && mark.refs.some(({ kind }) => kind === 'colour')) ||
      (mark.is === 'breakdown' && mark.kinds.includes('colour')),
  );

/** "Kent and Surrey share a team": what is joined to a statement and says one thing alone is of it. */
const isBare = ({ marks }: Stretch): boolean =>
  new Set(marks.filter(isNaming).map(({ is }) => is)).size === 1 &&
  marks.every((mark) => isNaming(mark) || /^(?:and|,|-|the|in|for|at|on|of)$/i.test(mark.words));

const isJoined = (joint: string | undefined): boolean => joint === 'and' || joint === ',';

/** "And Kent are up on a year ago": how it went there. */
const WENT = /\b(?:up|down|higher|lower) (?:on|than|from)\b/i;

/** "How many red | and amber cases are there": two of a kind, and a verb of both. */
const goesOn = (one: Stretch, before: readonly Stretch[]): boolean => {
  const list = before.slice(before.findLastIndex((other) => !isBare(other) || !isJoined(other.joint)));
  const [first] = list;
  return (
    one.joint === 'and' &&
    !WENT.test(textOf(one.marks)) &&
    list.at(-1)?.marks.findLast(isNaming)?.is === one.marks.find(isNaming)?.is &&
    !/^(?:we|own)$/.test(one.marks.find(isNaming)?.is ?? '') &&
    /\b(?:are|were|has|have|do|did)\b/i.test(textOf(one.marks)) &&
    /\b(?:how|what|which|who|number)\b/i.test(textOf(first?.marks ?? []))
  );
};

/** "EHE numbers down on last year": told in a sentence of its own, as a newspaper has it. */
const HEADLINE =
  /^(?!(?:is|are|was|were|has|have|had|do|does|did|how|what|which|by|up|down)\b)(?:[a-z0-9]+ ){1,4}(?:(?:well|still|slightly|way|much|a bit) )*(?:up|down)(?: (?:on|from|against))+ period0$/;

/** "Down on last year, so cme kent": how it went, before what is asked or as its reason. */
const isCourse = ({ marks, joint }: Stretch, before: readonly Stretch[]): boolean =>
  (joint === '.' && HEADLINE.test(wordsOf(marks))) ||
  (COURSE.test(wordsOf(marks)) && (/^(?:so|because|cos|since|as|but)$/.test(joint) || !before.some(isAsked)));

/** "Our director, who is from Kent": of whoever was named, and of no figure. */
const OF_WHOEVER =
  /^(?:who|which|whose) (?:[a-z]+ )??(?:is|are|was|were|used to|comes?|came|works?|worked|lives?|lived|runs?|covers?|looks? after|leads?)\b/;
/** What only a person is or does. */
const SOMEBODY =
  /^who (?:is|was|are|were|comes?|came|works?|worked|lives?|lived|used to) (?:from|based|at|in|for|with|work|live|be)\b/;
const ASKING: readonly Mark['is'][] = ['want', 'best', 'rank', 'top', 'more', 'limit', 'ask', 'versus'];

const isOfWhoever = (one: Stretch, before: readonly Stretch[]): boolean => {
  const words = wordsOf(one.marks);
  if (isAsked(one) || one.marks.some(({ is }) => ASKING.includes(is))) return false;
  if (SOMEBODY.test(words)) return /^[.,-]$/.test(one.joint);
  const whoever = before.at(-1)?.marks ?? [];
  const isPlain = !whoever.some((mark) => isNaming(mark) && mark.is !== 'own' && mark.is !== 'we');
  return isPlain && (one.joint === ',' || before.length === 0) && OF_WHOEVER.test(words);
};

const isOfTelling = (one: Stretch, before: readonly Stretch[]): boolean =>
  isCourse(one, before) || isOfWhoever(one, before) || (isTelling(one.marks) && !goesOn(one, before));

const toldIn = (stretches: readonly Stretch[]): ReadonlySet<Stretch> => {
  const told = new Set(stretches.filter((one, at) => isOfTelling(one, stretches.slice(0, at))));
  for (const [at, one] of stretches.entries()) {
    const [before, next] = [stretches[at - 1], stretches[at + 1]];
    const isOf =
      (before && told.has(before) && isJoined(one.joint)) || (next && told.has(next) && next.joint === 'and');
    if (
      !told.has(one) &&
      isBare(one) &&
      isOf &&
      stretches.some((other) => other !== one && !told.has(other) && isAsked(other))
    )
      told.add(one);
  }
  return told;
};

const isJoint = ({ is, words }: Marked): boolean => is === 'stop' || PARTED.test(words);

const withoutBut = ([first, ...rest]: Clause): Clause =>
  first && /^but$/i.test(first.words) ? rest : [...(first ? [first] : []), ...rest];

/** A statement in one piece, after what joins it. */
const asTold = ({ marks }: Stretch): Clause => {
  const rest = marks.filter((mark, at) => at > 0 || !isJoint(mark));
  const [first] = rest;
  const joint = marks.slice(0, 1).filter(({ is }) => is === 'stop');
  return first ? [...joint, { is: 'told', words: textOf(rest), at: first.at }] : joint;
};

const TOGETHER = /\b(?:the two|the three|both|the pair|each other|them)\b/i;
/** "It is Kent. How many CME?": where somebody is, told for the question to take up. */
const IS_WHERE = /^(?:it is|its|we are|i am|im|this is)(?: in| from| for| at)? place0$/;
const WHERE: readonly Mark['is'][] = ['place', 'own', 'we'];
const HELD: readonly Mark['is'][] = [...WHERE, 'more', 'best', 'versus'];

const saysOnly = (marks: Clause, kinds: readonly Mark['is'][]): boolean =>
  marks.every((mark) => !isNaming(mark) || kinds.includes(mark.is));

/**
 * Where somebody is or works, in a sentence of its own, which is known for that elsewhere; and what "the two" of the
 * question are.
 */
const isTaken = (stretches: readonly Stretch[], at: number, question: Clause): boolean => {
  const { marks = [], joint } = stretches[at] ?? {};
  if (TOGETHER.test(textOf(question)) && saysOnly(marks, HELD)) return true;
  const isSentence = joint === '.' && stretches[at + 1]?.joint === '.';
  return (
    isSentence &&
    saysOnly(marks, WHERE) &&
    (question.some(({ is }) => is === 'place') || IS_WHERE.test(wordsOf(marks)))
  );
};

/**
 * "It was 42 in Surrey, cme kent": what is told beside a question is no part of it. It is kept as told, so that the
 * question is asked about, with itself alone as what may be meant.
 */
export const untold = (marks: readonly Marked[]): readonly Marked[] => {
  const isParted = marks.some(
    ({ is, words }, at) =>
      is === 'stop' || PARTED.test(words) || PARTED_BEFORE.test(words) || goesOff(marks, at),
  );
  if (!isParted) return marks;
  const stretches = stretchesOf(marks);
  const telling = toldIn(stretches);
  const asking = stretches.filter((one) => !telling.has(one));
  if (telling.size === 0 || !asking.some(isAsked)) return marks;
  const question = asking.flatMap((one) => one.marks);
  const isSourced = question.some(({ is }) => is === 'source');
  const says = (mark: Marked): boolean => isNaming(mark) || (mark.is === 'source' && !isSourced);
  return stretches.flatMap((one, at) => {
    if (telling.has(one) && one.marks.some(says) && !isTaken(stretches, at, question)) return asTold(one);
    const before = stretches[at - 1];
    return before && telling.has(before) ? withoutBut(one.marks) : one.marks;
  });
};
