import { findMeasure } from '../../domain/counts/measures.ts';
import type { Question, Read, Unclear } from '../../domain/counts/question.ts';
import { listOf } from '../../domain/words.ts';
import { aboutOf, leftOver } from './about-figures.ts';
import { type Asked, marksOfKind, type QuestionContext } from './asked.ts';
import { byItself, eitherOf, type Reader } from './by-itself.ts';
import { type Doubt, doubt, type Found, type Offer, type Over } from './doubt.ts';
import { unlessDropped } from './dropped.ts';
import { finished } from './finish-question.ts';
import { goesOn } from './follow-up.ts';
import { markText } from './mark-text.ts';
import type { Marked } from './marks.ts';
import { nearestMeasures } from './nearest-measures.ts';
import { namesDoubt } from './no-names.ts';
import { type Measured, readMeasures } from './read-measure.ts';
import { readParts } from './read-part.ts';
import { readPlaces } from './read-places.ts';
import { readAs, readWant } from './read-want.ts';
import { readSaid } from './read-when.ts';
import { type Said, said } from './said.ts';
import { nameOf, settleMeasures } from './settle-measures.ts';
import { settleWhen } from './when-of.ts';

const MOST_WORDS = 100;
const MOST_CHOICES = 5;
const OTHER: Read = { is: 'other' };

/**
 * Reads a question about figures in ordinary words. Every word is accounted for: what is not known and may change what
 * is asked makes it unclear, with what it may have been; a text that asks about no figures is another room's.
 */
export const readQuestion = (text: string, context: QuestionContext): Read => {
  const { before: _, ...alone } = context;
  const words = onceEach(said);
  const marks = onceEach((one) => markText(words(one), alone));
  const reading = { words, marks };
  const reader = { read: onceEach((one) => settledIn(one, context, reading)), marks };
  return unlessDropped(text, readBeside(text, context, { reading, reader }), reader);
};

/** The question that stands by itself in a text, or the whole of it. */
const readBeside = (
  text: string,
  context: QuestionContext,
  { reading, reader }: { readonly reading: Marking; readonly reader: Reader },
): Read => {
  const one = byItself(text, reader);
  if (one?.isSure) return { is: 'question', question: one.question, words: one.words };
  const whole = readWhole(text, context, reading);
  return one && whole.is === 'question' ? eitherOf(one, whole) : whole;
};

/** What a text's words are, and what they say: each stretch once. */
interface Marking {
  words(text: string): Said;
  marks(text: string): readonly Marked[];
}

/** A stretch of a text is looked at from several sides, and read once. */
const onceEach = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, { readonly is: T }>();
  return (text) => {
    const found = known.get(text) ?? { is: read(text) };
    known.set(text, found);
    return found.is;
  };
};

/** What a text asks as a whole; nothing where it is about no figures. */
const askedIn = (text: string, context: QuestionContext, marking: Marking) => {
  const words = marking.words(text);
  if (words.tokens.length === 0 || words.tokens.length > MOST_WORDS) return undefined;
  const marks = marking.marks(text);
  const follows = context.before && goesOn(marks) ? context.before : undefined;
  const asked: Asked = { ...context, marks, asked: words.asked, over: {}, ...(follows && { follows }) };
  const about = aboutOf(asked, readMeasures(asked));
  if (about === 'other') return undefined;
  return { asked, found: about === 'no-measure' ? noMeasure(asked) : interpret(asked) };
};

/** The question that a text is, where it is one without a doubt. */
const settledIn = (...given: Parameters<typeof askedIn>): Question | undefined =>
  askedIn(...given)?.found.value;

const readWhole = (...given: Parameters<typeof askedIn>): Read => {
  const whole = askedIn(...given);
  if (!whole) return OTHER;
  const { asked, found: read } = whole;
  if (!read.doubt) return { is: 'question', question: read.value };
  return { is: 'unclear', unclear: unclearOf(read.doubt, asked) };
};

const unclearOf = ({ code, say, offers }: Doubt, asked: Asked): Unclear => {
  const choicesOf = (all: readonly Offer[]): Unclear['choices'] =>
    all.flatMap(({ label, over }) => {
      const marks = over.loose ? asked.marks.filter(({ is }) => is !== 'told') : asked.marks;
      const read = interpret({ ...asked, marks, over: { ...asked.over, ...over } });
      return read.doubt ? [] : [{ label, question: read.value }];
    });
  const choices = choicesOf(offers);
  return {
    code,
    say,
    choices: (choices.length > 0 ? choices : choicesOf(plainOffers(asked))).slice(0, MOST_CHOICES),
  };
};

/** Nothing that was said can be kept: the measure, or those nearest to what was said, of the network as a whole. */
const plainOffers = (asked: Asked): readonly Offer[] => {
  const named = readMeasures(asked)
    .groups.flat()
    .filter((id) => findMeasure(id));
  const unknown = asked.marks.filter(({ is }) => is === 'unknown').map(({ words }) => words);
  const offers = [
    ...named.map((id) => ({ label: nameOf(id), over: { measures: [id] } })),
    ...nearestMeasures(unknown),
  ];
  const plain: Over = {
    loose: true,
    part: 'none',
    want: 'figure',
    places: { kind: 'region' },
    when: { kind: 'newest' },
  };
  const once = offers.filter(({ label }, at) => offers.findIndex((one) => one.label === label) === at);
  return once.map(({ label, over }) => ({ label: `${label}, South East`, over: { ...over, ...plain } }));
};

const noMeasure = (asked: Asked): Found<never> => {
  const words = asked.marks.filter(({ is }) => is === 'unknown').map((mark) => mark.words);
  const unknown = words.map((word) => `“${word}”`);
  const say =
    words.length > 0
      ? `${listOf(unknown)} is nothing that the network counts, or was not understood.`
      : 'It is not clear which figure is wanted.';
  return doubt('no-measure', say, nearestMeasures(words));
};

/** What was told beside a question may have been meant as a part of it: by itself it is offered first. */
const toldBeside = (words: readonly string[]): Found<never> =>
  doubt(
    'no-sense',
    `${listOf(words.map((word) => `“${word}”`))} ${words.length > 1 ? 'were' : 'was'} said beside the question, and it is not clear whether that changes what is asked.`,
    [{ label: 'The question by itself', over: { loose: true } }],
  );

const passedOver = (words: readonly string[], asked: Asked): Found<never> => {
  const told = marksOfKind(asked, 'told');
  if (told.length === words.length) return toldBeside(words);
  const isBarred = marksOfKind(asked, 'bar').length > 0;
  return doubt(
    'no-sense',
    `${listOf(words.map((word) => `“${word}”`))} ${words.length > 1 ? 'were' : 'was'} not understood, and may change what is asked.`,
    isBarred ? [] : [{ label: 'The same without it', over: { loose: true } }],
  );
};

/** A question, or the first thing about it that is not clear. */
const interpret = (asked: Asked): Found<Question> => {
  const measured = readMeasures(asked);
  const names = namesDoubt(asked, measured.groups.flat());
  if (names) return { doubt: names };
  const left = asked.over.loose ? [] : leftOver(asked, measured);
  if (left.length > 0) return passedOver(left, asked);
  if (measured.unjoined && !asked.over.measures) return unjoined(measured);
  return settled(asked, measured);
};

const unjoined = ({ groups }: Measured): Found<never> =>
  doubt(
    'several-measures',
    'More than one thing was named, and it is not clear how they go together.',
    groups.flatMap(([id]) => (id ? [{ label: nameOf(id), over: { measures: [id] } satisfies Over }] : [])),
  );

const settled = (asked: Asked, { groups }: Measured): Found<Question> => {
  const want = readWant(asked, groups.flat());
  if (want.doubt) return want;
  const parts = readParts(asked, groups.flat());
  if (parts.doubt) return parts;
  const time = readSaid(asked);
  if (time.doubt) return time;
  const wanted = want.value === 'everything' ? [] : groups;
  const those = settleMeasures(wanted, { asked, parts: parts.value, said: time.value, want: want.value });
  if (those.doubt) return those;
  const places = readPlaces(asked, want.value);
  if (places.doubt) return places;
  const when = settleWhen(time.value, { asked, measures: those.value.measures });
  if (when.doubt) return when;
  return finished(asked, {
    want: want.value,
    measures: those.value.measures,
    ...(those.value.part && { part: those.value.part }),
    places: places.value,
    when: when.value,
    as: readAs(asked, those.value.measures, those.value.part !== undefined),
  });
};
