/** So many of the questions go with each sentence in the gate, other ones with the next; all of them in a soak. */
const MOST = 3;

/** Those of the questions that go with the sentence at a place of its list. */
export const inTurn = <T>(questions: readonly T[], at: number): readonly T[] =>
  process.env['SOAK']
    ? questions
    : Array.from(
        { length: Math.min(MOST, questions.length) },
        (_, one) => (at * MOST + one) % questions.length,
      ).map((one) => questions[one] as T);
