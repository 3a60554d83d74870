import { readQuestion } from '../../src/features/counts/read-question.ts';
import { CASES } from '../features/counts/corpus/corpus.ts';
import { CONTEXT } from '../features/counts/corpus/notation.ts';
import { score } from '../features/counts/corpus/score.ts';

const ROUNDS = 5;
const P99 = 0.99;

const once = (text: string): number => {
  const start = performance.now();
  readQuestion(text, CONTEXT);
  return performance.now() - start;
};

/** The quickest of a few readings of each, since whatever else the machine does is no part of it. */
const timesOf = (): readonly number[] =>
  CASES.map(([text]) => Math.min(...Array.from({ length: ROUNDS }, () => once(text)))).sort((a, b) => a - b);

/** How many questions of the corpus are answered right, how many wrong, and what one reading takes. */
export const questions = async (
  figure: (name: string, value: number, unit: string) => void,
): Promise<void> => {
  const { asked, right, wrong } = score(CASES);
  figure('questions_asked', asked, 'questions');
  figure('questions_right', right / asked, 'of 1');
  figure('questions_wrong', wrong.length, 'questions');
  const times = timesOf();
  figure('questions_reading_p50', times[Math.floor(times.length / 2)] ?? 0, 'ms');
  figure('questions_reading_p99', times[Math.floor(times.length * P99)] ?? 0, 'ms');
};
