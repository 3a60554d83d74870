import { findMeasure } from '../../domain/counts/measures.ts';
import type { Question, Read, Unclear } from '../../domain/counts/question.ts';
import { listOf } from '../../domain/words.ts';
import { aboutOf, leftOver } from './about-figures.ts';
import { type Asked, hasMark, marksOfKind, type QuestionContext } from './asked.ts';
import { senseDoubt } from './check-sense.ts';
import { type Doubt, doubt, type Found, found, type Offer, type Over } from './doubt.ts';
import { followedBy } from './follow-up.ts';
import { markText } from './mark-text.ts';
import { nearestMeasures } from './nearest-measures.ts';
import { type Measured, readMeasures } from './read-measure.ts';
import { readParts } from './read-part.ts';
import { readPlaces } from './read-places.ts';
import { limitIn, reckonDoubt, reckoned } from './read-reckon.ts';
import { readAs, readWant } from './read-want.ts';
import { readSaid } from './read-when.ts';
import { said } from './said.ts';
import { nameOf, settleMeasures } from './settle-measures.ts';
import { settleWhen } from './when-of.ts';

const MOST_WORDS = 60;
const MOST_CHOICES = 5;
const OTHER: Read = { is: 'other' };

/**
 * Reads a question about figures in ordinary words. Every word is accounted for: what is not known and may change what
 * is asked makes it unclear, with what it may have been; a text that asks about no figures is another room's.
 */
export const readQuestion = (text: string, context: QuestionContext): Read => {
  const words = said(text);
  if (words.tokens.length === 0 || words.tokens.length > MOST_WORDS) return OTHER;
  const marks = markText(words, context);
  const follows = followedBy(marks, context);
  const asked: Asked = { ...context, marks, asked: words.asked, over: {}, ...(follows && { follows }) };
  const measured = readMeasures(asked);
  const about = aboutOf(asked, measured);
  if (about === 'other') return OTHER;
  const read = about === 'no-measure' ? noMeasure(asked) : interpret(asked);
  if (!read.doubt) return { is: 'question', question: read.value };
  return { is: 'unclear', unclear: unclearOf(read.doubt, asked) };
};

const unclearOf = ({ code, say, offers }: Doubt, asked: Asked): Unclear => {
  const choicesOf = (all: readonly Offer[]): Unclear['choices'] =>
    all.flatMap(({ label, over }) => {
      const read = interpret({ ...asked, over: { ...asked.over, ...over } });
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

const passedOver = (words: readonly string[], asked: Asked): Found<never> => {
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

const finished = (asked: Asked, question: Question): Found<Question> => {
  const from = marksOfKind(asked, 'source').at(-1)?.from ?? asked.follows?.from;
  const top = marksOfKind(asked, 'top').at(-1)?.top;
  const limit = limitIn(asked);
  const base = timed(question, asked);
  const whole: Question = {
    ...base,
    ...(from && { from }),
    ...(top && { top }),
    ...(limit && { limit }),
    ...reckoned(base, asked),
  };
  const unclear = reckonDoubt(whole, asked) ?? senseDoubt(whole, asked);
  return unclear ? { doubt: unclear } : found(whole);
};

/** A trend runs over a span, and figures over a span are a trend. */
const timed = (question: Question, asked: Asked): Question => {
  const { want, when } = question;
  if (want === 'figure' && when.kind === 'span') return { ...question, want: 'trend' };
  if (want !== 'trend' || when.kind === 'span') return question;
  // The period of the question before is no end of a trend that is asked for now.
  if (!hasMark(asked, 'period', 'earlier')) return { ...question, when: { kind: 'span' } };
  const periods = when.kind === 'periods' ? when.periods : [];
  const [from, to] = [periods[0], periods.at(-1)];
  return { ...question, when: { kind: 'span', ...(from && to && { from, to }) } };
};
