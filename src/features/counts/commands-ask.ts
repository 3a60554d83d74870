import { refusedAs } from '../../cards/refused-as.ts';
import type { Listed, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Chart } from '../../domain/chart.ts';
import { findMeasure } from '../../domain/counts/measures.ts';
import type { Question, Read } from '../../domain/counts/question.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { Answer } from './answer.ts';
import { answerCard, definitionCard, type Picture, unclearCard } from './cards.ts';
import { NOT_FIGURES, type Room, seerOf } from './commands-room.ts';
import { definitionOf } from './define.ts';
import { sayElsewhere } from './elsewhere-asked.ts';
import { goingOn, leaningOf, readingOf } from './follow-on.ts';
import { readQuestion } from './read-question.ts';
import { type Answered, answered } from './store-answer.ts';
import { questionIn } from './verbs-data.ts';

/** A question as somebody typed it. Nothing of it is kept but what it was read as (issue: nothing typed is logged). */
export const askTyped = async (room: Room, turn: MemberTurn, text: string): Promise<Reply> => {
  const fault = identityFault(text, turn.today);
  if (fault) return refusedAs(fault);
  const read = await readIn(turn, text);
  if (read.is === 'other') return notFigures(text);
  if (read.is === 'unclear') return { card: unclearCard(read.unclear), refused: read.unclear.code };
  return ask(room, turn, read);
};

/** Whoever typed more than a question is told which words of it were answered. */
const saidWith = (answer: Answer, words: string | undefined): Answer =>
  words === undefined
    ? answer
    : { ...answer, says: [...answer.says, `This answers “${words}”, without what stands beside it.`] };

/** "How many have sent their return" looks like a question about figures; the room that knows is named. */
const notFigures = (text: string): Reply => {
  const elsewhere = sayElsewhere(text);
  return elsewhere
    ? { text: `That is no question about figures. ${elsewhere}`, refused: 'no-question' }
    : NOT_FIGURES;
};

const readIn = async (turn: MemberTurn, text: string): Promise<Read> => {
  const context = contextOf(turn);
  const alone = readQuestion(text, context);
  const leaning = leaningOf(alone, text, context);
  if (leaning === 'no') return alone;
  const before = questionIn((await turn.last())?.asked);
  if (!before) return alone;
  return readingOf(leaning, { alone, before, after: readQuestion(goingOn(text), { ...context, before }) });
};

const contextOf = ({ register, today, caller }: MemberTurn) => {
  const own = caller.person.authority;
  return { register, today, terms: register.terms, ...(own && { own }) };
};

/** A question, and the words of a message that it was read from, where they are not all of them. */
type Wanted = Pick<Extract<Read, { readonly is: 'question' }>, 'question' | 'words'>;

/** Answers a question that is known whole: typed, or carried by a button. */
export const ask = async (room: Room, turn: MemberTurn, { question, words }: Wanted): Promise<Reply> => {
  if (question.want === 'definition') return defined(question);
  const rulings = isByColour(question) ? await room.rag.rulings() : undefined;
  const { register } = turn;
  const found = await answered(room.figures, {
    question,
    seer: seerOf(turn),
    register,
    ...(rulings && { rulings }),
  });
  if (found.refused) return refusedAs(found);
  const { answer } = found.value;
  const picture = await pictured(room, turn, found.value);
  return { card: answerCard(saidWith(answer, words), picture), listed: keptOf(question) };
};

/** Counts by colour of more than one period: which version of the rule each is of has to be known. */
const isByColour = ({ measures, part, when }: Question): boolean =>
  measures.includes('rag') &&
  part?.breakdown === 'colour' &&
  !(when.kind === 'newest' && when.beside === undefined);

const defined = (question: Question): Reply => {
  const measures = question.measures.flatMap((id) => findMeasure(id) ?? []);
  if (measures.length === 0) return NOT_FIGURES;
  return { card: definitionCard(measures.map(definitionOf), question), listed: keptOf(question) };
};

/** What "and Surrey?" goes on from. */
const keptOf = (question: Question): Listed => ({ references: [], asked: question });

/** So many groups leave no room for a chart's own request (issue: four at most). */
const PICTURE_MOST = 2;

/** Where the chart cannot be drawn now, the table says the same. */
const pictured = async (
  room: Room,
  turn: MemberTurn,
  { chart, groups }: Answered,
): Promise<Picture | undefined> => {
  if (!chart || groups > PICTURE_MOST) return undefined;
  const url = await addressOf(room, turn, chart);
  return url === undefined ? undefined : { url, chart };
};

const addressOf = async (
  { documents, links }: Room,
  turn: MemberTurn,
  chart: Chart,
): Promise<string | undefined> => {
  try {
    return await links.image(await documents.png(chart), turn);
  } catch {
    return undefined;
  }
};
