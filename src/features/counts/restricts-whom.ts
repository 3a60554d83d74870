import { NAMES_EVENT, NAMES_ROLE } from './aside-words.ts';
import type { Mark, Marked } from './marks.ts';
import * as lists from './restricting-lists.ts';
import type { Stretch } from './statement.ts';
import { isSaid } from './told.ts';

const TOPICAL = new RegExp(`\\b(?:${lists.TOPICAL})(?![a-z])(.*)$`, 'i');
const WORKING = new RegExp(`\\b(?:${lists.WORKING})(?![a-z])(.*)$`, 'i');
const OF_NOBODY = new RegExp(`^(?:${lists.OF_NOBODY})$`, 'i');
/** "They are all Hungarian", "most speak Polish": of those that were asked about. */
const OF_THEM =
  /^(?:(?:and|but|so) )?(?:they|these|those|most|all|some|many|half|(?:most|all|some|many|half|two|three|several|few) of (?:them|these|those))(?: now| also| all| both| mostly)? (?:are|were|have|had|speak|come|came|live|lived|is|belong|go|need)\b(.*)$/i;
/** "Evacuees keep arriving": who is there now. */
const ARRIVE = new RegExp(
  `^(.{2,40}?) (?:keeps?|are|were|have|had)(?: all| been| now)* (?:${lists.ARRIVING})`,
  'i',
);
/** "Apprentices are brilliant": some, of whom nothing is known. */
const SOME =
  /^(?=[a-z-]+s (?:are|were|make up|account for)\b|(?:the |our |my )?[a-z-]+s (?:worry|bother|concern|trouble|interest) (?:me|us)\b)(?:(?:the|our|my) )?([a-z-]+s)/i;
/** "It is the Ukrainians that": whom it is about. */
const CLEFT = /^it is (.{3,60}?) (?:that|who|which|whom) /i;
const HAVING =
  /\b(?:there (?:are|were|is)|(?:we|i|they)(?: (?:is|have|had|got|see|seen|get))+)(?: (?:now|just|also|had|had to|quite))* (?:lots|loads|many|some|several|more|few|an?|plenty|dozens|hundreds|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b(.*)$/i;

/** As marks have it: without the points within words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ s\b/g, 's');

export const unknownIn = (marks: readonly Marked[]): ReadonlySet<string> =>
  new Set(marks.filter(({ is }) => is === 'unknown').map(({ words }) => words.toLowerCase()));

/** "Summer-borns", "hostels", "Hungarian": a plural or a people that is not known, and nobody who works beside the network. */
const mayBeWhom = (words: string, unknown: ReadonlySet<string>): boolean =>
  (words.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []).some((word) => {
    const last = word.split('-').at(-1) ?? word;
    const isUnknown = unknown.has(last.toLowerCase()) || unknown.has(word.toLowerCase().replace(/-/g, ' '));
    const isNamed =
      /^[A-Z][a-z]+(?:ish|ese|ian|an)$/.test(word) ||
      (/[a-z]{2,}s$/.test(word) && !/(?:ss|us|is)$/.test(word));
    if (!isUnknown || !isNamed || OF_NOBODY.test(word)) return false;
    return !NAMES_ROLE.test(word.toLowerCase()) && !NAMES_EVENT.test(word.toLowerCase());
  });

export const WHOM: readonly Mark['is'][] = ['part', 'breakdown', 'children', 'cases', 'outside', 'limit'];
/** What the reader bars for other reasons than that it is of some children. */
const OF_TIME =
  /^(?:not|no|never|nobody|none|non|but|bar|half|until|ago|before|after|first|second|other|others|another|elsewhere|why|months?|monthly|weeks?|weekly|days?|daily|again|previously|once|single|double|nearly|almost|mostly|new|newly|costs?|spend|budget|would be|targets?|expected|expect|teachers?|governors|famil(?:y|ies)|parents|neighbours?|age|old)$/i;

const CUT = /[,;:]| (?:and|but|so|before|after|because|when|while|as|if|until|which|though|since) /i;
const MOST_WORDS = 7;

/** What it is that somebody is after, or that it is about: no more than stands right after. */
const object = (rest: string): string =>
  (rest.split(CUT)[0] ?? '')
    .split(' ')
    .slice(0, MOST_WORDS + 1)
    .join(' ');

/** Something else than the question is of, which somebody is after. */
const ELSE: readonly Mark['is'][] = ['measure', 'place', 'region', 'england', 'period', 'span', 'shared'];
const isElse = ({ is }: Marked): boolean => ELSE.includes(is);

/** Of some children, and not of others, whatever is known of them. */
const isWhom = ({ is, words }: Marked): boolean =>
  WHOM.includes(is) || (is === 'bar' && !OF_TIME.test(words));

/** Whether what stands right after words says of whom: "… is for obesity", and not "… is for a slide". */
const isBareNoun = (near: string, unknown: ReadonlySet<string>): boolean => {
  const [, first = ''] = /^ ([a-z]+(?:-[a-z]+)?)/i.exec(near) ?? [];
  return unknown.has(first.toLowerCase()) && isOfFigure(near) && !OF_NOBODY.test(first);
};

/** Of nobody who works for the council, and no meeting of theirs. */
const isOfFigure = (words: string): boolean =>
  !NAMES_ROLE.test(words.toLowerCase()) && !NAMES_EVENT.test(words.toLowerCase());

interface Near {
  readonly near: string;
  readonly unknown: ReadonlySet<string>;
  /** Marks of what the question does not say. */
  readonly marks: readonly Marked[];
}

const isOfSome = ({ near, unknown, marks }: Near): boolean => mayBeWhom(near, unknown) || marks.some(isWhom);

const hasElse = ({ near, unknown, marks }: Near): boolean => marks.some(isElse) || isBareNoun(near, unknown);

const isWorkedFor = ({ near, unknown, marks }: Near, question: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'period' || is === 'span') ||
  (marks.some(isElse) && !question.some(({ is }) => is === 'place')) ||
  (isOfFigure(near) && words(near).some((word) => unknown.has(word) && !OF_NOBODY.test(word)));

const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** "Exclusions", where the question is of permanent ones: no other measure is meant. */
const isWider = (mark: Marked, question: readonly Marked[]): boolean =>
  mark.is === 'measure' &&
  question.some((one) => one.is === 'measure' && one.ids.some((id) => mark.ids.includes(id)));

/** Whether a sentence is about some of those whom a figure counts, or about something else that somebody is after. */
export const isOfWhom = (told: Stretch, question: readonly Marked[]): boolean => {
  const unknown = unknownIn(told.marks);
  const objectOf = (form: RegExp): Near | undefined => {
    const [, rest] = form.exec(told.words) ?? [];
    const near = rest === undefined ? undefined : object(rest);
    const marks = told.marks.filter(
      (mark) =>
        !isSaid(mark, question) && !isWider(mark, question) && plain(near ?? '').includes(plain(mark.words)),
    );
    return near === undefined ? undefined : { near, unknown, marks };
  };
  const [topic, work] = [objectOf(TOPICAL), objectOf(WORKING)];
  if (topic && hasElse(topic)) return true;
  if (work && isWorkedFor(work, question)) return true;
  return [topic, work, ...[OF_THEM, CLEFT, HAVING, ARRIVE, SOME].map(objectOf)].some(
    (one) => one && isOfSome(one),
  );
};

/** Whether anything in a sentence may be some of those whom a figure counts, wherever it stands. */
export const isOfKind = ({ words, marks }: Stretch, question: readonly Marked[]): boolean =>
  mayBeWhom(words, unknownIn(marks)) ||
  marks.some((mark) => isWhom(mark) && mark.is !== 'children' && !isSaid(mark, question));

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const isUnknownWord = ({ is, words }: Marked): boolean => is === 'unknown' && !NUMBER.test(words);

/** "Pupils sleeping rough", "children without papers". */
const OF_WHICH = /^(?:who|whose|with|without|from|of|in|under|on|aged)$/i;

/** "Roma children", "deaf pupils", "children without papers": which of them. */
export const isOfSomeChildren = ({ marks }: Stretch): boolean =>
  marks.some(({ is, words }, at) => {
    const [before, next, more] = [marks[at - 1], marks[at + 1], marks[at + 2]];
    if ((is !== 'children' && is !== 'part') || words === 'people') return false;
    return (
      (is === 'children' && before !== undefined && (isUnknownWord(before) || isWhom(before))) ||
      (next?.is === 'unknown' &&
        /^(?!going|missing|getting|being|keep)[a-z]+(?:ing|ed)$/i.test(next.words)) ||
      (more?.is === 'unknown' && OF_WHICH.test(next?.words ?? ''))
    );
  });
