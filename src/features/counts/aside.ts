import { isAfterword } from './afterword.ts';
import { isGreeting, isReason, mayNarrow } from './aside-words.ts';
import { type Clause, textOf } from './clauses.ts';
import { NAMES } from './frame-names.ts';
import type { Mark, Marked } from './marks.ts';
import { namesSubject } from './named-subject.ts';
import { isOffice } from './office.ts';
import { isOfThem, isTelling } from './telling.ts';

/** Words that are no part of any figure: they are why a clause is set aside at all. */
const STRANGE: readonly Mark['is'][] = ['unknown', 'bar', 'room', 'turn', 'source', 'those'];

/** What other rooms do is asked of them: "add an action: find out how many …". */
export const DEEDS =
  /\b(?:to note|action|actions|task|round table|minutes?(?= (?:of|say|show))|remind|record|add|amend|delete|remove|upload|submit|submitted|sending|invite|cancel|book|assign|circulate|publish|draft|approve|returned|return by|overdue|owes?|deadline|agenda item|due)\b/;
const OWN_DEEDS = /\b(?:(?:remind|add) me|drafting|my (?:notes|actions?)|the deadline|before the deadline)\b/;

const STARTS =
  /\b(?:on (?:[a-z]+ )?leave|before i leave|(?:brand )?new (?!one|start|case|child|pupil|arrival|home|ehe)[a-z]+|starts? (?:again|on|next|today|tomorrow|in|work)|started (?:in post|here|work|on monday|this job|last)|joined|(?:has|have|had|just) left|left (?:me|no|the|us|for|early|already|my|it)|leaving (?:for|the)|annual|yearly|leave on|leave for|began|becoming|ended up|on the census|meetings? (?:is )?start\w*|start(?:s|ing)? (?:now|soon|in|at)|about to start|(?:build|updat|design|mak|creat|finish|complet)\w* (?:[a-z]+ ){0,4}dashboard)\b/;

/** "Per our call": whose, but of no figure. */
const isOurs = ({ is, words }: Marked): boolean => is === 'own' && /^(?:my|our)$/i.test(words);
/** What makes a clause worth setting aside. */
export const isStrange = (mark: Marked): boolean => STRANGE.includes(mark.is) || isOurs(mark);

const isDfe = ({ is, words }: Marked): boolean =>
  is === 'source' && /^(?:the )?(?:dfe|department for education)$/i.test(words);
const isPronoun = ({ is, words }: Marked): boolean => is === 'those' && /^(?:they|them)$/i.test(words);

/** "One more before I go"; "how far are we from" holds one against another. */
const isLittle = ({ is, words }: Marked): boolean =>
  is !== 'more' || /^(?:more|over|under|above|below|less)$/i.test(words);

interface Said {
  readonly clause: Clause;
  readonly text: string;
}

const isHarmless = (mark: Marked, at: number, { clause, text }: Said): boolean =>
  isDfe(mark) ||
  isOffice(clause, at) ||
  isPronoun(mark) ||
  (mark.is === 'turn' && STARTS.test(text)) ||
  (!NAMES.includes(mark.is) && isLittle(mark));

const WHERE: readonly Mark['is'][] = ['own', 'region'];

/** "In our authority", "across the region": where, if somebody's work is not named after it. */
const saysWhere = (clause: Clause): boolean =>
  /\b(?:for|of|in|at|by|about) us\b/i.test(textOf(clause)) ||
  clause.some(
    ({ is, words }, at) =>
      WHERE.includes(is) &&
      !isOffice(clause, at) &&
      !/^(?:my|our|us|ours|mine|(?:the |our )?network)$/i.test(words),
  );

/** Whether a clause holds nothing that a figure is asked by. */
const isEmpty = (clause: Clause, isCut: boolean): boolean => {
  const text = textOf(clause).toLowerCase();
  return (
    (isCut || clause.some(isStrange)) &&
    clause.every((mark, at) => isHarmless(mark, at, { clause, text })) &&
    !saysWhere(clause) &&
    !clause.slice(-1).some(isOurs) &&
    (!DEEDS.test(text) || OWN_DEEDS.test(text) || isTelling(clause)) &&
    (isGreeting(text) || !mayNarrow(text)) &&
    !namesSubject(clause)
  );
};

/** Why somebody asks, and nothing that a figure may hang on; `isCut` where something of it was left out already. */
export const asideBefore = (clause: Clause, isCut = false): boolean =>
  isEmpty(clause, isCut) &&
  (isReason(textOf(clause).toLowerCase()) || (isTelling(clause) && !isOfThem(clause)));

/** What is done with the answer, said after the question. */
export const asideAfter = (clause: Clause): boolean =>
  isEmpty(clause, false) && isAfterword(textOf(clause).toLowerCase());

/** Whether a clause holds something that a figure is asked by. */
export const names = (clause: Clause): boolean =>
  clause.some((mark) => NAMES.includes(mark.is) && !isDfe(mark) && !isPronoun(mark));
