import { asideBefore } from './aside.ts';
import { CHANGES_IT, mayNarrow } from './aside-words.ts';
import { textOf } from './clauses.ts';
import { NAMES } from './frame-names.ts';
import { ASKING, CLOSES, HARD, isAside, isThanks, OPENS } from './frame-words.ts';
import type { Mark, Marked } from './marks.ts';

const namesNothing = (marks: readonly Marked[]): boolean =>
  marks.every(
    (mark) =>
      !NAMES.includes(mark.is) &&
      !(mark.is === 'bar' && HARD.test(mark.words.toLowerCase())) &&
      !(mark.is === 'plain' && mark.holds),
  );

/** "Looking at Catholic schools. How many …": what is not understood may narrow what is asked. */
const isOfSchools = (marks: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'unknown') && marks.some(({ words }) => /\bschools?$/i.test(words));

/** What other rooms are told begins with their own words: "agenda item: suspensions". */
const isOfRoom = (marks: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'room') &&
  !(OPENS.test(marks[0]?.words ?? '') && !/^(?:the|an?|to|on|at|please)\b/i.test(marks[0]?.words ?? ''));

const isStrange = (marks: readonly Marked[]): boolean => marks.some(({ is }) => is === 'unknown');

/** It names nothing, and what of it is not understood can narrow nothing. */
const isFrame = (marks: readonly Marked[], explains: (words: string) => boolean = isAside): boolean =>
  namesNothing(marks) &&
  !isOfSchools(marks) &&
  !isOfRoom(marks) &&
  !CHANGES_IT.test(textOf(marks).toLowerCase()) &&
  (!isStrange(marks) ||
    (explains(textOf(marks)) &&
      (explains === isAside ? asideBefore(marks) : !mayNarrow(textOf(marks).toLowerCase()))));

const WHOSE: readonly Mark['is'][] = ['own', 'we', 'region'];
/** Whoever says it: "my director thinks, for us, …". */
const FOR_US = /\b(?:for|in|at|of|about) us$/i;
const HOLDS: readonly Mark['is'][] = ['versus', 'more', 'want', 'rank'];

/** "In our authority, how many …" says whose; "our director is asking, how many …" does not. */
const isOfWhom = (marks: readonly Marked[]): boolean =>
  FOR_US.test(textOf(marks)) ||
  (marks.some(({ is }) => WHOSE.includes(is)) && !marks.some(({ is }) => is === 'unknown' || is === 'room'));

/** "For our own information, how many in Kent": where, is said after it. */
const isOfPlace = (marks: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'place') && !marks.some(({ is }) => HOLDS.includes(is));

const sentences = (marks: readonly Marked[]): readonly (readonly Marked[])[] => {
  const found: Marked[][] = [[]];
  for (const mark of marks) {
    if (mark.is === 'stop') found.push([]);
    else found.at(-1)?.push(mark);
  }
  return found.filter((one) => one.length > 0);
};

const closes = (marks: readonly Marked[]): boolean =>
  CLOSES.test(marks[0]?.words ?? '') && isFrame(marks, isThanks);

const ASKS: readonly Mark['is'][] = ['ask', 'what', 'as', 'each', 'want', 'rank', 'we', 'las', 'more'];

/** "For our report to the network, what was …": a clause that leads up to a question and names nothing. */
const ledBy = (marks: readonly Marked[]): number => {
  const comma = marks.findIndex(({ is, words }) => is === 'and' && words === ',');
  const next = marks[comma + 1];
  if (comma < 1 || !next) return 0;
  const lead = marks.slice(0, comma);
  const isOpen = OPENS.test(lead[0]?.words ?? '');
  const asks = ASKS.includes(next.is) || ASKING.test(next.words) || next.words === 'but';
  const isOff = !isOfWhom(lead) || isOfPlace(marks.slice(comma + 1));
  return isOpen && asks && isOff && isFrame(lead) ? comma + 1 : 0;
};

/** ", need it for a report". */
const closedBy = (marks: readonly Marked[]): number => {
  const comma = marks.findLastIndex(({ is, words }) => is === 'and' && (words === ',' || words === '-'));
  return comma > 0 && closes(marks.slice(comma + 1)) ? comma : marks.length;
};

const trimmed = (marks: readonly Marked[]): readonly Marked[] => {
  const led = marks.slice(ledBy(marks));
  const rest = led[0]?.words === 'but' ? led.slice(1) : led;
  return rest.slice(0, closedBy(rest));
};

/** The same without what is said around a question: greetings, reasons, thanks. */
export const unframed = (marks: readonly Marked[]): readonly Marked[] => {
  const all = sentences(marks);
  const first = all.findIndex((one) => !namesNothing(one));
  if (first < 0) return all.flat();
  const kept = all.filter(
    (one, at) => !(at < first ? isFrame(one) && !isOfWhom(one) : at > first && closes(one)),
  );
  return kept.flatMap((one) => trimmed(one));
};
