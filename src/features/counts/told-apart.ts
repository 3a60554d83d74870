import { addsNothing, isMine, isOfFigures } from './adds-nothing.ts';
import { asideAfter, asideBefore } from './aside.ts';
import { isGreeting } from './aside-words.ts';
import { textOf, withoutPoint } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';
import { namesSomebody } from './restricts.ts';
import { OPENS } from './segments.ts';
import { anyOf, begins, HAS_ASKED, type Stretch } from './statement.ts';
import { isNaming, isOfThem } from './telling.ts';
import { isSaid } from './told.ts';
import * as lists from './told-apart-lists.ts';

const REDIRECTS = anyOf(lists.REDIRECTING);
const ONLY_JUST = new RegExp(`\\bonly (?:just )?(?:${lists.ONLY_JUST})\\b`, 'gi');
export const OF_WHOM = anyOf(lists.OF_WHOM);
const HAS = anyOf(
  `(?:we|they|there|i)(?: is)?(?: (?:have|had|has|got|are|were))*(?: (?:just|also|now|recently))* (?:${lists.HOW_MANY})(?! (?:[a-z]+ )?(?:${lists.HAD})\\b)`,
);
const WANTS = anyOf(lists.WANTING);
const COUNTED = anyOf(lists.COUNTED);
/** "If we lose Medway". */
const SUPPOSES = begins('if|suppose|supposing|assuming|imagine|unless|say');

const CORRECTS = anyOf(lists.CORRECTING);
const TOPIC = begins(lists.TOPICS);
const FEW_WORDS = 6;
const MANNER = begins(lists.MANNERS);
const QUICK = new RegExp(`^(?:${lists.QUICKLY})$`, 'i');
/** "Gah", "Ooh": a sound, and no name or short form of anything. */
const SOUND = /^[A-Za-z][a-z]{1,2}$/;
/** "Could you settle a bet?": a favour, and no figure. */
const FAVOUR =
  /^(?:please |pls )?(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) [^,]{1,50}[?:]$/i;
/** "Leaving Kent aside": what is named is not asked about. */
const ASIDE = /^(?:and |but |so )?(?:leaving|putting|setting) .{1,40} (?:aside|to one side)$/i;
/** "Of them": of those that were asked about. */
export const OF_THEM = /\bof (?:those|these|them|whom)\b/i;

/** What stands beside a question. */
export interface Told extends Stretch {
  /** What asks, which stands by itself. */
  readonly question: readonly Marked[];
  readonly isAfter: boolean;
  /** It has somebody or something that does something. */
  readonly tells: boolean;
}

const isSmallTalk = ({ words, marks, isAfter }: Told): boolean => {
  const said = withoutPoint(marks);
  if (isGreeting(textOf(said).toLowerCase())) return true;
  if (isAfter ? asideAfter(said) : asideBefore(said)) return true;
  return (QUICK.test(words) || SOUND.test(words)) && !isOfFigures(marks);
};

/** A favour that is asked before the question, how it is to be answered, or what is left aside. */
const isByTheWay = ({ text, words, marks, question, isAfter }: Told): boolean => {
  if (ASIDE.test(words)) return question.some(({ is }) => is === 'place');
  if (isOfFigures(marks) || REDIRECTS.test(words)) return false;
  return MANNER.test(words) || (!isAfter && FAVOUR.test(text));
};

/** Not a number: "300 CME" are CME. */
const isUnknownWord = ({ is, words }: Marked): boolean => is === 'unknown' && !/^\d/.test(words);
/** "Has seen CME fall": what was done, and of no kind. */
const SEEN =
  /^(?:seen|watched|noticed|let|kept|found|reported|mentioned|discussed|raised|covered|flagged|drives?|drove|driving|causes?|caused|causing|explains?|affects?)$/i;

/** "Refugee children": how far what is not known may stand from whom a figure counts. */
const NEAR = 3;

const countsWhom = ({ words, marks }: Told): boolean =>
  COUNTED.test(words) &&
  marks.some(
    (mark, at) =>
      COUNTED.test(mark.words) &&
      marks.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ is }) => is === 'unknown'),
  );

const OF_WHICH = /^(?:among|amongst|from|with|without|who|of|in|aged|by)$/i;

/** "Vulnerable CME", "CME from Narnia", "not CME": what stands right beside a measure may be of whom it is. */
export const narrows = (marks: readonly Marked[]): boolean =>
  marks.some(({ is }, at) => {
    const [before, next, more] = [marks[at - 1], marks[at + 1], marks[at + 2]];
    if (is !== 'measure') return false;
    if (
      (before && isUnknownWord(before) && !SEEN.test(before.words)) ||
      /^(?:not|no)$/i.test(before?.words ?? '')
    )
      return true;
    return next?.is === 'unknown' || (more?.is === 'unknown' && OF_WHICH.test(next?.words ?? ''));
  });

/** After a question: another name than it has, those it counts, or what was meant instead. */
const correctsIt = ({ text, words, marks, question }: Told): boolean => {
  if (HAS_ASKED.test(words)) return false;
  return (
    isOfThem(marks) ||
    OF_THEM.test(text) ||
    CORRECTS.test(words) ||
    marks.some(
      (mark) =>
        isNaming(mark) && mark.is !== 'more' && mark.is !== 'we' && !isMine(mark) && !isSaid(mark, question),
    )
  );
};

/** "Asked us about CME", "worried about year 11": of nothing that the question does not say. */
const ABOUT = /^(?:asked|worried|concerned|talking|talk|wanted|needed|looking)$/i;
const PASSED: readonly Mark['is'][] = ['plain', 'and', 'the', 'we', 'newest', 'stop'];

const saysNoMore = ({ words, marks, question }: Told): boolean =>
  /\babout\b/i.test(words) &&
  marks.some((mark) => isSaid(mark, question)) &&
  marks.every(
    (mark) => PASSED.includes(mark.is) || isMine(mark) || isSaid(mark, question) || ABOUT.test(mark.words),
  );

/** Whether a stretch says in so many words which of them, or what else. */
export const redirects = ({ words }: Pick<Stretch, 'words'>): boolean =>
  REDIRECTS.test(words.replace(ONLY_JUST, ''));

/** Whether it may say of whom, or what else, the figure is to be. */
const mayChange = (told: Told): boolean => {
  const { text, words, marks, isAfter } = told;
  const isUnknown = marks.some(isUnknownWord);
  return (
    OPENS.test(text) ||
    SUPPOSES.test(words) ||
    redirects(told) ||
    (isUnknown && HAS.test(words)) ||
    OF_WHOM.test(words) ||
    (WANTS.test(words) && !saysNoMore(told)) ||
    namesSomebody(told) ||
    countsWhom(told) ||
    narrows(withoutPoint(marks)) ||
    (isUnknown && TOPIC.test(words) && words.split(' ').length <= FEW_WORDS) ||
    (isAfter && correctsIt(told))
  );
};

/** Whether what stands beside a question only tells who asks and why, whatever its words: it may not change what is asked. */
export const isToldApart = (told: Told): boolean => {
  if (isSmallTalk(told)) return true;
  if (!addsNothing(told.marks, told.question)) return false;
  return isByTheWay(told) || (told.tells && !mayChange(told));
};
