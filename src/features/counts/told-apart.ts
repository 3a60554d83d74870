import { addsNothing, isMine, isOfFigures } from './adds-nothing.ts';
import { asideAfter, asideBefore } from './aside.ts';
import { isGreeting } from './aside-words.ts';
import { textOf, withoutPoint } from './clauses.ts';
import type { Marked } from './marks.ts';
import { OPENS } from './segments.ts';
import { isNaming, isOfThem, isTelling } from './telling.ts';
import { isSaid } from './told.ts';
import * as lists from './told-apart-lists.ts';

const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words})(?![a-z])`, 'i');
const begins = (words: string, end = '(?![a-z])'): RegExp =>
  new RegExp(`^(?:(?:${lists.LEADING}) ,?)*(?:${words})${end}`, 'i');

const REDIRECTS = anyOf(lists.REDIRECTING);
const ONLY_JUST = new RegExp(`\\bonly (?:just )?(?:${lists.ONLY_JUST})\\b`, 'gi');
const OF_WHOM = anyOf(lists.OF_WHOM);
const HAS = anyOf(
  `(?:we|they|there|i)(?: is)?(?: (?:have|had|has|got|are|were))*(?: (?:just|also|now|recently))* (?:${lists.HOW_MANY})(?! (?:[a-z]+ )?(?:${lists.HAD})\\b)`,
);
const WANTS = anyOf(lists.WANTING);
const COUNTED = anyOf(lists.COUNTED);
/** "If we lose Medway". */
const SUPPOSES = begins('if|suppose|supposing|assuming|imagine|unless|say');

const AUXILIARY = anyOf(lists.AUXILIARIES);
const DID = anyOf(lists.DEEDS);
const SUBJECT = begins(lists.NAMING);
const DOES = begins(`(?:${lists.SOMEBODY}) (?:(?:${lists.HOW_DONE}) )*(?!(?:${lists.NO_DEED})\\b)[a-z]+`, '');
const CORRECTS = anyOf(lists.CORRECTING);
const TOPIC = begins(lists.TOPICS);
const FEW_WORDS = 6;
/** "Never tell us a thing": what comes after is done. */
const EVER = anyOf('(?:ever|never|always|just|still|really|often|already) [a-z]+');
/** "Going round in circles here": whoever speaks, and of nothing. */
const BUSY =
  /^(?:just |still |currently )?(?!spring|excluding|including|counting|covering|regarding|concerning|missing|during)[a-z]+ing\b(?!.*\b(?:on|about|of|for|at|with|from|regarding)\b)/i;
/** "Which sounds mad": of what was said before it. */
const REMARK =
  /^which (?:is|was|sounds?|seems?|feels?|felt|looks?|makes?|made|surprised|worried|goes|went|is going|will be) /i;

/** "Can't sleep so thought I'd ask": whoever speaks. */
const CANNOT =
  /^(?:and |so |but |just )*(?:can|could|did|do|does|have|has|had|will|would|was|is)(?:n['’]t|not) (?!we\b|you\b|i\b|they\b|it\b|there\b)[a-z]+/i;

const MANNER = begins(lists.MANNERS);
const QUICK = new RegExp(`^(?:${lists.QUICKLY})$`, 'i');
/** "Gah", "Ooh": a sound, and no name or short form of anything. */
const SOUND = /^[A-Za-z][a-z]{1,2}$/;
/** "Could you settle a bet?": a favour, and no figure. */
const FAVOUR =
  /^(?:please |pls )?(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) [^,]{1,50}[?:]$/i;
/** "Leaving Kent aside": what is named is not asked about. */
const ASIDE = /^(?:and |but |so )?(?:leaving|putting|setting) .{1,40} (?:aside|to one side)$/i;
/** "Jack Smith": whoever that is, nobody's name is passed over. */
const TWO_NAMES = /\b[A-Z][a-z]+ [A-Z][a-z]+\b/;
/** "A social worker in Leeds has rung": who asks, and of nothing else. */
const HAS_ASKED =
  /\b(?:rung|rang|asked|e-?mailed|phoned|called|written|chased)(?: (?:me|us|in|again|about it|today|yesterday|this morning))*$/i;
/** "Of them": of those that were asked about. */
const OF_THEM = /\bof (?:those|these|them|whom)\b/i;

/** What stands beside a question. */
export interface Told {
  readonly text: string;
  readonly marks: readonly Marked[];
  /** What asks, which stands by itself. */
  readonly question: readonly Marked[];
  readonly isAfter: boolean;
}

/** "I'm" as "I is": who, and a verb of theirs. */
const plainly = (text: string): string =>
  text
    .replace(/[.!?…,;:\s]+$/, '')
    .replace(/[’‘]/g, "'")
    .replace(/\b(i|we|you|they|he|she|it|that|there)'(?:m|re|ve|d|ll|s)\b/gi, '$1 is');

const isSmallTalk = ({ text, marks, isAfter }: Told): boolean => {
  const said = withoutPoint(marks);
  if (isGreeting(textOf(said).toLowerCase())) return true;
  if (isAfter ? asideAfter(said) : asideBefore(said)) return true;
  return (QUICK.test(plainly(text)) || SOUND.test(plainly(text))) && !isOfFigures(marks);
};

/** A favour that is asked before the question, how it is to be answered, or what is left aside. */
const isByTheWay = ({ text, marks, question, isAfter }: Told): boolean => {
  const words = plainly(text);
  if (ASIDE.test(words)) return question.some(({ is }) => is === 'place');
  if (isOfFigures(marks) || REDIRECTS.test(words)) return false;
  return MANNER.test(words) || (!isAfter && FAVOUR.test(text));
};

/** Not a number: "300 CME" are CME. */
const isUnknownWord = ({ is, words }: Marked): boolean => is === 'unknown' && !/^\d/.test(words);

/** "Refugee children": how far what is not known may stand from whom a figure counts. */
const NEAR = 3;

const countsWhom = ({ text, marks }: Told): boolean =>
  COUNTED.test(plainly(text)) &&
  marks.some(
    (mark, at) =>
      COUNTED.test(mark.words) &&
      marks.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ is }) => is === 'unknown'),
  );

const OF_WHICH = /^(?:among|amongst|from|with|without|who|of|in|aged|by)$/i;

/** "Vulnerable CME", "CME from Narnia", "not CME": what stands right beside a measure may be of whom it is. */
const narrows = (marks: readonly Marked[]): boolean =>
  marks.some(({ is }, at) => {
    const [before, next, more] = [marks[at - 1], marks[at + 1], marks[at + 2]];
    if (is !== 'measure') return false;
    if ((before && isUnknownWord(before)) || /^(?:not|no)$/i.test(before?.words ?? '')) return true;
    return next?.is === 'unknown' || (more?.is === 'unknown' && OF_WHICH.test(next?.words ?? ''));
  });

/** After a question: another name than it has, those it counts, or what was meant instead. */
const correctsIt = ({ text, marks, question }: Told): boolean => {
  if (HAS_ASKED.test(plainly(text))) return false;
  return (
    isOfThem(marks) ||
    OF_THEM.test(text) ||
    CORRECTS.test(plainly(text)) ||
    marks.some(
      (mark) =>
        isNaming(mark) && mark.is !== 'more' && mark.is !== 'we' && !isMine(mark) && !isSaid(mark, question),
    )
  );
};

/** Whether it may say of whom, or what else, the figure is to be. */
const mayChange = (told: Told): boolean => {
  const { text, marks, isAfter } = told;
  const words = plainly(text);
  const isUnknown = marks.some(isUnknownWord);
  return (
    OPENS.test(text) ||
    SUPPOSES.test(words) ||
    REDIRECTS.test(words.replace(ONLY_JUST, '')) ||
    [OF_WHOM, WANTS].some((one) => one.test(words)) ||
    (isUnknown && HAS.test(words)) ||
    (isUnknown && TWO_NAMES.test(words)) ||
    countsWhom(told) ||
    narrows(withoutPoint(marks)) ||
    (isUnknown && TOPIC.test(words) && words.split(' ').length <= FEW_WORDS) ||
    (isAfter && correctsIt(told))
  );
};

/** Somebody or something, and what they did: no piece of a question stands like that by itself. */
export const isStatement = ({ text, marks }: Pick<Told, 'text' | 'marks'>): boolean => {
  const words = plainly(text);
  return (
    (SUBJECT.test(words) && [AUXILIARY, DID, EVER].some((one) => one.test(words))) ||
    (BUSY.test(words) && !isOfFigures(marks)) ||
    DOES.test(words) ||
    CANNOT.test(text) ||
    REMARK.test(words) ||
    HAS_ASKED.test(words) ||
    isTelling(marks)
  );
};

/** Whether what stands beside a question only tells who asks and why, whatever its words: it may not change what is asked. */
export const isToldApart = (told: Told): boolean => {
  if (isSmallTalk(told)) return true;
  if (!addsNothing(told.marks, told.question)) return false;
  return isByTheWay(told) || (!mayChange(told) && isStatement(told));
};
