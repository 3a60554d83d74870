import { hasVerb } from './everyday-verbs.ts';
import type { Mark, Marked } from './marks.ts';
import * as lists from './restricting-lists.ts';
import { isOfSomeChildren, isOfWhom, unknownIn, WHOM } from './restricts-whom.ts';
import { anyOf, begins, HAS_ASKED, type Stretch } from './statement.ts';
import { isSaid } from './told.ts';
import { ONLY_JUST, QUICKLY } from './told-apart-lists.ts';

const DENIES = anyOf(lists.DENYING);
const TO_DO =
  '(?:(?:please|pls|just|you can|we can|can we|could we|could you|we should|lets|let.s|so|and|but|ok|now|then) )*';
const LEAVES_OUT = new RegExp(`^${TO_DO}(?:${lists.DENYING_DEEDS})(?![a-z])`, 'i');
const NONE = new RegExp(`^(?:${lists.DENYING_BEGINNINGS})(?![a-z])`, 'i');

const NARROWS = anyOf(lists.NARROWING);
const ONLY = new RegExp(
  `(?<!\\bthe )\\bonly\\b(?! (?:just )?(?:${ONLY_JUST})\\b)(?! (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|monday|tuesday|wednesday|thursday|friday|early|human|fair|me|then)$)`,
  'i',
);
const NECESSARY = new RegExp(
  `(?<!\\b(?:${lists.NECESSARY_FOR_SOMEBODY}) )\\b(?:${lists.NECESSARY})\\b(?! (?:[a-z]+ly )?(?:${lists.NECESSARY_OTHERWISE})\\b)`,
  'i',
);
const ENOUGH = anyOf(lists.ENOUGH);
/** "Month by month would be lovely." */
const WELCOME = /\bwould be (?:[a-z]+ )?(?:lovely|nice|great|good|handy|brilliant|wonderful)\b/i;
const OF_ANYTHING = new RegExp(`^(?:(?:and|so|but|as) )?(?:${lists.ENOUGH_OF_ANYTHING})`, 'i');
const CHANGES = new RegExp(`^${TO_DO}(?:${lists.CHANGING_DEEDS})(?![a-z])`, 'i');
const SUPPOSES = begins(
  'if(?! (?:i|it|that|this|you (?:(?:is |would )?be|can|could|have|get|know|are|would|do|find|need|wonder|want|ask)|anyone|anybody|somebody|someone|only)\\b)|suppose|supposing|assuming|imagine|unless|say',
);
const SCOPED = anyOf(lists.SCOPED);
const TOPIC_SAID_OF = anyOf(lists.TOPIC_SAID_OF);
const QUICK = new RegExp(`^(?:(?:hi|hello|hey|hiya)[^,]*, )?(?:${QUICKLY})$`, 'i');
/** "Visiting Thursday": whoever is named before it. */
const BUSY = /(?<!^)\b(?!missing\b)[a-z]{3,}ing\b/i;

/** "By school, if you can": no verb of what is said. */
const TAG =
  /(?<=\S),? (?:if (?:you|we|it|that|possible|at all|not).*|please(?! (?:do not|don.?t)\b).*|that is|while (?:you|we|i) .*|when you .*|as (?:i|we|you) .*)$/i;

/** With no verb of its own, as what is asked is said: "the ones still missing". */
const isBare = (words: string): boolean => {
  const rest = words.replace(TAG, '');
  return !hasVerb(rest) && !BUSY.test(rest) && !QUICK.test(words);
};

/** "Jack Smith": whoever that is, nobody's name is passed over. */
const TWO_NAMES =
  /\b(?!(?:The|An?|Our|My|His|Her|Their|This|That|These|I|We|It|In|On|At|When|If|As|And|But|So|Dear|Hi|Hello|Hey|Morning|Afternoon|Evening|Thanks|Sorry|Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Professor|Prof|Judge|Sister|Father|Rev)\b)(?<!\b(?:[Oo]n|[Tt]he|[Aa]t|[Oo]ur|[Mm]y)(?: [A-Z][a-z]+){0,3} )([A-Z][a-z]+)\s(?!I['’])([A-Z][A-Za-z'’-]*[a-z])\b/;
/** "Olivia is out of school", "a boy called Tyrone". */
const ONE_NAME =
  /^([A-Z][a-z]+) (?:(?:is|was|has|went|had|just) )*(?:been |gone )?(?:missing|out of school|not in school|at home|excluded|suspended|withdrawn|vanished|disappeared|turned|absconded|off roll|home educated|absent|truanting|found)\b|\b(?:boy|girl|lad|child|pupil|kid|son|daughter|student|teenager)(?: is)? (?:called|named) ([A-Z][a-z]+)/;

/** What is asked for by a word that stands alone. */
const ASKED: readonly Mark['is'][] = [
  ...WHOM,
  'period',
  'span',
  'since',
  'measure',
  'place',
  'sum',
  'as',
  'want',
  'source',
  'versus',
];
const isAsked = ({ is }: Marked): boolean => ASKED.includes(is);

const KINDS = new RegExp(`^(?:${lists.KINDS})$`, 'i');

/** A name that is not known may be that of a child, unless whoever bears it has asked. */
export const namesSomebody = ({ text, words, marks }: Stretch): boolean => {
  const unknown = unknownIn(marks);
  const isUnknown = (word: string | undefined): boolean => unknown.has(word?.toLowerCase() ?? '');
  if (HAS_ASKED.test(words)) return false;
  const named = ONE_NAME.exec(text);
  if (named && isUnknown(named[1] ?? named[2])) return true;
  const isPlace = marks.some(({ is, words: named }) => is === 'place' && text.toLowerCase().includes(named));
  return unknown.size > 0 && !isPlace && TWO_NAMES.test(text);
};

/** Whether a sentence beside a question leaves something out of what is asked: then no reading of both is sure. */
export const denies = ({ words, marks }: Stretch): boolean =>
  (NECESSARY.test(words) && marks.some(({ is }) => is === 'period')) ||
  DENIES.test(words) ||
  LEAVES_OUT.test(words) ||
  (NONE.test(words) && isBare(words));

/** "Among refugees", and not "among boys" where the question is of boys. */
const isAmongOthers = ({ marks }: Stretch, question: readonly Marked[]): boolean =>
  marks.some(({ words }, at) => {
    const next = marks.slice(at + 1).find(({ is }) => is !== 'the');
    return /\bamong(?:st)?$/i.test(words) && !(next && isSaid(next, question));
  });

/**
 * Whether a sentence beside a question may narrow, redirect or suppose what is asked, whatever its words: which of them, as
 * what, from whom, of whom or what instead. It is looked for in so many words, so that nothing of the kind is passed over.
 */
export const restricts = (told: Stretch, question: readonly Marked[] = []): boolean => {
  const { words, marks } = told;
  return (
    denies(told) ||
    [NARROWS, ONLY, NECESSARY, CHANGES, SUPPOSES, TOPIC_SAID_OF].some((form) => form.test(words)) ||
    (ENOUGH.test(words) && !OF_ANYTHING.test(words)) ||
    (WELCOME.test(words) && SCOPED.test(words)) ||
    (isBare(words) &&
      (SCOPED.test(words) || marks.some((mark) => isAsked(mark) && !isSaid(mark, question)))) ||
    isAmongOthers(told, question) ||
    isOfWhom(told, question) ||
    isOfSomeChildren(told) ||
    marks.some((mark) => mark.is === 'bar' && KINDS.test(mark.words)) ||
    namesSomebody(told)
  );
};
