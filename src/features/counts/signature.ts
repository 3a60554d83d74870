import { mayNarrow } from './aside-words.ts';
import { type Clause, textOf, withoutPoint } from './clauses.ts';
import { NAMES } from './frame-names.ts';
import type { Mark } from './marks.ts';

const SIGNS =
  /^(?:(?:many|kind|best|warm|warmest|kindest|with|very|thank|thanks|yours|all the)(?: (?:many|kind|best|thanks|regards|wishes|you|in advance|again|so much|very much|a lot|sincerely|faithfully|and))*|regards|cheers|ta|thanks|best)\b/;
const MOST_IN_NAME = 6;
const SIGNED: readonly Mark['is'][] = ['ask', 'what', 'again', 'want', 'versus', 'and'];
/** What people are called as well. */
const COLOURS = /^(?:green|brown|white|black|red|grey)$/i;

/** "Many thanks": no more than that. */
export const isSignOff = (clause: Clause): boolean =>
  clause.every(({ is }) => is === 'plain' || is === 'and') && SIGNS.test(textOf(clause).toLowerCase());

/** "Many thanks, Ines Field, Attendance Lead": names after thanks. */
export const isSignature = (clauses: readonly Clause[], at: number): boolean => {
  const signs = clauses.slice(0, at).some((clause) => SIGNS.test(textOf(clause).toLowerCase()));
  const words = withoutPoint(clauses[at] ?? []);
  return (
    signs &&
    words.length <= MOST_IN_NAME &&
    words.some(({ is }) => is === 'unknown' || is === 'room') &&
    words.every(
      ({ is, words: name }) => !SIGNED.includes(is) && (!NAMES.includes(is) || COLOURS.test(name)),
    ) &&
    !mayNarrow(textOf(words).toLowerCase())
  );
};
